import { createReadStream } from "node:fs";
import { parseArgs } from "node:util";
import type { Language } from "../exact/label.js";
import { wordIssue } from "../intake/issue.js";
import { grossChart } from "../words/charts/gross-chart.js";
import { timelineTable } from "../words/charts/timeline-table.js";
import { type Drawn, drawn } from "./drawn.js";
import { exit, type Io, languageOf, UsageError, write } from "./io.js";
import { linesOf } from "./lines-of.js";
import { issuesText } from "./pay.js";
import type { UnpaidYear } from "./yearly-gross.js";

const options = { json: { type: "boolean" }, lang: { type: "string" } } as const;

/** `ccn51-paie career`: the steps of the years ahead as a table, and the monthly gross by year as a chart. */
export async function careerCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [file = "-", ...others] = positionals;
  if (others.length > 0) throw new UsageError(`un seul fichier : ${others.join(" ")}`);
  const language = languageOf(values.lang);
  const lines: string[] = [];
  const source = file === "-" ? io.stdin : createReadStream(file);
  for await (const line of linesOf(source)) lines.push(line);
  const outcome = drawn(lines.join("\n"));
  if (!outcome.ok) {
    await write(io.stderr, issuesText(outcome.issues, language));
    return exit.refused;
  }
  const { value } = outcome;
  await write(io.stdout, values.json === true ? asJson(value) : asText(value, language));
  return value.pay === undefined || value.pay.unpaid.length === 0 ? exit.well : exit.refused;
}

function asJson(value: Drawn): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const grossTitle = {
  fr: "Salaire brut mensuel (premier mois, puis chaque janvier)",
  en: "Monthly gross (first month, then each January)",
};

function asText({ timeline, pay }: Drawn, language: Language): string {
  const table = `${timelineTable(timeline, language)}\n`;
  if (pay === undefined) return table;
  const chart = `${grossChart(pay.paid, language)}\n`;
  const refused = pay.unpaid.map((year) => refusalOf(year, language)).join("");
  return `${table}\n${grossTitle[language]}\n${chart}${refused}`;
}

function refusalOf({ year, issues }: UnpaidYear, language: Language): string {
  return issues.map((found) => `${year}  ${wordIssue(found, language).message}\n`).join("");
}
