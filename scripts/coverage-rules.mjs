// Takes each rule out in turn, in every wing, and prints the provisions that nobody missed: those of which no test fails without the rules and the
// figures that cite them. A rule is a function with an article; taken out, it answers nothing (no line, no issue, zero; yes always, then no always).
// Tests that approve words, or compare seeds with their sources, are not asked. `npm run coverage:rules -- [part of a path] [--rules | --figures]`.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import Decimal from "decimal.js";
import fc from "fast-check";
import { bundled } from "../test/mutation/bundle.mjs";
import { registry } from "../test/mutation/framework.mjs";
import { leftOut } from "../test/mutation/left-out.mjs";
import { figuresOf } from "./rules/figures-taken-out.mjs";
import { citedBy, provisionsOf } from "./rules/provisions-of.mjs";
import { instrumented, rulesIn } from "./rules/rules-in.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const requireHere = createRequire(import.meta.url);
const [part = ""] = process.argv.slice(2).filter((each) => !each.startsWith("--"));
const asksFor = (what) =>
  process.argv.includes(`--${what}`) ||
  !["--rules", "--figures"].some((each) => process.argv.includes(each));

const named = (folder, ending) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((name) => `${folder}/${String(name).replaceAll("\\", "/")}`)
    .filter((name) => name.endsWith(ending))
    .sort();

/** Tests that state no fact of the law: words approved, seeds beside their sources, schemas, the house. */
const statingNothing =
  /approved|^test\/(house|seeds|schemas|lint|whole|refusals|words)\/|^test\/law\/(?!dated-figures|parameters)/;
const files = named("test", ".test.ts").filter((f) => !leftOut(f) && !statingNothing.test(f));
const sources = named("src", ".ts").filter((name) => !/^src\/(cli|ids)/.test(name));
const rules = sources.flatMap((name) => rulesIn(name, readFileSync(join(root, name), "utf8")));

// What a test says on its way is nothing that is asked here.
console.warn = () => {};

const seen = new Set();
const read = new Set();

/** The seeds as they stand, each remembered as it is read. */
function asTheyStand(path, text) {
  read.add(path);
  return text;
}

Object.assign(globalThis, {
  takenOut: undefined,
  seenRule: (id) => seen.add(id),
  noDecimal: () => new Decimal(0),
  withoutFigures: asTheyStand,
});

const script = new Script(
  await bundled(
    root,
    [...files, "test/setup.ts"].map((file) => join(root, file)),
    {
      through: "globalThis.withoutFigures",
      changed: (path, text) => instrumented(path, text, rules),
    },
  ),
  { filename: join(root, "rules.cjs") },
);

/** Reads sources and seeds anew, and gives what reads a file of tests. */
function fresh() {
  const module = { exports: {} };
  const vitest = {};
  const demand = (name) => (name === "vitest" ? vitest : requireHere(name));
  script.runInThisContext()(demand, module, module.exports);
  module.exports["test/setup.ts"]();
  fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true, numRuns: 20 });
  return async (file) => {
    const { words, found } = registry();
    Object.assign(vitest, words);
    module.exports[file]();
    for (const hook of found.beforeAll) await hook();
    return found.tests;
  };
}

/** What each file of tests asks of the rules, and its time; a test that fails with every rule in its place is asked nothing. */
async function dryRun() {
  const all = [];
  for (const file of files) {
    const start = performance.now();
    seen.clear();
    read.clear();
    const broken = new Set();
    const tests = await fresh()(file);
    for (const { title, run } of tests) if (await fails(run)) broken.add(title);
    const time = performance.now() - start;
    const [asks, reads] = [new Set(seen), new Set(read)];
    all.push({ file, broken, asks, reads, time, tests: tests.length });
  }
  return all.sort((a, b) => a.time - b.time);
}

const runTest = new Script("globalThis.runTest()");

/** Whether a test fails, or turns in circles. */
async function fails(run) {
  globalThis.runTest = run ?? (() => {});
  try {
    await runTest.runInThisContext({ timeout: 20_000 });
    return false;
  } catch {
    return true;
  }
}

/** The first test that fails, of the files asked. */
async function missedBy(asked) {
  const read = fresh();
  for (const { file, broken } of asked) {
    let tests = [];
    try {
      tests = await read(file);
    } catch {
      return file;
    }
    for (const { title, run } of tests) {
      if (!broken.has(title) && (await fails(run))) return `${file}: ${title}`;
    }
  }
  return undefined;
}

