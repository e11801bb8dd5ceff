import { type Decimal, decimal, euros, type Month, type Span } from "../../exact/index.js";
import { type Checked, type Issue, issue, type Path } from "../../intake/index.js";
import type { Population } from "../../law/index.js";
import { reading } from "../../law/index.js";
import type { DecentralizedRate } from "../../pay/index.js";
import type { BonusYear } from "../absences/bonus-year.js";
import { atWork, lostIn } from "./days-lost.js";
import type { PaidMonth } from "./paid-months.js";
import type { YearRequest } from "./year-request.js";

/** The base of the bonus of a year in a month, or in a part of it. */
export interface BonusMonth {
  readonly month: Month;
  /** Euros. */
  readonly gross: Decimal;
  /** None where there is no bonus on it. */
  readonly rate?: DecentralizedRate;
}

type Terms = Partial<Pick<YearRequest, "reclassified" | "grossIfPresent">>;

/**
 * The base of the bonus as the slips pay it: each population of a month at its own rate.
 *
 * @article A3.1.2 L.464-466
 * @article A3.1.4 L.474
 */
export function monthsAsPaid(
  paid: readonly PaidMonth[],
  { reclassified }: Terms,
  year: BonusYear,
): readonly BonusMonth[] {
  return paid.flatMap(({ slip, bases }) =>
    bases.map(({ population, base }) =>
      ratedMonth({ month: slip.month, gross: base }, { population, reclassified }, year),
    ),
  );
}

function ratedMonth(
  { month, gross }: { readonly month: Month; readonly gross: Decimal },
  {
    population,
    reclassified,
  }: {
    readonly population: Population;
    readonly reclassified: boolean | undefined;
  },
  year: BonusYear,
): BonusMonth {
  const status = { population, ...(reclassified === undefined ? {} : { reclassified }) };
  const rate = year.ratesOf(status).find((each) => each.month === month)?.rate;
  return { month, gross, ...(rate === undefined ? {} : { rate }) };
}

/**
 * The base of the bonus as somebody at work on the days lost would have been paid: a month that
 * does not tell it is asked for.
 */
export function monthsAtWork(
  paid: readonly PaidMonth[],
  lost: readonly Span[],
  terms: Terms,
  year: BonusYear,
): Checked<readonly BonusMonth[]> {
  const { grossIfPresent = [] } = terms;
  const touched = year.months.filter((month) => lostIn(month, lost).length > 0);
  const given = new Map(grossIfPresent.map((each) => [each.month, decimal(each.gross)]));
  const own = new Map(paid.map((each) => [each.slip.month, each]));
  const issues: Issue[] = [...givenIssues(terms, touched, own)];
  const months = year.months.flatMap((month): readonly BonusMonth[] => {
    const slip = own.get(month);
    const gross = given.get(month);
    if (gross !== undefined) {
      const [{ population }] = (slip ?? nearest(month, paid)).bases;
      const status = { population, reclassified: terms.reclassified };
      return [ratedMonth({ month, gross: euros(gross) }, status, year)];
    }
    if (!touched.includes(month))
      return slip === undefined ? [] : monthsAsPaid([slip], terms, year);
    const worked = slip && atWork(slip, lost);
    if (worked === undefined) issues.push(missing(month));
    return worked === undefined ? [] : monthsAsPaid([worked], terms, year);
  });
  return { usable: months, issues };
}

/** The month paid before one without a slip, or the first after it. */
function nearest(month: Month, paid: readonly PaidMonth[]): PaidMonth {
  return (paid.findLast(({ slip }) => slip.month < month) ?? paid[0]) as PaidMonth;
}

function missing(month: Month): Issue {
  const expected = {
    fr: `le brut de ${month} de qui aurait travaillé, que la demande de ce mois ne dit pas`,
    en: `the gross of ${month} of somebody at work, which the request of that month does not tell`,
  };
  const parts = { received: undefined, expected, article: "A3.1.5" } as const;
  return issue("missing", ["grossIfPresent"], parts);
}

function givenIssues(
  { grossIfPresent = [] }: Terms,
  touched: readonly Month[],
  own: ReadonlyMap<Month, PaidMonth>,
): readonly Issue[] {
  return grossIfPresent.flatMap(({ month }, place): readonly Issue[] => {
    const path: Path = ["grossIfPresent", place, "month"];
    if (grossIfPresent.findIndex((each) => each.month === month) < place) {
      const expected = {
        fr: "un mois qui ne soit donné qu'une fois",
        en: "a month given only once",
      };
      return [issue("duplicate", path, { received: month, expected })];
    }
    if (!touched.includes(month)) {
      const expected = {
        fr: "un mois dont une absence sans abattement fait perdre le salaire",
        en: "a month of which an absence without abatement loses the pay",
      };
      return [issue("not-applicable", path, { received: month, expected })];
    }
    if ((own.get(month)?.bases.length ?? 1) === 1) return [];
    const expected = {
      fr: "rien ici : les parties du mois n'ont pas le même taux",
      en: "nothing here: the parts of the month have not the same rate",
    };
    return [issue("contradictory", path, { received: month, expected })];
  });
}

/** Whether the bonus bears on the gross of somebody at work (reading R185). */
export function isIfPresent({ readings }: Pick<BonusYear, "readings">): boolean {
  return reading(readings, "R185").choice === "gross-if-present";
}
