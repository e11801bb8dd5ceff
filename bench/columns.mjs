// Columns beside numpy float64 and a plain loop over slips: rows a second of processor, medians,
// rivals taking turns in one run. Says itself whether what is wanted holds.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { computePay, metiers, payColumns } from "ccn51-paie";

const rows = Number(process.env.ROWS ?? 100_000);
const turns = Number(process.env.TURNS ?? 9);
const law = "as-signed";
const all = metiers({ law }).filter(({ filiere }) => filiere !== "medicale");
const jobs = { seven: all.filter(({ cadre }) => !cadre), three: all.filter(({ cadre }) => cadre) };

let seed = 51;
const below = (most) => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed % most;
};

function tableOf(of, length) {
  const draw = (Kind, most) => Kind.from({ length }, () => below(most));
  const times = [1, 0.8, 0.5, 0.75];
  const common = {
    month: "2003-09",
    law,
    metier: {
      dictionary: jobs[of].map(({ id }) => id),
      indices: draw(Int32Array, jobs[of].length),
    },
    seniorityYears: draw(Uint8Array, 31),
    workingTime: Float64Array.from({ length }, () => times[below(4)]),
  };
  if (of === "three") return { ...common, cadreYears: draw(Uint8Array, 21) };
  const nights = draw(Uint8Array, 20);
  const workedNights = nights.map((count) => count >> 1);
  const sundayHolidayHours = draw(Uint16Array, 60);
  const constraints = { nights, workedNights, sundayHolidayHours, internat: "3", particular: true };
  return { ...common, constraints };
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

function rateOf(work, count) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (count / (user + system)) * 1e6;
}

function slipsOf({ metier, seniorityYears, workingTime, cadreYears, constraints, month }, count) {
  for (let row = 0; row < count; row += 1) {
    computePay({
      metier: metier.dictionary[metier.indices[row]],
      month,
      law,
      seniorityYears: seniorityYears[row],
      workingTime: workingTime[row],
      ...(cadreYears && { cadreYears: cadreYears[row] }),
      ...(constraints && {
        constraints: {
          ...constraints,
          nights: constraints.nights[row],
          workedNights: constraints.workedNights[row],
          sundayHolidayHours: constraints.sundayHolidayHours[row],
        },
      }),
    });
  }
}

async function numpy() {
  const python = spawn("python3", [new URL("columns.py", import.meta.url).pathname], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  const gone = new Promise((resolve) => python.on("exit", () => resolve(undefined)));
  python.on("error", () => {});
  python.stdin.on("error", () => {});
  const ask = async (of) => {
    const coefficients = jobs[of].map(({ referenceCoefficient }) => Number(referenceCoefficient));
    python.stdin.write(`${JSON.stringify({ of, rows, coefficients })}\n`);
    const line = await Promise.race([lines.next(), gone]);
    return line?.value === undefined ? undefined : Number(line.value);
  };
  return { ask, end: () => python.stdin.end() };
}

const millions = (rate) => `${(rate / 1e6).toFixed(2)} million rows/s`;

async function compared(of, rival) {
  const table = tableOf(of, rows);
  payColumns(table);
  const rates = { columns: [], slips: [], numpy: [] };
  for (let turn = 0; turn < turns; turn += 1) {
    rates.columns.push(rateOf(() => payColumns(table), rows));
    rates.slips.push(rateOf(() => slipsOf(table, 2000), 2000));
    const other = await rival.ask(of);
    if (other !== undefined) rates.numpy.push(other);
  }
  const own = median(rates.columns);
  console.log(`${of} lines, ${rows} rows, processor time`);
  console.log(`  payColumns            ${millions(own)}`);
  console.log(`  computePay in a loop  ${millions(median(rates.slips))}`);
  if (rates.numpy.length === 0) {
    console.log("  numpy                 not installed: not compared");
    return true;
  }
  const times = own / median(rates.numpy);
  console.log(`  numpy float64         ${millions(median(rates.numpy))}`);
  console.log(
    `  ${times.toFixed(2)} times numpy; wanted 1.2: ${times >= 1.2 ? "holds" : "missed"}`,
  );
  return times >= 1.2;
}

/** The time of two workers, each with half of the rows, beside that of one with all of them. */
async function workers() {
  const timed = async (count) => {
    const started = Array.from({ length: count }, () => {
      const worker = new Worker(new URL(import.meta.url), { workerData: { share: count } });
      return { worker, ready: once(worker, "message") };
    });
    await Promise.all(started.map(({ ready }) => ready));
    const start = performance.now();
    const done = started.map(({ worker }) => once(worker, "message"));
    for (const { worker } of started) worker.postMessage("go");
    await Promise.all(done);
    const time = performance.now() - start;
    await Promise.all(started.map(({ worker }) => worker.terminate()));
    return time;
  };
  const times = { one: [], two: [] };
  for (let turn = 0; turn < 3; turn += 1) {
    times.one.push(await timed(1));
    times.two.push(await timed(2));
  }
  const gain = median(times.one) / median(times.two);
  const holds = gain >= 1.7;
  console.log(
    `two workers: ${gain.toFixed(2)} times one; wanted 1.7: ${holds ? "holds" : "missed"}`,
  );
  return holds;
}

/** Memory while a table is fed in chunks: it does not grow with the rows. */
function memory() {
  const table = tableOf("seven", 50_000);
  const after = (chunks) => {
    for (let chunk = 0; chunk < chunks; chunk += 1) payColumns(table);
    return process.memoryUsage().rss / 2 ** 20;
  };
  const [few, many] = [after(10), after(100)];
  const holds = many < few + 100;
  console.log(
    `memory after 0.5 and 5.5 million rows: ${few.toFixed(0)} and ${many.toFixed(0)} MB: ` +
      (holds ? "holds" : "grows"),
  );
  return holds;
}

if (isMainThread) {
  const rival = await numpy();
  const held = [await compared("seven", rival), await compared("three", rival)];
  rival.end();
  held.push(memory(), await workers());
  process.exitCode = held.every(Boolean) ? 0 : 1;
} else {
  const share = workerData.share;
  const table = tableOf("seven", rows / share);
  payColumns(table);
  parentPort.postMessage("ready");
  parentPort.on("message", () => {
    for (let turn = 0; turn < 40; turn += 1) payColumns(table);
    parentPort.postMessage("done");
  });
}
