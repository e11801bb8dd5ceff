import meta from "../../package.json" with { type: "json" };
import type { Label } from "../exact/index.js";
import { nearest } from "../intake/index.js";
import type { Command } from "./command.js";
import { commands } from "./commands.js";
import { givenIn, languageMeant } from "./given-in.js";
import { commandHelp, generalHelp, misuseText } from "./help.js";
import { exit, type Io, write } from "./io.js";
import { systemErrorSaid } from "./system-error-said.js";
import { UsageError } from "./usage-error.js";

/**
 * Runs the command that the first argument names; the exit code is 0 when all is well, 1 when
 * something is refused or different, 2 on wrong usage.
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const failures = failuresOf(io);
  const [first = "--help", ...rest] = args;
  const command = commands.find(({ name }) => name === first);
  try {
    const code = await answered(first, command, rest, io);
    await flushed(io.stdout);
    const [failure] = failures;
    if (failure !== undefined) throw failure;
    return code;
  } catch (error) {
    return misused(error, command, args, io);
  }
}

async function answered(
  first: string,
  command: Command | undefined,
  rest: readonly string[],
  io: Io,
): Promise<number> {
  if (command !== undefined) return commandAnswered(command, rest, io);
  if (["--version", "-v", "version"].includes(first)) return said(`${meta.version}\n`, io);
  const asksHelp = ["--help", "-h", "help"].includes(first);
  const about = commands.find(({ name }) => asksHelp && name === rest[0]);
  const language = languageMeant([first, ...rest]);
  if (about !== undefined) return said(commandHelp(about, language), io);
  if (asksHelp || first.startsWith("--lang")) return said(generalHelp(commands, language), io);
  throw new UsageError(unknown(first));
}

async function commandAnswered(command: Command, args: readonly string[], io: Io): Promise<number> {
  const given = givenIn(command.options, args);
  if (given.has("help")) return said(commandHelp(command, given.language), io);
  return command.run(given, io);
}

async function said(text: string, { stdout }: Io): Promise<number> {
  await write(stdout, text);
  return exit.well;
}

function unknown(name: string): Label {
  const near = nearest(
    name,
    commands.map((each) => each.name),
  );
  const hint = {
    fr: near === undefined ? "" : ` ; vouliez-vous dire ${near} ?`,
    en: near === undefined ? "" : `; did you mean ${near}?`,
  };
  return { fr: `commande inconnue : ${name}${hint.fr}`, en: `unknown command: ${name}${hint.en}` };
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

async function misused(
  error: unknown,
  command: Command | undefined,
  args: readonly string[],
  { stderr }: Io,
): Promise<number> {
  const language = languageMeant(args);
  const system = systemErrorSaid(error);
  if (system !== undefined) {
    const colon = language === "fr" ? " :" : ":";
    await write(stderr, `ccn51-paie${colon} ${system[language]}\n`);
    return exit.usage;
  }
  if (!(error instanceof UsageError)) throw error;
  await write(stderr, misuseText(error.label, command?.name, language));
  return exit.usage;
}
