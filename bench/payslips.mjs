// Payslips for the benches: what an engine needs to know of each, and the request that says the same to the library.
import { metiers } from "../dist/index.js";

/** Numbers drawn from a seed (mulberry32). */
function drawFrom(seed) {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}

const months = [
  ["2003-09", "4.151"],
  ["2004-05", "4.172"],
  ["2006-02", "4.248"],
  ["2009-05", "4.381"],
  ["2012-03", "4.403"],
  ["2019-01", "4.447"],
  ["2023-06", "4.58"],
];
const workingTimes = ["1", "1", "1", "0.5", "0.8", "0.9", "0.75", "0.6"];

// Métiers whose conventional coefficient is the reference coefficient with what every holder is granted.
const jobs = metiers().map(({ id, cadre, population, referenceCoefficient, complements }) => ({
  id,
  cadre,
  medical: population === "medical",
  points: complements
    .filter(({ automatic }) => automatic)
    .reduce((sum, { points }) => sum + points.toNumber(), referenceCoefficient.toNumber()),
}));

/** So many distinct payslips, the same ones every time. */
export function payslips(count) {
  const draw = drawFrom(51);
  const seen = new Set();
  const drawn = [];
  while (drawn.length < count) {
    const slip = payslip(draw);
    const key = JSON.stringify(slip.request);
    if (seen.has(key)) continue;
    seen.add(key);
    drawn.push(slip);
  }
  return drawn;
}

function payslip(draw) {
  const job = jobs[draw(jobs.length)];
  const [month, pointValue] = months[draw(months.length)];
  const workingTime = workingTimes[draw(workingTimes.length)];
  const [years, cadreYears] = [draw(41), draw(31)];
  const bonus = draw(2) === 0;
  const [nights, sundayHours] = job.medical ? [0, 0] : [draw(12), draw(4) * 8];
  const figures = {
    points: job.points,
    pointValue,
    workingTime,
    years,
    cadreYears: job.cadre ? cadreYears : 0,
    functionalPoints: bonus ? 11 : 0,
    nights,
    sundayHours,
  };
  const request = {
    metier: job.id,
    month,
    seniorityYears: years,
    ...(job.cadre ? { cadreYears } : {}),
    workingTime,
    ...(bonus ? { functionalBonuses: ["gerant-de-tutelle"] } : {}),
    ...(job.medical ? {} : { constraints: { nights, sundayHolidayHours: sundayHours } }),
  };
  return { figures, request };
}
