import { type Day, type DecimalInput, lazy, type Month } from "../exact/index.js";
import type { ReadingChoices } from "../ids/index.js";
import { day, list, maybe, month, quantity, record, type Schema, text } from "../intake/index.js";
import { type ActDays, type LawAsked, lawChoiceFields } from "../law/index.js";
import { type PayRequest, payRequestFields } from "../pay/index.js";

/** A field that a month of pay takes from the bill, not from a person. */
type OfTheBill = "month" | "pointValue" | "smic" | "law" | "actDays" | "readings";

/** The terms of a month of pay that hold from month to month. */
type PersonTerms = Omit<PayRequest, OfTheBill | "presence" | "parts" | "reference">;

/** The change for somebody on a day: another job, other complements, another working time. */
export interface BillMove extends Partial<PersonTerms> {
  /** The day; it is paid from the first month that begins on it or after it. */
  readonly on: Day;
}

/** Somebody who is paid: what `computePay` takes for a month, but for the month itself. */
export interface BillPerson extends PersonTerms {
  /** Who it is; asked of whoever leaves. */
  readonly reference?: string;
  /** First day paid, of whoever is hired after the bill begins. */
  readonly entered?: Day;
  /** Last day paid, of whoever leaves before it ends. */
  readonly left?: Day;
  /**
   * The day on which the years given were completed: the next year falls twelve months later. The
   * first day paid in the bill unless told, and the bill says so.
   */
  readonly yearsReached?: Day;
  /** The promotions and other changes to come, in the order of their days. */
  readonly moves?: readonly BillMove[];
}

/** A figure of the future, from a month on. */
export interface BillFigure {
  /** The first month in which it holds. */
  readonly from: Month;
  /** Euros. At most 4 decimals. */
  readonly value: DecimalInput;
}

/** Somebody who leaves. */
export interface BillDeparture {
  /** Who leaves. */
  readonly reference: string;
  /** The last day paid. */
  readonly lastDay: Day;
}

/** The terms by which everybody is paid. */
export interface BillTerms {
  /**
   * The point value, from a month on, in euros: instead of the sourced one from its first month
   * on, and asked beyond the last month that a source gives.
   */
  readonly pointValues?: readonly BillFigure[];
  /**
   * The hourly statutory minimum, from a month on, in euros: like the point value, asked beyond
   * the last month that a source gives.
   */
  readonly smic?: readonly BillFigure[];
  /** Which acts count. */
  readonly law?: LawAsked;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays;
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
}

/** A wage bill to be projected, or two side by side. */
export interface WageBillRequest extends BillTerms {
  /** Who is paid in the first month. */
  readonly people: readonly BillPerson[];
  /** Whoever is hired later; `entered` says when. */
  readonly hires?: readonly BillPerson[];
  /** Whoever leaves before the end. */
  readonly departures?: readonly BillDeparture[];
  /** First month. */
  readonly from: Month;
  /** Last month, counted; forty years after the first at most. */
  readonly to: Month;
  /** Other terms for the same people: what is not told here is as above. */
  readonly compareWith?: BillTerms;
}

const figurePath = (): Schema<readonly BillFigure[]> =>
  list(
    record<BillFigure>({
      from: month(),
      value: quantity({ moreThan: 0, atMost: 1000, decimals: 4 }),
    }),
    480,
  );

function termsFields(): { readonly [K in keyof BillTerms]-?: Schema } {
  return {
    pointValues: maybe(figurePath()),
    smic: maybe(figurePath()),
    ...lawChoiceFields(),
  };
}

type PersonFields = { readonly [K in keyof PersonTerms]-?: Schema };

function personTerms(): PersonFields {
  const { month, pointValue, smic, law, actDays, readings, ...others } = payRequestFields();
  const { presence, parts, reference, ...terms } = others;
  return terms;
}

function personSchema(): Schema<BillPerson> {
  const terms = personTerms();
  const { metier, ...others } = terms;
  const move = record<BillMove>({ on: day(), metier: maybe(metier), ...others });
  return record<BillPerson>({
    ...terms,
    reference: maybe(text()),
    entered: maybe(day()),
    left: maybe(day()),
    yearsReached: maybe(day()),
    moves: maybe(list(move, 40)),
  });
}

const mostPeople = 1_000_000;

/** The schema of a wage bill to be projected. */
export const wageBillSchema: () => Schema<WageBillRequest> = /* @__PURE__ */ lazy(() => {
  const person = personSchema();
  return record<WageBillRequest>({
    people: list(person, mostPeople),
    hires: maybe(list(person, mostPeople)),
    departures: maybe(
      list(record<BillDeparture>({ reference: text(), lastDay: day() }), mostPeople),
    ),
    from: month(),
    to: month(),
    compareWith: maybe(record<BillTerms>(termsFields())),
    ...termsFields(),
  });
});
