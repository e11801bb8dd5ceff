import { firstDay, type Month } from "../exact/index.js";
import { type Issue, issue, type Path } from "../intake/index.js";
import { firstDayOfScheme } from "../law/index.js";
import type { CareerProjectionRequest, PointValueFrom } from "./projection-request.js";

/** What is wrong with the months of a projection: its first, and those of its point values. */
export function monthIssues(request: Partial<CareerProjectionRequest>): readonly Issue[] {
  const { from, pointValue } = request;
  const path = Array.isArray(pointValue) ? (pointValue as readonly PointValueFrom[]) : undefined;
  return [...schemeIssues(from), ...(path === undefined ? [] : pathIssues(path, from))];
}

function schemeIssues(from: Month | undefined): readonly Issue[] {
  if (from === undefined || firstDay(from) >= firstDayOfScheme) return [];
  const expected = { fr: "un mois à partir de 2003-07", en: "a month from 2003-07 on" };
  return [issue("before-scheme", ["from"], { received: from, expected, article: "Art16" })];
}

/**
 * The path of point values begins with the projection at the latest, and its months are in order.
 */
function pathIssues(values: readonly PointValueFrom[], from: Month | undefined): readonly Issue[] {
  if (from === undefined) return [];
  const [first] = values;
  if (first === undefined || first.from > from) {
    const expected = {
      fr: `une valeur du point dès le premier mois, ${from}`,
      en: `a point value from the first month on, ${from}`,
    };
    const at: Path = first === undefined ? ["pointValue"] : ["pointValue", 0, "from"];
    return [issue("gap", at, { received: first?.from, expected })];
  }
  return values.flatMap(({ from: month }, index) => {
    const before = values[index - 1]?.from;
    if (before === undefined || before < month) return [];
    const expected = { fr: `un mois après ${before}`, en: `a month after ${before}` };
    return [issue("out-of-order", ["pointValue", index, "from"], { received: month, expected })];
  });
}
