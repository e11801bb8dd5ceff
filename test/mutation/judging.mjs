// A worker of the mutation runs: times tests, asks about mutants one by one, then together, as it is told.
import { parentPort, workerData } from "node:worker_threads";
import { asking } from "./asking.mjs";

/** The milliseconds of tests that a mutant is asked about alone, before it waits for the others. */
const alone = 700;
/** The most tests that are asked first, those that noticed the last mutants of a source, and how long each may take. */
const [mostLikely, quick] = [8, 150];

/** `test/pay/….test.ts` is about `src/pay/…`: the tests mirror the wings. */
function isAbout(file, source) {
  const [, about] = /^test\/([^/.]+)/.exec(file);
  return source.slice("src/".length).startsWith(about);
}

/** Long files are asked about the sources that they are named after, and no others, but for those that approve words. */
const mayAsk = ({ file, long }, source) =>
  !long || file.endsWith("approved.test.ts") || isAbout(file, source);

function work({ text, count }) {
  const ask = asking(text, count);
  let planned = [];
  let reached = new Uint8Array(0);
  const reaches = ({ place }, number) => reached[place * count + number] === 1;
  const noticed = new Map();

  /** The quick tests that noticed the last mutants of a source. */
  const likely = (source, number) =>
    [...(noticed.get(source) ?? new Map())]
      .map(([, each]) => each)
      .filter(({ of }) => reaches(of, number))
      .sort((one, other) => other.times - one.times)
      .slice(0, mostLikely);
  const remember = (source, of, title, time) => {
    if (time + of.reading > quick) return;
    if (!noticed.has(source)) noticed.set(source, new Map());
    const own = noticed.get(source);
    const key = `${of.file} ${title}`;
    const times = (own.get(key)?.times ?? 0) + 1;
    own.set(key, { of, title, time, times });
  };

  /** Asks about one mutant, by the quick tests that reach it. */
  const judge = async ({ number, file: source }) => {
    const isFailing = ask.withAwake([number]);
    for (const { of, title, time } of likely(source, number)) {
      const how = await isFailing(of.file, title, time);
      if (how) return how;
    }
    let spent = 0;
    const own = planned.filter((of) => reaches(of, number) && mayAsk(of, source));
    const near = own.filter(({ file }) => isAbout(file, source));
    for (const of of [...near, ...own.filter(({ file }) => !isAbout(file, source))]) {
      spent += of.reading;
      for (const [title, time] of of.tests) {
        if (spent > alone) return undefined;
        spent += time;
        const how = await isFailing(of.file, title, time);
        if (how) {
          remember(source, of, title, time);
          return how;
        }
      }
    }
    return own.length === 0 ? undefined : "all asked";
  };

  /** One of some mutants that makes a test fail, by halves; nothing where none does without others. */
  const culprit = async (some, test) => {
    const middle = some.length >> 1;
    for (const half of some.length === 1 ? [some] : [some.slice(0, middle), some.slice(middle)]) {
      const how = await ask.withAwake(half.map(({ number }) => number))(...test);
      if (how) return half.length === 1 ? { mutant: half[0], how } : culprit(half, test);
    }
    return undefined;
  };

  /** Asks all tests about many mutants together: each that one notices is told, the others are left. */
  const judgeTogether = async (some) => {
    let left = some;
    for (const of of planned) {
      const own = () => left.filter(({ number, file }) => reaches(of, number) && mayAsk(of, file));
      if (own().length === 0) continue;
      parentPort.postMessage({ alive: true });
      let isFailing = ask.withAwake(own().map(({ number }) => number));
      for (const [title, time] of of.tests) {
        while (own().length > 0 && (await isFailing(of.file, title, time))) {
          const found = await culprit(own(), [of.file, title, time]);
          if (found === undefined) break;
          left = left.filter((each) => each !== found.mutant);
          parentPort.postMessage({ number: found.mutant.number, how: found.how });
          isFailing = ask.withAwake(own().map(({ number }) => number));
        }
      }
    }
    return left;
  };

  parentPort.postMessage({ ready: true });
  parentPort.on("message", async (asked) => {
    if (asked.time) {
      const { times, whileRead, reached: own } = await ask.timed(asked.time);
      parentPort.postMessage({ timed: { file: asked.time, times, whileRead, reached: own } });
    }
    if (asked.planned) {
      planned = asked.planned;
      reached = new Uint8Array(asked.reached);
    }
    if (asked.mutants) {
      for (const mutant of asked.mutants) {
        parentPort.postMessage({ began: mutant.number });
        parentPort.postMessage({ number: mutant.number, how: (await judge(mutant)) ?? "left" });
      }
      parentPort.postMessage({ done: true });
    }
    if (asked.together) {
      for (const { number } of await judgeTogether(asked.together))
        parentPort.postMessage({ number, how: "survived" });
      parentPort.postMessage({ done: true });
    }
  });
}

work(workerData);
