import { describe, expect, it } from "vitest";
import * as library from "../../src/index.js";
import type { Outcome } from "../../src/intake/issue.js";
import type { Establishment } from "../../src/law/index.js";

const law = "in-force";
const month = "2019-03";
const person = { metier: "aide-soignant", seniorityYears: 0 } as const;

const hired = { hired: "2019-03-01" } as const;

type Amount = { readonly toFixed: (decimals: number) => string };
type Asked<T> = (where: { establishment?: Establishment }) => Outcome<T>;

/** A function of the point, the amount read in its answer, and that amount where it is raised. */
interface OfThePoint {
  readonly ask: (where: { establishment?: Establishment }) => string | Outcome<unknown>;
  readonly plain: string;
  readonly raised: string;
  /** Where the issues of Réunion stand. */
  readonly under?: string;
  /** Whether the text that pays it was over before Mayotte had its agreement. */
  readonly before2019?: boolean;
}

function amountOf<T>(ask: Asked<T>, read: (value: T) => Amount | undefined): OfThePoint["ask"] {
  return (where) => {
    const outcome = ask(where);
    return outcome.ok ? String(read(outcome.value)?.toFixed(2)) : outcome;
  };
}

/*
 * The point is 4.447 in 2019, 5.3364 raised; 4.151 in July 2003, 4.9812 raised.
 * An aide-soignant has 367 points: 367 × 4.447 = 1632.049; 367 × 5.3364 = 1958.4588.
 */
const ofThePoint: Readonly<Record<string, OfThePoint>> = {
  computePay: {
    ask: amountOf(
      (where) => library.safeComputePay({ ...person, month, law, ...where }),
      ({ gross }) => gross,
    ),
    plain: "1632.05",
    raised: "1958.46",
  },
  // 58 × 4.447 = 257.926; 58 × 5.3364 = 309.5112
  medicalDutyPay: {
    ask: amountOf(
      (where) =>
        library.safeMedicalDutyPay({
          duties: { medicalDuty: 2 },
          ceiling: "ordinary",
          month,
          law,
          ...where,
        }),
      ({ amount }) => amount,
    ),
    plain: "257.93",
    raised: "309.51",
  },
  // 30 × 4.447 = 133.41; 30 × 5.3364 = 160.092
  teacherHousing: {
    ask: amountOf(
      (where) =>
        library.safeTeacherHousing({
          teacher: "enseignant-specialise",
          housed: false,
          month,
          law,
          ...where,
        }),
      ({ amount }) => amount,
    ),
    plain: "133.41",
    raised: "160.09",
  },
  // 10 × 4 + 10 × 1.5 = 55; 55 × 4.447 = 244.585; 55 × 5.3364 = 293.502
  transferAllowance: {
    ask: amountOf(
      (where) =>
        library.safeTransferAllowance({
          month,
          days: 10,
          responsibility: { days: 10, groups: 2 },
          law,
          ...where,
        }),
      ({ amount }) => amount,
    ),
    plain: "244.59",
    raised: "293.50",
  },
  // 20 + 493 × 4.447 ÷ 151.67 = 34.45488; 20 + 493 × 5.3364 ÷ 151.67 = 37.34585; ten hours
  overtimePay: {
    ask: amountOf(
      (where) =>
        library.safeOvertimePay({
          month,
          fortnightHours: 70,
          hourlyPay: 20,
          inPostOn2011: true,
          acquired: { hours: 10, coefficientWithSeniority: 600 },
          law,
          ...where,
        }),
      ({ amount }) => amount,
    ),
    plain: "344.55",
    raised: "373.46",
  },
  // 60 × 4.151 = 249.06; 60 × 4.9812 = 298.872
  replacementDifferential: {
    ask: amountOf(
      (where) =>
        library.safeReplacementDifferential({
          own: 477,
          replaced: 537,
          month: "2003-09",
          law,
          ...where,
        }),
      ({ amount }) => amount,
    ),
    plain: "249.06",
    raised: "298.87",
    before2019: true,
  },
  // 312 × 1.07 × 0.8 = 267.072; × 4.151 = 1108.615872; × 4.9812 = 1330.3390464
  assistantMaternelPay: {
    ask: amountOf(
      (where) =>
        library.safeAssistantMaternelPay({
          children: 2,
          month: "2003-07",
          seniorityYears: 7,
          law,
          ...where,
        }),
      ({ amount }) => amount,
    ),
    plain: "1108.62",
    raised: "1330.34",
    before2019: true,
  },
  // 312 × 4.151 = 1295.112; 312 × 4.9812 = 1554.1344
  waitingIndemnityBase: {
    ask: amountOf(
      (where) => library.safeWaitingIndemnityBase({ month: "2003-07", law, ...where }),
      ({ base }) => base,
    ),
    plain: "1295.11",
    raised: "1554.13",
    before2019: true,
  },
  // 284 × 4.151 = 1178.884; 284 × 4.9812 = 1414.6608
  trainingPay: {
    ask: amountOf(
      (where) => library.safeTrainingPay({ article: "A5.4.1.1", month: "2003-09", law, ...where }),
      ({ amount }) => amount,
    ),
    plain: "1178.88",
    raised: "1414.66",
    before2019: true,
  },
};

