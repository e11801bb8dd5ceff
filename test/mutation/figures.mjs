// Asks the worked examples, printed tables and sums done by hand whether they catch the mutants of the law: `node test/mutation/figures.mjs [one in] [part of a seed's name, and of the way in it] [from which]`.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import fc from "fast-check";
import { bundled } from "./bundle.mjs";
import { registry } from "./framework.mjs";
import { lawMutants, withMutants } from "./law-mutants.mjs";
import { reasonFor } from "./law-reasons.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const requireHere = createRequire(import.meta.url);

/** Tests that state what is due by sums: files of worked examples, printed tables, sums done by hand. Those that read the seeds, ask the oracle, compare figures with their sources or approve words are not asked. */
const stating =
  /^test\/(examples\/(law|of-each-metier)|examples-said|assistance|back-pay|catalogue|decentralized-bonus|entitlement|in-kind|job|leaving|other-agreements|pay|populations|projection|reclassement|seniority|social-security|verify|wage-bill|working-time|published|history)/;
const readsSeeds =
  /oracle|half-cents|hostile|properties|bundle|seeds|schemas|search|approved|titles|explain/;

const files = readdirSync(join(root, "test"), { recursive: true })
  .map((file) => `test/${file}`)
  .filter((file) => file.endsWith(".test.ts") && stating.test(file) && !readsSeeds.test(file))
  .sort();

/** The tests of every file, read anew over seeds that have mutants in them. */
function fresh(script, mutants) {
  const inSeed = (path) => mutants.filter(({ file }) => path === `seeds/${file}`);
  const module = { exports: {} };
  const vitest = {};
  const demand = (name) => (name === "vitest" ? vitest : requireHere(name));
  globalThis.mutatedSeed = (path, text) => withMutants(text, inSeed(path));
  script.runInThisContext()(demand, module, module.exports);
  module.exports["test/setup.ts"]();
  fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true, numRuns: 20 });
  return (file) => {
    const { words, found } = registry();
    Object.assign(vitest, words);
    module.exports[file]();
    return found;
  };
}

/** Whether a test fails. */
async function fails(run) {
  try {
    await run();
    return false;
  } catch {
    return true;
  }
}

/** The doors whose seeds and tests stand apart. */
const doors = ["assistance", "other-agreements", "social-security"];
const doorOf = (path) => doors.find((door) => path.includes(`${door}/`)) ?? "core";

/** The tests asked about the seeds of a door: worked examples before all, then the quickest. */
function plans(times) {
  const first = ["test/examples/law.test.ts", "test/verify/examples.test.ts"];
  const rank = ({ file, time }) => (first.includes(file) ? first.indexOf(file) : 2 + time);
  const asked = times.sort((a, b) => rank(a) - rank(b));
  return new Map(
    ["core", ...doors].map((door) => [door, asked.filter(({ file }) => doorOf(file) === door)]),
  );
}

/** Those of some tests that name what a mutant is in. */
function naming(asked, { ids }) {
  const names = ids.slice(-2);
  return asked.filter(({ title }) => names.some((name) => title.includes(name)));
}

/** Tells of tests whether they fail, with mutants in the seeds. */
function asking(script, mutants) {
  const read = fresh(script, mutants);
  const kept = new Map();
  return async ({ file, title }) => {
    if (!kept.has(file))
      kept.set(file, new Map(listed(read, file).map((each) => [each.title, each.run])));
    const run = kept.get(file).get(title);
    return run === undefined || (await fails(run));
  };
}

/** The first of some tests that fails with a mutant in the seeds. */
async function firstFailing(script, mutant, asked) {
  const isFailing = asking(script, [mutant]);
  for (const each of asked) if (await isFailing(each)) return each;
  return undefined;
}

/** One of some mutants that makes a test fail, by halves; undefined where none does without others. */
async function culprit(script, some, test) {
  if (some.length <= 1) return some[0];
  const middle = some.length >> 1;
  for (const half of [some.slice(0, middle), some.slice(middle)])
    if (await asking(script, half)(test)) return culprit(script, half, test);
  return undefined;
}

/** Asks all tests about many mutants together: of each test that fails, which of them it catches. */
async function caughtTogether(script, some, asked, tell) {
  let left = some;
  let isFailing = asking(script, left);
  for (const test of asked) {
    while (left.length > 0 && (await isFailing(test))) {
      const found = await culprit(script, left, test);
      if (found === undefined) break;
      tell(found, test);
      left = left.filter((each) => each !== found);
      isFailing = asking(script, left);
    }
  }
  return left;
}

function listed(read, file) {
  try {
    return read(file).tests;
  } catch {
    return [{ title: "reading the file", run: () => Promise.reject() }];
  }
}

