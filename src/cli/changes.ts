import { metiersCalled } from "../catalogue/index.js";
import type { Day } from "../exact/index.js";
import { safeChanges } from "../history/index.js";
import { changesTable } from "../words/index.js";
import { answeredIn } from "./answered-in.js";
import { dayIn } from "./bonus/cells.js";
import { changesCsv } from "./changes-csv.js";
import { type Command, type GivenArguments, jsonOption } from "./command.js";
import { csvOption } from "./csv-option.js";

import type { Io } from "./io.js";
import { lawIn, lawOptions } from "./law-options.js";
import { nobody } from "./metiers.js";
import { changed } from "./starters.js";
import { UsageError } from "./usage-error.js";

/** `ccn51-paie changes [METIER] --from DAY --to DAY`: what changed, for a métier or for all. */
export const changes: Command = {
  name: "changes",
  synopsis: { fr: "[MÉTIER] --from JOUR --to JOUR", en: "[METIER] --from DAY --to DAY" },
  summary: {
    fr: "ce qui a changé entre deux jours, en euros, pour un métier ou pour tous",
    en: "what changed between two days, in euros, for a métier or for all",
  },
  details: {
    fr: "Le dernier jour compte. Les euros sont à temps plein et sans ancienneté.",
    en: "The last day counts. Euros are at full time and without seniority.",
  },
  options: [
    jsonOption,
    csvOption,
    ...lawOptions,
    {
      name: "from",
      takes: { fr: "JOUR", en: "DAY" },
      says: { fr: "le premier jour", en: "the first day" },
    },
    {
      name: "to",
      takes: { fr: "JOUR", en: "DAY" },
      says: { fr: "le dernier jour, compté", en: "the last day, counted" },
    },
    {
      name: "on",
      takes: { fr: "JOUR", en: "DAY" },
      says: {
        fr: "ce seul jour, au lieu de --from et --to",
        en: "that day alone, instead of both",
      },
    },
  ],
  starter: changed,
  run,
};

async function run(given: GivenArguments, io: Io): Promise<number> {
  const { from, to } = daysIn(given);
  const text = given.words.join(" ");
  const found = text === "" ? [] : metiersCalled(text);
  if (text !== "" && found.length === 0) return nobody(text, given.language, io);
  if (found.length > 1) throw new UsageError(oneMetier(found.map(({ id }) => id).join(", ")));
  const metier = found.map(({ id }) => ({ metier: id }))[0] ?? {};
  const outcome = safeChanges({
    ...metier,
    from,
    to,
    ...lawIn(given),
  });
  const written = {
    text: (value: Parameters<typeof changesCsv>[0], language: "fr" | "en") =>
      value.length === 0 ? unchanged[language] : `${changesTable(value, language)}\n`,
    csv: changesCsv,
  };
  return answeredIn(outcome, written, given, io);
}

/** The days between which to look: those of --from and --to, or that of --on. */
function daysIn(given: GivenArguments): { readonly from: Day; readonly to: Day } {
  const [from, to, on] = ["from", "to", "on"].map(given.text);
  if (on !== undefined && (from ?? to) !== undefined) throw new UsageError(oneOrBoth);
  const [first, last] = [from ?? on, to ?? on];
  if (first === undefined || last === undefined) throw new UsageError(bothDays);
  return { from: dayIn(first), to: dayIn(last) };
}

const oneOrBoth = {
  fr: "--on, ou --from et --to, pas les deux",
  en: "--on, or --from and --to, not both",
};

const unchanged = {
  fr: "Rien n'a changé entre ces deux jours.\n",
  en: "Nothing changed between these two days.\n",
};

const bothDays = {
  fr: "--from JOUR et --to JOUR manquent, ou --on JOUR",
  en: "--from DAY and --to DAY are wanted, or --on DAY",
};

function oneMetier(ids: string) {
  return { fr: `plusieurs métiers : ${ids}`, en: `several métiers: ${ids}` };
}
