import type { Decimal } from "../exact/index.js";
import type { ExtinctionAllowanceId } from "../ids/index.js";
import { type Issue, issue, type Path } from "../intake/index.js";
import { annexe3, type LawOn, valueAt } from "../law/index.js";
import { type Figure, figure } from "../working/index.js";

/** An allowance of A3.4.1, in extinction. */
export interface AllowanceAsked {
  /** The allowance. */
  readonly id: ExtinctionAllowanceId;
  /** Whether the person was in post on 1 July 2003 and drew it then. */
  readonly drawnBefore: boolean;
}

/** The rate of an allowance in extinction, and what it bears on. */
export interface AllowanceRate {
  readonly rate: Figure;
  /** The base salary, or the salary, which has seniority. */
  readonly of: "base-salary" | "salary";
}

/** The rates of the allowances in extinction among those asked for. */
export function allowanceRates(
  asked: readonly AllowanceAsked[],
  law: LawOn,
): readonly AllowanceRate[] {
  const ids = new Set<string>(asked.map(({ id }) => id));
  return annexe3.extinctionAllowances
    .filter(({ id }) => ids.has(id))
    .map(({ id, values, label }) => ({
      rate: figure(valueAt(values, law) as Decimal, "percent", label),
      of: id === "concierge-assurant-la-chauffe" ? "salary" : "base-salary",
    }));
}

/**
 * An allowance that the avenant does away with, asked for under its name: refused, with the article
 * that ends it.
 *
 * @article A3.1 L.456
 * @article A3.4.2-3 L.500
 * @article A3.4.5-6 L.504
 * @article Art11 L.645
 * @article Expose-II.5 L.102
 */
export function noLongerDueIssue(id: string, path: Path): Issue | undefined {
  const abolished = annexe3.abolished.find((each) => each.id === id);
  if (abolished === undefined) return undefined;
  const { label, article } = abolished;
  const expected = {
    fr: `rien : « ${label.fr} » a pris fin le 1er juillet 2003`,
    en: `nothing: "${label.en}" has not been due since 1 July 2003`,
  };
  return issue("no-longer-due", path, { received: id, expected, article });
}

/**
 * The issues with the allowances asked for: one that is no longer due, one in extinction for
 * somebody who did not draw it, one named twice.
 *
 * @article A3.4.1 L.498-499
 */
export function allowanceIssues(allowances: readonly AllowanceAsked[]): readonly Issue[] {
  return allowances.flatMap(({ id, drawnBefore }, at) => {
    const abolished = noLongerDueIssue(id, ["allowances", at, "id"]);
    if (abolished !== undefined) return [abolished];
    const first = allowances.findIndex((each) => each.id === id);
    return [...(drawnBefore ? [] : [newcomer(at)]), ...(first === at ? [] : [twice(id, at)])];
  });
}

function newcomer(at: number): Issue {
  const expected = {
    fr: "un salarié en place au 1er juillet 2003 et qui percevait déjà cette indemnité",
    en: "an employee in post on 1 July 2003 who already drew this allowance",
  };
  const path = ["allowances", at, "drawnBefore"];
  return issue("not-applicable", path, { received: false, expected, article: "A3.4.1" });
}

function twice(id: string, at: number): Issue {
  const expected = { fr: "chaque indemnité une seule fois", en: "each allowance once only" };
  const path = ["allowances", at, "id"];
  return issue("contradictory", path, { received: id, expected, article: "A3.4.1" });
}
