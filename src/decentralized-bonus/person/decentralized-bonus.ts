/**
 * One person's bonus of one civil year, where no protocol says otherwise: the rate of the yearly
 * gross, less one sixtieth for each day of absence from the seventh on.
 *
 * @article A3.1.4 L.474-476
 */

import { lazy } from "../../exact/index.js";
import { type Dataset, dataset } from "../../ids/index.js";
import {
  answerRequest,
  joined,
  type Outcome,
  record,
  type Schema,
  unwrap,
} from "../../intake/index.js";
import { type Exclusion, exclusionOf, type PoolId, placed, poolOf } from "../../pay/index.js";
import type { AppliedReading } from "../../working/index.js";
import type { BonusYear, YearTerms } from "../absences/bonus-year.js";
import { baseWarnings } from "./base-warnings.js";
import { bearerFields, bearerIssues } from "./bearer-fields.js";
import type { Bearer } from "./bonus-basis.js";
import type { BonusOfYear } from "./bonus-of-year.js";
import { laidOut, yearFields } from "./laid-out.js";
import { baseGiven, yearlyGrossOf } from "./monthly-gross.js";
import { noBonus, readingsOf, yearlyBonus } from "./yearly-bonus.js";

/** One person, one civil year. */
export interface DecentralizedBonusRequest extends YearTerms, Bearer {}

/** The decentralized bonus of one person for a civil year, with its working. */
export interface DecentralizedBonus extends BonusOfYear {
  /** The civil year. */
  readonly year: number;
  /** The mass in which the person shares. */
  readonly pool: PoolId;
  /** Why the person has no bonus; every amount is then zero. */
  readonly excluded?: Exclusion;
  /** The readings of ambiguous texts that it rests on. */
  readonly readings: readonly AppliedReading[];
  /** Which figures produced it. */
  readonly dataset: Dataset;
}

/** The schema of {@link DecentralizedBonusRequest}. */
export const decentralizedBonusSchema: () => Schema<DecentralizedBonusRequest> =
  /* @__PURE__ */ lazy(() =>
    record<DecentralizedBonusRequest>({ ...bearerFields(), ...yearFields() } as never),
  );

/**
 * One person's yearly decentralized bonus: bonus, counted days, abatement, net, and the working.
 *
 * Throws a `PayError` with every issue of the request; {@link safeDecentralizedBonus} returns them
 * instead.
 *
 * @article A3.1.4 L.474-476
 * @example
 * decentralizedBonus({ year: 2005, population: "ordinary", yearlyGross: "31186.32",
 *   absenceDays: 20 }).net.toFixed(2)
 * // "1195.48"
 */
export function decentralizedBonus(request: DecentralizedBonusRequest): DecentralizedBonus {
  return unwrap(safeDecentralizedBonus(request));
}

/**
 * The same as {@link decentralizedBonus}, from anything: a result, or the list of what is wrong;
 * never an exception.
 */
export function safeDecentralizedBonus(request: unknown): Outcome<DecentralizedBonus> {
  return answerRequest(
    {
      schema: decentralizedBonusSchema(),
      read({ usable }) {
        const year = laidOut(usable);
        const bearer = bearerIssues(request as object, usable, year.usable, []);
        return { ...year, issues: joined(year.issues, bearer) };
      },
      resultOf: (year: BonusYear, asked) => bonusOf(asked, year),
    },
    request,
  );
}

function bonusOf(request: DecentralizedBonusRequest, year: BonusYear): DecentralizedBonus {
  const { population, readings } = placed(request.population, year.readings);
  const excluded = exclusionOf(population);
  const bonus =
    excluded === undefined
      ? yearlyBonus(request, year)
      : noBonus(yearlyGrossOf(baseGiven(request, year.readings)));
  const warnings = excluded === undefined ? baseWarnings(request, bonus, year) : [];
  return {
    year: year.year,
    pool: poolOf(population),
    ...bonus,
    ...(excluded === undefined ? {} : { excluded }),
    ...(warnings.length === 0 ? {} : { warnings }),
    readings: [...new Set([...readings, ...readingsOf(bonus.steps)])],
    dataset,
  };
}
