import { type EnactedAct, safeActs } from "../history/index.js";
import { actsTable, changesTable } from "../words/index.js";
import { answeredIn } from "./answered-in.js";
import { dayIn } from "./bonus/cells.js";
import { changesCsv } from "./changes-csv.js";
import { type Command, type GivenArguments, jsonOption } from "./command.js";
import { csvOption } from "./csv-option.js";

import type { Io } from "./io.js";
import { lawIn, lawOptions } from "./law-options.js";
import { enacted } from "./starters.js";
import { UsageError } from "./usage-error.js";

/** `ccn51-paie acts [DAY]`: the acts that have begun by a day, or all; what each changes. */
export const acts: Command = {
  name: "acts",
  synopsis: { fr: "[JOUR]", en: "[DAY]" },
  summary: {
    fr: "les actes : signature, agrément, effet, jour où l'on a pu les connaître",
    en: "the acts: signature, approval, effect, day from which they could be known",
  },
  details: {
    fr: "Avec JOUR, ceux qui ont commencé ce jour ; --act dit ce que change l'un d'eux.",
    en: "With DAY, those that have begun by then; --act tells what one of them changes.",
  },
  options: [
    jsonOption,
    csvOption,
    ...lawOptions,
    {
      name: "on",
      takes: { fr: "JOUR", en: "DAY" },
      says: { fr: "comme JOUR", en: "the same as DAY" },
    },
    {
      name: "act",
      takes: { fr: "ACTE", en: "ACT" },
      says: { fr: "un seul acte, et ce qu'il change", en: "one act only, and what it changes" },
    },
  ],
  starter: enacted,
  run,
};

async function run(given: GivenArguments, io: Io): Promise<number> {
  const [on, ...others] = [...given.words, ...given.texts("on")];
  if (others.length > 0)
    throw new UsageError({ fr: "acts attend un jour", en: "acts wants one day" });
  const only = given.text("act");
  const outcome = safeActs({ ...(on === undefined ? {} : { on: dayIn(on) }), ...lawIn(given) });
  const found = outcome.ok ? { ...outcome, value: named(outcome.value, only) } : outcome;
  const written = {
    text: (value: readonly EnactedAct[], language: "fr" | "en") =>
      `${actsTable(value, language)}\n${only === undefined ? "" : changed(value, language)}`,
    csv: (value: readonly EnactedAct[], language: "fr" | "en") =>
      changesCsv(changesOf(value), language),
  };
  return answeredIn(found, written, given, io);
}

function changesOf(acts: readonly EnactedAct[]) {
  return acts.flatMap(({ changes }) => changes);
}

function changed(acts: readonly EnactedAct[], language: "fr" | "en"): string {
  return `\n${changesTable(changesOf(acts), language)}\n`;
}

function named(acts: readonly EnactedAct[], only: string | undefined): readonly EnactedAct[] {
  const found = only === undefined ? acts : acts.filter(({ id }) => id === only);
  if (found.length > 0) return found;
  throw new UsageError({ fr: `acte inconnu : ${only}`, en: `unknown act: ${only}` });
}
