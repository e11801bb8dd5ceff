import { askCommand } from "./ask.js";
import { bonusCommand } from "./bonus.js";
import { careerCommand } from "./career.js";
import { type Command, exit, type Io, UsageError, write } from "./io.js";
import { metiersCommand } from "./metiers.js";
import { payCommand } from "./pay.js";
import { projectCommand } from "./project.js";
import { reclassifyCommand } from "./reclassify.js";
import { schemaCommand } from "./schema.js";
import { usage } from "./usage.js";
import { verifyCommand } from "./verify.js";

const commands: Readonly<Record<string, Command>> = {
  pay: payCommand,
  career: careerCommand,
  metiers: metiersCommand,
  ask: askCommand,
  bonus: bonusCommand,
  project: projectCommand,
  reclassify: reclassifyCommand,
  verify: verifyCommand,
  schema: schemaCommand,
};

/** Runs the command that the first argument names; the exit code is 0 when all is well, 1 when something is refused or different, 2 on wrong usage. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  stopQuietlyWhenNobodyReads(io);
  const [name = "--help", ...rest] = args;
  if (["--help", "-h", "help"].includes(name)) return help(io);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (command === undefined) throw new UsageError(`commande inconnue : ${name}`);
    return await command(rest, io);
  } catch (error) {
    return misused(error, io);
  }
}

async function help({ stdout }: Io): Promise<number> {
  await write(stdout, usage);
  return exit.well;
}

/** A reader that goes away, such as `head`, is not an error. */
function stopQuietlyWhenNobodyReads({ stdout }: Io): void {
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(exit.well);
  });
}

const misuses: ReadonlySet<unknown> = new Set([
  "ERR_PARSE_ARGS_UNKNOWN_OPTION",
  "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL",
  "ERR_PARSE_ARGS_INVALID_OPTION_VALUE",
  "ENOENT",
  "EISDIR",
  "EACCES",
]);

async function misused(error: unknown, { stderr }: Io): Promise<number> {
  const { code, message } = error as NodeJS.ErrnoException;
  if (!(error instanceof UsageError) && !misuses.has(code)) throw error;
  await write(stderr, `ccn51-paie: ${message}\n\n${usage}`);
  return exit.usage;
}
