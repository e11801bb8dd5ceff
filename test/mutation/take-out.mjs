// Takes each entry of the later acts out of the seeds in turn, and asks the worked examples whether they miss it: `node test/mutation/take-out.mjs [part of an id]`.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import { bundled } from "./bundle.mjs";
import { registry } from "./framework.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const requireHere = createRequire(import.meta.url);

/** The tests that run every file of worked examples. */
const asked = ["test/examples/law.test.ts", "test/verify/examples.test.ts"];

const seeds = readdirSync(join(root, "seeds"), { recursive: true })
  .map((file) => `seeds/${file}`)
  .filter((file) => file.endsWith(".json"));

/** A seed without what bears an id and is an entry: a figure, a condition or a rule of an act. */
function without(part, id) {
  if (Array.isArray(part)) {
    return part.filter((each) => !isEntry(each, id)).map((each) => without(each, id));
  }
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, without(each, id)]));
}

const isEntry = (part, id) => part?.id === id && part.act !== undefined;

/** The entries of the acts, but for those on which no sum depends: seeds and tests say why. */
function entries() {
  const read = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));
  const idle = new Set(read("seeds/without-effect.json").map(({ id }) => id));
  for (const { id } of read("test/law/without-sum.json")) idle.add(id);
  const all = read("test/law/sources/acts.json").entries.map(({ id }) => id);
  return all.filter((id) => !idle.has(id));
}

/** The tests of a file, read anew over seeds of which an entry is taken out. */
function testsOf(script, file, id) {
  const module = { exports: {} };
  const vitest = {};
  const demand = (name) => (name === "vitest" ? vitest : requireHere(name));
  globalThis.mutatedSeed = (path, text) =>
    seeds.includes(path) && text.includes(`"${id}"`)
      ? JSON.stringify(without(JSON.parse(text), id))
      : text;
  script.runInThisContext()(demand, module, module.exports);
  const { words, found } = registry();
  Object.assign(vitest, words);
  module.exports[file]();
  return found.tests;
}

/** The title of a worked example that fails without an entry; nothing where none does. */
async function missedBy(script, id) {
  for (const file of asked) {
    for (const { title, run } of testsOf(script, file, id)) {
      try {
        await run?.();
      } catch {
        return title;
      }
    }
  }
  return undefined;
}

async function main(part) {
  const files = asked.map((file) => join(root, file));
  const text = await bundled(root, files, { through: "globalThis.mutatedSeed" });
  const script = new Script(text, { filename: join(root, "take-out.cjs") });
  const healthy = await missedBy(script, "no entry");
  if (healthy !== undefined) throw new Error(`fails with every entry: ${healthy}`);
  const ids = entries().filter((id) => id.includes(part));
  const nobodys = [];
  for (const id of ids) {
    const title = await missedBy(script, id);
    if (title === undefined) nobodys.push(id);
    if (process.argv.includes("--titles")) process.stdout.write(`${id}: ${title}\n`);
  }
  const missed = ids.length - nobodys.length;
  const lines = [`${missed} of ${ids.length} entries are missed by a worked example`, ...nobodys];
  process.stdout.write(`${lines.join("\n")}\n`);
  process.exitCode = nobodys.length === 0 ? 0 : 1;
}

await main(process.argv[2]?.startsWith("--") ? "" : (process.argv[2] ?? ""));
