import type * as z from "zod";
import type { Day, Month } from "../calendar.js";
import { type Outcome, unwrap } from "../error.js";
import { lazy } from "../lazy.js";
import type { Decimal, DecimalInput } from "../money.js";
import { parameterFigure } from "../parameters.js";
import { maybe, month, oneOf, quantity, record } from "../schema.js";
import {
  type Expression,
  figure,
  least,
  product,
  resultOf,
  type Step,
  step,
  sum,
} from "../trace.js";
import { answer } from "./answer.js";
import { type MedicalDutySeed, specialSeeds } from "./special-seeds.js";
import { dayOf, pointValueFigure, pointValueSchema, valuationIssues } from "./valuation.js";
import { type Working, workingOf } from "./working.js";

/** How many of each in the month; whole numbers. */
export interface MedicalDuties {
  /** Duties spent in the establishment. */
  readonly medicalDuty?: DecimalInput;
  /** Duties spent in the establishment, in a discipline with constant presence and intense activity. */
  readonly medicalDutyIntense?: DecimalInput;
  /** Nights on call at home. */
  readonly medicalOnCallNight?: DecimalInput;
  /** Sundays and holidays on call at home. */
  readonly medicalOnCallSundayOrHoliday?: DecimalInput;
  /** Nights, Sundays and holidays on call at home, in a discipline with constant presence and intense activity. */
  readonly medicalOnCallIntense?: DecimalInput;
  /** On-call periods with a call in, whatever the number of calls. */
  readonly medicalOnCallSummoned?: DecimalInput;
  /** On-call periods with over 3 hours of presence. */
  readonly medicalOnCallPresenceOver3Hours?: DecimalInput;
  /** On-call periods with over 6 hours of presence. */
  readonly medicalOnCallPresenceOver6Hours?: DecimalInput;
  /** Exceptional calls while not on call. */
  readonly medicalExceptionalCall?: DecimalInput;
}

/** The duties of a month of somebody of the medical body. */
export interface MedicalDutyPayRequest {
  readonly duties: MedicalDuties;
  /** The monthly ceiling that applies: the ordinary one, or that of intense activity and of presences of over 3 hours. */
  readonly ceiling: "ordinary" | "intense";
  /** The month, `YYYY-MM`. */
  readonly month: Month;
  /** Euros per point and month, instead of the dated table. At most 4 decimals. */
  readonly pointValue?: DecimalInput;
}

/** What the duties of the month come to, with the working. */
export interface MedicalDutyPay extends Working {
  /** Points, before the ceiling. */
  readonly points: Decimal;
  /** Points paid. */
  readonly paidPoints: Decimal;
  /** Euros, rounded to the cent, halves up. */
  readonly amount: Decimal;
}

type DutyId = keyof MedicalDuties;

/** The schema of the duties of a month. */
export const medicalDutyPaySchema: () => z.ZodType<MedicalDutyPayRequest> = /* @__PURE__ */ lazy(
  () => {
    const { medicalDuties } = specialSeeds;
    const counts = medicalDuties.map(
      ({ parameter }) => [parameter, maybe(quantity({ decimals: 0, atMost: 200 }))] as const,
    );
    return record<MedicalDutyPayRequest>({
      duties: record<MedicalDuties>(Object.fromEntries(counts) as never),
      ceiling: oneOf(["ordinary", "intense"]),
      month: month(),
      pointValue: maybe(pointValueSchema()),
    });
  },
);

/**
 * What the duties, on-call periods and exceptional calls of a month come to, up to the monthly ceiling. Throws `PayError`.
 *
 * @article M.05.02.1.2 L.157-159
 * @article M.05.02.5.2 L.167-169
 * @example medicalDutyPay({ duties: { medicalDuty: 2 }, ceiling: "ordinary", month: "2003-09" }).amount.toFixed(2) // "240.76", 58 points
 */
export function medicalDutyPay(request: MedicalDutyPayRequest): MedicalDutyPay {
  return unwrap(safeMedicalDutyPay(request));
}

/** The same as {@link medicalDutyPay}, or the list of what is wrong; never throws. */
export function safeMedicalDutyPay(request: unknown): Outcome<MedicalDutyPay> {
  const schema = medicalDutyPaySchema();
  return answer({ schema, judge: valuationIssues, work: paid }, request);
}

function paid(request: MedicalDutyPayRequest): MedicalDutyPay {
  const day = dayOf(request);
  const counted = pointsStep(request, day);
  const capped = cappedStep(request, day, counted);
  const amount = step({
    id: "MEDICAL_DUTIES",
    label: { fr: "Gardes, astreintes et appels", en: "Duties, on-call periods and calls" },
    expression: product(resultOf(capped), pointValueFigure(request.pointValue, day)),
    unit: "euros",
    decimals: 2,
    articles: ["20.03"],
  });
  return {
    points: counted.result,
    paidPoints: capped.result,
    amount: amount.result,
    ...workingOf([counted, capped, amount]),
  };
}

function pointsStep({ duties }: MedicalDutyPayRequest, day: Day): Step {
  const asked = specialSeeds.medicalDuties.filter(
    ({ parameter }) => duties[parameter as DutyId] !== undefined,
  );
  return step({
    id: "MEDICAL_DUTY_POINTS",
    label: { fr: "Points des gardes, astreintes et appels", en: "Points of duties and calls" },
    expression: sum(...asked.map((seed) => pointsOf(seed, duties, day))),
    unit: "points",
    articles: [...new Set(asked.map(({ source }) => source.article))],
  });
}

const countName = { fr: "nombre dans le mois", en: "number in the month" };

function pointsOf({ parameter }: MedicalDutySeed, duties: MedicalDuties, day: Day): Expression {
  const count = figure(duties[parameter as DutyId] as DecimalInput, "ratio", countName);
  return product(count, parameterFigure(parameter, day, "points"));
}

function cappedStep({ ceiling }: MedicalDutyPayRequest, day: Day, counted: Step): Step {
  const seed = specialSeeds.medicalDutyCeilings.find(({ id }) => id === ceiling) as MedicalDutySeed;
  return step({
    id: "MEDICAL_DUTY_PAID_POINTS",
    label: { fr: "Points payés, dans la limite du plafond", en: "Points paid, up to the ceiling" },
    expression: least(resultOf(counted), parameterFigure(seed.parameter, day, "points")),
    unit: "points",
    articles: ["M.05.02.5.2"],
  });
}
