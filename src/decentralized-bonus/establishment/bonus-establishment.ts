import { type Day, type DecimalInput, type Fraction, lazy, type Month } from "../../exact/index.js";
import {
  anything,
  day,
  dictionary,
  list,
  maybe,
  month,
  quantity,
  record,
  type Schema,
  share,
  text,
} from "../../intake/index.js";
import type { YearTerms } from "../absences/bonus-year.js";
import { bearerFields } from "../person/bearer-fields.js";
import type { Bearer } from "../person/bonus-basis.js";
import { yearFields } from "../person/laid-out.js";

/** One of the criteria by which an envelope is shared. */
export interface Criterion {
  /** Its name, by which people carry their value for it. */
  readonly id: string;
  /** Its part of the envelope, relative to the other criteria. More than 0, at most 4 decimals. */
  readonly weight: DecimalInput;
}

/** The part of the year that an instalment is worked out on. */
export interface InstalmentBasis {
  /** The first month whose gross it bears on, `YYYY-MM`. */
  readonly from: Month;
  /** The last one, counted. */
  readonly lastMonth: Month;
  /** The first day whose absences count for it; that of its months unless told. */
  readonly absencesFrom?: Day;
  /** The first day whose absences no longer count for it. */
  readonly absencesUntil?: Day;
}

/** A payment of the bonus: a share of everybody's, or the bonus of its own part of the year. */
export interface InstalmentTerms {
  /** The month, `YYYY-MM`. */
  readonly month: Month;
  /**
   * Its part of everybody's bonus, relative to the other instalments. More than 0, at most 4
   * decimals.
   */
  readonly share?: DecimalInput;
  /**
   * The part of the year whose gross and absences it is worked out on, instead: a half-year. Of
   * every instalment or of none; together they are the year (reading R260).
   */
  readonly basis?: InstalmentBasis;
}

/** How a bonus is shared and paid. */
export interface SplitTerms {
  /**
   * The criteria, each with its part of the envelope; without any, absence is the criterion, as in
   * A3.1.4.
   */
  readonly criteria?: readonly Criterion[];
  /** The payments; one, unless told. */
  readonly instalments?: readonly InstalmentTerms[];
}

/**
 * The protocol agreed between the employer and the parties of A3.1.3, for one civil year.
 *
 * @article A3.1.3 L.467-470
 */
export interface Protocol extends SplitTerms {
  /** The civil year for which it was agreed. */
  readonly year: number;
  /** The first day whose absences count under it; that of the year unless told. */
  readonly absencesFrom?: Day;
  /** The first day whose absences no longer count under it. */
  readonly absencesUntil?: Day;
  /** The years for which the parties renewed it, one after the other. */
  readonly renewedFor?: readonly number[];
}

/** One person of an establishment, in a civil year. */
export interface BonusPerson extends Bearer {
  /** Unique in the establishment. */
  readonly id: string;
  /**
   * Fraction of full time, 0 < q ≤ 1: the remainder is shared in proportion to it. A decimal,
   * `"26/35"` or `{ hours, of }`.
   */
  readonly workingTime: Fraction;
  /**
   * Fraction of the year spent in the establishment, 0 < f ≤ 1, used only where reading R52 looks
   * at it; 1 unless told. A decimal, `"26/35"` or `{ hours, of }`.
   */
  readonly timePresent?: Fraction;
  /**
   * The value of the person for each criterion of the protocol, or of the board. At most 6
   * decimals.
   */
  readonly criteria?: Readonly<Record<string, DecimalInput>>;
}

/** An establishment in a civil year. */
export interface BonusEstablishment extends YearTerms {
  /**
   * The people, in an order that settles ties between fractions of a cent (reading R7). At most a
   * million.
   */
  readonly people: readonly BonusPerson[];
  /** The protocol agreed for the year, or renewed. */
  readonly protocol?: Protocol;
  /** The terms decided by the board for directors, whom the protocol does not bind (A3.1.3). */
  readonly board?: SplitTerms;
}

const mostPeople = 1_000_000;

function splitFields(): { readonly [K in keyof SplitTerms]-?: Schema } {
  const part = (): Schema => quantity({ decimals: 4, moreThan: 0, atMost: 1_000_000 });
  return {
    criteria: maybe(list(record<Criterion>({ id: text(), weight: part() }), 50)),
    instalments: maybe(list(instalmentSchema(part()), 24)),
  };
}

function instalmentSchema(part: Schema): Schema<InstalmentTerms> {
  const basis = record<InstalmentBasis>({
    from: month(),
    lastMonth: month(),
    absencesFrom: maybe(day()),
    absencesUntil: maybe(day()),
  });
  return record<InstalmentTerms>({ month: month(), share: maybe(part), basis: maybe(basis) });
}

const civilYear = (): Schema => quantity({ decimals: 0, atLeast: 2003, atMost: 2198 });

/** The schema of one person of an establishment. */
export const bonusPersonSchema: () => Schema<BonusPerson> = /* @__PURE__ */ lazy(() =>
  record<BonusPerson>({
    id: text(),
    workingTime: share(),
    timePresent: maybe(share()),
    criteria: maybe(dictionary(quantity({ decimals: 6, atMost: 1_000_000_000 }))),
    ...bearerFields(),
  }),
);

function establishmentSchema(people: Schema): Schema<BonusEstablishment> {
  return record<BonusEstablishment>({
    people,
    protocol: maybe(
      record<Protocol>({
        year: civilYear(),
        renewedFor: maybe(list(civilYear(), 200)),
        absencesFrom: maybe(day()),
        absencesUntil: maybe(day()),
        ...splitFields(),
      }),
    ),
    board: maybe(record<SplitTerms>(splitFields())),
    ...yearFields(),
  });
}

/** The schema of an establishment. */
export const bonusEstablishmentSchema: () => Schema<BonusEstablishment> = /* @__PURE__ */ lazy(() =>
  establishmentSchema(list(bonusPersonSchema(), mostPeople)),
);

/** The same, each person of which is still to be checked. */
export const establishmentFrame: () => Schema<BonusEstablishment> = /* @__PURE__ */ lazy(() =>
  establishmentSchema(list(anything(), mostPeople)),
);
