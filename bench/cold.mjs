// How long a fresh process takes to import the library and compute a first slip: `node bench/cold.mjs`, on the built package.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { table } from "./table.mjs";

const request = `{ metier: "aide-soignant", month: "2003-09", seniorityYears: 7 }`;
const timed = (load) => `
  const start = process.hrtime.bigint();
  ${load}
  computePay(${request});
  process.stdout.write(String(Number(process.hrtime.bigint() - start) / 1e6));
`;
const dist = (name) => JSON.stringify(fileURLToPath(new URL(`../dist/${name}`, import.meta.url)));
const programs = {
  "import, ESM": [
    "--input-type=module",
    timed(`const { computePay } = await import(${dist("index.js")});`),
  ],
  "require, CJS": [
    "--input-type=commonjs",
    timed(`const { computePay } = require(${dist("index.cjs")});`),
  ],
};
const runs = 15;
const wanted = 150;

const rows = Object.entries(programs).map(([name, [type, code]]) => {
  const times = Array.from({ length: runs }, () =>
    Number(execFileSync(process.execPath, [type, "-e", code])),
  );
  times.sort((a, b) => a - b);
  return { name, least: times[0], median: times[runs >> 1], most: times[runs - 1] };
});
process.stdout.write(
  table([
    ["import and first slip, cold", "least ms", "median ms", "most ms"],
    ...rows.map(({ name, least, median, most }) => [
      name,
      ...[least, median, most].map((ms) => ms.toFixed(0)),
    ]),
  ]),
);
process.stdout.write(`\nunder ${wanted} ms wanted\n`);
process.exitCode = rows.every(({ median }) => median < wanted) ? 0 : 1;
