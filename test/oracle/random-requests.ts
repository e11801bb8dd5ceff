/**
 * Requests that nothing is wrong with, drawn over every métier, complement, bonus, constraint, working time and month.
 */
import { commonBonuses, extinctionJobs, type Metier, metiers, on, series } from "./law.js";
import type { Draw } from "./random.js";
import type { Request } from "./request.js";

function everyMonth(): readonly string[] {
  const months: string[] = [];
  for (let year = 2003; year <= 2025; year += 1)
    for (let month = 1; month <= 12; month += 1)
      months.push(`${year}-${String(month).padStart(2, "0")}`);
  return months.filter((month) => month >= "2003-07");
}

const values = series("pointValue");

/** The months whose point value has a source. */
export const months: readonly string[] = everyMonth().filter(
  (month) => on(`${month}-01`, values) !== undefined,
);

/** A request for one month of somebody's pay. */
export function randomRequest(draw: Draw): Request {
  return withDifferentialTold(drawnRequest(draw));
}

/** In the provisional year, whoever has a career indemnity says whether a differential one was held. */
function withDifferentialTold(request: Request): Request {
  const { month, careerIndemnityPoints, differentialIndemnity = 0 } = request;
  const asked = careerIndemnityPoints !== undefined && month < "2004-07";
  return asked ? { ...request, differentialIndemnity } : request;
}

function drawnRequest(draw: Draw): Request {
  const job = randomJob(draw);
  return {
    ...job,
    ...(draw.onceIn(4)
      ? { month: draw.of(everyMonth()), pointValue: randomPointValue(draw) }
      : { month: draw.of(months) }),
    seniorityYears: years(draw),
    ...(draw.onceIn(2) ? { workingTime: workingTime(draw) } : {}),
    ...(draw.onceIn(4) ? { careerIndemnityPoints: draw.decimal(120, draw.below(3)) } : {}),
    ...(draw.onceIn(4) ? { differentialIndemnity: draw.decimal(400, draw.below(3)) } : {}),
  };
}

const randomPointValue = (draw: Draw): string =>
  `${1 + draw.below(9)}.${draw.decimal(1, 3).slice(2)}`;

function years(draw: Draw): number | string {
  const drawn = draw.below(45);
  return draw.onceIn(2) ? drawn : String(drawn);
}

function workingTime(draw: Draw): string | number {
  if (draw.onceIn(2)) return draw.of([0.5, 0.8, 0.75, 0.9, 1, "0.25", "0.33", "0.8571428571"]);
  const written = draw.decimal(1, 1 + draw.below(10));
  return /[1-9]/.test(written) ? written : "1";
}

type JobPart = Omit<Request, "month" | "seniorityYears">;

function randomJob(draw: Draw): JobPart {
  const kind = draw.below(12);
  if (kind === 0) return inExtinction(draw);
  if (kind === 1) return { metier: { emploiJeune: "non-qualifie" }, ...besides(draw, false, []) };
  const metier = draw.of(metiers);
  return { metier: named(metier.id, kind), ...ofMetier(draw, metier) };
}

function named(id: string, kind: number): Request["metier"] {
  if (kind === 2) return { as: id, jobTitle: "Emploi sans fiche" };
  return kind === 3 ? { emploiJeune: "qualifie", metier: id } : id;
}

function inExtinction(draw: Draw): JobPart {
  const { id, cadre } = draw.of(extinctionJobs);
  return {
    metier: { extinction: id },
    ...(cadre ? { cadreYears: years(draw) } : {}),
    ...besides(draw, true, []),
  };
}

function ofMetier(draw: Draw, metier: Metier): Omit<JobPart, "metier"> {
  const complements = someComplements(draw, metier);
  const others = besides(
    draw,
    true,
    metier.functionalBonuses.map(({ id }) => id),
  );
  return {
    ...(complements.length > 0 ? { complements } : {}),
    ...(metier.cadre ? { cadreYears: years(draw) } : {}),
    ...(metier.population === "medical" ? medical(draw, others) : others),
  };
}

function someComplements(draw: Draw, { complements }: Metier): readonly string[] {
  const taken: string[] = [];
  const start = draw.below(complements.length + 1);
  for (const { id, excludes } of [...complements.slice(start), ...complements.slice(0, start)]) {
    if (draw.onceIn(2) && !excludes.some((other) => taken.includes(other))) taken.push(id);
  }
  return taken;
}

/** The medical body has no constraints; it may have the bonification. */
function medical(draw: Draw, { constraints: _, ...others }: Besides): Besides {
  const points = { bonification: String(30 + draw.below(151)) };
  return { ...others, ...(draw.onceIn(2) ? { extraPoints: points } : {}) };
}

type Besides = Omit<JobPart, "metier">;

function besides(draw: Draw, bonus: boolean, own: readonly string[]): Besides {
  const titles = [...own, ...commonBonuses.map(({ id }) => id)];
  return {
    ...(draw.onceIn(2) ? { functionalBonuses: [draw.of(titles)] } : {}),
    ...(draw.onceIn(2) ? { constraints: constraints(draw) } : {}),
    ...(bonus && draw.onceIn(3)
      ? { decentralizedBonus: { paid: "monthly", quarterlyHolidays: draw.onceIn(2) } }
      : {}),
  };
}

function constraints(draw: Draw): NonNullable<Request["constraints"]> {
  const nights = draw.below(32);
  return {
    ...(draw.onceIn(2) ? { nights, workedNights: draw.below(nights + 1) } : {}),
    ...(draw.onceIn(2) ? { sundayHolidayHours: draw.below(90) } : {}),
    ...(draw.onceIn(3) ? { internat: draw.of(["5", "3"] as const) } : {}),
    ...(draw.onceIn(3) ? { particular: draw.onceIn(2) } : {}),
    ...(draw.onceIn(4) ? { replacementDifferential: draw.decimal(150, draw.below(3)) } : {}),
  };
}
