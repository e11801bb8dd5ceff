import { type Day, type Language, monthOf } from "../exact/index.js";
import { type Issue, type Outcome, relocated } from "../intake/index.js";
import { type ComparedWageBill, safeProjectWageBill } from "../wage-bill/index.js";
import { wageBillChart, wageBillSvg, wageBillTable } from "../words/index.js";
import { type LineIssue, lineIssuesText } from "./bonus/line-issue.js";
import { type Command, type GivenArguments, jsonOption } from "./command.js";
import { asWritten } from "./export/as-written.js";
import { isExport } from "./export/is-export.js";
import { exportOptions, refuseForRequests, toldIn } from "./export-options.js";
import { exit, type Io, write } from "./io.js";
import { dayAsked, dayOption, lawIn, underLaw } from "./law-options.js";
import { peopleInExport } from "./people-in-export.js";
import { startProgress } from "./progress.js";
import { issuesText } from "./refusal-of.js";
import { readRequest } from "./requests-in.js";
import { billed } from "./starters.js";
import { termsIn, termsOptions } from "./terms-in.js";
import { fileIn, textOf } from "./text-of.js";
import { wageBillCsv } from "./wage-bill-csv.js";
import { refuseOver, writeWhole } from "./write-whole.js";

const besideMonths = exportOptions.filter(({ name }) => name !== "month");

/**
 * `ccn51-paie wage-bill`: what an establishment will pay month by month, from the export that `pay`
 * reads, or from a request.
 */
export const wageBill: Command = {
  name: "wage-bill",
  synopsis: { fr: "[FICHIER|-]", en: "[FILE|-]" },
  summary: {
    fr: "la masse salariale à venir, mois par mois, et ce qui la fait bouger",
    en: "the wage bill ahead, month by month, and what moves it",
  },
  details: {
    fr: [
      "FICHIER est l'export CSV que lit pay, une ligne par salarié, avec --from et --to ;",
      "ou une demande { from, to, people, hires, departures, pointValues, smic, compareWith }.",
      "Au-delà du dernier mois connu, --point et --smic sont demandés.",
    ].join(" "),
    en: [
      "FILE is the CSV export that pay reads, a line a person, with --from and --to; or a",
      "request { from, to, people, hires, departures, pointValues, smic, compareWith }. Beyond",
      "the last month known, --point and --smic are asked.",
    ].join(" "),
  },
  options: [
    jsonOption,
    {
      name: "csv",
      says: {
        fr: "un tableau par mois, qu'un tableur français ouvre tel quel",
        en: "a table by month, that a spreadsheet opens as it is",
      },
    },
    {
      name: "svg",
      takes: { fr: "SORTIE", en: "OUTPUT" },
      says: { fr: "le graphique en SVG, dans SORTIE", en: "the chart as SVG, into OUTPUT" },
    },
    ...termsOptions,
    ...besideMonths,
    dayOption,
  ],
  starter: billed,
  run,
};

async function run(given: GivenArguments, io: Io): Promise<number> {
  const { language } = given;
  const [file, svg] = [fileIn(given.words), given.text("svg")];
  if (svg !== undefined) await refuseOver(file, svg);
  const text = await textOf(file, io);
  const asked = isExport(text, file) ? inExport(text, given) : inRequest(text, given);
  if ("said" in asked) return refusedWith(asked.said, io);
  const outcome = projected(asked.request, io);
  if (!outcome.ok) return refusedWith(saidOf(outcome.issues, asked.lines, language), io);
  if (svg !== undefined) await writeWhole(svg, wageBillSvg(outcome.value, language));
  await write(io.stdout, shownAs(outcome.value, given));
  return exit.well;
}

/** A request, and the lines of its people where it was read from an export. */
interface BillAsked {
  readonly request: unknown;
  readonly lines: readonly number[];
}

type BillRead = BillAsked | { readonly said: string };

function inExport(text: string, given: GivenArguments): BillRead {
  const read = peopleInExport(text, toldIn(given));
  if ("issues" in read) return { said: lineIssuesText(read.issues, given.language) };
  const terms = { ...onlyMonth(given), ...termsIn(given), ...lawIn(given) };
  return { request: { ...terms, people: read.people }, lines: read.lines };
}

function inRequest(text: string, given: GivenArguments): BillRead {
  refuseForRequests(given, termsOptions);
  const read = readRequest(text);
  if (!read.ok) return { said: issuesText(read.issues, given.language) };
  return { request: underLaw(read.value, given, monthAlone), lines: [] };
}

/** The month of a day alone, as the terms of a bill say it. */
const monthAlone = (on: Day) => ({ from: monthOf(on), to: monthOf(on) });

/** The month of `--on` alone; nothing where it is not given. */
function onlyMonth(given: GivenArguments): object {
  const on = dayAsked(given);
  return on === undefined ? {} : monthAlone(on);
}

function projected(request: unknown, io: Io): Outcome<ComparedWageBill> {
  let progress: ReturnType<typeof startProgress> | undefined;
  const outcome = safeProjectWageBill(request, (_, of) => {
    progress ??= startProgress(of, io);
    progress.advance(1);
  });
  progress?.stop();
  return outcome;
}

async function refusedWith(said: string, io: Io): Promise<number> {
  await write(io.stderr, said);
  return exit.refused;
}

/** Issues in the order of the request; those of a person by the line of the export. */
function saidOf(issues: readonly Issue[], lines: readonly number[], language: Language): string {
  return issues
    .map((found) => {
      const [list, index, ...rest] = found.path;
      const line = list === "people" ? lines[Number(index)] : undefined;
      if (line === undefined) return issuesText([found], language);
      const placed: LineIssue = {
        line,
        column: undefined,
        issue: relocated(asWritten(found), rest),
      };
      return lineIssuesText([placed], language);
    })
    .join("");
}

function shownAs(bill: ComparedWageBill, given: GivenArguments): string {
  const { language } = given;
  if (given.has("json")) return `${JSON.stringify(bill, null, 2)}\n`;
  if (given.has("csv")) return wageBillCsv(bill, language);
  return `${wageBillTable(bill, language)}\n\n${wageBillChart(bill, language)}\n`;
}
