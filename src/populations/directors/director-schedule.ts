import type * as z from "zod";
import type { Day } from "../../exact/calendar.js";
import { lazy } from "../../exact/lazy.js";
import type { Decimal, DecimalInput } from "../../exact/money.js";
import type { ReadingChoices } from "../../ids/types.js";
import { answer } from "../../intake/answer.js";
import { type Outcome, unwrap } from "../../intake/issue.js";
import { day, flag, list, maybe, quantity, record } from "../../intake/schema.js";
import { type Charges, chargesFields, coefficientSteps } from "../../job/director-charges.js";
import { reading } from "../../law/reading.js";
import { readingChoicesSchema } from "../../law/reading-choices.js";
import { pointValueFigure, pointValueSchema } from "../../law/valuation.js";
import type { Step } from "../../working/step.js";
import { type Working, workingOf } from "../../working/working.js";
import { chargesOf, scheduleIssues, type Turn, turnsUpTo, valuedOn } from "./director-turns.js";

/** The charges of one year. */
export interface YearOfCharges extends Charges {
  /** The civil year that they close. */
  readonly year: DecimalInput;
  /** Euros per point on the day of the calculation that uses them, instead of the dated table. */
  readonly pointValue?: DecimalInput;
}

/** What a director's coefficient was and will be: charges by year, and the days of calculation. */
export interface DirectorScheduleRequest {
  /** The day of the first calculation, `YYYY-MM-DD`; the others follow every three years. */
  readonly firstCalculation: Day;
  /** The charges of the years that the calculations need: for each, the last closed before it. */
  readonly charges: readonly YearOfCharges[];
  /** The day whose coefficient is wanted, `YYYY-MM-DD`. */
  readonly on: Day;
  /** Whether the coefficient is that of a directeur adjoint or of a gestionnaire. */
  readonly deputy?: boolean;
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
}

/** One three-yearly calculation. */
export interface ScheduledCoefficient {
  /** The day of the calculation: the coefficient holds from it. */
  readonly from: Day;
  /** The day of the next calculation: the coefficient no longer holds. */
  readonly until: Day;
  /** The year whose charges it uses. */
  readonly year: number;
  /** Millions of euros, majored where they have to be. */
  readonly charges: Decimal;
  /** Euros per point. */
  readonly pointValue: Decimal;
  /** Points; two decimals, halves up (reading R9). */
  readonly coefficient: Decimal;
}

/** The calculations up to a day, the one in force on it, and the next. */
export interface DirectorSchedule extends Working {
  /** The calculations, in their order. */
  readonly calculations: readonly ScheduledCoefficient[];
  /** The one in force on the day. */
  readonly inForce: ScheduledCoefficient;
  /** The day of the next calculation. */
  readonly next: Day;
}

/** The schema of a director's schedule. */
export const directorScheduleSchema: () => z.ZodType<DirectorScheduleRequest> =
  /* @__PURE__ */ lazy(() =>
    record<DirectorScheduleRequest>({
      firstCalculation: day(),
      charges: list(
        record<YearOfCharges>({
          ...chargesFields(),
          year: quantity({ decimals: 0, atLeast: 1990, atMost: 2199 }),
          pointValue: maybe(pointValueSchema()),
        }),
        200,
      ),
      on: day(),
      deputy: maybe(flag()),
      readings: maybe(readingChoicesSchema()),
    }),
  );

/**
 * The coefficient of a director on a day, recalculated every three years from the charges of the last closed year, and the day of the next
 * calculation. Throws `PayError`.
 *
 * @article A1.3.1 L.296
 * @example directorSchedule({ firstCalculation: "2003-07-01", charges: [{ year: 2002, charges: 10 }], on: "2004-05-01" }).next // "2006-07-01"
 */
export function directorSchedule(request: DirectorScheduleRequest): DirectorSchedule {
  return unwrap(safeDirectorSchedule(request));
}

/** The same as {@link directorSchedule}, or the list of what is wrong; never throws. */
export function safeDirectorSchedule(request: unknown): Outcome<DirectorSchedule> {
  return answer(
    { schema: directorScheduleSchema(), judge: scheduleIssues, work: scheduled },
    request,
  );
}

function scheduled(request: DirectorScheduleRequest): DirectorSchedule {
  const { on, firstCalculation } = request;
  const worked = turnsUpTo(on, firstCalculation).map((turn) => calculate(turn, request));
  const calculations = worked.map(({ calculation }) => calculation);
  const inForce = calculations.at(-1) as ScheduledCoefficient;
  return {
    calculations,
    inForce,
    next: inForce.until,
    ...workingOf(worked.flatMap(({ steps }) => steps)),
  };
}

interface Worked {
  readonly calculation: ScheduledCoefficient;
  readonly steps: readonly Step[];
}

function calculate(turn: Turn, request: DirectorScheduleRequest): Worked {
  const { deputy, readings } = request;
  const given = chargesOf(turn, request.charges) as YearOfCharges;
  const pointValue = pointValueFigure(given.pointValue, valuedOn(turn, request));
  const common = { ...given, on: turn.from, day: turn.from, pointValue, readings };
  const [charges, bare] = coefficientSteps({ ...common, deputy: deputy === true });
  const coefficient = { ...bare, readings: [...bare.readings, reading(readings, "R34")] };
  return {
    calculation: {
      ...turn,
      charges: charges.result,
      pointValue: pointValue.value,
      coefficient: coefficient.result,
    },
    steps: [charges, coefficient],
  };
}
