import { type Day, decimal } from "../exact/index.js";
import { lawOn, type RegimeSpan, regimeFigure, spanOn } from "../law/index.js";
import { type Figure, figure } from "../working/index.js";
import type { Lived } from "./lived.js";

/** A hiring, and the texts under which it is looked at. */
export interface Hired {
  readonly hired: Day;
  readonly regimes: readonly RegimeSpan[];
}

/**
 * Whether somebody was hired under the recommendation of 2012 or later, where experience is taken
 * over and no longer service.
 */
export function hiredOnExperience({ hired, regimes }: Hired): boolean {
  return spanOn(regimes, hired).regime !== "2003";
}

/**
 * The share of experience taken over at the hiring: the employer's, where it gives more than the
 * text.
 */
export function experienceShare(
  { career, choices, law }: Lived,
  own: "seniority" | "technicity",
): Figure {
  const least = regimeFigure("hiringShare", lawOn(career.hired, law), "percent", choices);
  const given = career.takingOver?.[own];
  if (given === undefined) return least;
  return figure(decimal(given), "percent", {
    fr: "part reprise par l'employeur",
    en: "share taken over by the employer",
  });
}

/** The same, of a career. */
export function isHiredOnExperience({
  career,
  regimes,
}: Pick<Lived, "career" | "regimes">): boolean {
  return hiredOnExperience({ hired: career.hired, regimes });
}
