import { parseArgs } from "node:util";
import type { Metier } from "../catalogue/metiers.js";
import { factsToGather } from "../entitlement/facts-to-gather.js";
import type { Language } from "../exact/label.js";
import { questionsText } from "../words/fiche/questions-text.js";
import { exit, type Io, languageOf, UsageError, write } from "./io.js";
import { nobody, table } from "./metiers.js";
import { metiersNamed } from "./metiers-named.js";

const options = { json: { type: "boolean" }, lang: { type: "string" } } as const;

/** `ccn51-paie ask METIER`: the facts to gather for a métier, as questions; `--json` gives them for a form. */
export async function askCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const language = languageOf(values.lang);
  const text = positionals.join(" ");
  if (text === "") throw new UsageError("ask METIER");
  const found = metiersNamed(text);
  const [only] = found;
  if (only === undefined) return nobody(text, language, io);
  if (found.length > 1) return several(found, language, io);
  const asked =
    values.json === true
      ? `${JSON.stringify({ metier: only.id, label: only.label, facts: factsToGather(only.id) }, null, 2)}\n`
      : questionsText(only.id, language);
  await write(io.stdout, asked);
  return exit.well;
}

const which = { fr: "lequel de ces métiers ?", en: "which of these métiers?" };

async function several(
  found: readonly Metier[],
  language: Language,
  { stderr }: Io,
): Promise<number> {
  await write(stderr, `${which[language]}\n${table(found)}`);
  return exit.refused;
}
