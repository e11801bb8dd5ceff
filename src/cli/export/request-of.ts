import { placedMetiers } from "../../catalogue/index.js";
import { waysToRead } from "../bonus/cells.js";
import { cellIssue, type LineIssue } from "../bonus/line-issue.js";
import type { Row } from "../bonus/table.js";
import { idCalled } from "./cells.js";
import type { PlacedColumn } from "./header-of.js";
import { jobIn } from "./job-in.js";

/** The values of an object of a request, by key. */
export type Loose = { readonly [key: string]: unknown };

/** A line of an export, as a request for a month of pay. */
export interface ReadLine {
  readonly row: Row;
  readonly name: string | undefined;
  readonly request: Loose;
  /** The issues with the cells that could not be read. */
  readonly issues: readonly LineIssue[];
}

type Values = Map<string, unknown>;

/** Reads the request of a line; an empty cell says nothing. */
export function requestOf(row: Row, columns: readonly PlacedColumn[], beside: Loose): ReadLine {
  const values: Values = new Map();
  const issues: LineIssue[] = [];
  for (const placed of columns) {
    const cell = row.cells[placed.position] ?? "";
    if (cell === "") continue;
    values.set(placed.column.path, placed.column.read(cell));
    issues.push(...readTwoWays(row, placed, cell));
  }
  for (const path of ["metier", "as", "metierBefore"])
    issues.push(...named(values, path, row, columns));
  issues.push(...wholeBesideIssues(values, row, columns));
  const request = assembled(beside, paths(values));
  return { row, name: nameIn(values), request, issues };
}

/**
 * A month said to be paid whole beside other cells of its presence, which say otherwise; those are
 * judged all the same.
 */
function wholeBesideIssues(
  values: Values,
  { line, cells }: Row,
  columns: readonly PlacedColumn[],
): readonly LineIssue[] {
  const isPresence = (path: string): boolean => path.startsWith("presence.");
  const others = columns.filter(
    ({ column: { path } }) => isPresence(path) && path !== "presence.method" && values.has(path),
  );
  const [own] = columns.filter(({ column: { path } }) => path === "presence.method");
  if (own === undefined || others.length === 0) return [];
  if (values.get("presence.method") !== "whole-month") return [];
  values.delete("presence.method");
  const named = others.map(({ header }) => header).join(", ");
  const expected = {
    fr: `« mois entier » sans ${named}, qui disent ce qui n'est pas payé ; ou une autre façon`,
    en: `"whole month" without ${named}, which say what is not paid; or another way`,
  };
  const received = cells[own.position];
  return [cellIssue("contradictory", line, own.header, { received, expected })];
}

/** A number that could be either of two is neither. */
function readTwoWays(
  { line }: Row,
  { column, header }: PlacedColumn,
  cell: string,
): readonly LineIssue[] {
  const expected = column.amount === true ? waysToRead(cell) : undefined;
  if (expected === undefined) return [];
  return [cellIssue("unreadable", line, header, { received: cell, expected })];
}

/** Puts a job in the place of its name; tells where none has it, or several. */
function named(
  values: Values,
  path: string,
  { line }: Row,
  columns: readonly PlacedColumn[],
): readonly LineIssue[] {
  const cell = values.get(path);
  if (cell === undefined || (path === "metier" && values.has("as"))) return [];
  const read = jobIn(cell as string);
  if ("job" in read) {
    values.set(path, read.job);
    return [];
  }
  const column = columns.find((each) => each.column.path === path)?.header;
  return [{ line, column, issue: read.issue }];
}

function nameIn(values: Values): string | undefined {
  const names = [values.get("firstName"), values.get("name")].filter((each) => each !== undefined);
  return names.length === 0 ? undefined : names.join(" ");
}

/** The values of a line, by their keys in a request. */
function paths(values: Values): readonly (readonly [path: string, value: unknown])[] {
  const apart = new Set(["name", "firstName", "metier", "as", "director.coefficient", ...career]);
  const metier = jobOf(values);
  const lists = ["complements", "functionalBonuses"] as const;
  const own = [...values].filter(([path]) => !apart.has(path)).map(wholeMonth);
  const known = own.map(([path, value]): readonly [string, unknown] => {
    const list = lists.find((each) => each === path);
    return [path, list === undefined ? value : idsIn(value as readonly string[], metier, list)];
  });
  return [["metier", metier], ...known, ["seniority", careerOf(values, metier)]];
}

/** A month said to be paid whole is so by itself. */
function wholeMonth([path, value]: readonly [string, unknown]): readonly [string, unknown] {
  const whole = path === "presence.method" && value === "whole-month";
  return [whole ? "presence" : path, value];
}

const career = ["hired", "promotedOn", "metierBefore"] as const;

/**
 * The job for which a person is paid: a métier, a director with a coefficient, an assimilated job.
 */
function jobOf(values: Values): unknown {
  const metier = values.get("metier");
  const as = values.get("as");
  if (as !== undefined) return { as, jobTitle: metier };
  const coefficient = values.get("director.coefficient");
  if (coefficient === undefined) return metier;
  return typeof metier === "object"
    ? { ...metier, coefficient }
    : { director: metier, coefficient };
}

/** The career, where a day of hiring or of promotion is told. */
function careerOf(values: Values, metier: unknown): Loose | undefined {
  const [hired, on, before] = career.map((path) => values.get(path));
  if (hired === undefined && on === undefined && before === undefined) return undefined;
  const held = metierOf(metier);
  const promoted = on !== undefined || before !== undefined;
  return {
    metier: before ?? held,
    ...(hired === undefined ? {} : { hired }),
    ...(promoted ? { promotions: [defined({ on, from: before, to: held })] } : {}),
  };
}

/** The métier of a job, or the job to which one is assimilated. */
function metierOf(job: unknown): unknown {
  return (job as { readonly as?: unknown } | undefined)?.as ?? job;
}

function defined(loose: Loose): Loose {
  return Object.fromEntries(Object.entries(loose).filter(([, value]) => value !== undefined));
}

/** The ids that the names of a cell are, or whose titles they are, among those of the métier. */
function idsIn(
  names: readonly string[],
  metier: unknown,
  list: "complements" | "functionalBonuses",
): readonly string[] {
  const own = placedMetiers().get(metierOf(metier) as string)?.seed[list] ?? [];
  return names.map((name) => idCalled(name, own));
}

/** A request from its paths, beside what every line is given; what a line tells prevails. */
function assembled(
  beside: Loose,
  told: readonly (readonly [path: string, value: unknown])[],
): Loose {
  const request: Record<string, unknown> = { ...beside };
  for (const [path, value] of told) {
    const [key, inner] = path.split(".") as [string, string?];
    if (value === undefined) continue;
    request[key] = inner === undefined ? value : { ...(request[key] as Loose), [inner]: value };
  }
  return request;
}
