import { createReadStream } from "node:fs";
import { decoded } from "./decoded.js";
import type { Io } from "./io.js";
import { UsageError } from "./usage-error.js";

/** The one file that words name; `-`, the standard input, where they name none. */
export function fileIn(words: readonly string[]): string {
  const [file = "-", ...others] = words;
  if (others.length === 0) return file;
  throw new UsageError({
    fr: `un seul fichier : ${others.join(" ")}`,
    en: `one file only: ${others.join(" ")}`,
  });
}

/** A file, or the standard input, as a stream. */
export function streamOf(file: string, { stdin }: Io): AsyncIterable<Buffer | string> {
  return file === "-" ? stdin : createReadStream(file);
}

/** The bytes of a file, or of the standard input. */
export async function bytesOf(file: string, io: Io): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of streamOf(file, io)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** The text of a file, or of the standard input, in whichever encoding it is. */
export async function textOf(file: string, io: Io): Promise<string> {
  return decoded(await bytesOf(file, io));
}
