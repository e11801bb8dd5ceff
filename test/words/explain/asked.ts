import { readdirSync, readFileSync } from "node:fs";
import type { WorkedExamples } from "../../../src/verify/examples-schema.js";
import { readings } from "../../../src/verify/readings.js";
import type { VerifiableFunction } from "../../../src/verify/verifiable-function.js";
import { isOfTheCore } from "../../of-the-core.js";

/** A request of a function, by the name of what it shows. */
export interface Asked {
  readonly name: string;
  readonly engine: VerifiableFunction;
  readonly request: unknown;
}

const folder = new URL("../../examples/", import.meta.url);

const examples = new Map(
  readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".json") && isOfTheCore(name) && !name.startsWith("law/"))
    .sort()
    .map((name) => [
      name,
      JSON.parse(readFileSync(new URL(name, folder), "utf8")) as WorkedExamples,
    ]),
);

/** The worked examples of the files whose name matches. */
export function examplesOf(files: RegExp): readonly Asked[] {
  return [...examples]
    .filter(([name]) => files.test(name))
    .flatMap(([, file]) =>
      file.cases.map(({ name, function: own, request }) => ({
        name,
        engine: own ?? file.function ?? "computePay",
        request,
      })),
    );
}

/** What shows each reading. */
export function readingExamples(): readonly Asked[] {
  return readings().map(({ id, example }) => ({
    name: `what shows ${id}`,
    engine: example.function,
    request: example.request,
  }));
}

const doctor = { metier: "medecin-generaliste", month: "2003-09", seniorityYears: 3 };
const nurse = (month: string) => ({ metier: "aide-soignant", month, seniorityYears: 1 });
const service = { from: "1985-01-01", until: "1989-01-01", at: "elsewhere" };
const career = {
  metier: "cadre-infirmier",
  hired: "1990-03-15",
  priorService: [{ ...service, sameMetier: true, afterDiploma: true }],
};

const longService = {
  metier: "infirmier-de-ou-autorise",
  hired: "2004-05-10",
  priorService: [
    {
      from: "1990-02-01",
      until: "1995-03-20",
      at: "elsewhere",
      sameMetier: true,
      afterDiploma: true,
    },
    {
      from: "1994-01-01",
      until: "1999-08-15",
      at: "agreement",
      sameMetier: true,
      afterDiploma: true,
    },
  ],
  suspensions: [{ from: "2006-03-01", until: "2007-01-16", assimilated: false }],
  mandates: [{ from: "2008-01-01", until: "2008-07-01", kind: "union" }],
};

const workshop = {
  metier: "moniteur-d-atelier",
  hired: "2010-07-01",
  birth: "1960-02-29",
  baseTrade: [{ from: "1998-01-15", until: "2010-07-01" }],
};

const appointed = {
  metier: "ouvrier-des-services-logistiques-niveau-2",
  hired: "2008-04-01",
  birth: "1960-02-29",
  baseTrade: [{ from: "1998-01-15", until: "2008-03-20" }],
  promotions: [
    {
      on: "2009-07-01",
      from: "ouvrier-des-services-logistiques-niveau-2",
      to: "moniteur-d-atelier",
    },
  ],
};

const cadreBefore = {
  metier: "infirmier-de-ou-autorise",
  hired: "1990-03-15",
  promotions: [{ on: "2001-09-01", from: "infirmier-de-ou-autorise", to: "cadre-infirmier" }],
};

const paid = (id: string, more: object) => ({
  id,
  yearlyGross: "24000.20",
  population: "ordinary",
  workingTime: 1,
  absenceDays: 0,
  ...more,
});
const halves = [
  { month: "2005-06", share: 1 },
  { month: "2005-12", share: 1 },
];
const criteria = [
  { id: "présence", weight: 3 },
  { id: "formation", weight: 1 },
];

