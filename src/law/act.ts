import figures from "figures:acts" with { type: "json" };
import prose from "prose:acts" with { type: "json" };
import { type Day, frozen, type Label, lazy, madeWhole } from "../exact/index.js";
import type { ActId } from "../ids/index.js";
import type { Confidence } from "./confidence.js";

/** The days between which a day that is not known must lie, both included. */
export interface DayBounds {
  /** The earliest day that it may be. */
  readonly notBefore: Day;
  /** The latest; absent while none is known. */
  readonly notAfter?: Day;
}

/** The order that approved an act. */
export interface Approval {
  /** Its day. */
  readonly order?: Day;
  /** Its number at the Journal officiel. */
  readonly nor?: string;
  /** The day on which it was published. */
  readonly published?: Day;
  /** Where it can be read. */
  readonly where?: string;
}

/** The days of an act: an avenant, an agreement, a decision or a decree. */
export interface DatedAct {
  /** Its id, as entries of the seeds and results name it. */
  readonly id: ActId;
  /** First day on which the law as finally in force applies it; null where it is not known. */
  readonly effectiveFrom: Day | null;
  /** The days between which that first day must lie, where it is not known. */
  readonly effectiveBounds?: Required<DayBounds>;
  /** The day from which it can be known: the publication of its approval; null where not found. */
  readonly knownFrom: Day | null;
  /** The days between which that day must lie, where it is not known. */
  readonly knownBounds?: DayBounds;
  /** Whether the scheme as signed has it: the avenant n° 2002-02 and what it left unchanged. */
  readonly asSigned?: true;
  /** The part of another act that the scheme as signed follows, and no other law. */
  readonly partOf?: ActId;
  /** Never came into force. */
  readonly never?: true;
  /** A statute, known from its first day. */
  readonly statute?: true;
}

/** An act: an avenant, an agreement, a decision or a decree that sets figures or rules of pay. */
export interface Act extends DatedAct {
  /** Its name. */
  readonly title: Label;
  /** The day of its signature, where it is known. */
  readonly signed: Day | null;
  /** Its approval, where it was found. */
  readonly approved: Approval | null;
  /** Whether it holds for months before it could be known; null where that depends on its day. */
  readonly retroactive: boolean | null;
  /** Where it was read. */
  readonly source: Label;
  /** A further note on its days. */
  readonly note?: Label;
  /** How sure its first day, or its bounds, are. */
  readonly dayConfidence: Confidence;
}

const byId = /* @__PURE__ */ lazy(
  () => new Map(frozen(figures as unknown as DatedAct[]).map((act) => [act.id, act])),
);

/** The days of every act of the seeds, in their order. */
export function datedActs(): readonly DatedAct[] {
  return [...byId().values()];
}

/** An act as a sentence names it where its title is not at hand: an avenant by its number. */
export function actNamed(id: string): Label {
  const isAvenant = /^\d{4}-/.test(id);
  return {
    fr: isAvenant ? `avenant n° ${id}` : `acte ${id}`,
    en: isAvenant ? `avenant no. ${id}` : `act ${id}`,
  };
}

/** The days of an act by its id. */
export function datedAct(id: string): DatedAct {
  return byId().get(id as ActId) as DatedAct;
}

const whole = /* @__PURE__ */ lazy(
  () => new Map(madeWhole<Act[]>(figures, prose).map((act) => [act.id, act])),
);

/** Every act of the seeds, in their order. */
export function allActs(): readonly Act[] {
  return [...whole().values()];
}

/** An act by its id. */
export function actOf(id: string): Act {
  return whole().get(id as ActId) as Act;
}
