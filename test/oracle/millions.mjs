// Runs random requests against the oracle, as signed and by date in turn, ten million unless told: `npm run prove -- [count] [first seed]`, on the built package; some of them through columns, with crowds around them, back pay and wage bills. Then the 100 000 slips as signed against release 0.1.
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { build } from "esbuild";

const batch = 5000;

const cents = (amount) => amount.toFixed(2);

const slipOf = ({ lines, gross, decentralizedBonus: bonus, total }) => ({
  lines: Object.fromEntries(lines.map(({ code, amount }) => [code, cents(amount)])),
  gross: cents(gross),
  ...(bonus === undefined ? {} : { decentralizedBonus: cents(bonus.amount) }),
  total: cents(total),
});

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** Once in so many batches, what can be a row goes through columns. */
const columnsEvery = 20;
/** Once in so many requests, a crowd of rows is drawn around it; back pay; a wage bill. */
const [crowdEvery, crowdRows, lateEvery, billEvery] = [200, 12, 40, 400];

function comparison(oracle, library) {
  const { Draw, answer, arrears, asColumns, asRow, compare: compared, crowdAround } = oracle;
  const { isRow, lateMonth, monthlyPay, randomDated, randomRequest, rowAt } = oracle;
  const { asBillDue, billAround, billDue } = oracle;
  const { safeBackPay, safeComputePay, safePayColumns, safeProjectWageBill } = library;

  /** A request of a seed, the slip of the library, and whether it is not the oracle's. */
  const slip = (seed) => {
    const draw = new Draw(seed);
    const dated = seed % 2 === 1;
    const request = dated ? randomDated(draw) : { law: "as-signed", ...randomRequest(draw) };
    const outcome = safeComputePay(request);
    const different = dated
      ? compared(answer(request), outcome) === "different"
      : !same(outcome.ok ? slipOf(outcome.value) : "refused", monthlyPay(request));
    return { request, outcome, different };
  };
  /** The rows of columns that are not their slips. */
  const unlikeSlips = (slips) => {
    const rows = slips.filter(({ request, outcome }) => isRow(request) && !inParts(outcome));
    const outcome = safePayColumns(asColumns(rows.map(({ request }) => request)));
    if (!outcome.ok) return rows;
    const refused = new Set(outcome.value.refusals.map(({ row }) => row));
    return rows.filter(({ outcome: own }, row) => {
      if (!own.ok) return !refused.has(row);
      return refused.has(row) || !same(rowAt(outcome.value, row), asRow(slipOf(own.value)));
    });
  };
  /** The rows of a crowd around a request that are not the oracle's slips. */
  const unlikeOracle = (request, seed) => {
    const { columns, requests } = crowdAround(request, new Draw(seed), crowdRows);
    const outcome = safePayColumns(columns);
    if (!outcome.ok) return requests;
    return requests.filter((each, row) => {
      const due = answer(each);
      return !("unsure" in due) && !same(rowAt(outcome.value, row), asRow(due));
    });
  };
  /** The back pay of a month that is not the oracle's: it has none where either law refuses it. */
  const unlikeArrears = (request, seed) => {
    const late = lateMonth(request, new Draw(seed));
    const sides = [late.paid, late.due].map((law) => answer({ ...late.months[0], law }));
    if (sides.some((side) => "unsure" in side)) return [];
    const outcome = safeBackPay(late);
    if (sides.some((side) => "refused" in side)) return outcome.ok ? [late] : [];
    if (!outcome.ok) return [late];
    const told = ({ paid, due, difference }) => [paid, due, difference].map(cents);
    const { gross, total } = arrears(late);
    const found = [outcome.value.gross, outcome.value.total].map(told);
    return same(
      found,
      [gross, total].map((side) => [side.paid, side.due, side.difference]),
    )
      ? []
      : [late];
  };
  /** The wage bill around a request, where its months are not the oracle's. */
  const unlikeBills = (request, seed) => {
    const bill = billAround(request, new Draw(seed));
    const due = billDue(bill);
    if (due === undefined) return [];
    const outcome = safeProjectWageBill(bill);
    return outcome.ok && same(asBillDue(outcome.value), due) ? [] : [bill];
  };
  const inParts = ({ ok, value }) =>
    ok && new Set(value.lines.map(({ code }) => code)).size < value.lines.length;
  return { slip, unlikeSlips, unlikeOracle, unlikeArrears, unlikeBills };
}

