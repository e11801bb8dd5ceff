import type { Day, Decimal, Label } from "../exact/index.js";
import type { ActId, ComplementId, FactId, FunctionalBonusId, MetierId } from "../ids/index.js";
import type {
  ComplementKind,
  Condition,
  Confirmed,
  FiliereId,
  LawView,
  Population,
  Source,
} from "../law/index.js";
import type { AppliedReading } from "../working/index.js";

/** Points paid for particular conditions of work, outside the base salary. */
export interface FunctionalBonus {
  /** The id by which a request names it. */
  readonly id: FunctionalBonusId;
  /** Its name, in both languages. */
  readonly label: Label;
  /** Points, for full time. */
  readonly points: Decimal;
  /** The condition of entitlement. */
  readonly condition: Condition;
  /** Where it stands in the text. */
  readonly source: Source;
  /** The readings of the text that these figures rest on. */
  readonly readings: readonly AppliedReading[];
  /** The acts later than the avenant n° 2002-02 that set its points or its condition. */
  readonly acts: readonly ActId[];
}

/** Points added to the reference coefficient under a condition. */
export interface Complement extends Omit<FunctionalBonus, "id"> {
  /** The id by which a request names it. */
  readonly id: ComplementId;
  /** Its kind, by what it rewards. */
  readonly kind: ComplementKind;
  /** Whether every holder of the métier has it. */
  readonly automatic: boolean;
  /** The complements of the métier that do not go with it. */
  readonly excludes: readonly ComplementId[];
  /** The fact that says for which share of the time, in percent, the points are due. */
  readonly proRataOf?: FactId;
}

/** A job of the former classification, and the complements to be tested for whoever held it. */
export interface Emploi {
  /** The title of the job. */
  readonly label: string;
  /** Its name in the table of the fiche, where it differs. */
  readonly tableLabel?: string;
  /** The entries that the table of the fiche prints against it, by kind. */
  readonly prints: Readonly<Record<string, string>>;
  /** The complements to be tested for whoever held it. */
  readonly complements: readonly ComplementId[];
  /** Where it stands in the text. */
  readonly source: Source;
  /** Where the text and the table differ, or what the table cannot settle. */
  readonly note?: Label;
}

/** A number that an act gives a regroupement. */
export interface UnsettledNumber {
  /** The act, whose first day no source settles. */
  readonly act: ActId;
  /** The number from that day on. */
  readonly number: string;
}

/**
 * A regroupement de métiers.
 *
 * @article Expose-II.1 L.90
 */
export interface Regroupement {
  /** Its id. */
  readonly id: string;
  /** Its number in annexe I: `1.6`. */
  readonly number: string;
  /**
   * Its number from an act that may already have begun on that day, where no source settles its
   * first day: `number` is then the one before. Absent where there is none.
   */
  readonly unsettled?: readonly UnsettledNumber[];
  /** Its French title. */
  readonly label: string;
  /**
   * The criterion that gathers its métiers, and the qualification asked for, where the text says
   * so.
   */
  readonly criteria?: Label;
}

/**
 * A métier of annexe I.
 *
 * @article Expose-II.2 L.91
 */
export interface Metier {
  /** The id by which a request names it. */
  readonly id: MetierId;
  /** Its French title. */
  readonly label: string;
  /** Its definition, in a sentence. */
  readonly definition: Label;
  /** The sector that it belongs to. */
  readonly filiere: FiliereId;
  /** The grouping that it belongs to. */
  readonly regroupement: Regroupement;
  /** Points, for full time. */
  readonly referenceCoefficient: Decimal;
  /** The stages of those who held another function before; absent where none differs. */
  readonly stages?: Stages;
  /** Whether annexe II lists it among the cadres (A2.1). */
  readonly cadre: boolean;
  /** For article 36 of the cadres' pension agreement only (A2.3). */
  readonly hierarchicalCoefficient?: Decimal;
  /** Its category; agents de maîtrise are one for elections only (A2.2). */
  readonly category: "cadre" | "agent-de-maitrise" | "employe";
  /** The former jobs that lead to it. */
  readonly emplois: readonly Emploi[];
  /** The complements that it can have. */
  readonly complements: readonly Complement[];
  /** The functional bonuses that it can have. */
  readonly functionalBonuses: readonly FunctionalBonus[];
  /** Where it stands in the text. */
  readonly source: Source;
  /** Whose decentralized bonus it shares (A3.1.2), as reading R23 has it. */
  readonly population: Population;
  /** Whether it is of the medical body of A1.2.1, whichever mass its bonus comes from. */
  readonly medicalBody: boolean;
  /** The readings of the text that its coefficient and its category rest on. */
  readonly readings: readonly AppliedReading[];
  /** Its status in the print of September 2025. */
  readonly confirmed?: Confirmed;
  /** The acts later than the avenant n° 2002-02 that set its coefficient or what it is. */
  readonly acts: readonly ActId[];
  /**
   * The acts that may already change what it gives on that day, or may create it, their first day
   * being settled by no source: it is shown as before those that change it, as from the one that
   * creates it. Absent where there is none.
   */
  readonly unsettled?: readonly ActId[];
}

/** A métier of annexe I as pay is worked out from it. */
export type PaidMetier = Omit<
  Metier,
  | "definition"
  | "regroupement"
  | "emplois"
  | "confirmed"
  | "category"
  | "hierarchicalCoefficient"
  | "source"
> & {
  /** Where it stands in the text. */
  readonly source: Pick<Source, "article">;
};

/** Whose reference coefficient goes up by stages of its own. */
export interface Stages {
  /** Who has to say which of these functions was held. */
  readonly asked: "every-holder" | "whoever-leads" | "nobody";
  /** The complement that says that somebody leads. */
  readonly leads?: ComplementId;
  /** The first day of the stages. */
  readonly since: Day;
  /** Points: the coefficient of the last stage. */
  readonly last: Decimal;
  /** The functions formerly held. */
  readonly of: readonly Stage[];
}

/** A function formerly held, and the reference coefficient of the day for those who held it. */
export interface Stage {
  /** The id by which a request names it. */
  readonly id: string;
  /** Who it is, in both languages. */
  readonly label: Label;
  /** Points, for full time. */
  readonly referenceCoefficient: Decimal;
}

/** From where the catalogue is looked at. */
export interface CatalogueView extends LawView {
  /** The day from which annexe II holds, with reading R35 = `date-given`. */
  readonly annexe2From?: Day | undefined;
}
