// Asks the tests about sources of which some mutants are awake. Sources and tests are one script, read anew for each question, so that
// nothing that a mutant left behind in what is remembered is seen by the next.
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import { Script } from "node:vm";
import fc from "fast-check";
import { registry } from "./framework.mjs";

const requireHere = createRequire(import.meta.url);

/** Milliseconds that the longest test is supposed to take, before any has been timed. */
const longest = 10_000;

const guarded = new Script("globalThis.runTest()");

/** Runs a test, which is stopped when it takes far longer than it did: by the time of the processor, since a busy machine says nothing of it. */
function within(usual, test) {
  const most = Math.ceil(2000 + 20 * usual);
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

/** Thrown when a test has had all the time that it may take. */
class TooLong extends Error {}

/** The tests of a file by title; two of the same are told apart. */
function byTitle(tests) {
  const named = new Map();
  for (const { title, run } of tests) {
    let own = title;
    while (named.has(own)) own += " again";
    named.set(own, run);
  }
  return named;
}

/** What asks the tests of a script with so many mutants in it. */
export function asking(text, count) {
  const script = new Script(text, { filename: "sources.cjs" });
  const awake = new Uint8Array(count);
  let seen = new Uint8Array(count);
  globalThis.stryMutAct_9fa48 = (number) => awake[number] === 1;
  globalThis.stryCov_9fa48 = (...numbers) => {
    for (const number of numbers) seen[number] = 1;
  };

  /** Reads the script anew: gives what reads a file of tests, every mutant asleep. */
  const fresh = () => {
    const module = { exports: {} };
    const vitest = {};
    const demand = (name) => (name === "vitest" ? vitest : requireHere(name));
    awake.fill(0);
    script.runInThisContext()(demand, module, module.exports);
    module.exports["test/setup.ts"]();
    // That a property fails is enough: the smallest way to make it fail is not looked for.
    fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
    const known = new Map();
    return async (file) => {
      if (known.has(file)) return known.get(file);
      const { words, found } = registry();
      Object.assign(vitest, words);
      awake.fill(0);
      module.exports[file]();
      for (const hook of found.beforeAll) await hook();
      const tests = byTitle(found.tests);
      known.set(file, tests);
      return tests;
    };
  };

  return {
    /** The tests of a file with their times, the mutants that they reach, and those reached while it is read; none may fail. */
    timed: async (file) => {
      seen = new Uint8Array(count);
      const start = performance.now();
      const tests = await fresh()(file);
      const times = [["", performance.now() - start]];
      const whileRead = seen;
      seen = new Uint8Array(count);
      for (const [title, run] of tests) {
        const before = performance.now();
        await within(longest, run);
        times.push([title, performance.now() - before]);
      }
      return { times, whileRead, reached: seen };
    },
    /** Tells of tests whether they fail while some mutants are awake: `late` where one turns in circles. */
    withAwake: (numbers) => {
      const read = fresh();
      return async (file, title, usual) => {
        const run = (await read(file)).get(title);
        for (const number of numbers) awake[number] = 1;
        try {
          await within(usual, run);
          return false;
        } catch (error) {
          return error instanceof TooLong ? "late" : "killed";
        } finally {
          awake.fill(0);
        }
      };
    },
  };
}
