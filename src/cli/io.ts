import type { Language } from "../exact/label.js";

/** The streams of a command. */
export interface Io {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/** How a command ended: all well, something refused or different, wrong usage. */
export const exit = { well: 0, refused: 1, usage: 2 } as const;

/** A command of the command line: arguments in, exit code out. */
export type Command = (args: readonly string[], io: Io) => Promise<number>;

/** What is wrong with the way a command was called. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The language asked for with `--lang`; French unless told. */
export function languageOf(option: string | undefined): Language {
  if (option === undefined || option === "fr") return "fr";
  if (option === "en") return "en";
  throw new UsageError(`--lang: fr | en (${option})`);
}

/** Writes a text, waiting for a slow reader. */
export async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (stream.write(text)) return;
  await new Promise<void>((resolve) => {
    stream.once("drain", resolve);
    stream.once("close", resolve);
  });
}
