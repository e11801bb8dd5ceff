import {
  type CatalogueView,
  metiers as everyMetier,
  formerEmploisOf,
  type Metier,
} from "../catalogue/index.js";
import { ficheNotesOf } from "../entitlement/index.js";
import { type Language, shown } from "../exact/index.js";
import { type CalledJob, searchJobs } from "../job/index.js";
import { ficheText } from "../words/index.js";
import { type Command, type GivenArguments, jsonOption } from "./command.js";
import { fitted } from "./fitted.js";
import { exit, type Io, write } from "./io.js";
import { viewIn, viewOptions } from "./law-options.js";
import { metiersNamed } from "./metiers-named.js";
import { outsideText } from "./outside-text.js";
import { named } from "./starters.js";
import { unsettledText } from "./unsettled-text.js";
import { widthOf } from "./width-of.js";

/**
 * `ccn51-paie metiers [TEXT]`: the métiers of annexe I, or those that a text names; the fiche where
 * it names one.
 */
export const metiers: Command = {
  name: "metiers",
  synopsis: { fr: "[TEXTE]", en: "[TEXT]" },
  summary: {
    fr: "les métiers de l'annexe I, ou ceux que TEXTE désigne",
    en: "the métiers of annexe I, or those that TEXT names",
  },
  details: {
    fr: "La fiche entière quand TEXTE n'en désigne qu'un.",
    en: "The whole fiche where TEXT names one only.",
  },
  options: [jsonOption, ...viewOptions],
  starter: named,
  run,
};

async function run(given: GivenArguments, io: Io): Promise<number> {
  const { language } = given;
  const view = viewIn(given);
  const text = given.words.join(" ");
  const { found, others } =
    text === "" ? { found: everyMetier(view), others: [] } : jobsIn(text, view);
  if (found.length === 0 && others.length === 0) return nobody(text, language, io);
  const [only] = found.length === 1 && others.length === 0 ? found : [];
  const json = given.has("json");
  const said = json
    ? asJson([...found, ...others], only, view)
    : asText(found, only, view, given, io);
  const beside = outsideText(others, language);
  await write(io.stdout, json ? said : said + beside);
  return exit.well;
}

interface Jobs {
  readonly found: readonly Metier[];
  /** The jobs that annexe I does not name. */
  readonly others: readonly CalledJob[];
}

/** The jobs that a text names; no métier is guessed where it is the name of another job. */
function jobsIn(text: string, view: CatalogueView): Jobs {
  const found = metiersNamed(text, view);
  if (found.length === 1) return { found, others: [] };
  const jobs = searchJobs(text, view);
  const others = jobs.filter(({ metier }) => typeof metier !== "string");
  return { found: jobs.length === others.length && others.length > 0 ? [] : found, others };
}

const nothing = {
  fr: "aucun métier ne répond à",
  en: "no métier answers to",
};

const unnamed = {
  fr: "Hors annexe I, un emploi est payé par assimilation (01.02.3.1) : as et jobTitle.",
  en: "Outside annexe I, a job is paid by assimilation (01.02.3.1): as and jobTitle.",
};

/** Says that a text names no métier, and how a job that has none is paid. */
export async function nobody(text: string, language: Language, { stderr }: Io): Promise<number> {
  await write(stderr, `${nothing[language]} « ${shown(text)} »\n${unnamed[language]}\n`);
  return exit.refused;
}

function asJson(found: readonly object[], only: Metier | undefined, view: CatalogueView): string {
  const whole = only === undefined ? found : withAllOfIt(only, view);
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** A métier with what its fiche says beside: who may hold it, and the former emplois. */
function withAllOfIt(metier: Metier, view: CatalogueView): object {
  const access = ficheNotesOf(metier.id, view).access?.entry;
  return {
    ...metier,
    ...(access === undefined ? {} : { access }),
    emplois: formerEmploisOf(metier.id, view),
  };
}

function asText(
  found: readonly Metier[],
  only: Metier | undefined,
  view: CatalogueView,
  { language }: GivenArguments,
  io: Io,
): string {
  if (only !== undefined) return fitted(ficheText(only.id, language, view), widthOf(io));
  return table(found, tableWidth(io)) + unsettledText(found, language);
}

/**
 * How wide a table of métiers may be: what no terminal shows keeps a line each, for other programs.
 */
export function tableWidth(io: Io): number {
  return io.stdout.isTTY ? widthOf(io) : Number.POSITIVE_INFINITY;
}

/**
 * Métiers, one a line: coefficient, id, title, filière; the title and the filière below where a
 * line is too narrow.
 */
export function table(found: readonly Metier[], width: number): string {
  const idWidth = Math.max(...found.map(({ id }) => id.length));
  const titleWidth = Math.max(...found.map(({ label }) => label.length));
  const lines = found.map(({ id, label, referenceCoefficient, filiere, cadre }) => {
    const left = `${referenceCoefficient.toFixed().padStart(5)}  ${id.padEnd(idWidth)}`;
    const place = `${filiere}${cadre ? ", cadre" : ""}`;
    const fits = left.length + titleWidth + longestPlace + 4 <= width;
    if (fits) return `${left}  ${label.padEnd(titleWidth)}  ${place}`;
    return `${left.trimEnd()}\n       ${label}, ${place}`;
  });
  return lines.map((line) => `${line}\n`).join("");
}

const longestPlace = "educative-et-sociale, cadre".length;
