/**
 * Another engine's answer beside the oracle's: the same lines to the cent, in the same order, or a refusal for the same reason.
 */
import { writtenSigned } from "./number.js";
import type { Answer } from "./request.js";

/** Euros of the library. */
export interface Amount {
  toFixed(decimals: number): string;
}

/** An engine's outcome, as far as it is compared. */
export type Outcome =
  | {
      readonly ok: true;
      readonly value: {
        readonly lines: readonly { readonly code: string; readonly amount: Amount }[];
        readonly gross: Amount;
        readonly decentralizedBonus?: { readonly amount: Amount };
        readonly total: Amount;
      };
    }
  | { readonly ok: false; readonly issues: readonly { readonly code: string }[] };

/** The lines that may come to nothing: asked or not, nobody says whether they are shown. */
const orNothing = ["TECHNICITY", "PROMOTION_INDEMNITY"];

export type Verdict = "same" | "different" | "unsure";

/** A slip without them where they come to nothing. */
function shown(lines: readonly (readonly [string, string])[]): string {
  const kept = lines.filter(([code, amount]) => !orNothing.includes(code) || amount !== "0.00");
  return JSON.stringify(kept);
}

/** The lines of a month in parts, one a code, in the order of the codes. */
function together(lines: readonly (readonly [string, string])[]): readonly unknown[] {
  const sums = new Map<string, bigint>();
  for (const [code, amount] of lines)
    sums.set(code, (sums.get(code) ?? 0n) + BigInt(amount.replace(".", "")));
  const kept = [...sums].filter(([code, cents]) => !orNothing.includes(code) || cents !== 0n);
  return kept.sort().map(([code, cents]) => [code, writtenSigned(cents)]);
}

function isSame(outcome: Outcome, oracle: Answer): boolean {
  if ("unsure" in oracle) return true;
  if (!outcome.ok)
    return "refused" in oracle && outcome.issues.some(({ code }) => code === oracle.refused);
  if ("refused" in oracle) return false;
  const { lines, gross, decentralizedBonus: bonus, total } = outcome.value;
  return (
    isSameList(
      lines.map(({ code, amount }) => [code, amount.toFixed(2)] as const),
      Object.entries(oracle.lines),
    ) &&
    gross.toFixed(2) === oracle.gross &&
    bonus?.amount.toFixed(2) === oracle.decentralizedBonus &&
    total.toFixed(2) === oracle.total
  );
}

type Lines = readonly (readonly [string, string])[];

function isSameList(ours: Lines, oracles: Lines): boolean {
  const inParts = new Set(ours.map(([code]) => code)).size < ours.length;
  if (!inParts) return shown(ours) === shown(oracles);
  return JSON.stringify(together(ours)) === JSON.stringify(together(oracles));
}

/** How an outcome stands beside the oracle's answer. */
export function compare(oracle: Answer, outcome: Outcome): Verdict {
  if ("unsure" in oracle) return "unsure";
  return isSame(outcome, oracle) ? "same" : "different";
}
