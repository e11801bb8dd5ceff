// The same 20 000 payslips on each engine: how many totals are off by a cent or more, and how many a second.
import { computePay } from "../dist/index.js";
import { onDecimals, onFloats, onPublicodes, onWholeNumbers } from "./engines.mjs";
import { payslips } from "./payslips.mjs";
import { grouped, table } from "./table.mjs";

const slips = payslips(20_000);
const right = slips.map(({ figures }) => (Number(onWholeNumbers(figures)) / 100).toFixed(2));
const evaluate = onPublicodes();

const engines = [
  ["ccn51-paie", ({ request }) => computePay(request).total.toFixed(2)],
  ["publicodes 1.10.3", ({ figures }) => evaluate(figures).toFixed(2)],
  ["plain floats", ({ figures }) => onFloats(figures).toFixed(2)],
  ["bare decimal.js", ({ figures }) => onDecimals(figures).toFixed(2)],
];

function run(engine) {
  for (const slip of slips.slice(0, 5000)) engine(slip);
  const start = process.hrtime.bigint();
  const totals = slips.map(engine);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const wrong = totals.filter((total, index) => total !== right[index]).length;
  return { wrong, perSecond: slips.length / seconds };
}

const rows = engines.map(([name, engine]) => {
  const { wrong, perSecond } = run(engine);
  return [
    name,
    grouped(wrong),
    `${((100 * wrong) / slips.length).toFixed(2)} %`,
    grouped(perSecond),
  ];
});
process.stdout.write(table([["20 000 payslips", "wrong totals", "share", "a second"], ...rows]));
process.exitCode = rows[0][1] === "0" ? 0 : 1;
