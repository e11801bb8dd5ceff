import type { Label } from "../exact/index.js";
import type { Command, GivenArguments } from "./command.js";
import { type Io, write } from "./io.js";
import { lawOptions, viewIn } from "./law-options.js";

const options = [
  ...lawOptions,
  {
    name: "on",
    takes: { fr: "JOUR", en: "DAY" },
    says: { fr: "un jour de l'accord", en: "a day of the agreement" },
  },
];

/**
 * A command whose answer is the same under every law and on every day of the agreement: it takes
 * the options that say which, refuses those that say none, and says that they change nothing.
 */
export function ofNoLaw(command: Command, why: Label): Command {
  const { details, run } = command;
  return {
    ...command,
    details: {
      fr: `${details.fr}\n--law, --known-on, --act-days et --on n'y changent rien : ${why.fr}.`,
      en: `${details.en}\n--law, --known-on, --act-days and --on change nothing: ${why.en}.`,
    },
    options: [...command.options, ...options],
    run: async (given, io) => {
      await sayUnchanged(why, given, io);
      return run(given, io);
    },
  };
}

async function sayUnchanged(why: Label, given: GivenArguments, { stderr }: Io): Promise<void> {
  const told = options.filter(({ name }) => given.has(name)).map(({ name }) => `--${name}`);
  if (told.length === 0) return;
  viewIn(given);
  await sayWithoutEffect(told, why, given, stderr);
}

/** Says of options that they change nothing, and why. */
export async function sayWithoutEffect(
  told: readonly string[],
  why: Label,
  given: GivenArguments,
  stderr: Io["stderr"],
): Promise<void> {
  const names = told.join(", ");
  const said = {
    fr: `Sans effet ici (${names}) : ${why.fr}.`,
    en: `Without effect here (${names}): ${why.en}.`,
  };
  await write(stderr, `${said[given.language]}\n`);
}
