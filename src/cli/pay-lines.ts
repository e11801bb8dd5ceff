import { stat } from "node:fs/promises";
import type { Language } from "../exact/index.js";
import { safeComputePay } from "../pay/index.js";
import { compactSlip } from "./compact-slip.js";
import { exit, type Io, isGone, write } from "./io.js";
import { linesOf } from "./lines-of.js";
import { outcomeOf } from "./outcome-of.js";
import { startProgress } from "./progress.js";
import { refusalOf } from "./refusal-of.js";
import { readRequest } from "./requests-in.js";
import { streamOf } from "./text-of.js";

const batch = 64 * 1024;

/** How results are written. */
export interface LinesLayout {
  readonly language: Language;
  /** Whether the working is left out: amounts by line code. */
  readonly compact: boolean;
  /** The request under the law that the options ask for. */
  readonly under: (request: unknown) => unknown;
}

/**
 * `ccn51-paie pay --jsonl`: one request a line in, one result a line out, in order, in constant
 * memory.
 */
export async function payLines(file: string, layout: LinesLayout, io: Io): Promise<number> {
  const source = streamOf(file, io);
  const size = file === "-" ? undefined : (await stat(file)).size;
  const progress = startProgress(size, io);
  let [line, index, refused, pending] = [0, 0, 0, ""];
  for await (const text of linesOf(source, progress.advance)) {
    line += 1;
    if (text.trim() === "") continue;
    const result = resultOf(text, { line, index }, layout);
    index += 1;
    if (result.refused) refused += 1;
    pending += result.text;
    if (pending.length < batch) continue;
    await write(io.stdout, pending);
    pending = "";
    if (isGone(io.stdout)) break;
  }
  await write(io.stdout, pending);
  progress.stop();
  return refused === 0 ? exit.well : exit.refused;
}

interface LineResult {
  readonly text: string;
  readonly refused: boolean;
}

function resultOf(
  text: string,
  at: { readonly line: number; readonly index: number },
  { language, compact, under }: LinesLayout,
): LineResult {
  const read = readRequest(text);
  const outcome = outcomeOf(read, (request) => safeComputePay(under(request)));
  if (outcome.ok) {
    const slip = compact ? compactSlip(outcome.value) : outcome.value;
    return { text: `${JSON.stringify(slip)}\n`, refused: false };
  }
  const refusal = refusalOf({ read, at }, outcome.issues, language);
  return { text: `${JSON.stringify(refusal)}\n`, refused: true };
}
