// What was found of each source: kept in measured.json, so that a part can be measured again without the others.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { sources } from "./instrumented.mjs";

const kept = new URL("./measured.json", import.meta.url);
const root = fileURLToPath(new URL("../../", import.meta.url));

const digestOf = (file) =>
  createHash("sha256")
    .update(readFileSync(`${root}${file}`, "utf8"))
    .digest("hex")
    .slice(0, 12);

const readMeasured = () => (existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : {});

/** What was found of a source, as far as it is kept. */
function found(file, mutants) {
  const count = (wanted) => mutants.filter(({ how }) => how === wanted).length;
  const left = mutants.filter(({ how }) => how === "survived" || how === "not reached");
  return {
    text: digestOf(file),
    killed: count("killed"),
    late: count("late"),
    static: count("static"),
    refused: count("refused"),
    left: left.map(({ at, how, line, change, into }) => ({ at, how, line, change, into })),
  };
}

/** Keeps what was found of some sources, in the place of what was kept of them. */
export function take(measured) {
  const all = readMeasured();
  for (const { file, mutants } of measured) all[file] = found(file, mutants);
  const still = sources(root).filter((file) => all[file] !== undefined);
  const lines = still.map((file) => `${JSON.stringify(file)}: ${JSON.stringify(all[file])}`);
  writeFileSync(kept, `{\n${lines.join(",\n")}\n}\n`);
}

/** What is kept of each source, and how it stands: as measured, changed since, or not measured yet. */
export function measuredSources() {
  const measured = readMeasured();
  return sources(root).map((file) => {
    const own = measured[file];
    if (own === undefined) return { file, stands: "not measured" };
    return { file, ...own, stands: own.text === digestOf(file) ? "as measured" : "changed since" };
  });
}
