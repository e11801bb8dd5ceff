/**
 * Seniority in whole days (08.02.1.1.1): service taken over at 100 or 75 %, each day once at the better rate, rounded down, moves the hiring date back; what
 * is not assimilated moves it forward.
 */
import { dayNumber, dayOf, yearsCompleted } from "./days.js";

export interface Service {
  readonly from: string;
  readonly until: string;
  readonly at: "same-establishment" | "same-employer" | "agreement" | "elsewhere";
  readonly sameMetier: boolean;
  readonly afterDiploma: boolean;
}

export interface Career {
  readonly metier: string;
  readonly hired: string;
  readonly priorService?: readonly Service[];
  readonly suspensions?: readonly {
    readonly from: string;
    readonly until: string;
    readonly assimilated: boolean;
  }[];
}

/** The seniority date and the completed years on a day. */
export function seniority(
  career: Career,
  asOf: string,
): { readonly date: string; readonly years: number } {
  const { hired, priorService = [], suspensions = [] } = career;
  const quarters = new Map<number, number>();
  for (const { from, until, at, sameMetier, afterDiploma } of priorService) {
    if (!sameMetier || !afterDiploma) continue;
    const worth = at === "elsewhere" ? 3 : 4;
    for (let day = dayNumber(from); day < dayNumber(until); day += 1)
      quarters.set(day, Math.max(worth, quarters.get(day) ?? 0));
  }
  const credited = Math.floor([...quarters.values()].reduce((sum, each) => sum + each, 0) / 4);
  const lost = new Set<number>();
  for (const { from, until, assimilated } of suspensions) {
    if (assimilated) continue;
    for (let day = dayNumber(from); day < dayNumber(until) && day < dayNumber(asOf); day += 1)
      lost.add(day);
  }
  const date = dayOf(dayNumber(hired) - credited + lost.size);
  return { date, years: yearsCompleted(date, asOf) };
}
