import { SingleBar } from "cli-progress";
import type { Io } from "./io.js";

/** A progress bar, shown on stderr when that is a terminal and the size is known. */
export interface Progress {
  readonly advance: (bytes: number) => void;
  readonly stop: () => void;
}

/** Starts a progress bar over so many bytes. */
export function startProgress(size: number | undefined, { stderr }: Io): Progress {
  if (size === undefined || !stderr.isTTY) return { advance: () => {}, stop: () => {} };
  const bar = new SingleBar({
    stream: stderr,
    format: "{bar} {percentage} % · {duration_formatted} · {eta_formatted}",
    hideCursor: true,
  });
  bar.start(size, 0);
  return { advance: (bytes) => bar.increment(bytes), stop: () => bar.stop() };
}
