import { monthOf } from "../exact/index.js";
import type { ExportTerms } from "./answered-lines.js";
import { answerIn } from "./bonus/cells.js";
import { monthIn } from "./bonus/month-in.js";
import type { GivenArguments, Option } from "./command.js";
import { kindsIn, placeIn } from "./export/cells.js";
import { dayAsked, lawIn, lawOptions } from "./law-options.js";
import { UsageError } from "./usage-error.js";

/** The options that tell of an export what its columns do not. */
export const exportOptions: readonly Option[] = [
  {
    name: "month",
    takes: { fr: "AAAA-MM", en: "YYYY-MM" },
    says: { fr: "CSV : le mois de paie de tous", en: "CSV: the month of everybody" },
  },
  {
    name: "establishment",
    takes: { fr: "GENRE", en: "KIND" },
    says: {
      fr: "CSV : le genre d'établissement, ehpad par exemple",
      en: "CSV: the kind of establishment, such as ehpad",
    },
  },
  {
    name: "place",
    takes: { fr: "LIEU", en: "PLACE" },
    says: { fr: "CSV : le lieu, martinique par exemple", en: "CSV: the place, such as martinique" },
  },
  {
    name: "public-funding",
    takes: { fr: "oui|non", en: "yes|no" },
    says: {
      fr: "CSV : si le financement public est reçu",
      en: "CSV: whether the public funding is received",
    },
  },
  ...lawOptions,
  {
    name: "ignore",
    takes: { fr: "EN-TÊTE", en: "HEADER" },
    many: true,
    says: {
      fr: "CSV : une colonne à ne pas lire ; répétable",
      en: "CSV: a column that is not to be read; repeatable",
    },
  },
];

/** The terms of an export that the options give. */
export function toldIn(given: GivenArguments): ExportTerms {
  const [kind, place] = ["establishment", "place"].map(given.text);
  const on = dayAsked(given);
  const month = given.text("month") ?? (on && monthOf(on));
  const funding = given.text("public-funding");
  const establishment = {
    ...(kind === undefined ? {} : { kind: kindsIn(kind) }),
    ...(place === undefined ? {} : { place: placeIn(place) }),
    ...(funding === undefined ? {} : { publicFunding: answerIn(funding) }),
  };
  const request = {
    ...(month === undefined ? {} : { month: monthIn(month) }),
    ...(Object.keys(establishment).length === 0 ? {} : { establishment }),
    ...lawIn(given),
  };
  return { ignored: given.texts("ignore"), request };
}

/** Refuses what tells of an export, for a file that is none; the law is for both. */
export function refuseForRequests(given: GivenArguments, others: readonly Option[] = []): void {
  const own = [...exportOptions, ...others].filter((option) => !lawOptions.includes(option));
  const name = own.find((option) => given.has(option.name))?.name;
  if (name === undefined) return;
  throw new UsageError({
    fr: `--${name} ne vaut que pour un fichier CSV : une demande le dit elle-même`,
    en: `--${name} is for a CSV file only: a request tells it itself`,
  });
}
