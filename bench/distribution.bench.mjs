/**
 * The bonus of an establishment of 10 000 and of 100 000 people, on the built package: time of one run in a process of its own, from the request to
 * the distribution, and the peak memory of that process.
 *
 *   npm run bench:distribution
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const workingTimes = ["1", "1", "1", "0.8", "0.75", "0.5", "0.333333"];

/** A made-up establishment: one person in twenty is a doctor, a quarter of the people were absent. */
function establishment(count) {
  const people = Array.from({ length: count }, (_, index) => ({
    id: `person-${index}`,
    population: index % 20 === 0 ? "medical" : "ordinary",
    workingTime: workingTimes[index % workingTimes.length],
    yearlyGross: `${20000 + ((index * 7919) % 30000)}.${String(index % 100).padStart(2, "0")}`,
    absenceDays: index % 4 === 0 ? index % 90 : 0,
  }));
  return { year: 2005, people };
}

async function run(count) {
  const { distributeDecentralizedBonus } = await import("../dist/index.js");
  const request = establishment(count);
  const processor = process.cpuUsage();
  const before = performance.now();
  const { pools } = distributeDecentralizedBonus(request);
  const milliseconds = performance.now() - before;
  const worked = process.cpuUsage(processor).user / 1000;
  const exact = Object.values(pools).every(({ envelope, distributed }) =>
    envelope.equals(distributed),
  );
  if (!exact) throw new Error("a cent is missing");
  console.log(
    JSON.stringify({ milliseconds, worked, peak: process.resourceUsage().maxRSS / 1024 }),
  );
}

/** Three runs, each in a process of its own; the median of the time, the highest peak. */
function measured(count) {
  const runs = Array.from({ length: 3 }, () => {
    const file = fileURLToPath(import.meta.url);
    const { stdout, stderr, status } = spawnSync(process.execPath, [file, String(count)], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  });
  const median = (of) => runs.map(of).sort((a, b) => a - b)[1];
  return {
    time: median(({ milliseconds }) => milliseconds),
    worked: median(({ worked }) => worked),
    peak: Math.max(...runs.map(({ peak }) => peak)),
  };
}

const [count] = process.argv.slice(2);
if (count === undefined) {
  console.log("people    time (ms)   processor (ms)   µs a person   peak memory (MB)");
  for (const each of [10_000, 100_000]) {
    const { time, worked, peak } = measured(each);
    const cells = [
      String(each).padEnd(9),
      time.toFixed(0).padStart(9),
      worked.toFixed(0).padStart(16),
      ((time / each) * 1000).toFixed(1).padStart(13),
      peak.toFixed(0).padStart(18),
    ];
    console.log(cells.join(" "));
  }
} else {
  await run(Number(count));
}
