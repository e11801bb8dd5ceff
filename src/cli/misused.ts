import { commandNamed } from "./commands.js";
import { languageMeant } from "./given-in.js";
import { misuseText } from "./help.js";
import { exit, type Io, write } from "./io.js";
import { systemErrorSaid } from "./system-error-said.js";
import { UsageError } from "./usage-error.js";

/** Says what was wrong with the command, or with the system under it; anything else is thrown. */
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
  if (!(error instanceof UsageError)) throw error;
  await write(stderr, misuseText(error.label, commandNamed(args[0])?.name, language));
  return exit.usage;
}
