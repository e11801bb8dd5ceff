import type { Label, Language } from "../exact/index.js";
import type { Command, Option } from "./command.js";
import { fitted } from "./fitted.js";
import { everywhere } from "./given-in.js";

const words = {
  fr: {
    what: "ccn51-paie : la paie de la CCN 51 (FEHAP), au centime",
    usage: "ccn51-paie COMMANDE [arguments]",
    each: "ccn51-paie COMMANDE --help dit le reste ; --version la version ; --lang en en anglais.",
    law: "Le droit et le jour (--law, --known-on, --act-days, --on) se disent à chaque commande.",
    options: "Options",
    example: "Pour essayer (les fichiers sont écrits par ccn51-paie init DOSSIER)",
    codes: "Code de sortie : 0 tout va bien, 1 une demande refusée ou un écart, 2 mauvais usage.",
    see: (command: string) => `Voir ${command} --help.`,
  },
  en: {
    what: "ccn51-paie: pay under the CCN 51 (FEHAP), to the cent",
    usage: "ccn51-paie COMMAND [arguments]",
    each: "ccn51-paie COMMAND --help --lang en tells the rest; --version the version.",
    law: "The law and the day (--law, --known-on, --act-days, --on) are told to every command.",
    options: "Options",
    example: "To try (ccn51-paie init FOLDER writes the files)",
    codes: "Exit code: 0 all well, 1 something refused or different, 2 wrong usage.",
    see: (command: string) => `See ${command} --help.`,
  },
};

/** The text of `ccn51-paie --help`: the commands, one a line. */
export function generalHelp(commands: readonly Command[], language: Language): string {
  const says = words[language];
  const heads = commands.map(({ name, synopsis }) => `${name} ${synopsis[language]}`);
  const width = Math.max(...heads.map(({ length }) => length));
  const lines = commands.map(({ summary }, place) => {
    return `  ${(heads[place] as string).padEnd(width)}  ${summary[language]}`;
  });
  return [says.what, "", says.usage, "", ...lines, "", says.each, says.law, says.codes, ""].join(
    "\n",
  );
}

const width = 100;

/** The text of `ccn51-paie COMMAND --help`. */
export function commandHelp(command: Command, language: Language): string {
  const { name, synopsis, summary, details, options, starter } = command;
  const says = words[language];
  return [
    `ccn51-paie ${name} ${synopsis[language]}`.trimEnd(),
    `  ${summary[language]}`,
    "",
    ...details[language].split("\n").map((line) => fitted(`  ${line}`, width).trimEnd()),
    "",
    says.options,
    ...optionLines([...options, ...everywhere], language),
    "",
    says.example,
    `  ccn51-paie ${starter.run.join(" ")}`,
    "",
    says.codes,
    "",
  ].join("\n");
}

function optionLines(options: readonly Option[], language: Language): readonly string[] {
  const heads = options.map(({ name, takes }) => {
    return `--${name}${takes === undefined ? "" : ` ${takes[language]}`}`;
  });
  const width = Math.max(...heads.map(({ length }) => length));
  return options.map(({ says }, place) => {
    return `  ${(heads[place] as string).padEnd(width)}  ${says[language]}`;
  });
}

/** The answer to a misuse: what is wrong, and where to look. */
export function misuseText(label: Label, command: string | undefined, language: Language): string {
  const called = command === undefined ? "ccn51-paie" : `ccn51-paie ${command}`;
  const colon = language === "fr" ? " :" : ":";
  const said = label[language];
  const ended = /[?!.]$/.test(said) ? said : `${said}.`;
  return `${called}${colon} ${ended} ${words[language].see(called)}\n`;
}
