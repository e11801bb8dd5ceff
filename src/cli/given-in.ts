import type { Label, Language } from "../exact/index.js";
import { nearest } from "../intake/index.js";
import type { GivenArguments, Option } from "./command.js";
import { UsageError } from "./usage-error.js";

/** The options that every command has. */
export const everywhere: readonly Option[] = [
  {
    name: "lang",
    takes: { fr: "fr|en", en: "fr|en" },
    says: { fr: "la langue des textes ; fr si rien n'est dit", en: "the language; fr unless told" },
  },
  { name: "help", says: { fr: "cette aide", en: "this help" } },
];

/** The values given by the arguments of a command; throws a `UsageError` where one is wrong. */
export function givenIn(options: readonly Option[], args: readonly string[]): GivenArguments {
  const known = new Map([...options, ...everywhere].map((option) => [option.name, option]));
  const words: string[] = [];
  const values = new Map<string, string[]>();
  const left = [...args];
  for (let next = left.shift(); next !== undefined; next = left.shift()) {
    if (next === "--") words.push(...left.splice(0));
    else if (next === "-" || !next.startsWith("-")) words.push(next);
    else take(next === "-h" ? "--help" : next, left, known, values);
  }
  return {
    words,
    language: languageOf(values.get("lang")?.at(-1)),
    has: (name) => values.has(name),
    text: (name) => values.get(name)?.at(-1),
    texts: (name) => values.get(name) ?? [],
  };
}

function take(
  written: string,
  left: string[],
  known: ReadonlyMap<string, Option>,
  values: Map<string, string[]>,
): void {
  const [, name = "", value] = /^--?([^=]*)(?:=(.*))?$/s.exec(written) as RegExpExecArray;
  const option = written.startsWith("--") ? known.get(name) : undefined;
  if (option === undefined) throw new UsageError(unknownOption(written, [...known.keys()]));
  if (option.takes === undefined && value !== undefined) throw new UsageError(takesNothing(name));
  const taken = option.takes === undefined ? "" : (value ?? left.shift());
  if (taken === undefined) throw new UsageError(wants(name, option.takes as Label));
  values.set(name, [...(values.get(name) ?? []), taken]);
}

function unknownOption(written: string, names: readonly string[]): Label {
  const near = nearest(written.replace(/=.*$/s, ""), names);
  const hint = {
    fr: near === undefined ? "" : ` ; vouliez-vous dire --${near} ?`,
    en: near === undefined ? "" : `; did you mean --${near}?`,
  };
  return {
    fr: `option inconnue : ${written}${hint.fr}`,
    en: `unknown option: ${written}${hint.en}`,
  };
}

function takesNothing(name: string): Label {
  return { fr: `--${name} ne prend pas de valeur`, en: `--${name} takes no value` };
}

function wants(name: string, takes: Label): Label {
  return { fr: `--${name} attend ${takes.fr}`, en: `--${name} wants ${takes.en}` };
}

/** The language asked for with `--lang`; French unless told. */
export function languageOf(option: string | undefined): Language {
  if (option === undefined || option === "fr") return "fr";
  if (option === "en") return "en";
  throw new UsageError({ fr: `--lang : fr ou en (${option})`, en: `--lang: fr or en (${option})` });
}

/** The language that arguments ask for, whatever else is wrong with them. */
export function languageMeant(args: readonly string[]): Language {
  const english = args.some((arg, place) => {
    return arg === "--lang=en" || (arg === "--lang" && args[place + 1] === "en");
  });
  return english ? "en" : "fr";
}
