import type { Label } from "../exact/index.js";
import {
  type Issue,
  issue,
  maybe,
  type Path,
  quantity,
  record,
  type Schema,
} from "../intake/index.js";
import { lawOfFirstDay, parameterApart, parameterAt } from "../law/index.js";
import { type OldPay, oldPayFields } from "./old-pay.js";

/** Years of the former career during which the pay did not move. */
export interface OldYears extends OldPay {
  /** First of these years, counted from the start of the career: 1 to 40. */
  readonly year: number;
  /** Last of these years; the same as the first unless told. */
  readonly through?: number;
}

/**
 * The years of the theoretical career.
 *
 * @article Art8 L.593
 */
export function careerYears(): number {
  return Number(parameterAt(parameterApart("careerYears"), lawOfFirstDay()));
}

/** The schema of the years of a former career. */
export function oldYearsSchema(): Schema<OldYears> {
  const year = quantity({ atLeast: 1, atMost: careerYears(), decimals: 0 });
  return record<OldYears>({ ...oldPayFields(), year, through: maybe(year) });
}

/** Years of a career in words: « année 40 », « années 39 à 40 ». */
export function yearsInWords(first: number, last: number): Label {
  if (first === last) return { fr: `année ${first}`, en: `year ${first}` };
  return { fr: `années ${first} à ${last}`, en: `years ${first} to ${last}` };
}

/** The last of the years of an entry. */
export function lastOf({ year, through }: OldYears): number {
  return Number(through ?? year);
}

/**
 * The issues with a path from the year after `done` to the end of the career: each year once, in
 * order, none missing.
 */
export function oldPathIssues(path: readonly OldYears[], done: number, at: Path): readonly Issue[] {
  const issues: Issue[] = [];
  let next = done + 1;
  for (const [index, entry] of path.entries()) {
    const found = entryIssue(entry, next, [...at, index]);
    if (found !== undefined) issues.push(found);
    next = Math.max(next, Number(entry.year) + 1, lastOf(entry) + 1);
  }
  if (next <= careerYears()) issues.push(missingYears(next, at));
  return issues;
}

function entryIssue(entry: OldYears, next: number, at: Path): Issue | undefined {
  const year = Number(entry.year);
  if (lastOf(entry) < year) {
    const expected = {
      fr: `une dernière année à partir de ${year}`,
      en: `a last year from ${year} on`,
    };
    return issue("end-before-start", [...at, "through"], { received: entry.through, expected });
  }
  if (year === next) return undefined;
  const code = year > next ? "gap" : "overlap";
  const parts = { received: entry.year, expected: wanted(next), article: "Art8" } as const;
  return issue(code, [...at, "year"], parts);
}

/** The year that a path wants next; none once the last is there. */
function wanted(next: number): Label {
  if (next > careerYears()) {
    return {
      fr: "rien de plus : toutes les années y sont",
      en: "nothing more: every year is there",
    };
  }
  return {
    fr: `l'année ${next}, la première qui manque`,
    en: `year ${next}, the first one missing`,
  };
}

function missingYears(next: number, at: Path): Issue {
  const { fr, en } = yearsInWords(next, careerYears());
  const expected: Label = {
    fr: `la suite de la carrière : ${fr}`,
    en: `the rest of the career: ${en}`,
  };
  return issue("gap", at, { received: undefined, expected, article: "Art8" });
}
