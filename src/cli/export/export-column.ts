import type { Label } from "../../exact/index.js";

/** The content of a column of an export, and its place in a request. */
export interface ExportColumn {
  /** Its keys in the request, from the outside in; `name` and `firstName` go into none. */
  readonly path: string;
  /** Its names, the French ones first; accents, case and signs do not matter. */
  readonly names: { readonly fr: readonly [string, ...string[]]; readonly en: readonly string[] };
  /** The value that a cell gives; what cannot be read stays as it is, and is refused later. */
  readonly read: (cell: string) => unknown;
  /** Whether a lone mark before three digits is to be refused. */
  readonly amount?: true;
}

/** A column as a table of them writes it: names apart by `,`, then how its cells are read. */
export type WrittenColumn = readonly [
  path: string,
  fr: string,
  en: string,
  read: (cell: string) => unknown,
  amount?: true,
];

/** The columns of a table of them. */
export function columnsWritten(all: readonly WrittenColumn[]): readonly ExportColumn[] {
  return all.map(([path, fr, en, read, amount]) => ({
    path,
    names: { fr: fr.split(", ") as [string, ...string[]], en: en.split(", ") },
    read,
    ...(amount === undefined ? {} : { amount }),
  }));
}

/** The name of a column, in both languages. */
export function nameOf({ names }: ExportColumn): Label {
  return { fr: names.fr[0], en: names.en[0] as string };
}
