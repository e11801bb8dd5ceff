import { type Day, monthOf } from "../../exact/index.js";
import { answerRequest, type Outcome, unwrap } from "../../intake/index.js";
import { coefficientSteps } from "../../job/index.js";
import {
  lawOn,
  pointValueFigure,
  reading,
  type Valuation,
  type WarnedOfPoint,
  warnedOfPoint,
} from "../../law/index.js";
import { type Step, type Working, workingOf } from "../../working/index.js";
import {
  type DirectorScheduleRequest,
  directorScheduleSchema,
  type YearOfCharges,
} from "./director-schedule-request.js";
import type { ScheduledCoefficient } from "./director-turns.js";
import { chargesOf, scheduleIssues, type Turn, turnsUpTo, valuedOn } from "./director-turns.js";

/** The calculations up to a day, the one in force on it, and the next. */
export interface DirectorSchedule extends Working, WarnedOfPoint {
  /** The calculations, in their order. */
  readonly calculations: readonly ScheduledCoefficient[];
  /** The one in force on the day. */
  readonly inForce: ScheduledCoefficient;
  /** The day of the next calculation. */
  readonly next: Day;
}

/**
 * The coefficient of a director on a day, recalculated every three years from the charges of the
 * last closed year, and the day of the next calculation. Throws `PayError`.
 *
 * @article A1.3.1 L.296
 * @example
 * directorSchedule({ firstCalculation: "2003-07-01", charges: [{ year: 2002, charges: 10 }],
 *   on: "2004-05-01" }).next
 * // "2006-07-01"
 */
export function directorSchedule(request: DirectorScheduleRequest): DirectorSchedule {
  return unwrap(safeDirectorSchedule(request));
}

/**
 * The same as {@link directorSchedule}, from anything: a result, or the list of what is wrong;
 * never an exception.
 */
export function safeDirectorSchedule(request: unknown): Outcome<DirectorSchedule> {
  return answerRequest(
    { schema: directorScheduleSchema(), issuesOf: scheduleIssues, resultOf: scheduled },
    request,
  );
}

function scheduled(request: DirectorScheduleRequest): DirectorSchedule {
  const { on, firstCalculation } = request;
  const turns = turnsUpTo(on, firstCalculation, request);
  const worked = turns.map((turn) => calculate(turn, request));
  const calculations = worked.map(({ calculation }) => calculation);
  const inForce = calculations.at(-1) as ScheduledCoefficient;
  return {
    calculations,
    inForce,
    next: inForce.until,
    ...warnedOfPoint(...turns.map((turn) => givenAt(turn, request))),
    ...workingOf(worked.flatMap(({ steps }) => steps)),
  };
}

/** The point value given for a turn, if there is one, and its month. */
function givenAt(
  turn: Turn,
  request: DirectorScheduleRequest,
): Pick<Valuation, "month" | "pointValue"> {
  const { pointValue } = chargesOf(turn, request.charges) as YearOfCharges;
  const month = monthOf(valuedOn(turn, request));
  return pointValue === undefined ? { month } : { month, pointValue };
}

interface WorkedTurn {
  readonly calculation: ScheduledCoefficient;
  readonly steps: readonly Step[];
}

function calculate(turn: Turn, request: DirectorScheduleRequest): WorkedTurn {
  const { deputy, readings } = request;
  const given = chargesOf(turn, request.charges) as YearOfCharges;
  const pointValue = pointValueFigure(given.pointValue, valuedOn(turn, request), request);
  const law = lawOn(turn.from, request);
  const common = { ...given, on: turn.from, law, pointValue, readings };
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
