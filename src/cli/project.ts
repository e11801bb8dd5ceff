import { createReadStream, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Language } from "../exact/label.js";
import { type CareerProjection, safeProjectCareer } from "../projection/project-career.js";
import { projectionChart } from "../words/charts/projection-chart.js";
import { projectionSvg } from "../words/charts/projection-svg.js";
import { projectionTable } from "../words/charts/projection-table.js";
import { exit, type Io, languageOf, UsageError, write } from "./io.js";
import { linesOf } from "./lines-of.js";
import { issuesText } from "./pay.js";
import { readRequest } from "./read-request.js";

const options = {
  json: { type: "boolean" },
  lang: { type: "string" },
  svg: { type: "string" },
} as const;

/** `ccn51-paie project`: a career ahead, or two, as a table and a chart; the chart as SVG with `--svg`. */
export async function projectCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const language = languageOf(values.lang);
  const read = readRequest(await textOf(positionals, io));
  const outcome =
    "issues" in read
      ? { ok: false as const, issues: read.issues }
      : safeProjectCareer(read.request);
  if (!outcome.ok) {
    await write(io.stderr, issuesText(outcome.issues, language));
    return exit.refused;
  }
  if (values.svg !== undefined) writeFileSync(values.svg, projectionSvg(outcome.value, language));
  const { value } = outcome;
  await write(io.stdout, values.json === true ? asJson(value) : asText(value, language));
  return exit.well;
}

/** The text of the one file named, or of the standard input. */
export async function textOf(positionals: readonly string[], io: Io): Promise<string> {
  const [file = "-", ...others] = positionals;
  if (others.length > 0) throw new UsageError(`un seul fichier : ${others.join(" ")}`);
  const lines: string[] = [];
  const source = file === "-" ? io.stdin : createReadStream(file);
  for await (const line of linesOf(source)) lines.push(line);
  return lines.join("\n");
}

function asJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function asText(projection: CareerProjection, language: Language): string {
  return `${projectionTable(projection, language)}\n\n${projectionChart(projection, language)}\n`;
}
