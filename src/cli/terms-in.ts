import { isMonth, type Label } from "../exact/index.js";
import type { BillFigure, BillTerms } from "../wage-bill/index.js";
import type { GivenArguments, Option } from "./command.js";
import { UsageError } from "./usage-error.js";

const from: Label = { fr: "AAAA-MM=EUROS", en: "YYYY-MM=EUROS" };

/** The options that say which months, and what everybody is paid by. */
export const termsOptions: readonly Option[] = [
  {
    name: "from",
    takes: { fr: "AAAA-MM", en: "YYYY-MM" },
    says: { fr: "CSV : le premier mois", en: "CSV: the first month" },
  },
  {
    name: "to",
    takes: { fr: "AAAA-MM", en: "YYYY-MM" },
    says: { fr: "CSV : le dernier mois", en: "CSV: the last month" },
  },
  {
    name: "point",
    takes: from,
    many: true,
    says: {
      fr: "CSV : la valeur du point à partir d'un mois ; répétable",
      en: "CSV: the point value from a month on; repeatable",
    },
  },
  {
    name: "smic",
    takes: from,
    many: true,
    says: {
      fr: "CSV : le SMIC horaire à partir d'un mois ; répétable",
      en: "CSV: the hourly statutory minimum from a month on; repeatable",
    },
  },
  {
    name: "compare-point",
    takes: from,
    many: true,
    says: {
      fr: "CSV : une autre valeur du point, à comparer",
      en: "CSV: another point value, to compare",
    },
  },
  {
    name: "compare-smic",
    takes: from,
    many: true,
    says: { fr: "CSV : un autre SMIC, à comparer", en: "CSV: another minimum, to compare" },
  },
  {
    name: "compare-law",
    takes: { fr: "in-force|as-signed", en: "in-force|as-signed" },
    says: { fr: "CSV : un autre droit, à comparer", en: "CSV: another law, to compare" },
  },
];

/** The months and the terms that the options give, to be checked like those of a request. */
export function termsIn(given: GivenArguments): object {
  const compared = {
    ...pathIn(given, "compare-point", "pointValues"),
    ...pathIn(given, "compare-smic", "smic"),
    ...named("law", given.text("compare-law")),
  };
  return {
    ...named("from", given.text("from")),
    ...named("to", given.text("to")),
    ...pathIn(given, "point", "pointValues"),
    ...pathIn(given, "smic", "smic"),
    ...(Object.keys(compared).length === 0 ? {} : { compareWith: compared }),
  };
}

function named(key: string, value: string | undefined): object {
  return value === undefined ? {} : { [key]: value };
}

function pathIn(given: GivenArguments, option: string, key: keyof BillTerms): object {
  const path = given.texts(option).map((text) => figureIn(option, text));
  return path.length === 0 ? {} : { [key]: path };
}

function figureIn(option: string, text: string): BillFigure {
  const [month, value] = text.split("=");
  if (isMonth(month) && value !== undefined) return { from: month, value: value.replace(",", ".") };
  throw new UsageError({
    fr: `--${option} attend ${from.fr} (${text})`,
    en: `--${option} wants ${from.en} (${text})`,
  });
}
