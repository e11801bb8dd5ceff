import type { Complement, Fact, FunctionalBonus, UnusedFact } from "../catalogue/index.js";
import type { Decimal, Label } from "../exact/index.js";
import type {
  ArticleId,
  ComplementId,
  Dataset,
  FunctionalBonusId,
  MetierId,
} from "../ids/index.js";
import type { ComplementKind, Source } from "../law/index.js";
import type { AppliedReading } from "../working/index.js";

/** A complement or a functional bonus that the job can have. */
export interface Entitlement {
  /** Whether a complement or a functional bonus. */
  readonly sort: "complement" | "functional-bonus";
  /** The id by which a request names it. */
  readonly id: ComplementId | FunctionalBonusId;
  /** Of a complement. */
  readonly kind?: ComplementKind;
  /** Its name, in both languages. */
  readonly label: Label;
  /** Points, for full time. */
  readonly points: Decimal;
  /** The condition set by the text, in words. */
  readonly condition: Label;
  /** The text that says so. */
  readonly article: ArticleId;
  /** Where it stands in the text. */
  readonly source: Source;
  /** The readings of the text that it rests on. */
  readonly readings: readonly AppliedReading[];
}

/** A fact that decided. */
export interface DecidingFact {
  /** The id of the fact. */
  readonly fact: string;
  /** Its name, in both languages. */
  readonly label: Label;
  /** The value given, in words. */
  readonly stated: Label;
  /** The requirement on it, in words. */
  readonly asked: Label;
  /** Whether the condition asks for the contrary. */
  readonly contrary: boolean;
  /** Whether the text leaves the fact to judgement: the caller's statement was taken as it is. */
  readonly judgement: boolean;
}

/** An entitlement that is due, and why. */
export interface Granted extends Entitlement {
  /** Whether every holder of the métier has it. */
  readonly automatic: boolean;
  /** The facts that grant it, in words. */
  readonly reason: Label;
  /** The facts that decided. */
  readonly facts: readonly DecidingFact[];
}

/** An entitlement that is not due, and why. */
export interface Refused extends Entitlement {
  /** The facts that refuse it, or what it gives way to, in words. */
  readonly reason: Label;
  /** The facts that decided. */
  readonly facts: readonly DecidingFact[];
  /** The complement that excludes it, when it gives way to one of as many points or more. */
  readonly givesWayTo?: ComplementId;
}

/** An entitlement that cannot be decided yet. */
export interface Undecided extends Entitlement {
  /** The facts still to be gathered, each with its question. */
  readonly missing: readonly Fact[];
}

/** Whether an access may be met. */
export const accessVerdicts = ["met", "unmet", "undecided"] as const;

/** Who may hold the métier, and what the facts say of it. */
export interface Access {
  /** The verdict of the facts on the condition. */
  readonly verdict: (typeof accessVerdicts)[number];
  /** The condition of the fiche, in our own words. */
  readonly text: Label;
  /** The text that says so. */
  readonly article: ArticleId;
  /** Where it stands in the text. */
  readonly source: Source;
  /** The facts that decided. */
  readonly facts: readonly DecidingFact[];
  /** The facts still to be gathered, each with its question. */
  readonly missing: readonly Fact[];
  /** The readings of ambiguous texts that it rests on. */
  readonly readings: readonly AppliedReading[];
}

/** Something to look at, which keeps nothing from being computed. */
export interface EntitlementWarning {
  /** The subject, by name. */
  readonly code: "access-unmet" | "several-functional-bonuses" | "nothing-printed";
  /** Its name, in both languages. */
  readonly label: Label;
  /** The text that says so. */
  readonly article: ArticleId;
}

/**
 * The entitlements that facts give in a job: what is due, what is not, and what is still to be
 * asked.
 */
export interface Entitlements {
  /** The métier or the job in extinction. */
  readonly metier: MetierId | (string & {});
  /** The entitlements that are due. */
  readonly granted: readonly Granted[];
  /** The entitlements that are not due. */
  readonly refused: readonly Refused[];
  /** The entitlements that facts still missing would decide. */
  readonly undecided: readonly Undecided[];
  /** Every fact still to be gathered for what is undecided, once each. */
  readonly questions: readonly Fact[];
  /** Present for the métiers that say who may hold them. */
  readonly access?: Access;
  /** The points to look at, which keep nothing from being computed. */
  readonly warnings: readonly EntitlementWarning[];
  /**
   * The facts left to judgement that decided something: the caller's statement was taken as it is.
   */
  readonly judgements: readonly Fact[];
  /** The facts given that no condition of the job uses. */
  readonly unusedFacts: readonly UnusedFact[];
  /** The readings of ambiguous texts that it rests on. */
  readonly readings: readonly AppliedReading[];
  /** Which figures produced it. */
  readonly dataset: Dataset;
}

/** A complement that is due, and the share of its points, where they go with the time given. */
export interface ComplementDue extends Complement {
  /** Percent of the points that is due; all of them where absent. */
  readonly dueShare?: Decimal;
}

/** The entitlements due in a position, and why. */
export interface EntitlementsDue {
  readonly complements: readonly ComplementDue[];
  readonly functionalBonuses: readonly FunctionalBonus[];
  /** Why each is there, by id, where facts decided. */
  readonly reasons?: ReadonlyMap<string, Label>;
  /** The entitlements decided by the facts, where facts were given. */
  readonly entitlements?: Entitlements;
}