const reunion = { establishment: { place: "reunion" } } as const;
const paid = { ...person, ...reunion, month };

/** The functions that ask `computePay` for their months, in Réunion, and where it is asked. */
const ofMonths: Readonly<Record<string, readonly [() => Outcome<unknown>, string]>> = {
  computeYear: [
    () => library.safeComputeYear({ year: 2019, months: [paid], absenceDays: 0, law }),
    "months.0.establishment.reunionAgreement",
  ],
  backPay: [
    () => library.safeBackPay({ months: [paid], paid: { knownOn: "2018-01-01" } }),
    "months.0.establishment.reunionAgreement",
  ],
  projectCareer: [
    () =>
      library.safeProjectCareer({
        from: month,
        years: 1,
        law,
        ...reunion,
        situation: { metier: "aide-soignant", career: { ...hired, metier: "aide-soignant" } },
      }),
    "establishment.reunionAgreement",
  ],
  projectWageBill: [
    () =>
      library.safeProjectWageBill({
        from: month,
        to: month,
        law,
        people: [{ ...person, ...reunion, seniority: { ...hired, metier: "aide-soignant" } }],
      }),
    "people.0.establishment.reunionAgreement",
  ],
};

/** Why a function answers the same wherever the establishment stands. */
const sameEverywhere: Readonly<Record<string, string>> = {
  absorb: "the point value of each increase is the caller's",
  acts: "what an act changed, for everybody: it is asked of no establishment",
  careerIndemnity: "points, at the point that article 8 compares with",
  careerTimeline: "dates and percentages",
  checkAllowances: "the amounts are the caller's",
  computeSeniority: "dates and percentages",
  decentralizedBonus: "a share of the gross that the caller gives",
  differentialIndemnity:
    "an estimate of a national amount, at the point that article 8 compares with",
  directorCoefficient: "points: the raising is of what is paid for them",
  directorSchedule: "points: the raising is of what is paid for them",
  distributeDecentralizedBonus: "a share of the gross that the caller gives",
  emploi: "names of jobs",
  endOfCareerRest: "days, worth what the caller gives",
  entitlements: "rights, in points and percentages",
  fosterIndemnities: "the statutory minimum and amounts that the caller gives",
  freeMeals: "a number of meals",
  higherMetier: "points",
  holidayPay: "the lines of the payslip that the caller gives",
  medicalBonification: "points",
  noticeThreshold: "points",
  overtimeCeiling: "points",
  reclassify: "points and years",
  retirementAllowance: "months of the pay that the caller gives",
  verify: "the function that each example names",
  yearsInForce: "years",
};

const { safePayColumns: _, ...answering } = library;
const asked = Object.keys(answering)
  .filter((name) => name.startsWith("safe"))
  .map((name) => `${name.charAt(4).toLowerCase()}${name.slice(5)}`);

