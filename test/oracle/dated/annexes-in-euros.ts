/**
 * The annexes in euros: what each métier, complement, bonus and job in extinction is paid for its points in July 2003, on each side of what changes it, and in October 2025.
 */
import { commonBonuses, complementsOf, extinctionJobs, isAutomatic, metiers } from "./catalogue.js";
import { monthsAround } from "./first-days.js";
import { viewOf } from "./law.js";
import type { Request } from "./request.js";
import { answer } from "./slip.js";
import type { Dated, PrintedMetier } from "./sources.js";

/** A row: what is held, and what its points come to month by month, or the code of a refusal. */
export interface Row {
  readonly held: Partial<Request>;
  readonly euros: Readonly<Record<string, string>>;
}

/** The request of a row for a month: somebody at full time, without seniority. */
export function rowRequest(held: Partial<Request>, month: string): Request {
  const establishment = { kind: "etablissement-de-sante", publicFunding: false };
  const family = month < "2020-09" ? {} : { establishment, segur: { years: 0 } };
  return { ...held, month, law: "in-force", seniorityYears: 0, ...family } as Request;
}

/** The base salary, and the functional bonus where there is one. */
export function ofPoints(lines: Readonly<Record<string, string>>): string {
  const { BASE_SALARY: base = "", FUNCTIONAL_BONUS: bonus } = lines;
  return bonus === undefined ? base : `${base} + ${bonus}`;
}

function row(held: Partial<Request>, ...series: readonly (readonly Dated[])[]): Row {
  const changes = series.flat().flatMap(monthsAround);
  const months = [...new Set(["2003-07", ...changes, "2025-10"])].sort();
  const told = months.filter((month) => month >= "2003-07" && month <= "2025-11");
  const cells = told.flatMap((month) => {
    const found = answer(rowRequest(held, month));
    if ("unsure" in found) return [];
    return [[month, "refused" in found ? found.refused : ofPoints(found.lines)] as const];
  });
  return { held, euros: Object.fromEntries(cells) };
}

function ofMetier(metier: PrintedMetier): readonly Row[] {
  const { id, cadre, referenceCoefficient: own } = metier;
  const held = { metier: id, ...(cadre ? { cadreYears: 0 } : {}) };
  const complements = complementsOf(metier).filter(
    (each) => !isAutomatic(each, viewOf("2025-09")) && each.kind !== "reclassement",
  );
  const automatic = complementsOf(metier).filter((each) => !complements.includes(each));
  return [
    row(held, own, ...automatic.map(({ points }) => points)),
    ...complements.map((each) => row({ ...held, complements: [each.id] }, own, each.points)),
    ...metier.functionalBonuses.map((each) =>
      row({ ...held, functionalBonuses: [each.id] }, own, each.points),
    ),
  ];
}

function ofExtinction(): readonly Row[] {
  return extinctionJobs.map((job) => {
    const { id, cadreIn2025, from } = job;
    const close = job.coefficient2025WithContactOr7Years !== undefined;
    const held = {
      metier: { extinction: id },
      ...(cadreIn2025 === true ? { cadreYears: 0 } : {}),
      ...(close ? { facts: { timeWithUsers: 50, yearsInMetier: 0 } } : {}),
    };
    return row(held, from === undefined ? [] : [{ from, value: "", act: job.act ?? null }]);
  });
}

/** Every row. */
export function annexesInEuros(): readonly Row[] {
  return [
    ...metiers.flatMap(ofMetier),
    ...commonBonuses.map(({ id, points }) =>
      row({ metier: "aide-soignant", functionalBonuses: [id] }, points),
    ),
    ...ofExtinction(),
  ];
}
