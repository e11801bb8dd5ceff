import type { CatalogueView } from "../catalogue/index.js";
import { type Language, monthOf } from "../exact/index.js";
import { type Issue, issue, type Outcome } from "../intake/index.js";
import { type Explainable, explain as worded } from "../words/index.js";
import type { Command, GivenArguments } from "./command.js";
import { fitted } from "./fitted.js";
import { exit, type Io, write } from "./io.js";
import { lawOptions, viewIn } from "./law-options.js";
import { sayWithoutEffect } from "./of-no-law.js";
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
      "résultat par ligne (.jsonl). Rien n'est recalculé : un résultat d'un autre droit que",
      "--law ou --known-on, ou d'un autre mois que celui de --on, est refusé.",
    ].join(" "),
    en: [
      "FILE holds a result of the library or of the command line (a payslip, a year, a",
      "bonus, a career), a list of results, or one a line (.jsonl). Nothing is worked out anew:",
      "a result of another law than --law or --known-on, or of another month than that of --on,",
      "is refused.",
    ].join(" "),
  },
  options: [
    {
      name: "markdown",
      says: { fr: "en Markdown au lieu du texte", en: "as Markdown instead of text" },
    },
    ...lawOptions,
    {
      name: "on",
      takes: { fr: "JOUR", en: "DAY" },
      says: {
        fr: "le jour dont un résultat doit être le mois",
        en: "the day whose month a result must be of",
      },
    },
  ],
  starter: stored,
  run,
};

async function run(given: GivenArguments, io: Io): Promise<number> {
  const { language } = given;
  const file = fileIn(given.words);
  const { asked } = requestsIn(await textOf(file, io), file);
  const view = viewIn(given);
  if (view.actDays !== undefined)
    await sayWithoutEffect(["--act-days"], workedOut, given, io.stderr);
  const format = given.has("markdown") ? "markdown" : "text";
  const explained = asked.map((each) => ({
    each,
    outcome: outcomeOf(each.read, (result) => {
      const issues = isResult(result) ? otherIssues(result, view) : [];
      return issues.length > 0 ? { ok: false, issues } : explainedText(result, language, format);
    }),
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

const workedOut = {
  fr: "un résultat enregistré n'est pas recalculé ; pay --explain --act-days le fait",
  en: "a stored result is not worked out anew; pay --explain --act-days does it",
};

/** A result that is of another law than the one asked for, or of another month. */
function otherIssues(result: object, { law: asked, on }: CatalogueView): readonly Issue[] {
  const { law, month } = result as { readonly law?: { as?: unknown }; readonly month?: unknown };
  const same = (one: unknown, other: unknown): boolean =>
    JSON.stringify(one) === JSON.stringify(other);
  const ofLaw = asked === undefined || law?.as === undefined || same(law.as, asked);
  const ofMonth = on === undefined || month === undefined || month === monthOf(on);
  return [
    ...(ofLaw
      ? []
      : [issue("contradictory", ["law", "as"], { received: law?.as, expected: anew })]),
    ...(ofMonth ? [] : [issue("contradictory", ["month"], { received: month, expected: anew })]),
  ];
}

const anew = {
  fr: "celui des options, qui ne recalculent rien : pay --explain le fait, sur la demande",
  en: "that of the options, which work nothing out anew: pay --explain does, on the request",
};

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
