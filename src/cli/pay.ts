import { createReadStream } from "node:fs";
import { parseArgs } from "node:util";
import type { Language } from "../exact/label.js";
import { type Issue, type Outcome, wordIssue } from "../intake/issue.js";
import type { PaySlip } from "../pay/situation/pay-slip.js";
import { payslipText } from "../words/payslip-text.js";
import { exit, type Io, languageOf, UsageError, write } from "./io.js";
import { linesOf } from "./lines-of.js";
import { payLines } from "./pay-lines.js";
import { outcomeOf, type ReadRequest, readRequest } from "./read-request.js";

const options = {
  json: { type: "boolean" },
  jsonl: { type: "boolean" },
  lang: { type: "string" },
} as const;

/** `ccn51-paie pay`: a readable slip, or JSON, for every request of a file or of the standard input. */
export async function payCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [file = "-", ...others] = positionals;
  if (others.length > 0) throw new UsageError(`un seul fichier : ${others.join(" ")}`);
  const language = languageOf(values.lang);
  if (values.jsonl === true) return payLines(file, language, io);
  const source = file === "-" ? io.stdin : createReadStream(file);
  const texts: string[] = [];
  for await (const line of linesOf(source)) texts.push(line);
  const outcomes = requestsIn(texts, file).map(outcomeOf);
  await write(io.stdout, values.json === true ? asJson(outcomes) : asText(outcomes, language));
  const refused = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.issues));
  if (values.json !== true) await write(io.stderr, issuesText(refused, language));
  return refused.length === 0 ? exit.well : exit.refused;
}

function requestsIn(lines: readonly string[], file: string): readonly ReadRequest[] {
  const whole = readRequest(lines.join("\n"));
  if ("request" in whole && !file.endsWith(".jsonl")) {
    return Array.isArray(whole.request) ? whole.request.map((request) => ({ request })) : [whole];
  }
  const written = lines.filter((line) => line.trim() !== "");
  const many = file.endsWith(".jsonl") || written.every((line) => "request" in readRequest(line));
  return many && written.length > 0 ? written.map(readRequest) : [whole];
}

function asJson(outcomes: readonly Outcome<PaySlip>[]): string {
  const results = outcomes.map((each) => (each.ok ? each.value : { issues: each.issues }));
  return `${JSON.stringify(results.length === 1 ? results[0] : results, null, 2)}\n`;
}

function asText(outcomes: readonly Outcome<PaySlip>[], language: Language): string {
  return outcomes
    .flatMap((outcome) => (outcome.ok ? [payslipText(outcome.value, language)] : []))
    .join("\n");
}

/** Issues as lines of text. */
export function issuesText(issues: readonly Issue[], language: Language): string {
  return issues.map((found) => `[${found.code}] ${wordIssue(found, language).message}\n`).join("");
}
