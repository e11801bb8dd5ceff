import { byStart, type Decimal, daysOf, later, type Span, zero } from "../exact/index.js";
import type { DatedSpan } from "../intake/index.js";
import { type HeldJob, heldId } from "../job/index.js";
import { firstDayOfScheme, lawOn, parameterFigure, reading } from "../law/index.js";
import type { Figure } from "../working/index.js";
import type { EmployerKind, PriorService, ServiceTerms } from "./career.js";
import { type CountedOnce, countOnce } from "./credit.js";
import { experienceShare, isHiredOnExperience } from "./experience-share.js";
import type { Lived } from "./lived.js";

/** How a period of service before the hiring is taken over. */
export interface ServiceTakenOver extends CountedOnce {
  /** With whom it was done; asked of those hired before 2 December 2012. */
  readonly at?: EmployerKind;
  /** Percent at which the other days count. */
  readonly rate: Decimal;
  /** Why nothing of it is taken over. */
  readonly why?: "other-metier" | "before-diploma" | "outside-profession";
}

/** The rates at which service is taken over, in force at the hiring. */
export interface TakingOverRates {
  readonly inFull: Figure;
  readonly inPart: Figure;
}

/**
 * The rates at which service is taken over, in force at the hiring; those of 1 July 2003 before it.
 */
export function takingOverRates({ career, law }: Lived): TakingOverRates {
  const on = lawOn(later(career.hired, firstDayOfScheme), law);
  return {
    inFull: parameterFigure("takingOverRateAgreement", on, "percent"),
    inPart: parameterFigure("takingOverRateElsewhere", on, "percent"),
  };
}

/**
 * Whether earlier service was in the métier held at hiring, as it says itself or by the métier that
 * it names.
 */
export function inSameMetier(atHiring: HeldJob, { sameMetier, metier }: ServiceTerms): boolean {
  return sameMetier ?? heldId(metier as HeldJob) === heldId(atHiring);
}

/**
 * Each period of earlier service, in the order of its dates: the rate at which it counts, and the
 * days that another one counts already. A day counts once, at the better rate.
 *
 * @article 08.02.1.1.1 L.184-186
 */
export function priorService(lived: Lived): readonly ServiceTakenOver[] {
  const judged = judgedService(lived);
  const bestFirst = judged.filter(({ why }) => why === undefined).sort(better);
  const apart = judged.filter(({ why }) => why !== undefined);
  const uncounted = apart.map((service) => ({
    ...service,
    days: daysOf(service),
    overlapping: 0,
  }));
  return [...countOnce(bestFirst), ...uncounted].sort(byStart);
}

function judgedService(lived: Lived): readonly JudgedService[] {
  const { priorService: services = [] } = lived.career;
  if (isHiredOnExperience(lived)) return services.map((service) => judgeExperience(lived, service));
  const rates = takingOverRates(lived);
  return services.map((service) => judgeService(lived, service, rates));
}

/**
 * From December 2012 on every period that the caller says to be of the profession counts, at one
 * rate (reading R97).
 *
 * @article RP-08.03.2
 */
function judgeExperience(
  lived: Lived,
  { from, until, at, profession }: DatedService,
): JudgedService {
  const judged = { from, until, ...(at === undefined ? {} : { at }) };
  const outside = profession === false && reading(lived.choices, "R97").choice === "stated";
  if (outside) return { ...judged, rate: zero, why: "outside-profession" };
  return { ...judged, rate: experienceShare(lived, "seniority").value };
}

type JudgedService = Omit<ServiceTakenOver, keyof CountedOnce> & Span;
type DatedService = PriorService<DatedSpan>;

function better(one: JudgedService, other: JudgedService): number {
  return other.rate.comparedTo(one.rate) || byStart(one, other);
}

function judgeService(lived: Lived, service: DatedService, rates: TakingOverRates): JudgedService {
  const { from, until, at = "elsewhere", afterDiploma } = service;
  const judged = { from, until, at };
  if (!inSameMetier(lived.career.metier, service))
    return { ...judged, rate: zero, why: "other-metier" };
  if (!afterDiploma) return { ...judged, rate: zero, why: "before-diploma" };
  return { ...judged, rate: (at === "elsewhere" ? rates.inPart : rates.inFull).value };
}
