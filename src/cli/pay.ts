import type { Language } from "../exact/index.js";
import { explain, type PayslipLayout, payslipText } from "../words/index.js";
import { answeredLines } from "./answered-lines.js";
import {
  type AnsweredRequest,
  answeredRequest,
  isPaid,
  type PaidRequest,
} from "./answered-request.js";
import { lineIssuesText } from "./bonus/line-issue.js";
import { type Command, type GivenArguments, jsonOption } from "./command.js";
import { compactSlip } from "./compact-slip.js";
import { isExport, isTableNamed } from "./export/is-export.js";
import { payDetails } from "./export/pay-details.js";
import { exportOptions, refuseForRequests, toldIn } from "./export-options.js";
import { fitted } from "./fitted.js";
import { exit, type Io, write } from "./io.js";
import { dayOption, monthTold, underLaw } from "./law-options.js";
import { paidTwiceText } from "./paid-twice-text.js";
import { type LinesLayout, payLines } from "./pay-lines.js";
import { requestsIn } from "./requests-in.js";
import { slipsCsv } from "./slips-csv.js";
import { paid } from "./starters.js";
import { fileIn, textOf } from "./text-of.js";
import { UsageError } from "./usage-error.js";
import { widthOf } from "./width-of.js";

/**
 * `ccn51-paie pay`: a readable slip, its explanation or its data, for every request of a file or
 * every line of an export.
 */
export const pay: Command = {
  name: "pay",
  synopsis: { fr: "[FICHIER|-]", en: "[FILE|-]" },
  summary: {
    fr: "un bulletin par demande, ou par ligne d'un export CSV",
    en: "a payslip for each request, or each line of a CSV export",
  },
  details: payDetails,
  options: [
    {
      name: "explain",
      says: {
        fr: "chaque ligne expliquée : les mots, le calcul, l'article",
        en: "each line explained: the words, the sum, the article",
      },
    },
    {
      name: "sources",
      says: {
        fr: "le droit qui paie, ce qui est supposé, le texte de chaque taux",
        en: "the law that pays, what is assumed, the text of each percentage",
      },
    },
    jsonOption,
    {
      name: "jsonl",
      says: {
        fr: "un résultat par ligne ; les demandes sont lues en mémoire constante",
        en: "one result a line; requests are read in constant memory",
      },
    },
    {
      name: "compact",
      says: {
        fr: "avec --jsonl : les montants par ligne, sans le calcul",
        en: "with --jsonl: the amounts by line, without the working",
      },
    },
    {
      name: "csv",
      says: {
        fr: "un tableau, une ligne par salarié, qu'un tableur français ouvre tel quel",
        en: "a table, a line a person, that a spreadsheet opens as it is",
      },
    },
    ...exportOptions,
    dayOption,
  ],
  starter: paid,
  run,
};

function layoutOf(given: GivenArguments): LinesLayout {
  const under = (request: unknown): unknown => underLaw(request, given, monthTold);
  return { language: given.language, compact: given.has("compact"), under };
}

const shapes = ["explain", "json", "jsonl", "csv"];

async function run(given: GivenArguments, io: Io): Promise<number> {
  const file = fileIn(given.words);
  const asked = shapes.filter(given.has);
  if (asked.length > 1) throw new UsageError(oneShape(asked));
  if (given.has("compact") && !given.has("jsonl")) throw new UsageError(onlyLines);
  if (given.has("jsonl") && !isTableNamed(file)) {
    refuseForRequests(given);
    return payLines(file, layoutOf(given), io);
  }
  const text = await textOf(file, io);
  if (!isExport(text, file)) return payRequests(text, file, given, io);
  const result = answeredLines(text, toldIn(given), given.language);
  if ("answered" in result) {
    const done = await answeredTo(result.answered, true, given, io);
    await write(io.stderr, result.twice);
    return done;
  }
  await write(io.stderr, lineIssuesText(result.issues, given.language));
  return exit.refused;
}

async function payRequests(
  text: string,
  file: string,
  given: GivenArguments,
  io: Io,
): Promise<number> {
  refuseForRequests(given);
  const { asked, list } = requestsIn(text, file);
  const answered = asked.map((each) => answeredRequest(each, given));
  const done = await answeredTo(answered, list, given, io);
  const lines = asked.map(({ at }) => at?.line);
  await write(io.stderr, paidTwiceText(lines, answered, given.language));
  return done;
}

async function answeredTo(
  answered: readonly AnsweredRequest[],
  list: boolean,
  given: GivenArguments,
  io: Io,
): Promise<number> {
  const { language } = given;
  if (given.has("json")) await write(io.stdout, asJson(answered, list));
  else if (given.has("jsonl")) await write(io.stdout, asJsonLines(answered, given.has("compact")));
  else {
    const text = given.has("csv") ? slipsCsv(answered, language) : asTexts(answered, given, io);
    await write(io.stdout, text);
    const refusals = answered.map((each) => (isPaid(each) ? "" : each.said));
    await write(io.stderr, refusals.join(""));
  }
  return answered.every(isPaid) ? exit.well : exit.refused;
}

const onlyLines = { fr: "--compact ne vaut qu'avec --jsonl", en: "--compact is for --jsonl only" };

function oneShape(shapes: readonly string[]): { readonly fr: string; readonly en: string } {
  const names = shapes.map((name) => `--${name}`).join(", ");
  return { fr: `une seule forme à la fois : ${names}`, en: `one form at a time: ${names}` };
}

function resultOf(answered: AnsweredRequest): object {
  return isPaid(answered) ? answered.slip : answered.refusal;
}

function asJson(answered: readonly AnsweredRequest[], list: boolean): string {
  const results = answered.map(resultOf);
  return `${JSON.stringify(list ? results : results[0], null, 2)}\n`;
}

function asJsonLines(answered: readonly AnsweredRequest[], compact: boolean): string {
  const shown = (each: AnsweredRequest): object =>
    compact && isPaid(each) ? compactSlip(each.slip) : resultOf(each);
  return answered.map((each) => `${JSON.stringify(shown(each))}\n`).join("");
}

function asTexts(answered: readonly AnsweredRequest[], given: GivenArguments, io: Io): string {
  const { language } = given;
  const width = widthOf(io);
  const texts = answered
    .filter(isPaid)
    .map((each) =>
      given.has("explain")
        ? fitted(explain(each.slip, language), width)
        : slipText(each, language, { width, sources: given.has("sources") }),
    );
  return texts.join("\n");
}

/** A slip as text; the name beside the reference where the file has one. */
function slipText({ slip, name }: PaidRequest, language: Language, layout: PayslipLayout): string {
  const reference = [slip.reference, name].filter((part) => part !== undefined).join(" · ");
  return payslipText(reference === "" ? slip : { ...slip, reference }, language, layout);
}
