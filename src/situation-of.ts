import { type Decimal, type DecimalInput, decimal, one } from "./money.js";
import { isDefinitive } from "./passage/provisional-request.js";
import type { Position } from "./position/position.js";
import { reading } from "./readings.js";
import type { Constraints, PayRequest } from "./request.js";
import type { Situation, SituationConstraints, SituationMonthlyBonus } from "./situation.js";
import type { SpecialOutcome } from "./special/asked/asked-situation.js";
import { figure } from "./trace.js";

/** What facts or names grant. */
export type Due = Pick<Situation, "complements" | "functionalBonuses" | "reasons" | "entitlements">;

/** What a request was found to come to: its month and its figures, what is due, what special pay makes of it. */
export interface Known
  extends Pick<Situation, "month" | "day" | "pointValue" | "career" | "warnings"> {
  readonly due: Due;
  readonly paid: SpecialOutcome;
}

const cents = 2;

const workingTimeName = { fr: "temps de travail", en: "working time" };

/** The situation of a request that nothing is wrong with. */
export function situationOf(request: Partial<PayRequest>, known: Known): Situation {
  const { workingTime = one, readings } = request;
  const rounding = reading(readings, "R1");
  return {
    ...standingOf(request, known),
    ...amountsOf(request),
    reference: request.reference,
    workingTime: figure(workingTime, "ratio", workingTimeName),
    constraints: constraintsOf(request.constraints),
    monthlyBonus: monthlyBonusOf(request),
    readings,
    rounding,
    decimals: rounding.choice === "each-line" ? cents : undefined,
  };
}

type Standing = Omit<Known, "due" | "paid"> &
  Due &
  Pick<Situation, "position" | "special" | "provisional">;

function standingOf(
  request: Partial<PayRequest>,
  { due, paid, month, day, pointValue, career, warnings }: Known,
): Standing {
  const { position, provisional } = provisionalOf(request, paid.position);
  const { functionalBonuses, entitlements } = due;
  return {
    month,
    day,
    pointValue,
    career,
    warnings,
    position,
    provisional,
    complements: paid.complements,
    special: paid.special,
    reasons: due.reasons,
    functionalBonuses,
    entitlements,
  };
}

type Amounts = Pick<
  Situation,
  | "seniorityYears"
  | "cadreYears"
  | "directorPoints"
  | "bonificationPoints"
  | "careerIndemnityPoints"
  | "differentialIndemnity"
>;

function amountsOf({ extraPoints, ...request }: Partial<PayRequest>): Amounts {
  return {
    seniorityYears: exact(request.seniorityYears),
    cadreYears: exact(request.cadreYears),
    directorPoints: exact(extraPoints?.director),
    bonificationPoints: exact(extraPoints?.bonification),
    careerIndemnityPoints: exact(request.careerIndemnityPoints),
    differentialIndemnity: exact(request.differentialIndemnity),
  };
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

/** The provisional year: nothing where the reclassement is definitive; a provisional coefficient stands in for the reference one. */
function provisionalOf(
  request: Partial<PayRequest>,
  definitive: Position,
): Pick<Situation, "provisional" | "position"> {
  const { passage } = request;
  if (passage === undefined || isDefinitive(request)) return { position: definitive };
  const provisional = { oldPay: decimal(passage.oldPay), definitive };
  if (passage.provisionalCoefficient === undefined) return { provisional, position: definitive };
  const referenceCoefficient = decimal(passage.provisionalCoefficient);
  const position = { ...definitive, referenceCoefficient, coefficientName: provisionalName };
  return { provisional, position };
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
    internat,
    particular,
    replacementDifferential: exact(constraints.replacementDifferential),
  };
}
