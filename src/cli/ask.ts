import type { Metier } from "../catalogue/index.js";
import { factsToGather } from "../entitlement/index.js";
import type { Language } from "../exact/index.js";
import { questionsText } from "../words/index.js";
import { type Command, type GivenArguments, jsonOption } from "./command.js";
import { fitted } from "./fitted.js";
import { exit, type Io, write } from "./io.js";
import { viewIn, viewOptions } from "./law-options.js";
import { nobody, table, tableWidth } from "./metiers.js";
import { metiersNamed } from "./metiers-named.js";
import { questioned } from "./starters.js";
import { UsageError } from "./usage-error.js";
import { widthOf } from "./width-of.js";

/**
 * `ccn51-paie ask METIER`: the facts to gather for a métier, as questions; `--json` gives them for
 * a form.
 */
export const ask: Command = {
  name: "ask",
  synopsis: { fr: "METIER", en: "METIER" },
  summary: {
    fr: "les faits à réunir pour savoir ce qui est dû, en questions",
    en: "the facts to gather to know what is due, as questions",
  },
  details: {
    fr: "METIER est un identifiant, un titre, ou des mots qui ne désignent qu'un métier.",
    en: "METIER is an id, a title, or words that name one métier only.",
  },
  options: [jsonOption, ...viewOptions],
  starter: questioned,
  run,
};

async function run(given: GivenArguments, io: Io): Promise<number> {
  const { language } = given;
  const text = given.words.join(" ");
  if (text === "") throw new UsageError({ fr: "ask attend un métier", en: "ask wants a métier" });
  const view = viewIn(given);
  const found = metiersNamed(text, view);
  const [only] = found;
  if (only === undefined) return nobody(text, language, io);
  if (found.length > 1) return several(found, language, io);
  const { id: metier, label } = only;
  const asked = given.has("json")
    ? `${JSON.stringify({ metier, label, facts: factsToGather(metier, view) }, null, 2)}\n`
    : fitted(questionsText(only.id, language, view), widthOf(io));
  await write(io.stdout, asked);
  return exit.well;
}

const which = { fr: "lequel de ces métiers ?", en: "which of these métiers?" };

async function several(found: readonly Metier[], language: Language, io: Io): Promise<number> {
  await write(io.stderr, `${which[language]}\n${table(found, tableWidth(io))}`);
  return exit.refused;
}
