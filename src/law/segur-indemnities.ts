import figures from "figures:segur" with { type: "json" };
import prose from "prose:segur" with { type: "json" };
import { frozen, type Label, lazy, madeWhole, remembered } from "../exact/index.js";
import type { ArticleId } from "../ids/index.js";
import type { EstablishmentKind } from "./establishment.js";
import { type Begins, hasBegun, type LawOn } from "./law-on.js";
import type { Variant } from "./seeds.js";
import type { Series } from "./series.js";

const codes = [
  "SEGUR",
  "SEGUR_LAFORCADE",
  "SEGUR_SOCIO_EDUCATIONAL",
  "SEGUR_FOR_ALL",
  "SEGUR_HOME_CARE",
  "SEGUR_DOCTORS",
  "SEGUR_2",
  "SEGUR_MIDWIFE",
  "GRAND_AGE",
] as const;

/** The lines in euros that enter no base, in their order. */
export const segurCodes: typeof codes = /* @__PURE__ */ Object.freeze(codes);

/** One of these lines. */
export type SegurCode = (typeof segurCodes)[number];

/** Whom a text reaches: named métiers, or everybody outside the medical body. */
export type SegurJobs = { readonly metiers: readonly string[] } | { readonly except: "medical" };

/** A bracket of an amount: completed years from and to, both included, or a qualification. */
export interface SegurTier {
  readonly from?: string;
  readonly to?: string;
  readonly is?: string;
  readonly values: Series;
}

/** The grant of a text: to whom, where, on what condition, and how much. */
export interface SegurGrant {
  readonly jobs: SegurJobs;
  /** The kinds of establishment that the text names; every kind where absent. */
  readonly kinds?: readonly EstablishmentKind[];
  /**
   * The fact to be told where the kind is none of these, since the text's own list was not read.
   */
  readonly elsewhere?: "socioEducational";
  /** The jobs that its table does not name, of whom the same fact is asked in any structure. */
  readonly byFunction?: readonly string[];
  /** Whether the text makes it depend on public funding. */
  readonly funded: boolean;
  /** The extension, from which it reaches employers that are not members of the federations. */
  readonly nonMembers?: Begins;
  /** Euros for full time. */
  readonly values?: Series;
  /** The fact on which the amount depends. */
  readonly tier?: "years" | "homeCare";
  readonly tiers?: readonly SegurTier[];
}

/** A line of the family. */
export interface SegurIndemnity {
  readonly id: SegurCode;
  readonly label: Label;
  readonly article: ArticleId;
  /** The group of which an employee has one line only. */
  readonly one?: string;
  /** Whether it is in the gross that the decentralized bonus is worked out on. */
  readonly inBonus?: true;
  readonly grants: readonly SegurGrant[];
  /** Its changes under other readings of the texts. */
  readonly variants?: readonly Variant[];
}

/** The lines of the family, in their order. */
export const segurIndemnities: readonly SegurIndemnity[] = /* @__PURE__ */ frozen(
  figures as unknown as readonly SegurIndemnity[],
);

/** The same, with where each amount was read. */
export const segurIndemnitiesTold: () => readonly SegurIndemnity[] = /* @__PURE__ */ lazy(() =>
  madeWhole(figures, prose),
);

const begun = new WeakMap<LawOn, { readonly any: boolean }>();

/** Whether a text of the family has begun under a law, whomever it reaches. */
export function hasSegur(on: LawOn): boolean {
  return remembered(begun, on, () => ({ any: isBegunIn(segurIndemnities, on) })).any;
}

function isBegunIn(value: unknown, on: LawOn): boolean {
  if (typeof value !== "object" || value === null) return false;
  if ("act" in value && "from" in value && hasBegun(value as Begins, on)) return true;
  return Object.values(value).some((each) => isBegunIn(each, on));
}
