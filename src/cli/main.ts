import meta from "../../package.json" with { type: "json" };
import { exit, type Io, write } from "./io.js";

/**
 * Runs the command that the first argument names; the exit code is 0 when all is well, 1 when
 * something is refused or different, 2 on wrong usage. The library loads once a command asks for
 * it.
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const failures = failuresOf(io);
  try {
    const code = await answeredIn(args, io);
    await flushed(io.stdout);
    const [failure] = failures;
    if (failure !== undefined) throw failure;
    return code;
  } catch (error) {
    const { misused } = await import("./command-run.js");
    return misused(error, args, io);
  }
}

async function answeredIn(args: readonly string[], io: Io): Promise<number> {
  if (["--version", "-v", "version"].includes(args[0] ?? "")) {
    await write(io.stdout, `${meta.version}\n`);
    return exit.well;
  }
  const { commandRun } = await import("./command-run.js");
  return commandRun(args, io);
}

/**
 * The failures of the streams that are written to; a reader that goes away, such as `head`, is no
 * failure.
 */
function failuresOf({ stdout, stderr }: Io): readonly Error[] {
  const failures: Error[] = [];
  const note = (error: NodeJS.ErrnoException): void => {
    if (error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED") failures.push(error);
  };
  for (const stream of [stdout, stderr]) stream.on("error", note);
  return failures;
}

/** Waits until what was written has gone out, or has failed to. */
async function flushed(stream: NodeJS.WriteStream): Promise<void> {
  if (stream.destroyed) return;
  await new Promise<void>((resolve) => {
    stream.write("", () => setImmediate(resolve));
  });
}