const say = (line) => process.stdout.write(`${line}\n`);
const wingOf = (path) => path.split("/")[1];
const provisions = provisionsOf(root);
const ownFirst = (asked, path) => [
  ...asked.filter(({ file }) => wingOf(file) === wingOf(path)),
  ...asked.filter(({ file }) => wingOf(file) !== wingOf(path)),
];

/** Lines cited by what somebody missed, and by what nobody did. */
const missed = [];
const unmissed = [];

/** The provisions whose own figures somebody missed, and those whose figures nobody did. */
const figuresMissed = new Set();
const figuresUnmissed = new Set();

async function askedOfRules(all) {
  for (const rule of rules.filter(({ path }) => path.includes(part))) {
    const asked = ownFirst(
      all.filter(({ asks }) => asks.has(rule.id)),
      rule.path,
    );
    for (const instead of rule.instead) {
      globalThis.takenOut = `${rule.id} ${instead}`;
      const by = await missedBy(asked);
      if (by === undefined) say(`nobody misses ${rule.id} (${instead} instead)`);
      (by === undefined ? unmissed : missed).push(...rule.cited.map((c) => ({ ...c, rule })));
    }
    globalThis.takenOut = undefined;
  }
}

/** How many files of tests are asked of the figures of each provision before those of several are taken out together. */
const first = 6;

/**
 * Figures are asked of the tests that missed their neighbours first; those of a rule that somebody missed are covered. Those that the first tests
 * do not miss are taken out together, and by halves where a file of tests then fails: most files read none of them, and pass once for all.
 */
async function askedOfFigures(all) {
  const { citing, without } = figuresOf(root, provisions);
  const asks = ({ provision: { id }, cited }) =>
    [id, ...cited.map(({ path }) => path)].some((each) => each.includes(part));
  const wanted = citing.filter((each) => asks(each) && !citedBy(each.provision, missed));
  let order = [...all].sort((a, b) => b.tests - a.tests);
  let left = [];
  const asking = async (some, files) => {
    const texts = without(some);
    const reading = files.filter(({ reads }) => [...texts.keys()].some((path) => reads.has(path)));
    globalThis.withoutFigures = (path, text) => texts.get(path) ?? text;
    const by = await missedBy(reading);
    globalThis.withoutFigures = asTheyStand;
    return by;
  };
  for (const each of wanted) {
    const reading = order.filter(({ reads }) => each.cited.some(({ path }) => reads.has(path)));
    const by = await asking([each], reading.slice(0, first));
    const file = order.find((one) => by?.startsWith(one.file));
    if (file !== undefined) order = [file, ...order.filter((one) => one !== file)];
    if (by === undefined) left.push(each);
    else figuresMissed.add(each.provision.id);
  }
  const missedOf = async (some, files) => {
    if (some.length === 0 || (await asking(some, files)) === undefined) return [];
    if (some.length === 1) return some;
    const half = Math.ceil(some.length / 2);
    return [
      ...(await missedOf(some.slice(0, half), files)),
      ...(await missedOf(some.slice(half), files)),
    ];
  };
  for (const file of all) {
    const found = await missedOf(left, [file]);
    for (const { provision } of found) figuresMissed.add(provision.id);
    left = left.filter((each) => !found.includes(each));
  }
  for (const { provision, cited } of left) {
    say(`nobody misses the figures of ${provision.id}: ${[...new Set(cited.map((c) => c.path))]}`);
    figuresUnmissed.add(provision.id);
  }
}

const all = await dryRun();
say(`${rules.length} rules, ${files.length} files of tests`);
for (const { file, broken } of all)
  if (broken.size > 0) say(`${broken.size} tests of ${file} say nothing here`);
if (asksFor("rules")) await askedOfRules(all);
if (asksFor("figures")) await askedOfFigures(all);

const isMissed = (provision) => citedBy(provision, missed) || figuresMissed.has(provision.id);
const isUnmissed = (provision) => citedBy(provision, unmissed) || figuresUnmissed.has(provision.id);
const lonely = provisions.filter((each) => isUnmissed(each) && !isMissed(each));
for (const { id, text } of lonely) say(`nobody missed ${id}: ${text}`);
say(`${lonely.length} provisions that nobody missed`);
process.exitCode = lonely.length === 0 ? 0 : 1;
