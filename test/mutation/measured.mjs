// What runs of mutation testing found of each source: kept in measured.json, so that a part can be run again without the others.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { compiler } from "./compiler.mjs";
import { groupedBy, mutantsOf } from "./report.mjs";

const kept = new URL("./measured.json", import.meta.url);
const root = new URL("../../", import.meta.url);

const digestOf = (text) => createHash("sha256").update(text).digest("hex").slice(0, 12);

/** The sources that are to be measured: those of `src/` without the command line. */
const sources = () =>
  readdirSync(new URL("src", root), { recursive: true })
    .map((name) => `src/${name}`)
    .filter((name) => name.endsWith(".ts") && !/^src\/cli(\.ts|\/)/.test(name))
    .sort();

/** What a report has of a source, as far as it is kept. */
function found(mutants, text, refusalOf) {
  const count = (...wanted) => mutants.filter(({ status }) => wanted.includes(status)).length;
  const left = mutants.filter(({ status }) => status === "Survived" || status === "NoCoverage");
  const judged = left.map(({ at, status, line, change, into, file, mutated }) => {
    const refused = refusalOf(file, mutated);
    return { at, status, line, change, into, ...(refused && { refused }) };
  });
  const compiling = judged.filter(({ refused }) => refused === undefined);
  return {
    text: digestOf(text),
    killed: count("Killed"),
    late: count("Timeout"),
    static: count("Ignored"),
    refused: judged.length - compiling.length,
    left: compiling,
  };
}

/** Takes what some reports have of each source in the place of what was kept of it. */
export function take(reports) {
  const measured = readMeasured();
  const refusalOf = compiler();
  const texts = new Map();
  for (const name of reports) {
    const { files } = JSON.parse(readFileSync(name, "utf8"));
    for (const [file, { source }] of Object.entries(files)) texts.set(file, source);
  }
  const byFile = groupedBy(mutantsOf(reports), ({ file }) => file);
  for (const [file, text] of texts) measured[file] = found(byFile.get(file) ?? [], text, refusalOf);
  const still = sources().filter((file) => measured[file] !== undefined);
  const lines = still.map((file) => `${JSON.stringify(file)}: ${JSON.stringify(measured[file])}`);
  writeFileSync(kept, `{\n${lines.join(",\n")}\n}\n`);
}

const readMeasured = () => (existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : {});

/** What is kept of each source, and how it stands: as measured, changed since, or not measured yet. */
export function measuredSources() {
  const measured = readMeasured();
  return sources().map((file) => {
    const own = measured[file];
    if (own === undefined) return { file, stands: "not measured" };
    const text = readFileSync(new URL(file, root), "utf8");
    return { file, ...own, stands: own.text === digestOf(text) ? "as measured" : "changed since" };
  });
}
