import type { Metier } from "../assistance/index.js";
import type { Outcome } from "../intake/index.js";
import { type Command, type GivenArguments, jsonOption } from "./command.js";
import { fitted } from "./fitted.js";
import { exit, type Io, write } from "./io.js";
import { nothingAnswers } from "./nothing-answers.js";
import { ofNoLaw } from "./of-no-law.js";
import { issuesText } from "./refusal-of.js";
import { moved } from "./starters.js";
import { UsageError } from "./usage-error.js";
import { widthOf } from "./width-of.js";

type Branch = typeof import("../assistance/index.js");

/**
 * `ccn51-paie assistance [TEXT]`: the métiers of the assistance branch, the sheet where a text
 * names one, or the way from one to another. The branch is read only when it is asked for.
 */
export const assistance: Command = ofNoLaw(
  {
    name: "assistance",
    synopsis: { fr: "[TEXTE|CODE]", en: "[TEXT|CODE]" },
    summary: {
      fr: "les métiers de la branche assistance, et le chemin de l'un à l'autre",
      en: "the métiers of the assistance branch, and the way from one to another",
    },
    details: {
      fr: "La fiche entière quand TEXTE ou CODE n'en désigne qu'un.",
      en: "The whole sheet where TEXT or CODE names one only.",
    },
    options: [
      {
        name: "from",
        takes: { fr: "CODE", en: "CODE" },
        says: { fr: "d'où part le chemin", en: "where the way begins" },
      },
      {
        name: "to",
        takes: { fr: "CODE", en: "CODE" },
        says: { fr: "où il mène", en: "where it leads" },
      },
      jsonOption,
    ],
    starter: moved,
    run,
  },
  {
    fr: "la branche assistance est décrite par un seul texte",
    en: "the assistance branch is described by one text",
  },
);

async function run(given: GivenArguments, io: Io): Promise<number> {
  const branch = await import("../assistance/index.js");
  const [from, to] = [given.text("from"), given.text("to")];
  if (from === undefined && to === undefined) return named(given, io, branch);
  if (from === undefined || to === undefined || given.words.length > 0) throw new UsageError(both);
  const found = branch.safePath(from, to);
  return answered(found, given, io, (way) => branch.pathText(way, given.language));
}

const both = {
  fr: "--from CODE --to CODE, sans TEXTE",
  en: "--from CODE --to CODE, without TEXT",
};

function named(given: GivenArguments, io: Io, branch: Branch): Promise<number> {
  const text = given.words.join(" ");
  const found = text === "" ? branch.safeMetiers() : branch.safeSearchMetiers(text);
  if (found.ok && found.value.length === 0) return nothingAnswers(given, io);
  const [only] = found.ok && found.value.length === 1 ? found.value : [];
  if (only === undefined) return answered(found, given, io, branch.metiersTable);
  return answered(theOne(only), given, io, ({ code }) =>
    fitted(branch.metierText(code, given.language), widthOf(io)),
  );
}

function theOne(metier: Metier): Outcome<Metier> {
  return { ok: true, value: metier };
}

async function answered<T>(
  found: Outcome<T>,
  given: GivenArguments,
  io: Io,
  inWords: (value: T) => string,
): Promise<number> {
  if (!found.ok) {
    await write(io.stderr, issuesText(found.issues, given.language));
    return exit.refused;
  }
  const { value } = found;
  const said = given.has("json") ? `${JSON.stringify(value, null, 2)}\n` : inWords(value);
  await write(io.stdout, said);
  return exit.well;
}
