import { conditionInWords } from "../catalogue/index.js";
import type { Day, Label } from "../exact/index.js";
import type { ActId, ArticleId, ExtinctionId, MetierId } from "../ids/index.js";
import {
  type Confidence,
  type DatedEntry,
  type EstablishmentKind,
  type EstablishmentPlace,
  firstDays,
  type LawChoice,
  type LawOn,
  lawOn,
  underEveryLaw,
} from "../law/index.js";
import { type EurosOfChange, inEuros, type OnDayOfChange } from "./in-euros.js";
import type { Recorded } from "./recorded.js";

/** A change of the law: what an act makes of a figure, a condition or a rule from a day on. */
export interface LegalChange {
  /** Its id; what one sentence of an act does in several places has one id. */
  readonly id: string;
  /** The act. */
  readonly act: ActId;
  /** The text that says so: an id of `articles()`. */
  readonly article: ArticleId;
  /** The article inside the act. */
  readonly clause?: string;
  /** Where it was read, beside the text itself. */
  readonly readIn?: string;
  /** First day on which it certainly holds. */
  readonly from: Day;
  /** The earliest day on which it may hold, where no source settles the first day of the act. */
  readonly notBefore?: Day;
  /** Its subject, in both languages. */
  readonly subject: Label;
  /** The facts on which it depends, in words. */
  readonly condition?: Label;
  /** The state before; absent where there was nothing. */
  readonly before?: Label;
  /** The state from then on; absent where there is nothing any more. */
  readonly after?: Label;
  /** The same in euros, where it is a figure that comes to euros. */
  readonly euros?: EurosOfChange;
  /** The métiers that it reaches; absent where it reaches everybody. */
  readonly metiers?: readonly MetierId[];
  /** It reaches somebody who holds no métier of annexe I: a director, a foster carer, a trainee. */
  readonly otherJobs?: true;
  /** The job in extinction that it reaches, where it is one. */
  readonly extinction?: ExtinctionId;
  /** The kinds of establishment that it reaches; absent where it reaches all. */
  readonly kinds?: readonly EstablishmentKind[];
  /** The places that it reaches; absent where it reaches all. */
  readonly places?: readonly EstablishmentPlace[];
  /** Why no result depends on it, where none does. */
  readonly withoutEffect?: Label;
  /** How sure it is. */
  readonly confidence: Confidence;
  /** Last day on which somebody checked it against its source. */
  readonly checked?: Day;
}

/** The law under which a recorded change is looked at. */
export function lawOfChange({ everyLaw }: Recorded, day: Day, choice: LawChoice): LawOn {
  const on = lawOn(day, choice);
  return everyLaw === true ? underEveryLaw(on) : on;
}

/**
 * A recorded change in words and in euros, under a law, on the coefficient of a métier and where an
 * establishment stands, if told.
 */
export function legalChange(
  recorded: Recorded,
  choice: LawChoice,
  { metier, establishment }: Partial<Pick<OnDayOfChange, "metier" | "establishment">> = {},
): LegalChange {
  const { id, entry, subject, reach, withoutEffect } = recorded;
  const day = lawOfChange(recorded, entry.from, choice);
  const { certain: from, earliest } = firstDays(entry, day);
  return {
    id,
    act: entry.act as ActId,
    ...whereRead(entry),
    from,
    ...(earliest < from && { notBefore: earliest }),
    subject,
    ...saidOf(recorded, { ...choice, day: from, metier, establishment }),
    ...reach,
    ...(withoutEffect && { withoutEffect }),
  };
}

type WhereRead = Pick<LegalChange, "article" | "clause" | "readIn" | "confidence" | "checked">;

function whereRead({
  source,
  confidence = source.confidence ?? "high",
  checked,
}: DatedEntry): WhereRead {
  const { article, clause, from: readIn } = source;
  return {
    article,
    ...(clause !== undefined && { clause }),
    ...(readIn !== undefined && { readIn }),
    confidence,
    ...(checked !== undefined && { checked }),
  };
}

type SaidOf = Pick<LegalChange, "condition" | "before" | "after" | "euros">;

function saidOf(recorded: Recorded, at: OnDayOfChange): SaidOf {
  const { condition, worth } = recorded;
  const sides = recorded.sides(lawOfChange(recorded, at.day, at), at.readings);
  const euros = inEuros(worth, sides, at);
  const asked = condition !== undefined && !("always" in condition);
  return {
    ...(asked && { condition: conditionInWords(condition) }),
    ...(sides.before && { before: sides.before.words }),
    ...(sides.after && { after: sides.after.words }),
    ...(euros && { euros }),
  };
}
