// Runs the tests for Stryker inside its own process. Sources and tests are one script, made once; each mutant has a fresh reading of it, so
// that nothing that a mutant left behind is seen by the next. Files are read, and tests are run, the quickest first, until one fails.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { Script } from "node:vm";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { commonTokens, declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import fc from "fast-check";
import { bundled } from "./bundle.mjs";
import { registry } from "./framework.mjs";
import { leftOut } from "./left-out.mjs";

const requireHere = createRequire(import.meta.url);

/** How long each test took, and each file to be read, from the first run to the processes of the others. */
const timesFile = "test-times.json";

/** Milliseconds that the longest test is supposed to take, before any has been timed. */
const longest = 10_000;

/** The most tests that are asked first, and the milliseconds that each may take, with its file to be read. */
const mostLikely = 6;
const quick = 150;

const failed = ({ status }) => status === TestStatus.Failed;

class InProcessRunner {
  static inject = [commonTokens.options];

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // Stryker goes into its copy of the sources before it asks for this, and after it has read this file.
    const root = process.cwd();
    this.files = readdirSync(join(root, "test"), { recursive: true })
      .map((file) => `test/${file}`)
      .filter((file) => file.endsWith(".test.ts") && !leftOut(file))
      .sort();
    const all = [...this.files, "test/setup.ts"].map((file) => join(root, file));
    this.script = new Script(await bundled(root, all), { filename: join(root, "whole.cjs") });
    this.space = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
  }

  /** Reads the script anew, and gives what reads a file of it: its tests by id. */
  fresh() {
    const module = { exports: {} };
    const vitest = {};
    const demand = (name) => (name === "vitest" ? vitest : requireHere(name));
    this.script.runInThisContext()(demand, module, module.exports);
    module.exports["test/setup.ts"]();
    // That a property fails is enough: the smallest way to make it fail is not looked for.
    fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
    const known = new Map();
    return async (file) => {
      if (known.has(file)) return known.get(file);
      const { words, found } = registry();
      Object.assign(vitest, words);
      module.exports[file]();
      const read = { ...found, tests: byId(file, found.tests) };
      for (const hook of read.beforeAll) await hook();
      known.set(file, read);
      return read;
    };
  }

  async dryRun() {
    const { space } = this;
    const times = {};
    const results = [];
    space.activeMutant = undefined;
    space.mutantCoverage = { static: {}, perTest: {} };
    for (const file of this.files) {
      const start = performance.now();
      const { tests, afterAll } = await this.fresh()(file);
      times[file] = performance.now() - start;
      for (const [id, test] of tests) {
        space.currentTestId = id;
        const result = await resultOf(id, file, test, longest);
        space.currentTestId = undefined;
        times[id] = result.timeSpentMs;
        results.push(result);
      }
      for (const hook of afterAll) await hook();
    }
    writeFileSync(timesFile, JSON.stringify(times));
    const { mutantCoverage } = space;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage };
  }

  async mutantRun({ testFilter, activeMutant, hitLimit, mutantActivation }) {
    this.times ??= existsSync(timesFile) ? JSON.parse(readFileSync(timesFile, "utf8")) : {};
    const { space } = this;
    const whileRead = mutantActivation === "static" ? activeMutant.id : undefined;
    Object.assign(space, { hitCount: 0, hitLimit });
    const read = this.fresh();
    const results = [];
    const { fileName } = activeMutant;
    for (const [file, wanted, alone] of this.asked(testFilter, fileName)) {
      space.activeMutant = whileRead;
      results.push(...(await this.runFile({ read, file, wanted, alone }, activeMutant)));
      if (results.some(failed)) break;
    }
    space.activeMutant = undefined;
    this.remember(fileName, results.find(failed));
    const late = results.find(({ tooLong }) => tooLong);
    const timeout =
      late === undefined
        ? determineHitLimitReached(space.hitCount, hitLimit)
        : { status: DryRunStatus.Timeout, reason: late.failureMessage };
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests: results });
  }

  /**
   * Runs the tests wanted of a file, then its others: what a file works out once and keeps is laid to the first test that asks for it, and
   * another may be the one that sees that it is wrong. Of a long file about other sources, and of a test asked alone, the tests wanted are all.
   */
  async runFile({ read, file, wanted, alone }, { id: mutant, fileName }) {
    let found;
    try {
      found = await read(file);
    } catch (error) {
      return [failure(`${file}#reading`, file, error)];
    }
    this.space.activeMutant = mutant;
    const results = [];
    const whole = !alone && (!this.isLong(file) || isAbout(file, fileName));
    const others = whole ? found.tests.keys() : [];
    for (const id of new Set([...wanted, ...others])) {
      results.push(await resultOf(id, file, found.tests.get(id), this.times[id] ?? longest));
      if (results.some(failed)) break;
    }
    if (!alone) for (const hook of found.afterAll) await hook();
    return results;
  }

  /** The files to be asked about a source, with the tests wanted of each; which of them alone. */
  *asked(testFilter, source) {
    yield* this.likely(testFilter, source);
    yield* this.inOrder(testFilter, source);
  }

  /** The tests that noticed the last mutants of a source, each alone, those that noticed most first. */
  likely(testFilter, source) {
    const noticed = this.noticed?.get(source) ?? new Map();
    const covering = new Set(testFilter ?? noticed.keys());
    return [...noticed]
      .filter(([id]) => covering.has(id))
      .sort(([, one], [, other]) => other - one)
      .slice(0, mostLikely)
      .map(([id]) => [fileOf(id), [id], true]);
  }

  /** Remembers the test that noticed a mutant of a source, where it is a quick one. */
  remember(source, test) {
    if (test === undefined || test.tooLong || !((this.times[test.id] ?? longest) < quick)) return;
    this.noticed ??= new Map();
    const noticed = this.noticed.get(source) ?? new Map();
    noticed.set(test.id, (noticed.get(test.id) ?? 0) + 1);
    this.noticed.set(source, noticed);
  }

  /** Whether a file of tests takes more than a fiftieth of the time of all. */
  isLong(file) {
    this.ofFiles ??= timesOfFiles(this.times);
    return (this.ofFiles.get(file) ?? 0) > this.ofFiles.get("all") / 50;
  }

  /**
   * The files wanted, with the tests wanted of each: what takes least time first. Long files are asked about the sources that they are named
   * after, and no others, but for those that approve words, which are the ones to know a wrong word.
   */
  inOrder(testFilter, source) {
    const time = (key) => this.times[key] ?? 0;
    const whole = ([file, ids]) => ids.reduce((sum, id) => sum + time(id), time(file));
    const asked = ([file]) =>
      !this.isLong(file) || file.endsWith("approved.test.ts") || isAbout(file, source);
    const byFile =
      testFilter === undefined
        ? new Map(this.files.map((file) => [file, []]))
        : grouped(testFilter);
    return [...byFile]
      .filter(asked)
      .sort((a, b) => whole(a) - whole(b))
      .map(([file, ids]) => [file, ids.sort((a, b) => time(a) - time(b))]);
  }
}

