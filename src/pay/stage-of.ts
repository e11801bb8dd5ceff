import type { Day } from "../exact/index.js";
import { type Checked, type Issue, nearest, refusal, sound } from "../intake/index.js";
import { heldId, type Position, stagedPosition } from "../job/index.js";
import { reading } from "../law/index.js";
import type { Career } from "../seniority/index.js";
import type { PayRequest } from "./request/pay-request.js";

/**
 * The position at the stage of the function held before August 2017. Issues: `unknown-value` for a
 * function that has no stages in the métier, `missing` where it decides and is not told: of whoever
 * was in post before the stages, of a midwife who leads.
 *
 * @article Avenant-2017-02
 */
export function stageOf(position: Position, asked: Partial<PayRequest>): Checked<Position> {
  const { stages } = position;
  const { population } = asked;
  if (stages === undefined) return sound(position);
  const names = stages.of.map(({ id }) => id);
  if (population !== undefined && !names.includes(population)) {
    const expected = {
      fr: `une fonction de ${names.join(", ")}`,
      en: `one of ${names.join(", ")}`,
    };
    const parts = { received: population, expected, suggestion: nearest(population, names) };
    return { usable: position, issues: refusal("unknown-value", ["population"], parts) };
  }
  if (population !== undefined) return sound(stagedPosition(position, population));
  return decides(position, asked)
    ? { usable: position, issues: functionIssues(names) }
    : taken(position, asked);
}

/** Whether the function formerly held decides the coefficient, and only its holder can say it. */
function decides(
  { stages, paidAs }: Position,
  { seniority, complements = [] }: Partial<PayRequest>,
): boolean {
  if (stages?.asked === "nobody") return false;
  if (stages?.asked === "whoever-leads") return complements.some((id) => id === stages.leads);
  return seniority !== undefined && takenUp(paidAs.id, seniority) < (stages?.since ?? "");
}

/** The day on which a métier was taken up: that of the promotion to it, or the hiring. */
function takenUp(metier: string, { hired, promotions = [] }: Career): Day {
  return promotions.findLast(({ to }) => heldId(to) === metier)?.on ?? hired;
}

function taken(position: Position, { readings }: Partial<PayRequest>): Checked<Position> {
  const { stages } = position;
  if (stages?.asked !== "every-holder") return sound(position);
  const applied = reading(readings, "R201");
  const own = { ...position, readings: [...position.readings, applied] };
  return sound(
    applied.choice === "last-stage" ? { ...own, referenceCoefficient: stages.last } : own,
  );
}

function functionIssues(names: readonly string[]): readonly Issue[] {
  const expected = {
    fr: `la fonction tenue avant août 2017 (population) : ${names.join(", ")}`,
    en: `the function held before August 2017 (population): ${names.join(", ")}`,
  };
  const parts = { received: undefined, expected, article: "Avenant-2017-02" } as const;
  return refusal("missing", ["population"], parts);
}
