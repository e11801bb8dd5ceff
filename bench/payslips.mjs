// Payslips of the scheme as signed, for the benches: what an engine needs to know of each, and the request that says the same to the library.
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
const law = "as-signed";
const jobs = metiers({ law }).map(
  ({ id, cadre, population, referenceCoefficient, complements }) => ({
    id,
    cadre,
    medical: population === "medical",
    points: complements
      .filter(({ automatic }) => automatic)
      .reduce((sum, { points }) => sum + points.toNumber(), referenceCoefficient.toNumber()),
  }),
);

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
  const figures = {
    points: job.points,
    pointValue,
    workingTime: workingTimes[draw(workingTimes.length)],
    years: draw(41),
    cadreYears: job.cadre ? draw(31) : 0,
    functionalPoints: draw(2) === 0 ? 11 : 0,
    nights: job.medical ? 0 : draw(12),
    sundayHours: job.medical ? 0 : draw(4) * 8,
    internatRate: job.medical || draw(4) > 0 ? 0 : 5,
    particularRate: job.medical || draw(8) > 0 ? 0 : 5,
    // In the provisional year half of it is paid (art. 7), which the formula does not know.
    careerPoints: draw(4) === 0 && month > "2004-06" ? draw(60) : 0,
    differential: draw(8) === 0 ? `${draw(200)}.${10 + draw(90)}` : "0",
    bonusRate: job.medical || draw(2) === 0 ? 0 : 5,
  };
  return { figures, request: requestOf(job, month, figures) };
}

function requestOf(job, month, figures) {
  const { nights, sundayHours, internatRate, particularRate } = figures;
  const constraints = {
    ...(nights > 0 ? { nights } : {}),
    ...(sundayHours > 0 ? { sundayHolidayHours: sundayHours } : {}),
    ...(internatRate > 0 ? { internat: "5" } : {}),
    ...(particularRate > 0 ? { particular: true } : {}),
  };
  return {
    metier: job.id,
    month,
    law,
    seniorityYears: figures.years,
    ...(job.cadre ? { cadreYears: figures.cadreYears } : {}),
    workingTime: figures.workingTime,
    ...(figures.functionalPoints > 0 ? { functionalBonuses: ["gerant-de-tutelle"] } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
    ...(figures.careerPoints > 0 ? { careerIndemnityPoints: figures.careerPoints } : {}),
    ...(figures.differential === "0" ? {} : { differentialIndemnity: figures.differential }),
    ...(figures.bonusRate > 0 ? { decentralizedBonus: { paid: "monthly" } } : {}),
  };
}