/** The time of each file, read and run, and of all. */
function timesOfFiles(times) {
  const found = new Map([["all", 0]]);
  const add = (key, time) => found.set(key, (found.get(key) ?? 0) + time);
  for (const [id, time] of Object.entries(times)) {
    add(id.includes("#") ? fileOf(id) : id, time);
    add("all", time);
  }
  return found;
}

/** `test/pay/….test.ts` is about `src/pay/…`: the tests mirror the wings. */
function isAbout(file, source) {
  const [, about] = /^test\/([^/.]+)/.exec(file);
  const path = source.slice(source.lastIndexOf("src/") + 4);
  return path.startsWith(about) || about.startsWith(path.replace(".ts", ""));
}

const fileOf = (id) => id.slice(0, id.indexOf("#"));

function grouped(ids) {
  const byFile = new Map();
  for (const id of ids) {
    const file = fileOf(id);
    if (!byFile.has(file)) byFile.set(file, []);
    byFile.get(file).push(id);
  }
  return byFile;
}

/** The tests of a file by id; two of the same title are told apart. */
function byId(file, tests) {
  const named = new Map();
  for (const { title, run } of tests) {
    let id = `${file}#${title}`;
    while (named.has(id)) id += " again";
    named.set(id, run);
  }
  return named;
}

/** Thrown when a test has had all the time that it may take. */
class TooLong extends Error {}

const guarded = new Script("globalThis.runTest()");

/**
 * Runs a test, which is stopped when it takes far longer than it did: by the time of the processor, since a busy machine says nothing of the
 * test.
 */
function within(usual, test) {
  const most = Math.ceil(1000 + 10 * usual);
  globalThis.runTest = test;
  for (;;) {
    const before = process.cpuUsage();
    try {
      return guarded.runInThisContext({ timeout: 2 * most });
    } catch (error) {
      if (error?.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
      const { user, system } = process.cpuUsage(before);
      if ((user + system) / 1000 > most) throw new TooLong(`took more than ${most} ms`);
    }
  }
}

async function resultOf(id, fileName, test, usual) {
  const start = performance.now();
  try {
    await within(usual, test);
    const timeSpentMs = performance.now() - start;
    return { id, name: id, fileName, timeSpentMs, status: TestStatus.Success };
  } catch (error) {
    return failure(id, fileName, error);
  }
}

function failure(id, fileName, error) {
  const failureMessage = String(error?.stack ?? error).slice(0, 2000);
  const tooLong = error instanceof TooLong;
  const known = { id, name: id, fileName, timeSpentMs: 0, status: TestStatus.Failed };
  return { ...known, failureMessage, tooLong };
}

/** The test runner, as Stryker finds it. */
export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner),
];
