import type { Language } from "../exact/index.js";
import type { Outcome } from "../intake/index.js";
import { type Reclassification, safeReclassify } from "../reclassement/index.js";
import { reclassificationText } from "../words/index.js";
import { type Command, type GivenArguments, jsonOption } from "./command.js";
import { fitted } from "./fitted.js";
import { exit, type Io, write } from "./io.js";
import { lawOptions, underLaw } from "./law-options.js";
import { outcomeOf } from "./outcome-of.js";
import { issuesText } from "./refusal-of.js";
import { readRequest } from "./requests-in.js";
import { former } from "./starters.js";
import { fileIn, textOf } from "./text-of.js";
import { widthOf } from "./width-of.js";

/**
 * `ccn51-paie reclassify`: where a former emploi leads on 1 July 2003; with `--emploi TITLE`, the
 * title alone.
 */
export const reclassify: Command = {
  name: "reclassify",
  synopsis: { fr: "[FICHIER|-]", en: "[FILE|-]" },
  summary: {
    fr: "où mène un emploi du 30 juin 2003, et ce qui en décide",
    en: "where a job of 30 June 2003 leads, and what decides",
  },
  details: {
    fr: [
      "FICHIER contient { emploi, facts, career } : les métiers possibles et ce qui décide,",
      "les compléments du tableau et du texte, l'ancienneté et la majoration au 1er juillet",
      "2003.",
    ].join(" "),
    en: [
      "FILE holds { emploi, facts, career }: the métiers possible and what decides, the",
      "complements of the table and of the text, seniority and majoration on 1 July 2003.",
    ].join(" "),
  },
  options: [
    jsonOption,
    ...lawOptions,
    {
      name: "on",
      takes: { fr: "JOUR", en: "DAY" },
      says: {
        fr: "le jour du passage, s'il est postérieur au 1er juillet 2003",
        en: "the day of the passage, where it is after 1 July 2003",
      },
    },
    {
      name: "emploi",
      takes: { fr: "TITRE", en: "TITLE" },
      says: { fr: "le seul titre, sans fichier", en: "the title alone, without a file" },
    },
  ],
  starter: former,
  run,
};

async function run(given: GivenArguments, io: Io): Promise<number> {
  const { language } = given;
  const emploi = given.text("emploi");
  const read: Outcome<unknown> =
    emploi === undefined
      ? readRequest(await textOf(fileIn(given.words), io))
      : { ok: true, value: { emploi } };
  const outcome = outcomeOf(read, (request) =>
    safeReclassify(underLaw(request, given, (on) => ({ on }))),
  );
  if (!outcome.ok) {
    await write(io.stderr, issuesText(outcome.issues, language));
    return exit.refused;
  }
  const { value } = outcome;
  const json = `${JSON.stringify(value, null, 2)}\n`;
  await write(io.stdout, given.has("json") ? json : asText(value, language, io));
  return exit.well;
}

function asText(value: Reclassification, language: Language, io: Io): string {
  return fitted(reclassificationText(value, language), widthOf(io));
}