/** Where mutants are neighbours: of one seed and one thing in it. */
const neighbourhoods = ({ file, ids, kind }) => [
  `${file} ${ids.join(" ")} ${kind}`,
  `${file} ${ids.join(" ")}`,
  `${file} ${ids.slice(0, -1).join(" ")} ${kind}`,
];

/** The most mutants that are asked about together. */
const mostTogether = 100;

/**
 * Asks the tests that caught a mutant's neighbours and those that name it; then all tests about many of those that are left
 * together.
 */
async function judge({ text, mutants, times }) {
  const planned = plans(times);
  const script = new Script(text, { filename: join(root, "law.cjs") });
  const killers = new Map();
  const tell = (mutant, by) => {
    for (const each of neighbourhoods(mutant))
      killers.set(each, [by, ...(killers.get(each) ?? [])].slice(0, 4));
    parentPort.postMessage({ mutant, by });
  };
  for (const [door, all] of planned) {
    const quiet = [];
    for (const mutant of mutants.filter(({ file }) => doorOf(file) === door)) {
      const known = neighbourhoods(mutant).flatMap((each) => killers.get(each) ?? []);
      const asked = new Set([...known, ...naming(all, mutant)]);
      const by = await firstFailing(script, mutant, asked);
      if (by === undefined) quiet.push(mutant);
      else tell(mutant, by);
    }
    while (quiet.length > 0) {
      const pool = apart(quiet.splice(0, mostTogether), quiet);
      for (const mutant of await caughtTogether(script, pool, all, tell))
        parentPort.postMessage({ mutant });
    }
  }
}

/** Those of some mutants of which none is within another; the others go back to those that wait. */
function apart(some, waiting) {
  const within = ({ file, way }, other) =>
    file === other.file && way.every((key, depth) => other.way[depth] === key);
  const taken = [];
  for (const each of some) {
    const clashes = taken.some((other) => within(each, other) || within(other, each));
    (clashes ? waiting : taken).push(each);
  }
  return taken;
}

function shown({ file, way, was, becomes }) {
  const short = (value) => JSON.stringify(value);
  return `seeds/${file} ${way.join(".")}: ${short(was)} → ${short(becomes)}`;
}

async function main(oneIn, part, from) {
  const asked = new RegExp(part);
  const all = lawMutants(root).filter(({ file, way }) => asked.test(`${file} ${way.join(".")}`));
  const mutants = all.filter((_, index) => index % oneIn === from);
  const text = await bundled(
    root,
    [...files, "test/setup.ts"].map((file) => join(root, file)),
    { through: "globalThis.mutatedSeed" },
  );
  const times = await timed(text);
  const found = [];
  const started = performance.now();
  const halves = [0, 1].map((half) => mutants.filter((_, index) => index % 2 === half));
  await Promise.all(
    halves.map(
      (share) =>
        new Promise((resolve, reject) => {
          const workerOf = { workerData: { text, times, mutants: share } };
          const worker = new Worker(new URL(import.meta.url), workerOf);
          worker.on("message", (each) => {
            found.push(each);
            if (found.length % 50 === 0) process.stderr.write(`\r${found.length}`);
          });
          worker.on("error", reject);
          worker.on("exit", resolve);
        }),
    ),
  );
  told(found, all.length, (performance.now() - started) / 1000);
}

/** How long each test takes of the processor without a mutant, in milliseconds; what does not pass is told, and not asked. */
async function timed(text) {
  const read = fresh(new Script(text, { filename: join(root, "law.cjs") }), []);
  const times = [];
  for (const file of files) {
    for (const { title, run } of listed(read, file)) {
      const before = process.cpuUsage().user;
      if (await fails(run)) process.stderr.write(`fails without a mutant: ${file}: ${title}\n`);
      else times.push({ file, title, time: (process.cpuUsage().user - before) / 1000 });
    }
  }
  return times;
}

function told(found, all, seconds) {
  const left = found.filter(({ by }) => by === undefined);
  const open = left.filter(({ mutant }) => reasonFor(mutant) === undefined);
  const caught = found.length - left.length;
  const share = ((100 * caught) / (found.length - (left.length - open.length))).toFixed(2);
  const lines = [
    `${found.length} of ${all} mutants of the law in ${seconds.toFixed(0)} s: ${caught} caught, ${left.length} not, of which ${open.length} might matter: ${share} %`,
    ...open.map(({ mutant }) => shown(mutant)),
  ];
  process.stdout.write(`\n${lines.join("\n")}\n`);
  const catchers = found.map(({ mutant, by }) => ({ mutant: shown(mutant), by }));
  mkdirSync(join(root, "reports"), { recursive: true });
  writeFileSync(join(root, "reports/figures.json"), JSON.stringify(catchers, null, 1));
}

if (isMainThread) {
  const [, , oneIn = "1", part = "", from = "0"] = process.argv;
  await main(Number(oneIn), part, Number(from));
} else await judge(workerData);
