import { readdirSync, readFileSync } from "node:fs";
import type { AgreementExamples, AgreementFunction } from "../../src/other-agreements/index.js";
import { readings } from "../../src/other-agreements/index.js";

/** A request of a function of the agreements, by the name of what it shows. */
export interface AskedAgreement {
  readonly name: string;
  readonly engine: AgreementFunction;
  readonly request: unknown;
}

const folder = new URL("../examples/other-agreements/", import.meta.url);

/** The requests of the worked examples. */
export const examples: readonly AskedAgreement[] = readdirSync(folder).flatMap((file) => {
  const { cases, function: usual }: AgreementExamples = JSON.parse(
    readFileSync(new URL(file, folder), "utf8"),
  );
  return cases.map(({ name, function: own, request }) => ({
    name: `${file.replace(".json", "")}: ${name}`,
    engine: own ?? (usual as AgreementFunction),
    request,
  }));
});

/** What shows each reading, under each of its choices. */
export const readOtherwise: readonly AskedAgreement[] = readings().flatMap(
  ({ id, choices, example }) =>
    choices.map(({ id: choice }) => ({
      name: `${id}, ${choice}`,
      engine: example.function,
      request: { ...example.request, ...example.changes?.[choice], readings: { [id]: choice } },
    })),
);

const stop = { cause: "illness", monthsWorked: 30, monthlyGross: "1850.00" };

/** What neither of them asks. */
export const others: readonly AskedAgreement[] = [
  {
    name: "a stop before the agreement, one for maternity, one prolonged with another gross",
    engine: "sickPay",
    request: {
      letterReceived: "2003-01-31",
      population: "practitioner",
      stops: [
        { ...stop, from: "2003-01-06", lastDay: "2003-01-10" },
        { ...stop, from: "2003-02-10", lastDay: "2003-02-20", cause: "maternity" },
        { ...stop, from: "2003-04-28", until: "2003-05-05", cause: "commuting-accident" },
        { ...stop, from: "2003-05-05", until: "2003-05-12", monthlyGross: "1900.00" },
      ],
    },
  },
  {
    name: "days that come back one by one, after the ninety (R126)",
    engine: "sickPay",
    request: {
      stops: [
        { ...stop, from: "2003-03-01", until: "2003-03-06" },
        { ...stop, from: "2003-09-01", until: "2004-06-01" },
        { ...stop, from: "2004-08-01", until: "2004-08-03" },
      ],
      readings: { R126: "rolling-year", R125: "ninety-days" },
    },
  },
  {
    name: "gross pay by the days of each month, over two months (R123)",
    engine: "sickPay",
    request: {
      stops: [
        {
          ...stop,
          from: "2003-02-20",
          until: "2003-03-10",
          benefits: { security: "400", provident: 20 },
        },
      ],
      readings: { R123: "of-the-month" },
    },
  },
  {
    name: "a third stop whose waiting days are the month before (R123)",
    engine: "sickPay",
    request: {
      stops: [
        { ...stop, from: "2003-01-06", until: "2003-01-07" },
        { ...stop, from: "2003-02-03", until: "2003-02-04" },
        { ...stop, from: "2003-02-27", until: "2003-03-10" },
      ],
      readings: { R123: "of-the-month" },
    },
  },
  {
    name: "two calendar months in pieces (R132)",
    engine: "providentScheme",
    request: {
      pieces: [
        { from: "2003-01-06", until: "2003-02-06" },
        { from: "2003-03-06", until: "2003-04-06" },
      ],
      readings: { R132: "calendar-months" },
    },
  },
  {
    name: "a family of two centres with absences of their own",
    engine: "familyLeave",
    request: {
      population: "practitioner",
      monthsOfService: 12,
      asked: "2.5",
      on: "2003-05-12",
      absences: [
        { on: "2003-01-13", days: 1 },
        { on: "2002-11-18", days: 4 },
      ],
      otherParent: { sameCentre: true, absences: [{ on: "2002-12-02", days: 3 }] },
    },
  },
  {
    name: "pieces of another illness",
    engine: "providentScheme",
    request: { pieces: [{ from: "2003-01-06", lastDay: "2003-06-30" }], sameIllness: false },
  },
  {
    name: "pieces of ninety days and one",
    engine: "providentScheme",
    request: {
      pieces: [
        { from: "2003-01-06", until: "2003-03-06" },
        { from: "2003-04-07", until: "2003-05-20" },
      ],
    },
  },
  { name: "no piece at all", engine: "providentScheme", request: { pieces: [] } },
  {
    name: "five months in two, four of which count",
    engine: "annualLeaveCredit",
    request: {
      population: "practitioner",
      periods: [
        { from: "2003-01-06", until: "2003-05-06", cause: "hospital", supplementOpen: true },
        { from: "2003-06-02", until: "2003-07-02", cause: "illness", supplementOpen: true },
        { from: "2003-08-04", until: "2003-08-06", cause: "adoption", supplementOpen: false },
      ],
    },
  },
  {
    name: "paid days that fall outside the suspension (R131)",
    engine: "annualLeaveCredit",
    request: {
      periods: [
        {
          from: "2003-01-06",
          until: "2003-02-06",
          cause: "illness",
          supplementOpen: true,
          paid: { from: "2003-03-01", until: "2003-03-02" },
        },
      ],
      readings: { R131: "paid-days" },
    },
  },
  {
    name: "both increases on the day of publication",
    engine: "generalIncreaseRate",
    request: { month: "2003-01", readings: { R107: "published", R108: "increase" } },
  },
  {
    name: "a local agreement signed in time",
    engine: "generalIncreases",
    request: { salary: 1800, frozen: ["2002-08"], agreementDate: "2002-06-30" },
  },
];

/** Everything that is asked. */
export const asked: readonly AskedAgreement[] = [...examples, ...readOtherwise, ...others];
