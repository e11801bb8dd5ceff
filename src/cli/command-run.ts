import type { Label } from "../exact/index.js";
import { nearest, PayError } from "../intake/index.js";
import type { Command } from "./command.js";
import { commandNamed, commands } from "./commands.js";
import { givenIn, languageMeant } from "./given-in.js";
import { commandHelp, generalHelp, misuseText } from "./help.js";
import { exit, type Io, write } from "./io.js";
import { issuesText } from "./refusal-of.js";
import { systemErrorSaid } from "./system-error-said.js";
import { UsageError } from "./usage-error.js";

/** Answers the command that the first argument names, or a request for help. */
export function commandRun(
  [first = "--help", ...rest]: readonly string[],
  io: Io,
): Promise<number> {
  const command = commandNamed(first);
  if (command !== undefined) return commandAnswered(command, rest, io);
  const asksHelp = ["--help", "-h", "help"].includes(first);
  const about = asksHelp ? commandNamed(rest[0]) : undefined;
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
 * Says what was wrong with the command, or with the system under it, or what a question of one
 * answer is refused for; anything else is thrown.
 */
export async function misused(
  error: unknown,
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
  if (error instanceof PayError) {
    await write(stderr, issuesText(error.issues, language));
    return exit.refused;
  }
  if (!(error instanceof UsageError)) throw error;
  await write(stderr, misuseText(error.label, commandNamed(args[0])?.name, language));
  return exit.usage;
}
