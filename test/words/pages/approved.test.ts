import { readFileSync } from "node:fs";
import type { Language } from "../../../src/exact/label.js";
import { decimal } from "../../../src/exact/money.js";
import { dataset } from "../../../src/ids/dataset.js";
import type { MetierId } from "../../../src/ids/types.js";
import { wordIssue } from "../../../src/intake/issue.js";
import type { PayRequest } from "../../../src/pay/request/pay-request.js";
import { type CareerProjection, projectCareer } from "../../../src/projection/project-career.js";
import type { WorkedExamples } from "../../../src/verify/examples-schema.js";
import { grossChart } from "../../../src/words/charts/gross-chart.js";
import { projectionChart } from "../../../src/words/charts/projection-chart.js";
import { projectionSvg } from "../../../src/words/charts/projection-svg.js";
import { projectionTable } from "../../../src/words/charts/projection-table.js";
import { timelineTable } from "../../../src/words/charts/timeline-table.js";
import { explain } from "../../../src/words/explain/explain.js";
import type { Explainable } from "../../../src/words/explain/explanation.js";
import { payslipText } from "../../../src/words/payslip-text.js";
import { approved, type Worded } from "../../approved.js";
import {
  careerTimeline,
  computePay,
  emploi,
  entitlements,
  ficheText,
  questionsText,
  safeEmploi,
  searchEmplois,
  searchMetiers,
} from "../../as-signed.js";

const languages: readonly Language[] = ["fr", "en"];

/** A file of `approved/`, each text in both languages. */
function page<T>(
  title: string,
  file: string,
  each: Readonly<Record<string, T>>,
  text: (of: T, language: Language) => string,
): void {
  const worded = Object.entries(each).flatMap(([name, of]): readonly Worded[] =>
    languages.map((language) => ({
      name: `${name}, in ${language}`,
      text: () => `${text(of, language)}\n`,
    })),
  );
  approved(title, new URL(`./approved/${file}.txt`, import.meta.url), worded);
}

const september = { month: "2003-09" } as const;

const slips: Readonly<Record<string, PayRequest>> = {
  "an aide-soignant without anything": {
    metier: "aide-soignant",
    ...september,
    seniorityYears: 0,
  },
  "every constraint, a long label, a bonus paid with the month": {
    metier: { as: "educateur-specialise", jobTitle: "Coordinateur" },
    reference: "006",
    ...september,
    seniorityYears: 9,
    workingTime: "0.8",
    functionalBonuses: ["maison-d-accueil-readaptation-ou-foyer-de-vie"],
    constraints: { nights: 2, workedNights: 1, sundayHolidayHours: 8, internat: "5" },
    differentialIndemnity: "41.37",
    decentralizedBonus: { paid: "monthly", quarterlyHolidays: true },
  },
  "a cadre with a reference that leaves no room for the terms": {
    metier: "cadre-infirmier",
    reference: "002 · Cadre infirmière, unité de soins de longue durée, nuits et dimanches",
    month: "2004-01",
    seniorityYears: 24,
    cadreYears: 21,
    complements: ["surveillant-general"],
    careerIndemnityPoints: "12.5",
    differentialIndemnity: 0,
  },
  "a médecin with duties, whom reading R4 pays seniority on the bonification": {
    metier: "medecin-specialiste",
    ...september,
    seniorityYears: 9,
    cadreYears: 9,
    complements: ["specialite"],
    extraPoints: { bonification: 60 },
    medicalDuties: { duties: { medicalDuty: 2, medicalOnCallNight: 1 }, ceiling: "ordinary" },
    readings: { R4: "inside", R25: "outside" },
  },
  "an emploi-jeune with rounded hours (R17)": {
    metier: { emploiJeune: "non-qualifie" },
    ...september,
    seniorityYears: 2,
    constraints: { nights: 3, workedNights: 2, sundayHolidayHours: 10 },
    readings: { R17: "rounded" },
  },
  "a month in two parts (R38), a majoration that compounds (R2), rounding on the total (R1)": {
    metier: "cadre-administratif-niveau-1",
    month: "2004-03",
    seniority: { metier: "cadre-administratif-niveau-1", hired: "1990-03-15" },
    readings: { R38: "split", R2: "compounded", R1: "on-the-total" },
  },
  "a director with extra points under readings R4 and R18": {
    metier: { director: "directeur-general", coefficient: 1000 },
    ...september,
    seniorityYears: 10,
    cadreYears: 5,
    workingTime: "0.5",
    extraPoints: { director: 90 },
    readings: { R4: "inside", R18: "in-full" },
  },
  "a deputy director whose coefficient comes from its charges": {
    metier: { director: "directeur-adjoint", calculation: { charges: 50, month: "2003-07" } },
    ...september,
    seniorityYears: 10,
    cadreYears: 5,
    workingTime: "0.8",
  },
  "from facts, with what is still to be decided": {
    metier: "responsable-infirmier",
    ...september,
    seniorityYears: 3,
    facts: { nursesLed: 6, functions: [] },
    undecided: "go-on-without",
  },
};

