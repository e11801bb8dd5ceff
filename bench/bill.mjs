/**
 * The wage bill of a made-up establishment over ten years, on the built package: 3 000 people, and a third and a tenth of them, each in a
 * process of its own, from the request to the bill; wanted for 3 000 people: under two seconds.
 *
 *   npm run bench:bill
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { grouped, table } from "./table.mjs";

const wanted = 2000;
const sizes = [300, 1000, 3000];

/** Out of a hundred people of a clinic with a care home: the métiers of the 250 of `examples/export-250.csv`. */
const held = [
  ["aide-soignant", 28],
  ["infirmier-de-ou-autorise", 22],
  ["agent-des-services-logistiques-niveau-1", 14],
  ["infirmier-specialise-diplome", 5],
  ["employe-administratif", 5],
  ["agent-des-services-logistiques-niveau-2", 4],
  ["secretaire-medical", 4],
  ["cadre-infirmier", 4],
  ["technicien-administratif", 3],
  ["accompagnant-educatif-et-social", 3],
  ["masseur-kinesitherapeute", 3],
  ["psychologue", 2],
  ["ergotherapeute", 2],
  ["comptable", 1],
];
const metiers = held.flatMap(([metier, count]) => Array.from({ length: count }, () => metier));
const workingTimes = ["1", "1", "1", "0.8", "0.75", "0.5", "0.333333"];
/** Whose Ségur 2 bonus asks for years of service. */
const counted = new Set([
  "aide-soignant",
  "infirmier-de-ou-autorise",
  "infirmier-specialise-diplome",
  "cadre-infirmier",
  "masseur-kinesitherapeute",
  "ergotherapeute",
]);
const cadres = new Set(["cadre-infirmier", "psychologue"]);

/** Half of the people have a career, the others years: a tenth leave, as many are hired. */
function establishment(count) {
  const twoDigits = (value) => String(value).padStart(2, "0");
  const dayOf = (index, year) =>
    `${year}-${twoDigits(1 + ((index * 7) % 12))}-${twoDigits(1 + ((index * 11) % 28))}`;
  const person = (index) => {
    const metier = metiers[(index * 37) % metiers.length];
    const years = (index * 13) % 30;
    const common = {
      reference: `person-${index}`,
      metier,
      workingTime: workingTimes[(index * 5) % workingTimes.length],
      ...(counted.has(metier) ? { segur: { years } } : {}),
      establishment: {
        kind: index % 3 === 0 ? "ehpad" : "etablissement-de-sante",
        publicFunding: true,
      },
    };
    if (index % 2 === 0)
      return { ...common, seniority: { metier, hired: dayOf(index, 2025 - (years % 10)) } };
    const technicity = cadres.has(metier) ? { cadreYears: Math.floor(years / 2) } : {};
    return { ...common, seniorityYears: years, ...technicity, yearsReached: dayOf(index, 2025) };
  };
  const people = Array.from({ length: count }, (_, index) => person(index));
  const departures = people
    .filter((_, index) => index % 10 === 3)
    .map(({ reference }, index) => ({ reference, lastDay: dayOf(index, 2027 + (index % 8)) }));
  const hires = departures.map((_, index) => {
    const metier = metiers[(index * 53) % metiers.length];
    return {
      reference: `hired-${index}`,
      metier,
      entered: dayOf(index + 1, 2027 + (index % 8)),
      seniorityYears: 0,
      ...(cadres.has(metier) ? { cadreYears: 0 } : {}),
      ...(counted.has(metier) ? { segur: { years: 0 } } : {}),
      establishment: { kind: "etablissement-de-sante", publicFunding: true },
    };
  });
  const yearly = (from, value, growth) =>
    Array.from({ length: 10 }, (_, year) => ({
      from: `${from + year}-01`,
      value: (value + growth * year).toFixed(3).slice(0, 5),
    }));
  return {
    people,
    hires,
    departures,
    from: "2026-01",
    to: "2035-12",
    pointValues: yearly(2026, 4.58, 0.04),
    smic: yearly(2026, 12.02, 0.1),
    law: "in-force",
  };
}

async function run(count) {
  const { projectWageBill } = await import("../dist/index.js");
  const request = establishment(count);
  const before = performance.now();
  const bill = projectWageBill(request);
  const milliseconds = performance.now() - before;
  const slips = bill.months.reduce((sum, month) => sum + month.slips, 0);
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ milliseconds, slips, peak }));
}

/** Three runs, each in a process of its own: the median of the time. */
function measured(count) {
  const runs = Array.from({ length: 3 }, () => {
    const file = fileURLToPath(import.meta.url);
    const { stdout, stderr, status } = spawnSync(process.execPath, [file, String(count)], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  });
  return runs.sort((a, b) => a.milliseconds - b.milliseconds)[1];
}

const [count] = process.argv.slice(2);
if (count === undefined) {
  const rows = sizes.map((size) => ({ size, ...measured(size) }));
  const shown = rows.map(({ size, milliseconds, slips, peak }) => [
    `${grouped(size)} people`,
    `${grouped(milliseconds)} ms`,
    grouped(slips),
    `${((milliseconds / size) * 1000).toFixed(0)} µs`,
    `${grouped(peak)} MB`,
  ]);
  process.stdout.write(table([["ten years", "time", "slips", "each person", "memory"], ...shown]));
  const { milliseconds } = rows.at(-1);
  const verdict = milliseconds < wanted ? "holds" : "does not hold";
  console.log(`3 000 people over ten years under ${wanted / 1000} s: ${verdict}.`);
  process.exitCode = milliseconds < wanted ? 0 : 1;
} else {
  await run(Number(count));
}