async function compare({ oracle, first, last }) {
  const library = await import(new URL("../../dist/index.js", import.meta.url).href);
  const told = { shown: 0, different: 0 };
  const tell = (what, seed, request) => {
    told.different += 1;
    told.shown += 1;
    if (told.shown <= 10) process.stderr.write(`${what} ${seed} ${JSON.stringify(request)}\n`);
  };
  /** What throws is different, and the run goes on. */
  const tellAll = (what, seed, request, unlike) => {
    try {
      for (const each of unlike()) tell(what, seed, each);
    } catch (error) {
      tell(`${what} that throws ${error}`, seed, request);
    }
  };
  const { slip, unlikeSlips, unlikeOracle, unlikeArrears, unlikeBills } = comparison(
    await import(oracle),
    library,
  );
  for (let from = first; from < last; from += batch) {
    const inColumns = ((from - first) / batch) % columnsEvery === 0;
    const slips = [];
    for (let seed = from; seed < Math.min(last, from + batch); seed += 1) {
      const found = slip(seed);
      const { request, different } = found;
      if (inColumns) slips.push(found);
      if (different) tell("slip", seed, request);
      const dated = seed % 2 === 1;
      if (dated && seed % crowdEvery === 1 && oracleRow(request))
        tellAll("crowd", seed, request, () => unlikeOracle(request, seed));
      if (dated && seed % lateEvery === 1)
        tellAll("back pay", seed, request, () => unlikeArrears(request, seed));
      if (dated && seed % billEvery === 1)
        tellAll("wage bill", seed, request, () => unlikeBills(request, seed));
    }
    tellAll("column", from, slips.length, () => unlikeSlips(slips).map(({ request }) => request));
    parentPort.postMessage({
      done: Math.min(last, from + batch) - from,
      different: told.different,
    });
    told.different = 0;
    // What a worker says on its standard error goes out between two turns of its loop.
    await new Promise(setImmediate);
  }
}

const oracleRow = ({ seniority, facts, parts }) =>
  seniority === undefined && facts === undefined && parts === undefined;

async function bundle(folder) {
  const outfile = join(folder, "oracle.mjs");
  const from = (name) => JSON.stringify(fileURLToPath(new URL(name, import.meta.url)));
  const contents = `
    export { Draw } from ${from("random.ts")};
    export { monthlyPay } from ${from("monthly-pay.ts")};
    export { randomRequest } from ${from("random-requests.ts")};
    export { compare } from ${from("dated/compare.ts")};
    export { answer } from ${from("dated/slip.ts")};
    export { arrears } from ${from("dated/arrears.ts")};
    export { asBillDue, billAround, billDue } from ${from("dated/bills.ts")};
    export { asColumns, asRow, crowdAround, isRow, lateMonth, rowAt } from ${from("dated/crowds.ts")};
    export { randomDated } from ${from("dated/random-dated.ts")};
    export { hundreds, isAsReleased } from ${from("../law/as-released.ts")};`;
  const stdin = { contents, resolveDir: folder };
  const digests = fileURLToPath(new URL("../law/as-signed.json", import.meta.url));
  copyFileSync(digests, join(folder, "as-signed.json"));
  await build({ stdin, outfile, bundle: true, format: "esm", platform: "node" });
  return pathToFileURL(outfile).href;
}

/** How many hundreds of slips as signed are not, byte for byte, those of release 0.1. */
async function unlikeRelease(oracle) {
  const { hundreds, isAsReleased } = await import(oracle);
  const { safeComputePay } = await import(new URL("../../dist/index.js", import.meta.url).href);
  const all = Array.from({ length: hundreds }, (_, hundred) => hundred);
  return all.filter((hundred) => !isAsReleased(hundred, safeComputePay)).length;
}

async function main(count, start) {
  const folder = mkdtempSync(join(tmpdir(), "oracle-"));
  const oracle = await bundle(folder);
  const workers = availableParallelism();
  let [done, different] = [0, 0];
  const began = performance.now();
  const tell = () => {
    const seconds = (performance.now() - began) / 1000;
    process.stdout.write(
      `\r${done.toLocaleString("en-GB")} requests, ${different} different, ${seconds.toFixed(0)} s`,
    );
  };
  const run = (first, last) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url), {
        workerData: { oracle, first, last },
        // Nearly all that a request makes is gone by the next one.
        resourceLimits: { maxYoungGenerationSizeMb: 64 },
      });
      worker.on("message", (message) => {
        done += message.done;
        different += message.different;
        if (done % 100_000 === 0) tell();
      });
      worker.on("error", reject);
      worker.on("exit", resolve);
    });
  const share = Math.ceil(count / workers);
  await Promise.all(
    Array.from({ length: workers }, (_, index) =>
      run(start + index * share, start + Math.min(count, (index + 1) * share)),
    ),
  );
  tell();
  const unlike = await unlikeRelease(oracle);
  process.stdout.write(`\n${unlike} of 1 000 hundreds as signed unlike release 0.1\n`);
  rmSync(folder, { recursive: true });
  process.exitCode = different + unlike === 0 ? 0 : 1;
}

if (isMainThread)
  await main(Number(process.argv[2] ?? 10_000_000), Number(process.argv[3] ?? 1_000_000));
else await compare(workerData);