page("a payslip as text", "payslips", slips, (request, language) =>
  payslipText(computePay(request), language),
);

page("its working", "workings", slips, (request, language) =>
  explain(computePay(request), language).replace(dataset.hash, "…"),
);

const { "an aide-soignant without anything": _, ...someSlips } = slips;
page("its working in Markdown", "markdown", someSlips, (request, language) =>
  explain(computePay(request), language, "markdown").replace(dataset.hash, "…"),
);

const metiers: readonly MetierId[] = [
  "agent-d-amphitheatre",
  "agent-de-soins",
  "cadre-infirmier",
  "conseiller-en-economie-sociale-et-familiale",
  "employe-administratif",
  "infirmier-psychiatrique",
  "informaticien",
  "medecin-specialiste",
  "pharmacien-ou-medecin-biologiste",
  "preparateur-en-pharmacie-chef-de-groupe",
  "responsable-logistique-niveau-2",
  "technicien",
];
const byId = Object.fromEntries(metiers.map((id) => [id, id]));

page("the fiche", "fiches", byId, (id, language) => ficheText(id, language));
page("the questions of a métier", "questions", byId, (id, language) => questionsText(id, language));
page("what nothing known grants", "undecided", byId, (id, language) =>
  explain(entitlements(id, {}) as Explainable, language).replace(dataset.hash, "…"),
);

const projections: readonly CareerProjection[] = JSON.parse(
  readFileSync(new URL("../../examples/passage/project-career.json", import.meta.url), "utf8"),
).cases.map(({ request }: WorkedExamples["cases"][number]) => request);
const projected = Object.fromEntries(projections.map((each, index) => [String(index + 1), each]));
const drawn = (request: CareerProjection): ReturnType<typeof projectCareer> =>
  projectCareer(request as never);

page("the table of a career", "projection-tables", projected, (each, language) =>
  projectionTable(drawn(each), language),
);
page("the drawing of a career", "projection-charts", projected, (each, language) =>
  projectionChart(drawn(each), language),
);
page("the picture of a career", "projection-pictures", projected, (each, language) =>
  projectionSvg(drawn(each), language).replaceAll("><", ">\n<"),
);

const career = {
  metier: "infirmier-de-ou-autorise",
  hired: "2001-09-15",
  promotions: [{ on: "2004-02-01", from: "infirmier-de-ou-autorise", to: "cadre-infirmier" }],
} as const;

page("the landmarks of a career", "timelines", { "a nurse promoted": career }, (each, language) =>
  timelineTable(careerTimeline(each, "2003-07-01", "2012-01-01"), language),
);
const growing = [1800, 1850.5, 2000].map((gross, index) => ({
  year: 2003 + index,
  gross: decimal(gross),
}));

page("the gross of each year", "gross-charts", { "three years": growing }, grossChart);

const sought = [
  "infirmière",
  "infirmière bloc",
  "infirmier général",
  "chef de cuisine",
  "chef",
  "responsable logistique",
  "éducatrice",
  "cadre",
  "aide",
  "médecin",
  "psy",
  "technicien labo",
  "secrétaire",
  "CAP",
  "comptable niveau 2",
  "bac + 2",
  "rééducation",
];

approved(
  "a search among the métiers",
  new URL("./approved/searches.txt", import.meta.url),
  sought.map((each) => ({
    name: each,
    text: () =>
      `${searchMetiers(each)
        .map(({ id }) => id)
        .join("\n")}\n`,
  })),
);

approved(
  "a search among the former jobs",
  new URL("./approved/former-searches.txt", import.meta.url),
  [...sought, "N1", "chef de cuisine (10 - 19)", "de"].map((each) => ({
    name: each,
    text: () =>
      `${searchEmplois(each)
        .map(({ label }) => label)
        .join("\n")}\n`,
  })),
);

approved("a former job", new URL("./approved/former-jobs.txt", import.meta.url), [
  {
    name: "each of the 200",
    text: () =>
      `${searchEmplois()
        .map(({ label }) => {
          const { metier, referenceCoefficient, prints, complements, note } = emploi(label);
          const printed = prints.map(
            ({ kind, points, complements: tested }) => `${kind} ${points} (${tested.join(", ")})`,
          );
          const parts = [`${metier} ${referenceCoefficient}`, ...printed, complements.join(", ")];
          return `${label}: ${parts.join(" | ")}${note === undefined ? "" : ` | ${note.fr}`}`;
        })
        .join("\n")}\n`,
  },
  ...["chef de cuisine", "", "aide soignat diplome", "xyzzy", 3].map((title) => ({
    name: `refused: ${JSON.stringify(title)}`,
    text: () => {
      const outcome = safeEmploi(title);
      const issues = outcome.ok ? [] : outcome.issues;
      return issues
        .flatMap((each) => languages.map((language) => `${wordIssue(each, language).message}\n`))
        .join("");
    },
  })),
]);
