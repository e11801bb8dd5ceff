import type { Step } from "../working/index.js";
import type { Seniority } from "./compute-seniority.js";
import { seniorityScale } from "./scale.js";

/** Which standing of a career. */
export type StandingName = "seniority" | "cadreMajoration" | "technicity";

/**
 * The working of a standing, whose last step is the percentage: of a career, the steps of seniority
 * come first, and those of a cadre after them.
 */
export function stepsOfStanding({ steps }: Seniority, name: StandingName): readonly Step[] {
  const end = 1 + steps.findIndex(({ id }) => id === `${seniorityScale.id}-rate`);
  return name === "seniority" ? steps.slice(0, end) : steps.slice(end);
}
