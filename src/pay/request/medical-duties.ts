import type { DecimalInput, Label } from "../../exact/index.js";
import type { ReadingChoices } from "../../ids/index.js";
import {
  type Issue,
  issue,
  maybe,
  oneOf,
  type Path,
  quantity,
  record,
  type Schema,
} from "../../intake/index.js";
import {
  type LawOn,
  type MedicalDutySeed,
  parameterAt,
  parameterFigure,
  reading,
  specialFigures,
} from "../../law/index.js";
import {
  type Expression,
  figure,
  least,
  nothing,
  product,
  resultOf,
  type Step,
  step,
  sum,
} from "../../working/index.js";

/** How many of each in the month; whole numbers. */
export interface MedicalDuties {
  /** Duties spent in the establishment. */
  readonly medicalDuty?: DecimalInput;
  /**
   * Duties spent in the establishment, in a discipline with constant presence and intense activity.
   */
  readonly medicalDutyIntense?: DecimalInput;
  /** Nights on call at home. */
  readonly medicalOnCallNight?: DecimalInput;
  /** Sundays and holidays on call at home. */
  readonly medicalOnCallSundayOrHoliday?: DecimalInput;
  /**
   * Nights, Sundays and holidays on call at home, in a discipline with constant presence and
   * intense activity.
   */
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

/** The duties of a month, and the ceiling that applies to them. */
export interface DutiesOfMonth {
  /** How many of each. */
  readonly duties: MedicalDuties;
  /**
   * The monthly ceiling that applies: the ordinary one, or that of intense activity and of
   * presences of over 3 hours.
   */
  readonly ceiling: "ordinary" | "intense";
}

/** The fields of {@link DutiesOfMonth}. */
export function dutiesFields(): { readonly [K in keyof DutiesOfMonth]-?: Schema } {
  const counts = specialFigures.medicalDuties.map(
    ({ parameter }) => [parameter, maybe(quantity({ decimals: 0, atMost: 200 }))] as const,
  );
  return {
    duties: record<MedicalDuties>(Object.fromEntries(counts) as never),
    ceiling: oneOf(["ordinary", "intense"]),
  };
}

/** The payslip's name for the duties. */
export const medicalDutiesLabel: Label = {
  fr: "Gardes, astreintes et appels",
  en: "Duties, on-call periods and calls",
};

/**
 * The points of the duties of a month, then the points paid, up to the monthly ceiling.
 *
 * @article M.05.02.1.2 L.157-159
 * @article M.05.02.2.2 L.160-164
 * @article M.05.02.4 L.165-166
 * @article M.05.02.5.2 L.167-169
 */
export function dutyPointSteps(
  month: DutiesOfMonth,
  law: LawOn,
  readings?: ReadingChoices,
): readonly [counted: Step, paid: Step] {
  const counted = pointsStep(month, law);
  return [counted, cappedStep(month, counted, law, readings)];
}

type DutyId = keyof MedicalDuties;

/**
 * The duties asked for that the law of the month has no points for: since November 2020 duties in
 * the establishment are working time, and on-call periods alone have points. Issues:
 * `not-applicable`.
 */
export function endedDutiesIssues(
  duties: Partial<MedicalDuties>,
  law: LawOn,
  at: Path,
): readonly Issue[] {
  return specialFigures.medicalDuties.flatMap(({ parameter, source }) => {
    const received = duties[parameter as DutyId];
    if (received === undefined || parameterAt(parameter, law) !== undefined) return [];
    const expected = {
      fr:
        "rien ici depuis novembre 2020 : gardes et appels sont du temps de travail, seules les " +
        "astreintes ont des points",
      en:
        "nothing here since November 2020: duties and calls are working time, on-call periods " +
        "alone have points",
    };
    const parts = { received, expected, article: source.article };
    return [issue("not-applicable", [...at, "duties", parameter], parts)];
  });
}

function pointsStep({ duties }: DutiesOfMonth, law: LawOn): Step {
  const asked = specialFigures.medicalDuties.filter(
    ({ parameter }) => duties[parameter as DutyId] !== undefined,
  );
  const cited = asked.length === 0 ? specialFigures.medicalDuties : asked;
  return step({
    id: "MEDICAL_DUTY_POINTS",
    label: { fr: "Points des gardes, astreintes et appels", en: "Points of duties and calls" },
    expression:
      asked.length === 0
        ? nothing("points", medicalDutiesLabel)
        : sum(...asked.map((seed) => pointsOf(seed, duties, law))),
    unit: "points",
    articles: [...new Set(cited.map(({ source }) => source.article))],
  });
}

const countName = { fr: "nombre dans le mois", en: "number in the month" };

function pointsOf({ parameter }: MedicalDutySeed, duties: MedicalDuties, law: LawOn): Expression {
  const count = figure(duties[parameter as DutyId] as DecimalInput, "ratio", countName);
  return product(count, parameterFigure(parameter, law, "points"));
}

/** Up to the ceiling; whether there is one beside on-call periods alone is reading R271's. */
function cappedStep(
  { ceiling }: DutiesOfMonth,
  counted: Step,
  law: LawOn,
  readings: ReadingChoices | undefined,
): Step {
  const seed = specialFigures.medicalDutyCeilings.find(
    ({ id }) => id === ceiling,
  ) as MedicalDutySeed;
  const points = resultOf(counted);
  const held = parameterAt(seed.parameter, law, readings) !== undefined;
  const onCallAlone = parameterAt("medicalDuty", law) === undefined;
  return step({
    id: "MEDICAL_DUTY_PAID_POINTS",
    label: { fr: "Points payés, dans la limite du plafond", en: "Points paid, up to the ceiling" },
    expression: held ? least(points, parameterFigure(seed.parameter, law, "points")) : points,
    unit: "points",
    articles: ["M.05.02.5.2"],
    readings: onCallAlone ? [reading(readings, "R271")] : [],
  });
}
