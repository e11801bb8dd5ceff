import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Language } from "../exact/label.js";
import { type Issue, relocated } from "../intake/issue.js";
import { verification } from "../verify/verification.js";
import { verificationJunit } from "../verify/verification-junit.js";
import { verificationText } from "../verify/verification-text.js";
import type { Verification } from "../verify/verified-examples.js";
import { examplesIssues, type WorkedExamples } from "../verify/worked-examples.js";
import { exit, type Io, languageOf, UsageError, write } from "./io.js";
import { issuesText } from "./pay.js";
import { readRequest } from "./read-request.js";

const options = {
  json: { type: "boolean" },
  junit: { type: "boolean" },
  lang: { type: "string" },
} as const;

/** How a verification is written. */
type Shape = (verified: Verification<string>, language: Language) => string;

/** `ccn51-paie verify`: runs worked examples against the library, and says what holds and what differs. */
export async function verifyCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const language = languageOf(values.lang);
  const shape = shapeOf(values);
  const names = (await Promise.all(positionals.map(filesIn))).flat();
  if (names.length === 0) throw new UsageError("verify : aucun fichier d'exemples");
  const read = await Promise.all(names.map(readExamples));
  const issues = read.flatMap((file) => file.issues);
  await write(io.stderr, issuesText(issues, language));
  if (issues.length > 0) return exit.refused;
  const verified = verification(
    read.map(({ examples }) => examples as WorkedExamples),
    {},
  );
  await write(io.stdout, shape(verified, language));
  return verified.holds ? exit.well : exit.refused;
}

function shapeOf({ json = false, junit = false }: { json?: boolean; junit?: boolean }): Shape {
  if (json && junit) throw new UsageError("--json | --junit");
  if (json) return (verified) => `${JSON.stringify(verified, null, 2)}\n`;
  return junit ? verificationJunit : verificationText;
}

/** A file by its name; the JSON files of a folder and of those inside it. */
async function filesIn(name: string): Promise<readonly string[]> {
  if (!(await stat(name)).isDirectory()) return [name];
  const names = await readdir(name, { recursive: true });
  const files = names.filter((each) => each.endsWith(".json")).sort();
  return files.map((each) => join(name, each));
}

/** A file, or what keeps it from being one of worked examples. */
interface ReadExamples {
  readonly examples?: unknown;
  readonly issues: readonly Issue[];
}

async function readExamples(name: string): Promise<ReadExamples> {
  const read = readRequest((await readFile(name, "utf8")).replace(/^\ufeff/, ""));
  if ("request" in read)
    return { examples: read.request, issues: examplesIssues(read.request, [name]) };
  return { issues: read.issues.map((found) => relocated(found, [name])) };
}
