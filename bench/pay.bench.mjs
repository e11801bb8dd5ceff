// One month of pay, with validation and full working, beside the same formula on publicodes and in bare decimal.js: `npm run bench`.
import { do_not_optimize as keep, measure } from "mitata";
import { computePay } from "../dist/index.js";
import { onDecimals, onPublicodes } from "./engines.mjs";
import { payslips } from "./payslips.mjs";
import { grouped, table } from "./table.mjs";

const slips = payslips(2000);
const evaluate = onPublicodes();
let next = 0;
const each = (run) => () => {
  next = (next + 1) % slips.length;
  keep(run(slips[next]));
};

const contenders = [
  ["ccn51-paie: computePay, validated, every step, cited", ({ request }) => computePay(request)],
  ["publicodes 1.10.3: the formula alone", ({ figures }) => evaluate(figures)],
  ["decimal.js: bare arithmetic", ({ figures }) => onDecimals(figures)],
];

// The contenders take turns, so that whatever else the machine does falls on all of them alike; of the rounds, the median counts.
const rounds = 7;
const options = { min_cpu_time: 3e8, min_samples: 50 };
const medians = contenders.map(() => []);
const tails = contenders.map(() => []);
for (let round = 0; round < rounds; round += 1) {
  for (const [index, [, run]] of contenders.entries()) {
    const { p50, p99 } = await measure(each(run), options);
    medians[index].push(p50);
    tails[index].push(p99);
  }
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const ratio = (slow, fast) => median(slow.map((value, round) => value / fast[round]));
const [ours, publicodes, bare] = medians;
process.stdout.write(
  table([
    ["one payslip", "a second", "median µs", "p99 µs"],
    ...contenders.map(([name], index) => [
      name,
      grouped(1e9 / median(medians[index])),
      (median(medians[index]) / 1e3).toFixed(1),
      (median(tails[index]) / 1e3).toFixed(1),
    ]),
  ]),
);
const times = ratio(publicodes, ours);
const share = ratio(bare, ours);
process.stdout.write(
  `\n${times.toFixed(1)} times publicodes (at least 40 wanted), ${share.toFixed(2)} of bare decimal.js (at least 0.33 wanted)\n`,
);
process.exitCode = times >= 40 && share >= 1 / 3 ? 0 : 1;
