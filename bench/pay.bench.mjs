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

const options = { min_cpu_time: 2e9, min_samples: 50 };
const measured = [];
for (const [name, run] of contenders) measured.push([name, await measure(each(run), options)]);

const perSecond = (stats) => 1e9 / stats.p50;
const [ours, publicodes, bare] = measured.map(([, stats]) => perSecond(stats));
process.stdout.write(
  table([
    ["one payslip", "a second", "median µs", "p99 µs"],
    ...measured.map(([name, stats]) => [
      name,
      grouped(perSecond(stats)),
      (stats.p50 / 1e3).toFixed(1),
      (stats.p99 / 1e3).toFixed(1),
    ]),
  ]),
);
const times = ours / publicodes;
const share = ours / bare;
process.stdout.write(
  `\n${times.toFixed(1)} times publicodes (at least 40 wanted), ${share.toFixed(2)} of bare decimal.js (at least 0.33 wanted)\n`,
);
process.exitCode = times >= 40 && share >= 1 / 3 ? 0 : 1;
