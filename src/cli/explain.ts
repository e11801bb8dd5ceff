import type { Language } from "../exact/index.js";
import { type Issue, issue, type Outcome } from "../intake/index.js";
import { type Explainable, explain as worded } from "../words/index.js";
import type { Command, Given } from "./command.js";
import { fitted } from "./fitted.js";
import { exit, type Io, write } from "./io.js";
import { outcomeOf } from "./outcome-of.js";
import { refusalOf, refusalText } from "./refusal-of.js";
import { requestsIn } from "./requests-in.js";
import { stored } from "./starters.js";
import { fileIn, textOf } from "./text-of.js";
import { widthOf } from "./width-of.js";

/** `ccn51-paie explain`: the working of results that were stored as JSON, in sentences. */
export const explain: Command = {
  name: "explain",
  synopsis: { fr: "[FICHIER|-]", en: "[FILE|-]" },
  summary: {
    fr: "l'explication d'un résultat enregistré en JSON",
    en: "the explanation of a result stored as JSON",
  },
  details: {
    fr: [
      "FICHIER contient un résultat de la bibliothèque ou de la ligne de commande (un",
      "bulletin, une année, une prime, une carrière), une liste de résultats, ou un",
      "résultat par ligne (.jsonl).",
    ].join(" "),
    en: [
      "FILE holds a result of the library or of the command line (a payslip, a year, a",
      "bonus, a career), a list of results, or one a line (.jsonl).",
    ].join(" "),
  },
  options: [
    {
      name: "markdown",
      says: { fr: "en Markdown au lieu du texte", en: "as Markdown instead of text" },
    },
  ],
  starter: stored,
  run,
};

async function run(given: Given, io: Io): Promise<number> {
  const { language } = given;
  const file = fileIn(given.words);
  const { asked } = requestsIn(await textOf(file, io), file);
  const format = given.has("markdown") ? "markdown" : "text";
  const explained = asked.map((each) => ({
    each,
    outcome: outcomeOf(each.read, (result) => explainedText(result, language, format)),
  }));
  const texts = explained.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
  const text = texts.join("\n");
  await write(io.stdout, format === "text" ? fitted(text, widthOf(io)) : text);
  const refusals = explained.map(({ each, outcome }) =>
    outcome.ok ? "" : refusalText(refusalOf(each, outcome.issues, language), language),
  );
  await write(io.stderr, refusals.join(""));
  return texts.length === asked.length ? exit.well : exit.refused;
}

function explainedText(
  result: unknown,
  language: Language,
  format: "text" | "markdown",
): Outcome<string> {
  if (!isResult(result)) return { ok: false, issues: [noResult(result)] };
  try {
    return { ok: true, value: worded(result, language, format) };
  } catch {
    return { ok: false, issues: [noResult(result)] };
  }
}

/** Every result of the library says which figures produced it. */
function isResult(value: unknown): value is Explainable {
  if (typeof value !== "object" || value === null || !("dataset" in value)) return false;
  return typeof Object(value.dataset).hash === "string";
}

function noResult(received: unknown): Issue {
  const expected = {
    fr: "un résultat de la bibliothèque, tel qu'elle l'a écrit",
    en: "a result of the library, as it wrote it",
  };
  return issue("unreadable", [], { received, expected });
}
