import type { Label } from "../exact/index.js";
import type { ArticleId, ReadingChoices, ReadingId } from "../ids/index.js";
import type { AppliedReading } from "../working/index.js";
import type { Population } from "./population.js";
import { reading } from "./reading.js";
import type { Series } from "./series.js";

/**
 * Where a figure stands: article, lines of the published avenant, and the other text it was read
 * in, if any.
 */
export interface Source {
  /** The id of the text. */
  readonly article: ArticleId;
  /** One line, or the first and the last. */
  readonly lines: readonly number[];
  /** The other text, as `seeds/README.md` names it. */
  readonly from?: string;
  /** How sure the figure is. */
  readonly confidence?: "high" | "medium" | "low";
}

/** What another reading of the text changes in an entry. */
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
  /** What other readings of the text change in it. */
  readonly variants?: readonly Variant[];
}

/** The small language of conditions (`seeds/README.md`). */
export type Condition =
  | {
      /** Holds for everybody. */
      readonly always: true;
    }
  | {
      /** A fact that is true. */
      readonly fact: string;
    }
  | {
      /** The fact that it looks at. */
      readonly fact: string;
      /** A value that the set has. */
      readonly includes: string;
    }
  | {
      /** The fact that it looks at. */
      readonly fact: string;
      /** The values of which it is one. */
      readonly oneOf: readonly string[];
    }
  | {
      /** The fact that it looks at. */
      readonly fact: string;
      /** The least value, included. */
      readonly atLeast: string;
    }
  | {
      /** The fact that it looks at. */
      readonly fact: string;
      /** The greatest value, included. */
      readonly atMost: string;
    }
  | {
      /** The fact that it looks at. */
      readonly fact: string;
      /** The value that it exceeds. */
      readonly moreThan: string;
    }
  | {
      /** The fact that it looks at. */
      readonly fact: string;
      /** The value that it stays under. */
      readonly lessThan: string;
    }
  | {
      /** The fact that it looks at. */
      readonly fact: string;
      /** The least value and the greatest, both included. */
      readonly between: readonly [string, string];
    }
  | {
      /** Every one of these holds. */
      readonly all: readonly Condition[];
    }
  | {
      /** At least one of these holds. */
      readonly any: readonly Condition[];
    }
  | {
      /** This does not hold. */
      readonly not: Condition;
    };

/** The kinds of complement. */
export type ComplementKind =
  | "encadrement"
  | "diplome"
  | "metier"
  | "specialite"
  | "acca"
  | "fonctionnel"
  | "reclassement";

/** A functional bonus, as the seeds write it. */
export interface BonusSeed extends Entry {
  readonly id: string;
  readonly label: Label;
  readonly points: Series;
  readonly condition: Condition;
}

/** A complement, as the seeds write it. */
export interface ComplementSeed extends BonusSeed {
  readonly kind: ComplementKind;
  readonly excludes: readonly string[];
}

/** A former emploi, as the seeds write it. */
export interface EmploiSeed {
  readonly label: string;
  readonly tableLabel?: string;
  /** What the table of the fiche prints against it, by kind. */
  readonly prints: Readonly<Record<string, string>>;
  /** The complements to be tested for whoever held it. */
  readonly complements: readonly string[];
  readonly source: Source;
  readonly note?: Label;
}

/** Who may hold a métier, as the seeds write it. */
export interface AccessSeed extends Entry {
  readonly condition: Condition;
  readonly text: Label;
}

/**
 * A case that the fiche leaves unprinted, as the seeds write it: no amount, and the answer says so.
 */
export type SilenceSeed = AccessSeed;

/** A métier, as the seeds write it. */
export interface MetierSeed extends Entry {
  readonly id: string;
  readonly label: string;
  readonly definition: Label;
  readonly referenceCoefficient: Series;
  /** Whose decentralized bonus it shares, where not the ordinary one. */
  readonly population?: Population;
  readonly complements: readonly ComplementSeed[];
  readonly functionalBonuses: readonly BonusSeed[];
  readonly emplois: readonly EmploiSeed[];
  readonly access?: AccessSeed;
  readonly silences?: readonly SilenceSeed[];
}

/** A regroupement de métiers, as the seeds write it. */
export interface RegroupementSeed {
  readonly id: string;
  readonly number: string;
  readonly label: string;
  /** What gathers its métiers, and the qualification it asks for, where it says so. */
  readonly criteria?: { readonly text: Label; readonly source: Source };
  readonly metiers: readonly MetierSeed[];
}

/** A filière of annexe I, as the seeds write it. */
export interface FiliereSeed {
  readonly id: FiliereId;
  readonly label: string;
  readonly regroupements: readonly RegroupementSeed[];
}

/** The five filières. */
export type FiliereId =
  | "soignante"
  | "educative-et-sociale"
  | "administrative"
  | "logistique"
  | "medicale";

/** A job in extinction (A1.4), as the seeds write it. */
export interface ExtinctionSeed extends Entry {
  readonly id: string;
  readonly label: string;
  readonly filiere: FiliereId;
  readonly referenceCoefficient: Series;
  readonly cadre: boolean;
}

/** An entry under the caller's readings, with those that touch it. */
export interface Read<T> {
  readonly entry: T;
  readonly readings: readonly AppliedReading[];
}

const untouched: readonly AppliedReading[] = [];

/** The entry as the caller reads the text, or `undefined` where that reading leaves it out. */
export function read<T extends Entry>(
  entry: T,
  choices: ReadingChoices | undefined,
): Read<T> | undefined {
  if (entry.variants === undefined) return { entry, readings: untouched };
  const readings: AppliedReading[] = [];
  let read = entry;
  for (const { reading: id, choice, also, absent, ...changes } of entry.variants) {
    const applied = reading(choices, id);
    if (!readings.includes(applied)) readings.push(applied);
    if (applied.choice !== choice) continue;
    if (also !== undefined && reading(choices, also.reading).choice !== also.choice) continue;
    if (absent === true) return undefined;
    read = { ...read, ...changes };
  }
  return { entry: read, readings };
}
