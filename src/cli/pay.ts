import type { Language } from "../exact/index.js";
import type { Outcome } from "../intake/index.js";
import { type PaySlip, safeComputePay } from "../pay/index.js";
import { explain, payslipText } from "../words/index.js";
import { type Command, type Given, jsonOption } from "./command.js";
import { fitted } from "./fitted.js";
import { exit, type Io, write } from "./io.js";
import { outcomeOf } from "./outcome-of.js";
import { payLines } from "./pay-lines.js";
import { refusalOf, refusalText } from "./refusal.js";
import { type AskedRequest, requestsIn } from "./requests-in.js";
import { paid } from "./starters.js";
import { fileIn, textOf } from "./text-of.js";
import { UsageError } from "./usage-error.js";
import { widthOf } from "./width-of.js";

/** A request of a file, answered. */
interface Answered {
  readonly asked: AskedRequest;
  readonly outcome: Outcome<PaySlip>;
}

/** `ccn51-paie pay`: a readable slip, its explanation or its data, for every request of a file. */
export const pay: Command = {
  name: "pay",
  synopsis: { fr: "[FICHIER|-]", en: "[FILE|-]" },
  summary: { fr: "un bulletin de paie par demande", en: "a payslip for each request" },
  details: {
    fr: [
      "FICHIER contient une demande en JSON, une liste de demandes, ou une demande par",
      "ligne (.jsonl) ; sans FICHIER, ou avec -, l'entrée standard est lue. Une demande",
      "refusée est dite avec sa ligne, son rang et sa référence ; les autres sont payées.",
    ].join(" "),
    en: [
      "FILE holds one request as JSON, a list of them, or one a line (.jsonl); without",
      "FILE, or with -, the standard input is read. A request that is refused is told with",
      "its line, its place and its reference; the others are paid.",
    ].join(" "),
  },
  options: [
    {
      name: "explain",
      says: {
        fr: "chaque ligne expliquée : les mots, le calcul, l'article",
        en: "each line explained: the words, the sum, the article",
      },
    },
    jsonOption,
    {
      name: "jsonl",
      says: {
        fr: "une demande par ligne lue, un résultat par ligne écrit, en mémoire constante",
        en: "one request a line in, one result a line out, in constant memory",
      },
    },
  ],
  starter: paid,
  run,
};

async function run(given: Given, io: Io): Promise<number> {
  const file = fileIn(given.words);
  const shapes = ["explain", "json", "jsonl"].filter(given.has);
  if (shapes.length > 1) throw new UsageError(oneShape(shapes));
  if (given.has("jsonl")) return payLines(file, given.language, io);
  const { asked, list } = requestsIn(await textOf(file, io), file);
  const answered = asked.map((each) => ({
    asked: each,
    outcome: outcomeOf(each.read, safeComputePay),
  }));
  const refused = answered.some(({ outcome }) => !outcome.ok);
  if (given.has("json")) await write(io.stdout, asJson(answered, list, given.language));
  else await writeTexts(answered, given, io);
  return refused ? exit.refused : exit.well;
}

function oneShape(shapes: readonly string[]): { readonly fr: string; readonly en: string } {
  const names = shapes.map((name) => `--${name}`).join(", ");
  return { fr: `une seule forme à la fois : ${names}`, en: `one form at a time: ${names}` };
}

function asJson(answered: readonly Answered[], list: boolean, language: Language): string {
  const results = answered.map(({ asked, outcome }) =>
    outcome.ok ? outcome.value : refusalOf(asked, outcome.issues, language),
  );
  return `${JSON.stringify(list ? results : results[0], null, 2)}\n`;
}

async function writeTexts(answered: readonly Answered[], given: Given, io: Io): Promise<void> {
  const { language } = given;
  const width = widthOf(io);
  const texts = answered.flatMap(({ outcome }) => {
    if (!outcome.ok) return [];
    const { value } = outcome;
    return given.has("explain")
      ? fitted(explain(value, language), width)
      : payslipText(value, language, { width });
  });
  await write(io.stdout, texts.join("\n"));
  const refusals = answered.map(({ asked, outcome }) =>
    outcome.ok ? "" : refusalText(refusalOf(asked, outcome.issues, language), language),
  );
  await write(io.stderr, refusals.join(""));
}
