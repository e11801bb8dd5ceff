// Changes the sources one small thing at a time and asks the tests whether they notice: `node test/mutation/sources.mjs [part of the path of
// a source]`. Each mutant is asked about alone, by the tests that are quick; those left by all tests, many together, and the culprit found
// by halves.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { bundled } from "./bundle.mjs";
import { compiler } from "./compiler.mjs";
import { eachTask } from "./each-task.mjs";
import { instrumented, mutated } from "./instrumented.mjs";
import { leftOut } from "./left-out.mjs";
import { take } from "./measured.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

const files = readdirSync(join(root, "test"), { recursive: true })
  .map((file) => `test/${file}`)
  .filter((file) => file.endsWith(".test.ts") && !leftOut(file))
  .sort();

/** The mutants of a source that are asked about in one go, and the most that are asked about together. */
const [inOneGo, mostTogether] = [40, 120];

/** The files of tests, the quickest first, with their tests, the quickest first. */
function plan(timed) {
  const known = timed.map(({ file, times: [[, reading], ...tests] }) => {
    const all = tests.reduce((sum, [, time]) => sum + time, 0);
    const ordered = [...tests].sort(([, one], [, other]) => one - other);
    return { file, place: files.indexOf(file), reading, time: reading + all, tests: ordered };
  });
  const whole = known.reduce((sum, { time }) => sum + time, 0);
  return known
    .map((each) => ({ ...each, long: each.time > whole / 50 }))
    .sort((one, other) => one.time - other.time);
}

const started = performance.now();

function say(words) {
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  process.stderr.write(`${seconds} s: ${words}\n`);
}

/** A run over some sources: its mutants, how each was found, and what starts a worker. */
async function runOf(part) {
  const { asked, texts, mutants } = await instrumented(root, new RegExp(part));
  const tests = [...files, "test/setup.ts"].map((file) => join(root, file));
  const changed = (path, own) => texts.get(path) ?? own;
  const text = await bundled(root, tests, { changed });
  const worker = () =>
    new Worker(new URL("./judging.mjs", import.meta.url), {
      workerData: { text, count: mutants.length },
      resourceLimits: { maxOldGenerationSizeMb: 3000, maxYoungGenerationSizeMb: 64 },
    });
  say(`${mutants.length} mutants of ${asked.length} sources`);
  return { asked, mutants, worker, how: new Map() };
}

/** Times the tests, and says which file of them reaches which mutant; sets those aside that none does. */
async function timedTests({ mutants, worker, how }) {
  const count = mutants.length;
  const timed = [];
  const reached = new Uint8Array(new SharedArrayBuffer(files.length * count));
  const whileRead = new Uint8Array(count);
  await eachTask({
    tasks: [...files],
    begin: worker,
    send: (file) => ({ time: file }),
    hear: ({ timed: { file, times, ...seen } }) => {
      timed.push({ file, times });
      reached.set(seen.reached, files.indexOf(file) * count);
      seen.whileRead.forEach((each, number) => {
        if (each === 1) whileRead[number] = 1;
      });
    },
  });
  for (const { number } of mutants) {
    if (files.some((_, place) => reached[place * count + number] === 1)) continue;
    how.set(number, whileRead[number] === 1 ? "static" : "not reached");
  }
  say(`${timed.reduce((sum, { times }) => sum + times.length - 1, 0)} tests timed`);
  return { planned: plan(timed), reached: reached.buffer };
}

/** What hears how mutants were found. */
function hearing(how) {
  let told = 0;
  return ({ number, how: found }) => {
    if (number === undefined) return;
    how.set(number, found);
    told += 1;
    if (told % 500 === 0) say(`${told} answers`);
  };
}

/** Asks about each mutant alone; one by which a worker dies turns in circles. */
async function askAlone({ asked, mutants, how }, begin) {
  const hear = hearing(how);
  const tasks = [];
  for (const file of asked) {
    const own = mutants.filter((each) => each.file === file && !how.has(each.number));
    for (let from = 0; from < own.length; from += inOneGo)
      tasks.push({ mutants: own.slice(from, from + inOneGo) });
  }
  await eachTask({
    tasks,
    begin,
    send: (task) => task,
    hear: (message, task) => {
      if (message.began !== undefined) task.began = message.began;
      hear(message);
    },
    lost: ({ began, mutants: some }) => {
      if (began !== undefined) how.set(began, "late");
      const rest = some.filter(({ number }) => !how.has(number));
      if (rest.length > 0) tasks.push({ mutants: rest });
    },
  });
}

/** Some mutants in groups, of a source one in a group: those of one source may hide each other. */
function apart(mutants) {
  const groups = [];
  for (const each of mutants) {
    let group = groups.find(
      ({ all, files: own }) => all.length < mostTogether && !own.has(each.file),
    );
    if (group === undefined) {
      group = { all: [], files: new Set() };
      groups.push(group);
    }
    group.all.push(each);
    group.files.add(each.file);
  }
  return groups.map(({ all }) => all);
}

/** Asks about those that are left, many together. */
async function askTogether({ mutants, how }, begin) {
  const left = ({ number }) => how.get(number) === "left";
  const waiting = mutants.filter(left);
  say(`${waiting.length} left after the quick tests`);
  const tasks = apart(waiting).map((together) => ({ together }));
  await eachTask({
    tasks,
    begin,
    send: (task) => task,
    hear: hearing(how),
    lost: ({ together }) => {
      const rest = together.filter(left);
      const middle = rest.length >> 1;
      if (rest.length === 1) how.set(rest[0].number, "late");
      if (rest.length > 1)
        tasks.push({ together: rest.slice(0, middle) }, { together: rest.slice(middle) });
    },
  });
}

/** Sets those aside, of the mutants that no test notices, that the compiler refuses. */
function askTheCompiler({ asked, mutants, how }) {
  const refusalOf = compiler();
  const read = new Map(asked.map((file) => [file, refusalOf.textOf(file)]));
  for (const each of mutants) {
    if (!["survived", "all asked", "not reached"].includes(how.get(each.number))) continue;
    const refused = refusalOf(each.file, mutated(read.get(each.file), each)) !== undefined;
    if (refused) how.set(each.number, "refused");
    else if (how.get(each.number) === "all asked") how.set(each.number, "survived");
  }
}

async function main(part) {
  const run = await runOf(part);
  const known = await timedTests(run);
  const begin = () => {
    const worker = run.worker();
    worker.postMessage(known);
    return worker;
  };
  await askAlone(run, begin);
  await askTogether(run, begin);
  askTheCompiler(run);
  const { asked, mutants, how } = run;
  const found = mutants.map((each) => ({ ...each, how: how.get(each.number) }));
  take(asked.map((file) => ({ file, mutants: found.filter((each) => each.file === file) })));
  say("measured");
}

await main(process.argv[2] ?? "");
