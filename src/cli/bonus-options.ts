import { absenceMotives } from "../decentralized-bonus/index.js";
import { type Label, type Language, lazy } from "../exact/index.js";
import { populationsSaid } from "./bonus/cells.js";
import { headers } from "./bonus/columns.js";
import type { Option } from "./command.js";
import { dayOption, lawOptions } from "./law-options.js";

/** The options of `ccn51-paie bonus`. */
export const bonusOptions: readonly Option[] = [
  {
    name: "year",
    takes: { fr: "AAAA", en: "YYYY" },
    says: { fr: "l'année de la prime", en: "the year of the bonus" },
  },
  {
    name: "quarterly-holidays",
    says: {
      fr: "des congés trimestriels sont en vigueur : 3 % au lieu de 5 %",
      en: "quarterly holidays are in force: 3 % instead of 5 %",
    },
  },
  {
    name: "working-days",
    takes: { fr: "lundi,mardi,…", en: "monday,tuesday,…" },
    says: { fr: "les jours travaillés de la semaine", en: "the days worked in a week" },
  },
  {
    name: "absences-from",
    takes: { fr: "JOUR", en: "DAY" },
    says: {
      fr: "le premier jour dont les absences comptent, selon le protocole",
      en: "the first day whose absences count, by the protocol",
    },
  },
  {
    name: "absences-until",
    takes: { fr: "JOUR", en: "DAY" },
    says: {
      fr: "le premier jour dont elles ne comptent plus",
      en: "the first day whose absences no longer count",
    },
  },
  {
    name: "instalment",
    takes: { fr: "MOIS=…", en: "MONTH=…" },
    many: true,
    says: {
      fr: "une échéance, 2005-06=2005-01..2005-06 ou 2005-06=1 ; répétable",
      en: "an instalment, 2005-06=2005-01..2005-06 or 2005-06=1; repeatable",
    },
  },
  {
    name: "reading",
    takes: { fr: "R7=undistributed", en: "R7=undistributed" },
    many: true,
    says: { fr: "une lecture du texte ; répétable", en: "a reading of the text; repeatable" },
  },
  ...lawOptions,
  dayOption,
  {
    name: "ignore",
    takes: { fr: "EN-TÊTE", en: "HEADER" },
    many: true,
    says: {
      fr: "une colonne à ne pas lire ; répétable",
      en: "a column that is not to be read; repeatable",
    },
  },
  {
    name: "set-aside",
    says: {
      fr: "met de côté les lignes fautives au lieu de tout refuser",
      en: "sets lines that are wrong aside instead of refusing all",
    },
  },
  {
    name: "output",
    takes: { fr: "FICHIER", en: "FILE" },
    says: { fr: "écrit là, tout ou rien", en: "written there, whole or not at all" },
  },
];

const words = {
  fr: {
    lead: "Une ligne par salarié en entrée et en sortie, puis l'état des deux masses. Colonnes :",
    absences:
      "Absences, séparées par | : « motif du JJ/MM/AAAA au JJ/MM/AAAA », dernier jour compris,",
    since: "« … au JJ/MM/AAAA exclu » ou « motif depuis le JJ/MM/AAAA ». Motifs :",
    populations: "Populations :",
    months: "Brut 2005-01… (au lieu de Brut annuel), Brut si présent 2005-01…",
  },
  en: {
    lead: "A line a person in and out, then the statement of both masses. Columns:",
    absences:
      'Absences, apart by |: "motive from DD/MM/YYYY through DD/MM/YYYY", last day included,',
    since: '"… until DD/MM/YYYY", not included, or "motive since DD/MM/YYYY". Motives:',
    populations: "Populations:",
    months: "Gross 2005-01… (instead of Yearly gross), Gross if present 2005-01…",
  },
};

/**
 * The description of the file of an establishment, in lines: its columns, its populations, the
 * motives of absence.
 */
function columnsSaid(language: Language): string {
  const says = words[language];
  const names = Object.values(headers).map((each) => {
    return (language === "fr" ? each[0] : each.at(-1)) as string;
  });
  return [
    says.lead,
    ...[...names, says.months].map((name) => `  ${name}`),
    `${says.populations} ${populationsSaid[language]}`,
    says.absences,
    says.since,
    ...absenceMotives().map(({ label }) => `  ${label[language].toLowerCase()}`),
  ].join("\n");
}

/** The description of the file of an establishment, worked out when it is asked for. */
export function bonusColumns(): Label {
  const said = { fr: lazy(() => columnsSaid("fr")), en: lazy(() => columnsSaid("en")) };
  return {
    get fr() {
      return said.fr();
    },
    get en() {
      return said.en();
    },
  };
}
