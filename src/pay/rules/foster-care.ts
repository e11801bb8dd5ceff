import { decimal, multiplied, zero } from "../../exact/index.js";
import type { Fostered } from "../../job/index.js";
import { parameterFigure } from "../../law/index.js";
import {
  difference,
  type Expression,
  type Figure,
  figure,
  product,
  sum,
} from "../../working/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { payLine } from "./pay-line.js";

const labels = {
  care: { fr: "Accueil permanent", en: "Permanent care" },
  constraints: { fr: "Contraintes réelles", en: "Real constraints" },
  rest: { fr: "Repos hebdomadaire non pris", en: "Weekly rest not taken" },
};
const names = {
  children: { fr: "enfants", en: "children" },
  since: { fr: "accueillis avant le 1er juin 2006", en: "taken in before 1 June 2006" },
  days: { fr: "jours", en: "days" },
};

/** The hourly statutory minimum of the month, which every month of the agreement of 2009 has. */
function hourly({ smic }: Situation): Figure {
  return smic as Figure;
}

function childrenOf(value: Fostered["children"] | undefined, name: Figure["name"]): Figure {
  return figure(value ?? zero, "people", name);
}

/**
 * An assistant familial is paid 50 hours of the statutory minimum, and 70 a child; 84.5 for each
 * child beyond the third taken in before 1 June 2006.
 *
 * @article Avenant-2009-04
 */
export function fosterCare(situation: Situation): PayLine {
  const { law } = situation;
  const { children, childrenSinceJune2006: since } = situation.position.fostered as Fostered;
  const base = parameterFigure("fosterCareBaseHours", law, "hours");
  const each = parameterFigure("fosterCareHoursPerChild", law, "hours");
  const beyond = parameterFigure("fosterCareHoursBeyondThird", law, "hours");
  const all = childrenOf(children, names.children);
  const older = childrenOf(since, names.since);
  const hours: Expression =
    since === undefined || decimal(since).isZero()
      ? sum(base, product(each, all))
      : sum(base, product(each, difference(all, older)), product(beyond, older));
  return payLine(situation, {
    code: "FOSTER_CARE",
    label: labels.care,
    expression: product(hours, hourly(situation)),
    base: hourly(situation).value,
    articles: ["Avenant-2009-04"],
  });
}

/**
 * A child whose state of health brings real constraints gives 15.5 hours more, at least.
 *
 * @article Avenant-2009-04
 */
export function fosterConstraints(situation: Situation): PayLine | undefined {
  const { childrenWithConstraints: children } = situation.position.fostered as Fostered;
  if (children === undefined) return undefined;
  const hours = parameterFigure("fosterConstraintHours", situation.law, "hours");
  return payLine(situation, {
    code: "FOSTER_CONSTRAINTS",
    label: labels.constraints,
    expression: product(childrenOf(children, names.children), hours, hourly(situation)),
    base: hourly(situation).value,
    articles: ["Avenant-2009-04"],
  });
}

/**
 * A day of weekly rest on which the child is kept gives 10 points.
 *
 * @article Avenant-2009-04
 */
export function fosterRest(situation: Situation): PayLine | undefined {
  const { restDaysNotTaken: days } = situation.position.fostered as Fostered;
  if (days === undefined) return undefined;
  const points = parameterFigure("fosterRestPoints", situation.law, "points");
  const count = figure(days, "days", names.days);
  return payLine(situation, {
    code: "FOSTER_REST",
    label: labels.rest,
    expression: product(count, points, situation.pointValue),
    points: multiplied(points.value, decimal(days)),
    base: situation.pointValue.value,
    articles: ["Avenant-2009-04"],
  });
}
