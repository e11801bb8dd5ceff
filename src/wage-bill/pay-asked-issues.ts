import { firstDay, isDay, type Month, monthOf } from "../exact/index.js";
import type { Issue, Path } from "../intake/index.js";
import { monthPaid } from "../pay/index.js";
import { refusedIn } from "./person-stretches.js";
import { figureIn } from "./request-in.js";
import type { WageBillRequest } from "./wage-bill-request.js";

/** A field of a bill, of which a payslip knows nothing. */
const ofBill = ["reference", "entered", "left", "yearsReached", "moves"];

/**
 * The issues that a payslip tells of people whom the bill cannot pay, each as given and in the
 * first month of theirs: what is wrong with one field hides nothing of the others.
 */
export function payAskedIssues(
  given: unknown,
  places: readonly Path[],
  terms: WageBillRequest,
): readonly Issue[] {
  return places.flatMap((at) => {
    const [list, index] = at as [string, number];
    const person: unknown = Object(Object(given)[list])[index];
    if (typeof person !== "object" || person === null || Array.isArray(person)) return [];
    const month = firstMonthOf(person, terms);
    const paid = monthPaid(requestOf(person, month, terms));
    return paid.ok ? [] : refusedIn(paid.issues.filter(isOfPerson), {}, month, at);
  });
}

/** Whether an issue is not about the month, which the bill chooses, but for its figures. */
function isOfPerson({ code, path: [key] }: Issue): boolean {
  return code === "no-sourced-value" || (key !== "month" && key !== "presence");
}

function firstMonthOf(person: object, { from }: WageBillRequest): Month {
  const { entered, seniority } = person as { readonly [field: string]: unknown };
  const days = [entered, Object(seniority).hired].filter(isDay);
  const day = days.find((each) => each > firstDay(from));
  return day === undefined ? from : monthOf(day);
}

function requestOf(person: object, month: Month, terms: WageBillRequest): object {
  const { law, actDays, readings, pointValues, smic } = terms;
  const asked = {
    ...Object.fromEntries(Object.entries(person).filter(([key]) => !ofBill.includes(key))),
    month,
    law,
    actDays,
    readings,
    pointValue: figureIn(pointValues, month),
    smic: figureIn(smic, month),
    presence: "whole-month",
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}
