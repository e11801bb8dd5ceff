import type { ExportTerms } from "./answered-lines.js";
import type { LineIssue } from "./bonus/line-issue.js";
import { tableOf } from "./bonus/table.js";
import { headerOf } from "./export/header-of.js";
import { type Loose, requestOf } from "./export/request-of.js";

/** The people of an export and their lines, or what is wrong with it. */
export type PeopleRead =
  | { readonly people: readonly Loose[]; readonly lines: readonly number[] }
  | { readonly issues: readonly LineIssue[] };

/** Reads an export as people who are paid month after month: its own months are left. */
export function peopleInExport(text: string, told: ExportTerms): PeopleRead {
  const table = tableOf(text);
  const paths = new Set([...Object.keys(told.request), "month"]);
  const beside = { ignored: told.ignored, told: paths };
  const header = headerOf(table.header ?? { line: 1, cells: [] }, beside);
  const read = table.rows.map((row) => requestOf(row, header.columns, told.request));
  const issues = [...table.issues, ...header.issues, ...read.flatMap((line) => line.issues)];
  if (issues.length > 0) return { issues };
  return {
    people: read.map(({ request }) => asPerson(request)),
    lines: read.map(({ row }) => row.line),
  };
}

/**
 * A request of a month as somebody of a bill: who enters or leaves in it does so for good. What
 * else it says of the presence in the month is no bill's, which refuses it.
 */
function asPerson({ month, law, actDays, presence, ...terms }: Loose): Loose {
  const { entered, left, ...others } = (presence ?? {}) as Loose;
  return {
    ...terms,
    ...(entered === undefined ? {} : { entered }),
    ...(left === undefined ? {} : { left }),
    ...(Object.keys(others).length === 0 ? {} : { presence: others }),
  };
}