/** What the examples do not ask: results that say more than their sums. */
export const others: readonly Asked[] = [
  {
    name: "a médecin généraliste in court séjour, a fact that has no effect here",
    engine: "computePay",
    request: { ...doctor, cadreYears: 3, facts: { courtSejour: true } },
  },
  {
    name: "a plongeur there at mealtime",
    engine: "freeMeals",
    request: { function: "plongeur", presentAtMealtime: true, law: "as-signed" },
  },
  {
    name: "a médecin with no duty in the month",
    engine: "medicalDutyPay",
    request: { duties: {}, ceiling: "ordinary", month: "2003-09" },
  },
  {
    name: "an enseignant spécialisé who is housed",
    engine: "teacherHousing",
    request: { teacher: "enseignant-specialise", housed: true, month: "2003-09" },
  },
  {
    name: "a replacement at half time",
    engine: "replacementDifferential",
    request: { own: 477, replaced: 537, workingTime: "0.5", month: "2003-09" },
  },
  {
    name: "a directeur",
    engine: "noticeThreshold",
    request: { function: "directeur", month: "2003-09" },
  },
  {
    name: "two months with nine days of absence",
    engine: "computeYear",
    request: { year: 2006, months: [nurse("2006-01"), nurse("2006-02")], absenceDays: 9 },
  },
  {
    name: "a cadre infirmier with service elsewhere",
    engine: "computeSeniority",
    request: { career, asOf: "2003-09-01" },
  },
  ...seniorities({
    "service elsewhere and under the agreement, a suspension, a mandate": longService,
    "a base trade of twelve years and a half": workshop,
    "an appointment after a base trade": appointed,
    "a promotion to cadre before the scheme": cadreBefore,
  }),
  {
    name: "seven years of a cadre infirmier",
    engine: "careerTimeline",
    request: { career, from: "2003-07-01", until: "2010-01-01" },
  },
  {
    name: "a month in two parts",
    engine: "yearsInForce",
    request: { career, month: "2004-03", readings: { R38: "split" } },
  },
  {
    name: "a responsable du secrétariat médical of whom nothing is known",
    engine: "entitlements",
    request: { metier: "responsable-du-secretariat-medical", facts: {} },
  },
  {
    name: "a protocol by criteria, paid in two instalments",
    engine: "distributeDecentralizedBonus",
    request: {
      year: 2005,
      people: [
        paid("a", { criteria: { présence: 2, formation: 0 } }),
        paid("b", { criteria: { présence: 1, formation: 1 } }),
        paid("c", { criteria: { présence: 0, formation: 1 } }),
      ],
      protocol: { year: 2005, criteria, instalments: halves },
    },
  },
  {
    name: "directors under the board's terms, beside employees, one of whom was absent",
    engine: "distributeDecentralizedBonus",
    request: {
      year: 2005,
      people: [
        paid("d1", { population: "director", criteria: { objectifs: 3 } }),
        paid("d2", { population: "director", criteria: { objectifs: 1 } }),
        paid("a", { absenceDays: 36 }),
        paid("b", {}),
      ],
      board: { criteria: [{ id: "objectifs", weight: 1 }] },
    },
  },
  {
    name: "the rate of the sum, on the total (R1, R22)",
    engine: "distributeDecentralizedBonus",
    request: {
      year: 2005,
      people: [paid("a", { absenceDays: 20 }), paid("b", {}), paid("c", {})],
      readings: { R1: "on-the-total", R22: "rate-of-sum" },
    },
  },
  {
    name: "somebody there for half of the year, whose share is less for it (R52)",
    engine: "distributeDecentralizedBonus",
    request: {
      year: 2005,
      people: [paid("a", { absenceDays: 36 }), paid("b", {}), paid("c", { timePresent: "0.5" })],
      readings: { R52: "time-present" },
    },
  },
  {
    name: "two months of 2006 with an instalment paid",
    engine: "computeYear",
    request: {
      year: 2006,
      months: [nurse("2006-01"), nurse("2006-02")],
      absenceDays: 9,
      instalments: [{ month: "2006-02", amount: "40.00" }],
    },
  },
  {
    name: "leave, then sickness, leave using up the free days (R21)",
    engine: "decentralizedBonus",
    request: {
      year: 2005,
      population: "ordinary",
      yearlyGross: "24000.20",
      absences: [
        { from: "2005-02-01", until: "2005-02-05", motive: "conges-payes" },
        { from: "2005-03-01", until: "2005-03-11", motive: "maladie" },
      ],
      readings: { R21: "exempt-use-free-days" },
    },
  },
  {
    name: "an unqualified emploi-jeune",
    engine: "decentralizedBonus",
    request: { year: 2005, yearlyGross: 9000, population: "emploi-jeune-non-qualifie" },
  },
];

/** The seniority of careers in 2012, under the readings taken and under others. */
function seniorities(careers: Readonly<Record<string, unknown>>): readonly Asked[] {
  const otherwise = { R5: "months", R19: "from-promotion", R20: "years-looked-at", R39: "1-march" };
  return Object.entries(careers).flatMap(([name, lived]) => [
    { name, engine: "computeSeniority", request: { career: lived, asOf: "2012-01-01" } },
    {
      name: `${name}, read otherwise`,
      engine: "computeSeniority",
      request: { career: lived, asOf: "2012-01-01", readings: otherwise },
    },
  ]);
}