const mayotte = { establishment: { place: "mayotte" } } as const;
const applying = { establishment: { place: "reunion", reunionAgreement: true } } as const;
const notApplying = { establishment: { place: "reunion", reunionAgreement: false } } as const;

const told = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);

describe("every function that answers a request", () => {
  it("takes an establishment, asks the months of it, or does not depend on the point", () => {
    const known = [...Object.keys(ofThePoint), ...Object.keys(ofMonths), "changes"];
    expect([...known, ...Object.keys(sameEverywhere)].sort()).toEqual([...asked].sort());
  });
});

describe.each(Object.entries(ofThePoint))(
  "the point of %s",
  (_, { ask, plain, raised, ...over }) => {
    it("is raised by a fifth in Mayotte since 2019", () => {
      expect(ask({})).toBe(plain);
      expect(ask(mayotte)).toBe(over.before2019 === true ? plain : raised);
    });

    it("is raised as much in Réunion where the employer applies the agreement", () => {
      expect(ask(applying)).toBe(raised);
      expect(ask(notApplying)).toBe(plain);
    });

    it("is asked of Réunion, with its path", () => {
      expect(told(ask(reunion) as Outcome<unknown>)).toEqual([
        "missing establishment.reunionAgreement",
      ]);
    });
  },
);

describe.each(Object.entries(ofMonths))("the months of %s", (_, [ask, path]) => {
  it("ask Réunion for its agreement, with the path", () => {
    expect(told(ask())).toContain(`missing ${path}`);
  });
});

describe("the rows of payColumns", () => {
  it("ask Réunion for its agreement, with the path", () => {
    const { refusals } = library.payColumns({ ...person, ...reunion, month, law, rows: 1 });
    expect(refusals.map(({ issues }) => issues.map(({ path }) => path.join(".")))).toEqual([
      ["establishment.reunionAgreement"],
    ]);
  });
});

describe("the euros of changes", () => {
  const between = { metier: "aide-soignant", from: "2019-01-01", to: "2019-08-01", law } as const;
  const euros = (where: { establishment?: Establishment }) =>
    library.changes({ ...between, ...where }).flatMap(({ subject, euros: each }) => {
      if (!/coefficient|Mayotte/.test(subject.en)) return [];
      return [each && [each.before?.toFixed(2), each.after?.toFixed(2)]];
    });

  it("are those of the point where the establishment stands", () => {
    // 367 and 376 points, at 4.447 and at 5.3364
    expect(euros({ establishment: { place: "mainland" } })).toEqual([["1632.05", "1672.07"]]);
    expect(euros(mayotte)).toEqual([
      ["1632.05", "1958.46"],
      ["1958.46", "2006.49"],
    ]);
    expect(euros(applying)).toEqual([["1958.46", "2006.49"]]);
    expect(euros(notApplying)).toEqual([["1632.05", "1672.07"]]);
  });

  it("are left out where Réunion does not say whether it applies its agreement", () => {
    expect(euros(reunion)).toEqual([undefined]);
  });

  it("are those of a point too", () => {
    const ofPoint = { from: "2022-07-01", to: "2022-07-01", law, ...mayotte } as const;
    const found = library.changes(ofPoint).find(({ euros: each }) => each?.per === "point");
    // 4.447 × 1.2 and 4.58 × 1.2
    expect([found?.euros?.before?.toFixed(4), found?.euros?.after?.toFixed(4)]).toEqual([
      "5.3364",
      "5.4960",
    ]);
  });
});

describe("a request in Réunion wrong elsewhere too", () => {
  const wrong = {
    teacher: "enseignant-specialise",
    housed: false,
    law,
    ...reunion,
  } as const;

  it("is told everything at once", () => {
    expect(told(library.safeTeacherHousing({ ...wrong, month, pointValue: "x" }))).toEqual([
      "invalid-type pointValue",
      "missing establishment.reunionAgreement",
    ]);
  });

  it("is not asked for an agreement of before the scheme", () => {
    expect(told(library.safeTeacherHousing({ ...wrong, month: "2002-09" }))).toEqual([
      "before-scheme month",
    ]);
  });
});
