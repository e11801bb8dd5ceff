import { computePay } from "../pay/index.js";
import type { Starter } from "./command.js";

/** A value as a file of JSON. */
function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const nurse = {
  reference: "Exemple",
  metier: "infirmier-specialise-diplome",
  complements: ["anesthesie-reanimation"],
  month: "2003-09",
  seniorityYears: 12,
} as const;

/** Lines as a table that a French spreadsheet opens. */
function table(lines: readonly string[]): string {
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

const clinic = [
  [
    "Matricule;Nom;Métier;Mois;Temps de travail;Embauché le;Ancienneté;Nuits;Nuits travaillées",
    "Établissement;Financement public;Années Ségur",
  ].join(";"),
  "1;Martin;Infirmier diplômé d'État;10/2025;1;01/09/1998;;4;4;Établissement de santé;oui;27",
  "2;Bernard;Aide-soignante;octobre 2025;80 %;;9;;;EHPAD;oui;9",
  "3;Petit;Employé administratif;2025-10;26/35;;6;;;Établissement de santé;oui;",
];

/** A request of monthly pay, and the export of an establishment. */
export const paid: Starter = {
  files: { "demande.json": () => json(nurse), "export.csv": () => table(clinic) },
  run: ["pay", "export.csv"],
};

/** The export of an establishment, over two years. */
export const billed: Starter = {
  files: { "budget.csv": () => table(clinic) },
  run: "wage-bill budget.csv --from 2025-01 --to 2026-06 --law in-force --point 2025-12=4,58".split(
    " ",
  ),
};

/** A stored payslip. */
export const stored: Starter = {
  files: { "bulletin.json": () => json(computePay({ ...nurse })) },
  run: ["explain", "bulletin.json"],
};

const career = { metier: "aide-soignant", hired: "2003-09-01" };

const ahead = {
  from: "2003-09",
  years: 10,
  pointValue: "4.151",
  situation: { metier: "aide-soignant", career, workingTime: "0.8" },
};

/** A career, for the two commands that look at one. */
const careerFiles = { "carriere.json": () => json(ahead) };

/** A career, step by step. */
export const lived: Starter = { files: careerFiles, run: ["career", "carriere.json"] };

/** The same career, ahead. */
export const projected: Starter = { files: careerFiles, run: ["project", "carriere.json"] };

/** A métier by the words that people use. */
export const named: Starter = { files: {}, run: ["metiers", "aide-soignant"] };

/** The facts to gather for a métier. */
export const questioned: Starter = { files: {}, run: ["ask", "aide-soignant"] };

/** A job of 30 June 2003. */
export const former: Starter = {
  files: { "emploi.json": () => json({ emploi: "Aide-soignant diplômé" }) },
  run: ["reclassify", "emploi.json"],
};

/** The acts that have begun by a day. */
export const enacted: Starter = { files: {}, run: ["acts", "2004-06-01"] };

/** The changes for a métier. */
export const changed: Starter = {
  files: {},
  run: ["changes", "aide-soignant", "--from", "2017-07-01", "--to", "2019-12-31"],
};

/** Three months of a nurse, paid before the avenant n° 2009-05 was known. */
export const owing: Starter = {
  files: {
    "rappel.json": () =>
      json({
        months: ["2009-04", "2009-05", "2009-06"].map((month) => ({
          metier: "infirmier-de-ou-autorise",
          month,
          seniorityYears: 20,
          decentralizedBonus: { paid: "monthly" },
        })),
        paid: { knownOn: "2009-06-29" },
        due: "in-force",
      }),
  },
  run: ["backpay", "rappel.json"],
};

/** An emploi of the grids by the words that people use. */
export const placed: Starter = { files: {}, run: ["emplois", "infirmière de bloc"] };

/** The way from a métier of the assistance branch to another. */
export const moved: Starter = {
  files: {},
  run: ["assistance", "--from", "0107", "--to", "0902"],
};

/** A stop of work at a cancer centre. */
export const ill: Starter = {
  files: {
    "arrets.json": () =>
      json({
        stops: [
          {
            from: "2003-03-03",
            lastDay: "2003-03-14",
            cause: "illness",
            monthsWorked: 30,
            monthlyGross: "1850.00",
            benefits: { security: "330.00" },
          },
        ],
      }),
  },
  run: ["sick-pay", "arrets.json"],
};

/** A salary and a DIT before August 2002. */
export const raised: Starter = {
  files: { "salaire-2002.json": () => json({ salary: "3125.00", dit: "12.50", group: "other" }) },
  run: ["increases", "salaire-2002.json"],
};

/** A training leave of six units. */
export const trained: Starter = {
  files: { "conge-formation.json": () => json({ year: 2019, units: 6, aid: "1200.00" }) },
  run: ["training-leave", "conge-formation.json"],
};

/** The schema of a request. */
export const described: Starter = { files: {}, run: ["schema", "payRequest"] };

const people = [
  "Matricule;Nom;Population;Temps de travail;Brut annuel;Absences",
  "1;Martin;ordinaire;1;24 380,00;",
  "2;Bernard;ordinaire;80 %;19 504,00;maladie du 03/03/2005 au 19/03/2005",
  "3;Petit;corps médical;1;61 200,00;",
];

/** An establishment of three people. */
export const establishment: Starter = {
  files: { "etablissement.csv": () => table(people) },
  run: ["bonus", "etablissement.csv", "--year", "2005"],
};

/** A file of worked examples. */
export const examples: Starter = {
  files: {
    "exemples.json": () =>
      json({
        title: "Nos bulletins de septembre 2003",
        source: "calculette",
        status: "computed by hand",
        cases: [
          {
            name: "une infirmière anesthésiste de douze ans",
            request: nurse,
            expect: { lines: { BASE_SALARY: "2320.41", SENIORITY: "278.45" }, gross: "2598.86" },
          },
        ],
      }),
  },
  run: ["verify", "exemples.json"],
};
