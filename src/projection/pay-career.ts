import { type Decimal, decimal, type Month, roundHalfUp } from "../exact/index.js";
import { type Issue, type IssueCode, type Outcome, type Path, relocated } from "../intake/index.js";
import type { PayLine, PaySlip } from "../pay/index.js";
import type { AppliedReading, Step } from "../working/index.js";
import { coefficientIn, paidIn, pathIn } from "./paid-in.js";
import type { Horizon, PlannedCareer } from "./planned-career.js";
import { projectedIndemnity } from "./projected-indemnity.js";
import type { CareerProjectionRequest, ProjectedSituation } from "./projection-request.js";

/** Months over which the pay is the same. */
export interface Stretch {
  readonly from: Month;
  /** First month of another pay, or after the projection. */
  readonly until: Month;
  /** The title of the métier held. */
  readonly metier: string;
  /** Points for full time, seniority and majoration included; two decimals. */
  readonly coefficient: Decimal;
  /** Euros per point. */
  readonly pointValue: Decimal;
  /** Euros: the gross of a month. */
  readonly monthlyPay: Decimal;
  /** The payslip of its first month. */
  readonly slip: PaySlip;
}

/** The pay of a career, stretch by stretch. */
export interface PaidCareer {
  readonly stretches: readonly Stretch[];
  /** The working of the career indemnity, where there is one. */
  readonly steps: readonly Step[];
  readonly readings: readonly AppliedReading[];
}

/** Pays a planned career: one month for each stretch over which the pay is the same. */
export function payCareer(
  planned: PlannedCareer,
  horizon: Horizon,
  at: Path,
  prefix: string,
): Outcome<PaidCareer> {
  const { situation, turns } = planned;
  const refused = issuesOf(planned, horizon, at);
  if (refused.length > 0) return { ok: false, issues: refused };
  const indemnity = projectedIndemnity(situation, horizon, prefix);
  const slips = turns.map((month) => {
    const paid = paidIn(situation, month, horizon, indemnity.pointsIn(month));
    return (paid as { readonly value: PaySlip }).value;
  });
  const stretches = slips.map((slip, index) =>
    stretchOf(slip, planned, horizon, turns[index + 1] ?? horizon.until),
  );
  const readings = [...new Set(slips.flatMap((slip) => slip.readings))];
  return {
    ok: true,
    value: { stretches: merged(stretches), steps: indemnity.steps, readings },
  };
}

/** Everything that is wrong with the months that are paid apart, each thing once. */
function issuesOf(
  { situation, turns }: PlannedCareer,
  horizon: Horizon,
  at: Path,
): readonly Issue[] {
  const { careerIndemnityPoints: given } = situation;
  const points = given === undefined ? undefined : decimal(given);
  const found = turns.flatMap((month) => {
    const paid = paidIn(situation, month, horizon, points);
    return (paid.ok ? [] : paid.issues).map((issue) =>
      relocated(issue, placeOf(issue, situation, month, at)),
    );
  });
  return firstOfEach(found);
}

/** The issues, those repeated month after month kept once, for the first month. */
function firstOfEach(issues: readonly Issue[]): readonly Issue[] {
  const said = new Set<string>();
  return issues.filter(({ code, path, article = "" }) => {
    const key = JSON.stringify([code, path, article]);
    const again = said.has(key);
    said.add(key);
    return !again;
  });
}

const ofTheYears: ReadonlySet<unknown> = new Set([
  "pointValue",
  "smic",
  "establishment",
  "law",
  "actDays",
  "readings",
]);

/** The field that settles what a month is refused for. */
const ofAMonth: { readonly [Code in IssueCode]?: keyof CareerProjectionRequest } = {
  "no-sourced-value": "pointValue",
  "unsettled-day": "actDays",
};

/** Where an issue of a month stands in the request: what holds for all the years is at its top. */
function placeOf(
  { path, code, article }: Issue,
  situation: ProjectedSituation,
  month: Month,
  at: Path,
): Path {
  if (ofTheYears.has(path[0])) return path;
  if (path[0] === "month" && article === "Smic") return ["smic"];
  if (path[0] === "month" && code === "outside-employment") return [...at, "career", "left"];
  if (path[0] === "month") return [ofAMonth[code] ?? "from"];
  return [...at, ...pathIn(path, situation, month)];
}

function stretchOf(
  slip: PaySlip,
  { situation }: PlannedCareer,
  horizon: Horizon,
  until: Month,
): Stretch {
  const { month, metier, gross } = slip;
  return {
    from: month,
    until,
    metier: metier.label,
    coefficient: roundHalfUp(coefficientIn(situation, month, horizon), 2),
    pointValue: pointOf(slip),
    monthlyPay: gross,
    slip,
  };
}

/** The value of the point that a payslip is worked out at. */
function pointOf({ lines }: PaySlip): Decimal {
  return (lines.find(({ code }) => code === "BASE_SALARY") as PayLine).base;
}

/** Neighbours that pay the same become one. */
function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const kept: Stretch[] = [];
  for (const stretch of stretches) {
    const last = kept.at(-1);
    if (last !== undefined && isSame(last, stretch)) {
      kept[kept.length - 1] = { ...last, until: stretch.until };
    } else kept.push(stretch);
  }
  return kept;
}

function isSame(one: Stretch, other: Stretch): boolean {
  return (
    one.metier === other.metier &&
    one.coefficient.equals(other.coefficient) &&
    one.pointValue.equals(other.pointValue) &&
    one.monthlyPay.equals(other.monthlyPay)
  );
}
