import { randomBytes } from "node:crypto";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UsageError } from "./usage-error.js";

/** A file that is to be written: where it stands once links are followed, and what stands there. */
interface Target {
  readonly path: string;
  readonly mode?: number;
  /** Whether it can be replaced by another file: a pipe or a device cannot. */
  readonly ordinary: boolean;
}

async function targetOf(file: string): Promise<Target> {
  try {
    const path = await realpath(file);
    const found = await stat(path);
    return { path, mode: found.mode & 0o7777, ordinary: found.isFile() };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return { path: file, ordinary: true };
  }
}

/** Writes a file whole or not at all: beside its place, then put into it. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const { path, mode, ordinary } = await targetOf(file);
  if (!ordinary) return written(path, text, "w", mode);
  const beside = join(
    dirname(path),
    `.${basename(path).slice(0, 80)}.${randomBytes(6).toString("hex")}`,
  );
  try {
    await written(beside, text, "wx", mode);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw named(error, file);
  }
}

async function written(
  path: string,
  text: string,
  flags: string,
  mode: number | undefined,
): Promise<void> {
  const handle = await open(path, flags, mode ?? 0o666);
  try {
    await handle.writeFile(text);
    if (flags === "wx") await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The same error, about the file that was asked for and not the one beside it. */
function named(error: unknown, path: string): unknown {
  return Object.assign(error as NodeJS.ErrnoException, { path });
}

/** Refuses to write a result over what it was read from. */
export async function refuseOver(input: string, output: string): Promise<void> {
  if (input === "-") return;
  const [from, to] = await Promise.all([input, output].map((each) => stat(each).catch(() => null)));
  if (from === null || to === null || from === undefined || to === undefined) return;
  if (from.dev !== to.dev || from.ino !== to.ino || !to.isFile()) return;
  throw new UsageError({
    fr: `« ${output} » est le fichier lu : il serait remplacé`,
    en: `"${output}" is the file that is read: it would be replaced`,
  });
}
