import { parseArgs } from "node:util";
import { formerEmploisOf } from "../catalogue/emploi.js";
import { type Metier, metiers } from "../catalogue/metiers.js";
import { besideOf } from "../entitlement/beside-of.js";
import type { Language } from "../exact/label.js";
import { ficheText } from "../words/fiche/fiche-text.js";
import { exit, type Io, languageOf, write } from "./io.js";
import { metiersNamed } from "./metiers-named.js";

const options = { json: { type: "boolean" }, lang: { type: "string" } } as const;

/** `ccn51-paie metiers [TEXT]`: the métiers of annexe I, or those that a text names; the fiche where it names one. */
export async function metiersCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const language = languageOf(values.lang);
  const text = positionals.join(" ");
  const found = text === "" ? metiers() : metiersNamed(text);
  if (found.length === 0) return nobody(text, language, io);
  const [only] = found.length === 1 ? found : [];
  await write(
    io.stdout,
    values.json === true ? asJson(found, only) : asText(found, only, language),
  );
  return exit.well;
}

const nothing = {
  fr: "aucun métier ne répond à",
  en: "no métier answers to",
};

/** Says that a text names no métier. */
export async function nobody(text: string, language: Language, { stderr }: Io): Promise<number> {
  await write(stderr, `${nothing[language]} « ${text} »\n`);
  return exit.refused;
}

function asJson(found: readonly Metier[], only: Metier | undefined): string {
  const whole = only === undefined ? found : withAllOfIt(only);
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** A métier with what its fiche says beside: who may hold it, and the former emplois. */
function withAllOfIt(metier: Metier): object {
  const access = besideOf(metier.id, undefined).access?.entry;
  return {
    ...metier,
    ...(access === undefined ? {} : { access }),
    emplois: formerEmploisOf(metier.id),
  };
}

function asText(found: readonly Metier[], only: Metier | undefined, language: Language): string {
  return only === undefined ? table(found) : ficheText(only.id, language);
}

/** Métiers, one a line: coefficient, id, title, filière. */
export function table(found: readonly Metier[]): string {
  return found
    .map(({ id, label, referenceCoefficient, filiere, cadre }) =>
      [
        referenceCoefficient.toFixed().padStart(5),
        id.padEnd(46),
        label.padEnd(46),
        `${filiere}${cadre ? ", cadre" : ""}`,
      ].join("  "),
    )
    .map((line) => `${line}\n`)
    .join("");
}
