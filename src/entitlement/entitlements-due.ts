import type { CatalogueView } from "../catalogue/index.js";
import type { ComplementId, Facts, FunctionalBonusId, ReadingChoices } from "../ids/index.js";
import { type Checked, joined, sound } from "../intake/index.js";
import type { Position } from "../job/index.js";
import { complementsDue, functionalBonusesDue } from "./complements-due.js";
import { dueByFacts } from "./due-by-facts.js";
import type { EntitlementsDue } from "./entitlement.js";

/** The terms of a request for what is due: names, or facts. */
export interface EntitlementsAsked {
  readonly facts?: Facts;
  readonly complements?: readonly ComplementId[];
  readonly functionalBonuses?: readonly FunctionalBonusId[];
  readonly undecided?: "refuse" | "go-on-without";
  readonly readings?: ReadingChoices;
}

const nothingDue: Checked<EntitlementsDue> = /* @__PURE__ */ sound({
  complements: [],
  functionalBonuses: [],
});

/**
 * The entitlements due in a position: what the facts grant where facts are given, what is named
 * otherwise. Nothing is due, and nothing wrong, where the position is not known.
 *
 * @article Expose-III.2 L.120
 */
export function entitlementsDue(
  position: Position | undefined,
  asked: EntitlementsAsked,
  view: CatalogueView,
): Checked<EntitlementsDue> {
  if (position === undefined) return nothingDue;
  const { complements: named = [], functionalBonuses = [], readings, facts } = asked;
  if (facts !== undefined) return dueByFacts(position, { ...asked, facts }, view);
  const complements = complementsDue(position, named);
  const bonuses = functionalBonusesDue(position, functionalBonuses, readings);
  return {
    usable: { complements: complements.usable, functionalBonuses: bonuses.usable },
    issues: joined(complements.issues, bonuses.issues),
  };
}
