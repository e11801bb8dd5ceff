import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Language } from "../exact/label.js";
import { wordIssue } from "../intake/issue.js";
import { exit, type Io, write } from "./io.js";
import { linesOf } from "./lines-of.js";
import { startProgress } from "./progress.js";
import { outcomeOf, readRequest } from "./read-request.js";

const batch = 64 * 1024;

/** `ccn51-paie pay --jsonl`: one request a line in, one result a line out, in order, in constant memory. */
export async function payLines(file: string, language: Language, io: Io): Promise<number> {
  const source = file === "-" ? io.stdin : createReadStream(file);
  const size = file === "-" ? undefined : (await stat(file)).size;
  const progress = startProgress(size, io);
  let [number, refused, pending] = [0, 0, ""];
  for await (const text of linesOf(source, progress.advance)) {
    number += 1;
    if (text.trim() === "") continue;
    const result = resultOf(text, number, language);
    if (result.refused) refused += 1;
    pending += result.line;
    if (pending.length < batch) continue;
    await write(io.stdout, pending);
    pending = "";
  }
  await write(io.stdout, pending);
  progress.stop();
  return refused === 0 ? exit.well : exit.refused;
}

interface Result {
  readonly line: string;
  readonly refused: boolean;
}

function resultOf(text: string, line: number, language: Language): Result {
  const outcome = outcomeOf(readRequest(text));
  if (outcome.ok) return { line: `${JSON.stringify(outcome.value)}\n`, refused: false };
  const issues = outcome.issues.map((found) => wordIssue(found, language));
  return { line: `${JSON.stringify({ line, issues })}\n`, refused: true };
}
