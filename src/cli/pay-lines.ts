import { stat } from "node:fs/promises";
import type { Language } from "../exact/index.js";
import { type PaySlip, safeComputePay } from "../pay/index.js";
import { compactSlip } from "./compact-slip.js";
import { exit, type Io, isGone, write } from "./io.js";
import { linesOf } from "./lines-of.js";
import { outcomeOf } from "./outcome-of.js";
import { paidTwice } from "./paid-twice-text.js";
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
 * memory. References paid twice for a month are told as they come, between results.
 */
export async function payLines(file: string, layout: LinesLayout, io: Io): Promise<number> {
  const size = file === "-" ? undefined : (await stat(file)).size;
  const progress = startProgress(size, io);
  const twice = paidTwice(layout.language);
  let [line, index, refused, pending, again] = [0, 0, 0, "", ""];
  for await (const text of linesOf(streamOf(file, io), progress.advance)) {
    line += 1;
    if (text.trim() === "") continue;
    const result = resultOf(text, { line, index }, layout);
    index += 1;
    again += twice(result.slip, line);
    refused += Number(result.slip === undefined);
    pending += result.text;
    if (pending.length + again.length < batch) continue;
    await writeBoth(io, pending, again);
    [pending, again] = ["", ""];
    if (isGone(io.stdout)) break;
  }
  progress.stop();
  await writeBoth(io, pending, again);
  return refused === 0 ? exit.well : exit.refused;
}

async function writeBoth(io: Io, results: string, beside: string): Promise<void> {
  await write(io.stdout, results);
  if (beside !== "") await write(io.stderr, beside);
}

interface LineResult {
  readonly text: string;
  /** Nothing where the line is refused. */
  readonly slip: PaySlip | undefined;
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
    return { text: `${JSON.stringify(slip)}\n`, slip: outcome.value };
  }
  const refusal = refusalOf({ read, at }, outcome.issues, language);
  return { text: `${JSON.stringify(refusal)}\n`, slip: undefined };
}
