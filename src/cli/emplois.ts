import type { Outcome } from "../intake/index.js";
import type { Emploi, OpenEmplois } from "../social-security/index.js";
import { type Command, type GivenArguments, jsonOption } from "./command.js";
import { fitted } from "./fitted.js";
import { exit, type Io, write } from "./io.js";
import { nothingAnswers } from "./nothing-answers.js";
import { ofNoLaw } from "./of-no-law.js";
import { issuesText } from "./refusal-of.js";
import { placed } from "./starters.js";
import { UsageError } from "./usage-error.js";
import { widthOf } from "./width-of.js";

type Grids = typeof import("../social-security/index.js");

const options = [
  {
    name: "level",
    takes: { fr: "NIVEAU", en: "LEVEL" },
    says: { fr: "ceux d'un niveau", en: "those at a level" },
  },
  {
    name: "rncp",
    takes: { fr: "NUMÉRO", en: "NUMBER" },
    says: { fr: "ceux qu'ouvre un diplôme", en: "those that a diploma opens" },
  },
  {
    name: "bac",
    takes: { fr: "BAC+2", en: "BAC+2" },
    says: { fr: "ceux qu'ouvre un niveau d'études", en: "those that a level of studies opens" },
  },
] as const;

/**
 * `ccn51-paie emplois [TEXT]`: the emplois of the social-security grids; the sheet where a text
 * names one. The grids are read only when they are asked for.
 */
export const emplois: Command = ofNoLaw(
  {
    name: "emplois",
    synopsis: { fr: "[TEXTE|CODE]", en: "[TEXT|CODE]" },
    summary: {
      fr: "les emplois des grilles de la sécurité sociale",
      en: "the emplois of the social-security grids",
    },
    details: {
      fr: "La fiche entière quand TEXTE ou CODE n'en désigne qu'un.",
      en: "The whole sheet where TEXT or CODE names one only.",
    },
    options: [...options, jsonOption],
    starter: placed,
    run,
  },
  {
    fr: "les grilles de la sécurité sociale sont d'un seul texte",
    en: "the social-security grids are of one text",
  },
);

async function run(given: GivenArguments, io: Io): Promise<number> {
  const grids = await import("../social-security/index.js");
  const found = asked(given, grids);
  if (!found.ok) {
    await write(io.stderr, issuesText(found.issues, given.language));
    return exit.refused;
  }
  const [only] = found.value;
  if (only === undefined) return nothingAnswers(given, io);
  const single = found.value.length === 1 && given.words.length > 0;
  await write(io.stdout, said(found.value, single, given, io, grids));
  return exit.well;
}

const one = {
  fr: "un TEXTE, --level, --rncp ou --bac, et un seul",
  en: "a TEXT, --level, --rncp or --bac, and one only",
};

/** The emplois asked for: by words, a level or a diploma. */
function asked(given: GivenArguments, grids: Grids): Outcome<readonly Emploi[]> {
  const text = given.words.join(" ");
  const [level, rncp, bac] = options.map(({ name }) => given.text(name));
  const keys = [text === "" ? undefined : text, level, rncp, bac].filter(
    (each) => each !== undefined,
  );
  if (keys.length > 1) throw new UsageError(one);
  if (level !== undefined) return atLevel(level, grids);
  if (rncp !== undefined) return opened(grids.safeEmploisOpenTo({ rncp }));
  if (bac !== undefined) return opened(grids.safeEmploisOpenTo({ bac }));
  return text === "" ? grids.safeEmplois() : grids.safeSearchEmplois(text);
}

/** The emplois at a level, whatever the spaces and the case in which it is written. */
function atLevel(level: string, grids: Grids): Outcome<readonly Emploi[]> {
  const read = grids.safeLevel(level);
  return read.ok ? grids.safeEmplois({ level: read.value.id }) : read;
}

function opened(outcome: Outcome<OpenEmplois>): Outcome<readonly Emploi[]> {
  if (!outcome.ok) return outcome;
  return { ok: true, value: outcome.value.open.map(({ emploi }) => emploi) };
}

function said(
  found: readonly Emploi[],
  single: boolean,
  given: GivenArguments,
  io: Io,
  { emploiText, emploisTable }: Grids,
): string {
  const [first] = found as readonly [Emploi];
  if (given.has("json")) return `${JSON.stringify(single ? first : found, null, 2)}\n`;
  const code = first.askedAs ?? first.code;
  return single ? fitted(emploiText(code, given.language), widthOf(io)) : emploisTable(found);
}
