import { type Decimal, lazy } from "../exact/index.js";
import type { Situation } from "../pay/index.js";
import { figure } from "../working/index.js";
import type { InputName } from "./formula.js";

/** A number of a request that formulas take row by row. */
export interface ColumnInput {
  /** Where it stands in a request. */
  readonly name: InputName;
  /** Decimals that it may have in a formula; more go by the slip. */
  readonly decimals: number;
  /** The least and the greatest that a formula takes; others go by the slip. */
  readonly from: number;
  readonly to: number;
  /** The number that it may not exceed. */
  readonly among?: InputName;
  /** Values to read the formula with, and to hold it against slips. */
  readonly samples: readonly [number, number, number, number];
  /** The situation with the number marked. */
  readonly mark: (situation: Situation, marker: Marker) => Situation;
}

const shareName = { fr: "part du temps", en: "share of the time" };
const workingTimeName = { fr: "temps de travail", en: "working time" };

type Marker = (value: Decimal | undefined) => Decimal;

type AmountField =
  | "careerIndemnityPoints"
  | "differentialIndemnity"
  | "benefitsInKind"
  | "statusDifferential"
  | "keptSpecialDuty";

/** Nothing is an amount too, of which more may hang than its own line: one sample has none. */
function amount(
  name: AmountField,
  to: number,
  samples: ColumnInput["samples"] = [37.25, 0.01, 112.4, 0],
): ColumnInput {
  return {
    name,
    decimals: 2,
    from: 0,
    to,
    samples,
    mark: (situation, marker) => ({ ...situation, [name]: marker(situation[name]) }),
  };
}

function shareInput(name: "prisonCare" | "gerontologyCare"): ColumnInput {
  return {
    name,
    decimals: 4,
    from: 0.0001,
    to: 1,
    samples: [0.5, 0.25, 1, 0.3333],
    mark: (situation, marker) => ({
      ...situation,
      [name]: figure(marker(situation[name]?.value), "ratio", shareName),
    }),
  };
}

type CountedField = "nights" | "workedNights" | "sundayHolidayHours";

function constraint(name: CountedField, to: number, samples: ColumnInput["samples"]): ColumnInput {
  return {
    name: `constraints.${name}`,
    decimals: 0,
    from: 0,
    to,
    samples,
    mark: (situation, marker) => {
      const { constraints } = situation;
      return { ...situation, constraints: { ...constraints, [name]: marker(constraints[name]) } };
    },
  };
}

const years: ColumnInput = {
  name: "seniorityYears",
  decimals: 0,
  from: 0,
  to: 80,
  samples: [7, 0, 30, 19],
  mark: (situation, marker) => ({
    ...situation,
    seniorityYears: undefined,
    statedRates: { seniority: marker(undefined) },
  }),
};

const workingTime: ColumnInput = {
  name: "workingTime",
  decimals: 4,
  from: 0.0001,
  to: 1,
  samples: [0.8, 0.5, 0.3333, 1],
  mark: (situation, marker) => ({
    ...situation,
    workingTime: figure(marker(situation.workingTime.value), "ratio", workingTimeName),
  }),
};

/** The numbers that formulas take, each with what reads and bounds it. */
export const columnInputs: () => readonly ColumnInput[] = /* @__PURE__ */ lazy(() => [
  years,
  workingTime,
  constraint("nights", 31, [9, 3, 31, 12]),
  { ...constraint("workedNights", 31, [4, 3, 0, 11]), among: "constraints.nights" },
  constraint("sundayHolidayHours", 744, [16, 1, 0, 77]),
  amount("careerIndemnityPoints", 2000),
  amount("differentialIndemnity", 100_000, [37.25, 0, 112.4, 2.35]),
  amount("benefitsInKind", 100_000),
  amount("statusDifferential", 100_000),
  amount("keptSpecialDuty", 100_000),
  shareInput("prisonCare"),
  shareInput("gerontologyCare"),
]);
