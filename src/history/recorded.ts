import type { Decimal, Label } from "../exact/index.js";
import type { ExtinctionId, MetierId, ReadingChoices } from "../ids/index.js";
import type {
  Condition,
  DatedEntry,
  EstablishmentKind,
  EstablishmentPlace,
  LawOn,
} from "../law/index.js";

/** Whom a change reaches: every holder of a métier, everywhere, where nothing is said. */
export interface Reach {
  /** The métiers that it is about. */
  readonly metiers?: readonly MetierId[];
  /** It is about somebody who holds no métier of annexe I: a director, a foster carer… */
  readonly otherJobs?: true;
  /** The job in extinction that it is about. */
  readonly extinction?: ExtinctionId;
  /** The kinds of establishment that it is about. */
  readonly kinds?: readonly EstablishmentKind[];
  /** The places that it is about. */
  readonly places?: readonly EstablishmentPlace[];
}

/**
 * How a figure comes to euros, and what they are counted by; of the pay of a métier, or of what it
 * lacks of the minimum, where one is looked at.
 */
export interface Worth {
  /** Points by their value, hours by the statutory minimum. */
  readonly by:
    | "points"
    | "point-value"
    | "euros"
    | "hourly-minimum"
    | "hours-of-minimum"
    | "percent-of-pay"
    | "factor-of-pay"
    | "complement-to-minimum";
  readonly per: "month" | "day" | "night" | "hour" | "point";
}

/** The content of an entry, in words, and its number where it is one. */
export interface SideSaid {
  readonly words: Label;
  readonly value?: Decimal;
}

/** The state before a change, and the state after it; one is absent where there is nothing. */
export interface BothSides {
  readonly before?: SideSaid | undefined;
  readonly after?: SideSaid | undefined;
}

/** A change that an act makes: an entry of the seeds, what it bears on, whom it reaches. */
export interface Recorded {
  readonly id: string;
  readonly entry: DatedEntry;
  readonly subject: Label;
  readonly reach: Reach;
  readonly worth?: Worth | undefined;
  /** The facts on which it depends. */
  readonly condition?: Condition | undefined;
  /** It holds under every law, the avenant as signed included. */
  readonly everyLaw?: true | undefined;
  /** Why no result depends on it. */
  readonly withoutEffect?: Label;
  /** Both sides of it, under the law of its first day. */
  readonly sides: (on: LawOn, choices: ReadingChoices | undefined) => BothSides;
}
