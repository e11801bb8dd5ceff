import type { EntitlementsDue } from "../entitlement/index.js";
import {
  type Decimal,
  type DecimalInput,
  decimal,
  type Fraction,
  type Label,
  one,
} from "../exact/index.js";
import type { Position } from "../job/index.js";
import { defaultLaw, kindsOf, reading } from "../law/index.js";
import { type Expression, shareOfFullTime } from "../working/index.js";
import type { ResolvedExtras } from "./month-extras.js";
import { monthWarnings } from "./month-warnings.js";
import { otherJob } from "./other-job.js";
import { isDefinitive, isProvisionalDay } from "./request/passage.js";
import type { Constraints, PayRequest } from "./request/pay-request.js";
import type {
  Situation,
  SituationConstraints,
  SituationMonthlyBonus,
  StatedPercentages,
} from "./situation/situation.js";
import { isFloorUntold } from "./staff-in-place-issues.js";

/** The findings of the stages of a month. */
export interface MonthParts
  extends Pick<
    Situation,
    | "month"
    | "day"
    | "law"
    | "regime"
    | "pointValue"
    | "smic"
    | "career"
    | "presence"
    | "segur"
    | "promotion"
  > {
  readonly due: EntitlementsDue;
  readonly paid: ResolvedExtras;
}

const cents = 2;

const workingTimeName = { fr: "temps de travail", en: "working time" };

/** The situation of a request that nothing is wrong with. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: ten times as slow made of parts
export function situationOf(request: Partial<PayRequest>, parts: MonthParts): Situation {
  const { due, paid } = parts;
  const { workingTime = one, extraPoints, readings } = request;
  const { position, provisional } = provisionalOf(request, paid.position);
  const rounding = reading(readings, "R1");
  return {
    reference: request.reference,
    month: parts.month,
    day: parts.day,
    law: parts.law,
    regime: parts.regime,
    lawAsked: request.law ?? defaultLaw,
    position,
    provisional,
    isProvisional: isProvisionalDay(request, parts.day),
    otherJob: otherJob(request, parts.career),
    floorUntold: isFloorUntold(request, parts.day),
    complements: paid.complements,
    functionalBonuses: bonusesOf(parts),
    reasons: due.reasons,
    entitlements: due.entitlements,
    pointValue: parts.pointValue,
    workingTime: shareOfFullTime(workingTime, workingTimeName),
    seniorityYears: exact(request.seniorityYears),
    cadreYears: exact(request.cadreYears),
    career: parts.career,
    statedRates: statedRatesOf(request),
    promotion: parts.promotion,
    benefitsInKind: exact(request.benefitsInKind),
    statusDifferential: exact(request.statusDifferential),
    constraints: constraintsOf(request.constraints),
    directorPoints: exact(extraPoints?.director),
    bonificationPoints: exact(extraPoints?.bonification),
    careerIndemnityPoints: exact(request.careerIndemnityPoints),
    differentialIndemnity: exact(request.differentialIndemnity),
    monthlyBonus: monthlyBonusOf(request),
    extras: paid.extras,
    presence: parts.presence,
    segur: parts.segur,
    warnings: monthWarnings(request, parts.law),
    establishmentKinds: kindsOf(request.establishment),
    place: request.establishment?.place ?? "mainland",
    establishment: request.establishment ?? {},
    prisonCare: shareOf(request.prisonCare, prisonName),
    gerontologyCare: shareOf(request.gerontologyCare, gerontologyName),
    keptSpecialDuty: exact(request.keptSpecialDuty),
    smic: parts.smic,
    readings,
    rounding,
    decimals: rounding.choice === "each-line" ? cents : undefined,
  };
}

/** One's own functional bonuses, or those of whoever is replaced. */
function bonusesOf({ due, paid }: MonthParts): Situation["functionalBonuses"] {
  const replaced = paid.extras?.replaced?.functionalBonuses ?? [];
  return replaced.length === 0 ? due.functionalBonuses : replaced;
}

function statedRatesOf({
  seniorityRate,
  technicityRate,
}: Partial<PayRequest>): StatedPercentages | undefined {
  if (seniorityRate === undefined && technicityRate === undefined) return undefined;
  return { seniority: exact(seniorityRate), technicity: exact(technicityRate) };
}

function monthlyBonusOf({
  decentralizedBonus: asked,
  passage,
}: Partial<PayRequest>): SituationMonthlyBonus | undefined {
  if (asked === undefined) return undefined;
  const { quarterlyHolidays = false, reclassified = passage !== undefined } = asked;
  return { quarterlyHolidays, reclassified };
}

const provisionalName = { fr: "coefficient provisoire", en: "provisional coefficient" };

/**
 * The provisional year: nothing where the reclassement is definitive; a provisional coefficient
 * stands in for the reference one.
 */
function provisionalOf(
  request: Partial<PayRequest>,
  definitive: Position,
): Pick<Situation, "provisional" | "position"> {
  const { passage } = request;
  if (passage?.oldPay === undefined || isDefinitive(request)) return { position: definitive };
  const provisional = { oldPay: decimal(passage.oldPay), definitive };
  if (passage.provisionalCoefficient === undefined) return { provisional, position: definitive };
  const referenceCoefficient = decimal(passage.provisionalCoefficient);
  const position = { ...definitive, referenceCoefficient, coefficientName: provisionalName };
  return { provisional, position };
}

const prisonName = {
  fr: "part d'un temps plein consacrée aux détenus",
  en: "share of full time spent on prisoners",
};
const gerontologyName = {
  fr: "part d'un temps plein consacrée à cette fonction",
  en: "share of full time spent on it",
};

function shareOf(value: Fraction | undefined, name: Label): Expression | undefined {
  return value === undefined ? undefined : shareOfFullTime(value, name);
}

function exact(value: DecimalInput | undefined): Decimal | undefined {
  return value === undefined ? undefined : decimal(value);
}

function constraintsOf(constraints: Constraints = {}): SituationConstraints {
  const { nights, workedNights, sundayHolidayHours, internat, particular = false } = constraints;
  return {
    nights: exact(nights),
    workedNights: exact(workedNights),
    sundayHolidayHours: exact(sundayHolidayHours),
    sundayOnHolidayHours: exact(constraints.sundayOnHolidayHours),
    internat,
    particular,
    replacementDifferential: exact(constraints.replacementDifferential),
  };
}
