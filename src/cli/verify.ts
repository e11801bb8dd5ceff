import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Language } from "../exact/index.js";
import { relocated } from "../intake/index.js";
import {
  examplesIssues,
  type UnreadExamples,
  type Verification,
  type VerifiedExamples,
  verification,
  verificationGithub,
  verificationJunit,
  verificationOf,
  verificationText,
  type WorkedExamples,
} from "../verify/index.js";
import { type Command, type GivenArguments, jsonOption } from "./command.js";
import { decoded } from "./decoded.js";
import { enginesBy } from "./engines-by.js";
import { examplesUnder } from "./examples-under.js";
import { exit, type Io, write } from "./io.js";
import { lawOptions } from "./law-options.js";
import { issuesText } from "./refusal-of.js";
import { readRequest } from "./requests-in.js";
import { examples } from "./starters.js";
import { UsageError } from "./usage-error.js";
import { verifiedByDoor } from "./verified-by-door.js";

/** How a verification is written. */
type Shape = (verified: Verification<string>, language: Language) => string;

/**
 * `ccn51-paie verify`: runs worked examples against the library, or another engine, and says what
 * holds and what differs.
 */
export const verify: Command = {
  name: "verify",
  synopsis: { fr: "FICHIER|DOSSIER...", en: "FILE|FOLDER..." },
  summary: {
    fr: "des exemples chiffrés contre la bibliothèque, ou contre un autre moteur",
    en: "worked examples against the library, or against another engine",
  },
  details: {
    fr: [
      "Ce qui tient et ce qui diffère, cas par cas. Un fichier qui n'en est pas un",
      "d'exemples est une erreur à côté des autres. Avec --engine, COMMANDE lit une demande",
      "par ligne et écrit un résultat par ligne, dans cet ordre : { lines: [{ code, amount",
      "}], gross, total } ou { issues } ; une demande faite à une autre fonction que",
      'computePay vient en { "function", "request" }.',
    ].join(" "),
    en: [
      "What holds and what differs, case by case. A file that is none of worked examples is",
      "an error beside the others. With --engine, COMMAND reads one request a line and",
      "writes one result a line, in the same order: { lines: [{ code, amount }], gross,",
      "total } or { issues }; a request made to another function than computePay comes as {",
      '"function", "request" }.',
    ].join(" "),
  },
  options: [
    jsonOption,
    {
      name: "junit",
      says: { fr: "XML pour l'intégration continue", en: "XML for continuous integration" },
    },
    {
      name: "github",
      says: { fr: "annotations de GitHub Actions", en: "annotations of GitHub Actions" },
    },
    {
      name: "engine",
      takes: { fr: "COMMANDE", en: "COMMAND" },
      says: { fr: "un autre moteur, au lieu du nôtre", en: "another engine, instead of ours" },
    },
    ...lawOptions,
    {
      name: "on",
      takes: { fr: "JOUR", en: "DAY" },
      says: {
        fr: "le jour, le mois ou l'année, où un cas n'en dit pas",
        en: "the day, the month or the year, where a case says none",
      },
    },
  ],
  starter: examples,
  run,
};

async function run(given: GivenArguments, io: Io): Promise<number> {
  const { language } = given;
  const shape = shapeOf(given);
  const names = (await Promise.all(given.words.map(filesIn))).flat();
  if (names.length === 0) throw new UsageError(noFile);
  const read = await inTurn(names, readExamples);
  const unread = read.flatMap((file) => ("issues" in file ? [file] : []));
  const asWritten = read.flatMap((file) => ("issues" in file || "beside" in file ? [] : [file]));
  const beside = read.flatMap((file) => ("beside" in file ? file.beside : []));
  const files = examplesUnder(asWritten, given);
  const wrong = unread.flatMap(({ issues }) => issues);
  await write(io.stderr, issuesText(wrong, language));
  const engine = given.text("engine");
  const others = engine === undefined ? {} : await enginesBy(engine, files, io);
  const own = verification(files, others, unread);
  const verified = verificationOf([...own.examples, ...beside], own.dataset, unread);
  await write(io.stdout, shape(verified, language));
  return verified.holds ? exit.well : exit.refused;
}

const noFile = {
  fr: "verify : aucun fichier d'exemples",
  en: "verify: no file of worked examples",
};

const shapes: Readonly<Record<string, Shape>> = {
  json: (verified) => `${JSON.stringify(verified, null, 2)}\n`,
  junit: verificationJunit,
  github: (verified, language) =>
    verificationGithub(verified, language) + verificationText(verified, language),
};

function shapeOf(given: GivenArguments): Shape {
  const asked = Object.keys(shapes).filter((name) => given.has(name));
  const [name, another] = asked;
  if (another !== undefined) {
    const both = asked.map((each) => `--${each}`);
    throw new UsageError({ fr: both.join(" ou "), en: both.join(" or ") });
  }
  return (name === undefined ? undefined : shapes[name]) ?? verificationText;
}

/** A file by its name; the JSON files of a folder and of those inside it. */
async function filesIn(name: string): Promise<readonly string[]> {
  if (!(await stat(name)).isDirectory()) return [name];
  const names = await readdir(name, { recursive: true });
  const files = names.filter((each) => each.endsWith(".json")).sort();
  return files.map((each) => join(name, each));
}

/** The result of each entry, one after the other: a folder of files is never all open at once. */
async function inTurn<T, R>(
  entries: readonly T[],
  give: (entry: T) => Promise<R>,
): Promise<readonly R[]> {
  const given: R[] = [];
  for (const each of entries) given.push(await give(each));
  return given;
}

/** A file of another door than the core, verified by it. */
interface BesideExamples {
  readonly beside: readonly VerifiedExamples<string>[];
}

async function readExamples(
  name: string,
): Promise<WorkedExamples | UnreadExamples | BesideExamples> {
  const read = readRequest(decoded(await readFile(name)));
  if (!read.ok) {
    return { file: name, issues: read.issues.map((found) => relocated(found, [name])) };
  }
  const answered = await verifiedByDoor(read.value);
  if (answered?.ok) return { beside: answered.value.examples };
  const issues =
    answered === undefined
      ? examplesIssues(read.value, [name])
      : answered.issues.map((found) => relocated(found, [name, ...found.path]));
  return issues.length === 0 ? (read.value as WorkedExamples) : { file: name, issues };
}
