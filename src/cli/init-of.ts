import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Command, GivenArguments } from "./command.js";
import { exit, type Io, write } from "./io.js";
import { ofNoLaw } from "./of-no-law.js";
import { UsageError } from "./usage-error.js";
import { writeWhole } from "./write-whole.js";

/** `ccn51-paie init`: a folder of files to begin with, one for each of the other commands. */
export function initOf(others: readonly Command[]): Command {
  const init: Command = {
    name: "init",
    synopsis: { fr: "DOSSIER", en: "FOLDER" },
    summary: {
      fr: "des fichiers pour commencer, pour chaque commande",
      en: "files to begin with, for each command",
    },
    details: {
      fr: "Ce qui est déjà dans DOSSIER n'est pas touché : un fichier du même nom arrête tout.",
      en: "What is in FOLDER already is left alone: a file of the same name stops everything.",
    },
    options: [],
    starter: { files: {}, run: ["init", "essai"] },
    run: (given, io) => run(others, given, io),
  };
  return ofNoLaw(init, itsOwnDays);
}

const itsOwnDays = {
  fr: "les fichiers écrits disent leurs propres jours",
  en: "the files written say their own days",
};

const lead = {
  fr: (folder: string) => `Écrit dans ${folder}. Pour essayer, dans ce dossier :`,
  en: (folder: string) => `Written into ${folder}. To try, in that folder:`,
};

async function run(others: readonly Command[], given: GivenArguments, io: Io): Promise<number> {
  const [folder, ...more] = given.words;
  if (folder === undefined || more.length > 0) {
    throw new UsageError({ fr: "init attend un dossier", en: "init wants one folder" });
  }
  const files = new Map(others.flatMap(({ starter }) => Object.entries(starter.files)));
  for (const name of files.keys()) await refuseTwice(join(folder, name));
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) await writeWhole(join(folder, name), text());
  const lines = others.map(({ starter }) => `  ccn51-paie ${starter.run.join(" ")}\n`);
  await write(io.stdout, `${lead[given.language](folder)}\n${lines.join("")}`);
  return exit.well;
}

/** Refuses to write a file where there is one. */
async function refuseTwice(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return;
  throw new UsageError({ fr: `« ${path} » existe déjà`, en: `"${path}" exists already` });
}
