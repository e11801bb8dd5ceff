import { asSpan, type DatedSpan } from "../../intake/index.js";
import { cadreOf, type HeldJob } from "../../job/index.js";
import type { PartTerms, PayPart } from "../request/pay-part.js";
import type { PayRequest } from "../request/pay-request.js";
import type { HoursOfMonth } from "../request/presence.js";

/** A part of a month, as a request for a whole month. */
export interface PartRequest {
  /** Its place among the parts. */
  readonly place: number;
  readonly span: DatedSpan;
  /** The terms of the part itself. */
  readonly own: PartTerms;
  /** Its time, where it is given. */
  readonly hours?: HoursOfMonth | undefined;
  readonly request: Partial<PayRequest>;
}

/**
 * The parts of a month, each as a request of its own: what it does not say is as the request says.
 */
export function partRequests(
  request: Partial<PayRequest>,
  parts: readonly PayPart[],
): readonly PartRequest[] {
  const { parts: _, presence: __, ...common } = request;
  const jobsChange = parts.some(({ metier }) => metier !== undefined);
  return parts.map((part, place) => {
    const { from, lastDay, until, hours, ...own } = part;
    const terms: Partial<PayRequest> = { ...common };
    for (const key of replacedBy(own)) delete terms[key];
    const merged: Partial<PayRequest> = { ...terms, ...own };
    const asked = jobsChange ? withoutForeignYears(merged, own) : merged;
    const whole = { ...asked, presence: "whole-month" } as const;
    return { place, span: asSpan(part), own, hours, request: whole };
  });
}

/**
 * The terms that a part does away with: facts and names stand for one another, and another job has
 * its own.
 */
function replacedBy({ metier, complements, facts }: PartTerms): readonly (keyof PartTerms)[] {
  return [
    ...(facts === undefined && metier === undefined ? [] : (["complements"] as const)),
    ...(complements === undefined ? [] : (["facts"] as const)),
    ...(metier === undefined ? [] : (["functionalBonuses"] as const)),
  ];
}

/** The years of majoration of the request are those of its parts as a cadre. */
function withoutForeignYears(
  request: Partial<PayRequest>,
  { cadreYears: own }: PartTerms,
): Partial<PayRequest> {
  const { cadreYears, ...others } = request;
  if (cadreYears === undefined || own !== undefined || request.metier === undefined) return request;
  return cadreOf(request.metier as HeldJob, request.readings).cadre ? request : others;
}
