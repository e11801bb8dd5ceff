import { decimal } from "../../exact/index.js";
import {
  difference,
  type Expression,
  figure,
  greatest,
  least,
  nothing,
  product,
  resultOf,
  sum,
} from "../../working/index.js";
import { reading } from "../agreement/chosen.js";
import { countOf, figureOf } from "../agreement/figures.js";
import type { ReadingId } from "../agreement/ids.js";
import { type AgreementStep, step, workingWith } from "../agreement/working.js";
import { daysTaken } from "./days-taken.js";
import type { FamilyLeave, FamilyLeaveRequest } from "./family-leave-request.js";
import { familyNotes } from "./family-notes.js";

const names = {
  none: { fr: "aucun", en: "none" },
  asked: { fr: "jours demandés", en: "days asked for" },
  children: { fr: "enfants handicapés", en: "disabled children" },
};

/**
 * The days granted, within what is left of the ceiling; none before the service that opens the
 * right.
 */
export function grantedDays(request: FamilyLeaveRequest): FamilyLeave {
  const ceiling = ceilingStep(request);
  const left = leftStep(request, ceiling);
  const open = hasServed(request);
  const granted = grantedStep(request, left, open);
  const beyond = beyondStep(request, granted);
  const counting = reading(request.readings, "R114").choice;
  return {
    ceiling: ceiling.result.toNumber(),
    left: left.result.toNumber(),
    granted: granted.result.toNumber(),
    beyond: beyond.result.toNumber(),
    countedIn: counting === "working-days" ? "working-days" : "days-of-absence",
    ...(open ? {} : { why: "months-of-service" }),
    conditionsLost: true,
    warnings: familyNotes(granted.result, beyond.result),
    ...workingWith([ceiling, left, granted, beyond]),
  };
}

/**
 * Whether the service opens the right.
 *
 * @article CLCC-2.3.3.4.1 L.3379
 */
function hasServed({ monthsOfService }: FamilyLeaveRequest): boolean {
  return decimal(monthsOfService).greaterThanOrEqualTo(countOf("familyService", "months"));
}

/**
 * The ceiling of the family, raised for a disabled child whose card reaches the rate; once,
 * whatever the children (R112).
 *
 * @article CLCC-2.3.3.4.3 L.3382
 * @article CLCC-2.3.3.4.4 L.3383
 */
function ceilingStep(request: FamilyLeaveRequest): AgreementStep {
  const { disabledChildCard, readings } = request;
  const rate = decimal(disabledChildCard ?? 0);
  const raised = rate.greaterThanOrEqualTo(countOf("familyDisabledCard", "percent"));
  const usual = figureOf("familyCeiling", "days");
  const always: readonly ReadingId[] = ["R109", "R111", "R114"];
  const rested: readonly ReadingId[] = raised ? [...always, "R112"] : always;
  return step({
    id: "CEILING",
    label: { fr: "Plafond de l'année", en: "Ceiling of the year" },
    expression: raised ? sum(usual, additional(request)) : usual,
    unit: "days",
    articles: raised ? ["CLCC-2.3.3.4.3", "CLCC-2.3.3.4.4"] : ["CLCC-2.3.3.4.3"],
    readings: rested.map((id) => reading(readings, id)),
  });
}

function additional({ disabledChildren = 1, readings }: FamilyLeaveRequest): Expression {
  const days = figureOf("familyDisabledDays", "days");
  if (reading(readings, "R112").choice === "four-in-all") return days;
  return product(figure(disabledChildren, "ratio", names.children), days);
}

/**
 * The days left of the ceiling: less the days taken, and those of the other parent of the same
 * centre; of another centre too where the caller reads so (R113).
 *
 * @article CLCC-2.3.3.4.5 L.3384
 */
function leftStep(request: FamilyLeaveRequest, ceiling: AgreementStep): AgreementStep {
  const { on, otherParent, readings } = request;
  const applied = reading(readings, "R113");
  const counts = otherParent?.sameCentre === true || applied.choice === "one-a-family";
  const shared = otherParent !== undefined && counts ? [daysTaken(otherParent, on, readings)] : [];
  return step({
    id: "LEFT",
    label: { fr: "Reste du plafond", en: "Left of the ceiling" },
    expression: greatest(
      nothing("days", names.none),
      difference(resultOf(ceiling), daysTaken(request, on, readings), ...shared),
    ),
    unit: "days",
    articles: otherParent === undefined ? ["CLCC-2.3.3.4.3"] : ["CLCC-2.3.3.4.5"],
    readings: otherParent === undefined ? [] : [applied],
  });
}

function grantedStep(request: FamilyLeaveRequest, left: AgreementStep, open: boolean) {
  return step({
    id: "GRANTED",
    label: { fr: "Jours accordés", en: "Days granted" },
    expression: open
      ? least(figure(request.asked, "days", names.asked), resultOf(left))
      : nothing("days", names.none),
    unit: "days",
    articles: ["CLCC-2.3.3.4.1"],
  });
}

function beyondStep(request: FamilyLeaveRequest, granted: AgreementStep): AgreementStep {
  return step({
    id: "BEYOND",
    label: { fr: "Jours au-delà", en: "Days beyond" },
    expression: difference(figure(request.asked, "days", names.asked), resultOf(granted)),
    unit: "days",
    articles: ["CLCC-2.3.3.4.6"],
  });
}
