import { firstDay, type Label, type Month } from "../exact/index.js";
import { type Issue, issue, type Path } from "../intake/index.js";
import { firstDayOfScheme } from "../law/index.js";
import {
  type CareerProjectionRequest,
  type FigureFrom,
  firstMonthOf,
} from "./projection-request.js";

/** The issues with the months of a projection: its first, and those of its point values. */
export function monthIssues(request: Partial<CareerProjectionRequest>): readonly Issue[] {
  const from = request.from && firstMonthOf(request.from);
  const ofPaths = paths.flatMap(({ field, expected }) => {
    const given = request[field];
    return Array.isArray(given) ? pathIssues(given, from, field, expected) : [];
  });
  return [...schemeIssues(from), ...ofPaths];
}

function schemeIssues(from: Month | undefined): readonly Issue[] {
  if (from === undefined || firstDay(from) >= firstDayOfScheme) return [];
  const expected = { fr: "un mois à partir de 2003-07", en: "a month from 2003-07 on" };
  return [issue("before-scheme", ["from"], { received: from, expected, article: "Art16" })];
}

type FigureField = "pointValue" | "smic";

const paths: readonly { readonly field: FigureField; readonly expected: Label }[] = [
  { field: "pointValue", expected: { fr: "une valeur du point", en: "a point value" } },
  { field: "smic", expected: { fr: "un SMIC", en: "a minimum" } },
];

/** The path of a figure begins with the projection at the latest, and its months are in order. */
function pathIssues(
  values: readonly FigureFrom[],
  from: Month | undefined,
  field: FigureField,
  named: Label,
): readonly Issue[] {
  if (from === undefined) return [];
  const [first] = values;
  if (first === undefined || first.from > from) {
    const expected = {
      fr: `${named.fr} dès le premier mois, ${from}`,
      en: `${named.en} from the first month on, ${from}`,
    };
    const at: Path = first === undefined ? [field] : [field, 0, "from"];
    return [issue("gap", at, { received: first?.from, expected })];
  }
  return values.flatMap(({ from: month }, index) => {
    const before = values[index - 1]?.from;
    if (before === undefined || before < month) return [];
    const expected = { fr: `un mois après ${before}`, en: `a month after ${before}` };
    return [issue("out-of-order", [field, index, "from"], { received: month, expected })];
  });
}
