import type { Io } from "./io.js";

/** How wide a text is that no terminal shows: a file, a pipe. */
const usual = 100;
const narrowest = 60;
const widest = 140;

/** How many columns a text may have: those of the terminal, where there is one. */
export function widthOf({ stdout }: Io): number {
  if (!stdout.isTTY || stdout.columns === undefined || stdout.columns === 0) return usual;
  return Math.min(widest, Math.max(narrowest, stdout.columns));
}
