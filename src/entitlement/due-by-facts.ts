import {
  type CatalogueView,
  type Complement,
  type FunctionalBonus,
  factsOf,
} from "../catalogue/index.js";
import { type DecimalInput, decimal, type Language } from "../exact/index.js";
import type { ComplementId, Facts, FunctionalBonusId, ReadingChoices } from "../ids/index.js";
import { type Checked, type Issue, issue } from "../intake/index.js";
import type { Position } from "../job/index.js";
import { reading } from "../law/index.js";
import { functionalBonusesDue } from "./complements-due.js";
import type {
  ComplementDue,
  Entitlements,
  EntitlementsDue,
  Granted,
  Refused,
  Undecided,
} from "./entitlement.js";
import { entitlementsOf } from "./entitlements-of.js";

/** The terms of a request for what is due, by facts. */
export interface StatedFacts {
  readonly facts: Facts;
  readonly complements?: readonly ComplementId[];
  readonly functionalBonuses?: readonly FunctionalBonusId[];
  readonly undecided?: "refuse" | "go-on-without";
  readonly readings?: ReadingChoices;
}

/**
 * The complements and functional bonuses that facts make due in a position. Issues: `undecided`,
 * with the questions, for what the facts leave open, unless the request goes on without;
 * `contradictory` for complements named beside facts. Bonuses named take the place of the choice
 * that the text leaves open between two titles (reading R3).
 *
 * @article Expose-III.2 L.120
 * @article Expose-III.5 L.123
 */
export function dueByFacts(
  position: Position,
  stated: StatedFacts,
  view: CatalogueView,
): Checked<EntitlementsDue> {
  const { facts, undecided = "refuse" } = stated;
  const entitlements = entitlementsOf(position, facts, view);
  const blocking = blockingIn(entitlements, position, stated);
  const bonuses = bonusesDue(position, stated, entitlements);
  const granted = new Map(entitlements.granted.map((each) => [each.id as string, each]));
  const usable = {
    complements: position.complements
      .filter(({ id }) => granted.has(id))
      .map((complement) => withShare(touchedOnly(complement, granted), facts)),
    functionalBonuses: bonuses.usable.map((bonus) => touchedOnly(bonus, granted)),
    reasons: new Map([...granted].map(([id, { reason }]) => [id, reason])),
    entitlements,
  };
  const issues = [
    ...(stated.complements === undefined ? [] : [bothWays(stated.complements)]),
    ...(blocking.length > 0 && undecided === "refuse" ? [undecidedIssue(blocking)] : []),
    ...bonuses.issues,
  ];
  return { usable, issues };
}

/** The entitlements granted, with the readings that touch them alone. */
function touchedOnly<T extends Complement | FunctionalBonus>(
  entry: T,
  granted: ReadonlyMap<string, Granted>,
): T {
  const readings = granted.get(entry.id)?.readings;
  return readings === undefined || readings.length === entry.readings.length
    ? entry
    : { ...entry, readings };
}

/** A complement with the share of the time that its points go with: its condition asks for it. */
function withShare(complement: Complement, facts: Facts): ComplementDue {
  const { proRataOf } = complement;
  if (proRataOf === undefined) return complement;
  return { ...complement, dueShare: decimal(facts[proRataOf] as DecimalInput) };
}

/**
 * The entitlements that keep pay from being computed: an undecided complement, always; an undecided
 * functional bonus when a fact stated speaks of it, or when no fact is stated at all. One of which
 * nothing stated speaks is not claimed, and stands in the answer with its questions.
 */
function blockingIn(
  { undecided }: Entitlements,
  position: Position,
  { facts, functionalBonuses }: StatedFacts,
): readonly Undecided[] {
  const stated = Object.keys(facts);
  const spokenOf = ({ id }: Undecided): boolean => {
    const bonus = position.functionalBonuses.find((each) => each.id === id) as FunctionalBonus;
    return stated.length === 0 || factsOf(bonus.condition).some((fact) => stated.includes(fact));
  };
  return undecided.filter(
    (each) => each.sort === "complement" || (functionalBonuses === undefined && spokenOf(each)),
  );
}

function bonusesDue(
  position: Position,
  { functionalBonuses: named = [], readings }: StatedFacts,
  { granted, refused }: Entitlements,
): Checked<readonly FunctionalBonus[]> {
  const against = named.flatMap((id, index) => {
    const found = refused.find((each) => each.sort === "functional-bonus" && each.id === id);
    return found === undefined ? [] : [contradicted(index, found)];
  });
  const free = named.length === 0 || reading(readings, "R3").choice === "all";
  const found = free ? granted.filter(isBonus).map(({ id }) => id as FunctionalBonusId) : [];
  const due = functionalBonusesDue(position, [...new Set([...named, ...found])], readings);
  return { usable: due.usable, issues: [...against, ...due.issues] };
}

/** One issue for all that is undecided: every question once, in the order of the fiche. */
function undecidedIssue(blocking: readonly Undecided[]): Issue {
  const missing = blocking.flatMap((each) => each.missing);
  const questions = [...new Map(missing.map((fact) => [fact.id, fact])).values()];
  const listed = (language: Language): string =>
    questions.map(({ id, question }) => `${question[language]} (${id})`).join(" ");
  const received = blocking.map(({ id }) => id).join(", ");
  const expected = {
    fr: `les faits qui décident, ou undecided = « go-on-without » : ${listed("fr")}`,
    en: `the facts that decide, or undecided = "go-on-without": ${listed("en")}`,
  };
  const [{ article }] = blocking as readonly [Undecided];
  return issue("undecided", ["facts"], { received, expected, article, questions });
}

function bothWays(complements: readonly ComplementId[]): Issue {
  const expected = {
    fr: "des compléments nommés ou des faits, non les deux",
    en: "complements named or facts, not both",
  };
  return issue("contradictory", ["complements"], { received: complements.join(", "), expected });
}

function contradicted(index: number, { id, reason, article }: Refused): Issue {
  const expected = {
    fr: `une prime que les faits ne refusent pas (${reason.fr})`,
    en: `a bonus that the facts do not refuse (${reason.en})`,
  };
  return issue("contradictory", ["functionalBonuses", index], { received: id, expected, article });
}

function isBonus({ sort }: Granted): boolean {
  return sort === "functional-bonus";
}
