import type { Day, Label } from "../exact/index.js";
import type { ReadingId } from "../ids/index.js";
import type { Change } from "./change.js";
import type { ComplementKind } from "./complement-kind.js";
import type { Condition } from "./condition.js";
import type { DatedEntry } from "./dated-entry.js";
import type { Begins } from "./law-on.js";
import type { Population } from "./population.js";
import type { Series } from "./series.js";
import type { Source } from "./source.js";

export type { Condition } from "./condition.js";

/** The change that another reading of the text makes in an entry. */
export interface Variant {
  /** The reading. */
  readonly reading: ReadingId;
  /** The choice of it under which the entry changes. */
  readonly choice: string;
  /** Another reading that must be chosen too. */
  readonly also?: {
    /** That reading. */
    readonly reading: ReadingId;
    /** The choice of it. */
    readonly choice: string;
  };
  /** The entry does not exist under that reading. */
  readonly absent?: boolean;
}

/** An entry of the seeds that readings may change. */
export interface Entry {
  /** Where it stands in the text. */
  readonly source: Source;
  /** Its changes under other readings of the text. */
  readonly variants?: readonly Variant[];
}

/** An entry of the seeds that later acts may change too. */
export interface AmendedEntry extends Entry {
  /** Its changes by later acts, beside the figures of its series, in their order. */
  readonly changes?: readonly Change[];
}

/** A functional bonus, as the seeds write it. */
export interface BonusSeed extends AmendedEntry {
  readonly id: string;
  readonly label: Label;
  readonly points: Series;
  readonly condition: Condition;
}

/** A complement, as the seeds write it. */
export interface ComplementSeed extends BonusSeed {
  readonly kind: ComplementKind;
  readonly excludes: readonly string[];
  /** The fact that says for which share of the time, in percent, the points are due. */
  readonly proRataOf?: string;
}

/** Whose reference coefficient goes up by stages of its own, by a function formerly held. */
export interface StagesSeed {
  /** Who is asked for the function while the stages differ. */
  readonly asked: "every-holder" | "whoever-leads" | "nobody";
  /** The complement that says that somebody leads. */
  readonly leads?: string;
  /** The first day of the stages. */
  readonly since: Day;
  /** The former functions, each with its stages. */
  readonly of: readonly StageSeed[];
}

/** A function formerly held, and the coefficients that its holders go through. */
export interface StageSeed {
  readonly id: string;
  readonly label: Label;
  /** The coefficient before the first stage, as the text has it. */
  readonly before?: string;
  readonly referenceCoefficient: Series;
}

/** The status of a métier in a later print of annexe I. */
export interface Confirmed {
  /** The day of the print. */
  readonly on: Day;
  /**
   * Its sheet is printed, it is named without its sheet, or its sheet is printed though it is gone.
   */
  readonly as: "printed" | "carried-forward" | "removed";
  /** Where. */
  readonly from: string;
}

/** A former emploi, as the seeds write it. */
export interface EmploiSeed {
  readonly label: string;
  readonly tableLabel?: string;
  /** The entries that the table of the fiche prints against it, by kind. */
  readonly prints: Readonly<Record<string, string>>;
  /** The complements to be tested for whoever held it. */
  readonly complements: readonly string[];
  readonly source: Source;
  readonly note?: Label;
  /** Its changes by later acts. */
  readonly changes?: readonly Change[];
}

/** Who may hold a métier, as the seeds write it. */
export interface AccessSeed extends AmendedEntry {
  readonly condition: Condition;
  readonly text: Label;
  /** The act that is the first to say it, where not the avenant itself. */
  readonly begins?: DatedEntry;
}

/**
 * A case that the fiche leaves unprinted, as the seeds write it: no amount, and the answer says so.
 */
export type SilenceSeed = AccessSeed;

/** Another métier that whoever holds this one and meets a condition holds instead. */
export interface BecomesFigures extends Omit<Entry, "source">, Begins {
  /** The other métier. */
  readonly metier: string;
  /** Every holder: the métier itself is no more. */
  readonly whole?: true;
  readonly condition: Condition;
}

/** The same, as the seeds write it. */
export interface BecomesSeed extends BecomesFigures, Entry {
  readonly id: string;
  /** The rule in our own words. */
  readonly text: Label;
}

/** A métier, as pay is worked out from it. */
export interface MetierFigures extends AmendedEntry {
  readonly id: string;
  readonly label: string;
  readonly referenceCoefficient: Series;
  /** Whose decentralized bonus it shares, where not the ordinary one. */
  readonly population?: Population;
  readonly complements: readonly ComplementSeed[];
  readonly functionalBonuses: readonly BonusSeed[];
  readonly access?: AccessSeed;
  readonly silences?: readonly SilenceSeed[];
  /** The stages of those who held another function before. */
  readonly stages?: StagesSeed;
  /** The other métiers that its holders come to hold, by later acts. */
  readonly becomes?: readonly BecomesFigures[];
}

/** A métier, as the seeds write it. */
export interface MetierSeed extends MetierFigures {
  readonly definition: Label;
  readonly emplois: readonly EmploiSeed[];
  readonly becomes?: readonly BecomesSeed[];
  /** Its status in a later print. */
  readonly confirmed?: Confirmed;
}

/** A regroupement de métiers, as the seeds write it. */
export interface RegroupementSeed<M extends MetierFigures = MetierSeed> {
  readonly id: string;
  readonly number: string;
  readonly label: string;
  readonly source: Source;
  /** The coefficient printed for all its métiers, where one is. */
  readonly referenceCoefficient?: Series;
  /**
   * The criterion that gathers its métiers, and the qualification asked for, where the text says
   * so.
   */
  readonly criteria?: { readonly text: Label; readonly source: Source };
  /** Its changes by later acts. */
  readonly changes?: readonly Change[];
  readonly metiers: readonly M[];
}

/** A filière of annexe I, as the seeds write it. */
export interface FiliereSeed<M extends MetierFigures = MetierSeed> {
  readonly id: FiliereId;
  readonly label: string;
  readonly regroupements: readonly RegroupementSeed<M>[];
}

/** The five filières. */
export type FiliereId =
  | "soignante"
  | "educative-et-sociale"
  | "administrative"
  | "logistique"
  | "medicale";

/** A job in extinction (A1.4), as the seeds write it. */
export interface ExtinctionSeed extends AmendedEntry {
  readonly id: string;
  readonly label: string;
  readonly filiere: FiliereId;
  readonly referenceCoefficient: Series;
  readonly cadre: boolean;
}
