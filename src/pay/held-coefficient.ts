import {
  type CatalogueView,
  outsideItsDays,
  type Placed,
  paidMetier,
  placedMetiers,
} from "../catalogue/index.js";
import { complementsDue } from "../entitlement/index.js";
import { type Checked, type Issue, issue, joined, sound, under } from "../intake/index.js";
import { metierPosition } from "../job/index.js";
import { lawIn } from "../law/index.js";
import type { Expression } from "../working/index.js";
import type { HigherWork, OtherMetier } from "./request/special-asked.js";
import { conventionalCoefficient } from "./rules/base-salary.js";
import type { Situation } from "./situation/situation.js";
import { takesMostHours } from "./standing-in/higher-metier.js";

/**
 * The coefficient that somebody is paid: a position and its complements, with what decided them.
 */
export type HeldCoefficient = Pick<Situation, "position" | "complements" | "reasons">;

/**
 * The position and the complements of another métier. Issues: `unknown-metier` on a day on which it
 * does not exist, and what is wrong with its complements.
 */
export function otherMetier(
  { metier, complements = [] }: OtherMetier,
  view: CatalogueView,
): Checked<HeldCoefficient | undefined> {
  if (paidMetier(metier, view) === undefined) {
    const { seed } = placedMetiers().get(metier) as Placed;
    return { usable: undefined, issues: [outsideItsDays(seed, view, ["metier"])] };
  }
  const position = metierPosition(metier, view);
  const due = complementsDue(position, complements);
  return { usable: { position, complements: due.usable }, issues: due.issues };
}

/** The conventional coefficient of a position. */
export function coefficientOf(held: HeldCoefficient): Expression {
  return conventionalCoefficient(held, held.complements);
}

/**
 * Whoever does the work of a higher métier for more than half of the hours is paid its conventional
 * coefficient, and keeps everything else of the métier held. Issues: `not-applicable` for a métier
 * that is not higher, and those of its complements, under `higherWork`.
 *
 * @article 08.03.3 L.198-199
 */
export function withHigherWork(
  own: HeldCoefficient,
  work: HigherWork | undefined,
  view: CatalogueView,
): Checked<HeldCoefficient> {
  if (work === undefined) return sound(own);
  const other = under("higherWork", otherMetier(work, view));
  if (other.usable === undefined) return { usable: own, issues: other.issues };
  const issues = joined(other.issues, notHigher("higherWork", work, own, other.usable));
  if (!takesMostHours(work.shareOfHours, lawIn(view))) return { usable: own, issues };
  return { usable: workedIn(own, other.usable), issues };
}

function workedIn(own: HeldCoefficient, other: HeldCoefficient): HeldCoefficient {
  const { referenceCoefficient, readings, paidAs } = other.position;
  const coefficientName = {
    fr: `coefficient de référence du métier supérieur exercé (« ${paidAs.label} »)`,
    en: `reference coefficient of the higher métier worked in ("${paidAs.label}")`,
  };
  const { coefficientSteps: _, ...kept } = own.position;
  return {
    position: { ...kept, referenceCoefficient, coefficientName, article: "08.03.3", readings },
    complements: other.complements,
  };
}

/** A métier that is not higher than the one held: `not-applicable`. */
export function notHigher(
  field: "higherWork" | "replacement",
  { metier }: OtherMetier,
  own: HeldCoefficient,
  other: HeldCoefficient,
): readonly Issue[] {
  const least = coefficientOf(own).value;
  if (coefficientOf(other).value.greaterThan(least)) return [];
  const article = field === "replacement" ? "08.03.2" : "08.03.3";
  const expected = {
    fr: `un métier dont le coefficient de base conventionnel dépasse ${least}`,
    en: `a métier whose conventional coefficient is above ${least}`,
  };
  return [issue("not-applicable", [field, "metier"], { received: metier, expected, article })];
}
