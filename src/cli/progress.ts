import type { Io } from "./io.js";

/** A progress bar, shown on stderr when that is a terminal and the size is known. */
export interface Progress {
  readonly advance: (bytes: number) => void;
  readonly stop: () => void;
}

const cells = 40;

/** Starts a progress bar over so many bytes. */
export function startProgress(size: number | undefined, { stderr }: Io): Progress {
  if (size === undefined || size === 0 || !stderr.isTTY) {
    return { advance: () => {}, stop: () => {} };
  }
  let read = 0;
  let shown = -1;
  const advance = (bytes: number): void => {
    read += bytes;
    const percent = Math.min(100, Math.floor((100 * read) / size));
    if (percent === shown) return;
    shown = percent;
    stderr.write(`\r${barOf(percent)} ${percent} %`);
  };
  advance(0);
  return { advance, stop: () => stderr.write("\n") };
}

function barOf(percent: number): string {
  return "█".repeat(Math.round((cells * percent) / 100)).padEnd(cells, "░");
}
