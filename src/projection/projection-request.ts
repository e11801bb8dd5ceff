import { type Day, type DecimalInput, type Fraction, lazy, type Month } from "../exact/index.js";
import {
  allFunctionalBonusIds,
  type ComplementId,
  type Facts,
  type FunctionalBonusId,
  type ReadingChoices,
} from "../ids/index.js";
import {
  day,
  either,
  flag,
  list,
  maybe,
  month,
  nameAmong,
  quantity,
  record,
  type Schema,
  share,
  text,
} from "../intake/index.js";
import type { Job } from "../job/index.js";
import { readingChoicesSchema } from "../law/index.js";
import { careerYears, newPositionFields } from "../reclassement/index.js";
import { type Career, careerSchema } from "../seniority/index.js";

/** What is held in a job. */
export interface ProjectedJob {
  /** What the person is paid as. */
  readonly metier: Job;
  /** The complements due, beside those granted to every holder. */
  readonly complements?: readonly ComplementId[];
  /** The facts, instead of the complements: the library decides. */
  readonly facts?: Facts;
  /**
   * What to do of complements that the facts leave undecided: refuse (unless told), or go on
   * without.
   */
  readonly undecided?: "refuse" | "go-on-without";
  /** The functional bonuses due. */
  readonly functionalBonuses?: readonly FunctionalBonusId[];
}

/** A promotion to come. */
export interface ProjectedPromotion extends ProjectedJob {
  /** First day in the new métier; it is paid from the first month that begins on it or after it. */
  readonly on: Day;
}

/** A situation whose pay is projected. */
export interface ProjectedSituation extends ProjectedJob {
  /** How tables and charts call it; the title of the métier unless told. */
  readonly title?: string;
  /**
   * The career as it was lived: it gives the percentages of every month. A new hire:
   * `{ metier, hired }`.
   */
  readonly career: Career;
  /** Fraction of full time, 0 < q ≤ 1; 1 unless told. A decimal, `"26/35"` or `{ hours, of }`. */
  readonly workingTime?: Fraction;
  /**
   * Points of career indemnity, for full time; a promotion reduces them by what it brings. Two
   * decimals.
   */
  readonly careerIndemnityPoints?: DecimalInput;
  /**
   * Whether a differential indemnity was held on 1 July 2003: the reclassement is definitive at
   * once, and the career indemnity whole from the first month; half of it is paid until June 2004
   * otherwise. Asked with a career indemnity where the projection begins before July 2004.
   */
  readonly definitive?: boolean;
  /** Promotions to come, in order. */
  readonly promotions?: readonly ProjectedPromotion[];
}

/** A point value, from a month on. */
export interface PointValueFrom {
  /** The first month in which it holds. */
  readonly from: Month;
  /** Euros per point. At most 4 decimals. */
  readonly value: DecimalInput;
}

/** A career to be projected, or two side by side. */
export interface CareerProjectionRequest {
  /** First month, `YYYY-MM`. */
  readonly from: Month;
  /** Years looked at, 1 to 40; 40 unless told. */
  readonly years?: DecimalInput;
  /**
   * Euros per point for all these years, or the path of its values: the future has none that is
   * sourced.
   */
  readonly pointValue: DecimalInput | readonly PointValueFrom[];
  /** Who is projected, and how they are paid. */
  readonly situation: ProjectedSituation;
  /** Another situation, over the same months. */
  readonly comparedWith?: ProjectedSituation;
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
}

function jobFields(): { readonly [K in keyof ProjectedJob]-?: Schema } {
  const { metier, complements, facts, undecided } = newPositionFields();
  return {
    metier,
    complements,
    facts,
    undecided,
    functionalBonuses: maybe(list(nameAmong<FunctionalBonusId>(allFunctionalBonusIds), 20)),
  };
}

function situationSchema(): Schema<ProjectedSituation> {
  return record<ProjectedSituation>({
    ...jobFields(),
    title: maybe(text()),
    career: careerSchema(),
    workingTime: maybe(share()),
    careerIndemnityPoints: maybe(quantity({ decimals: 2, atMost: 2000 })),
    definitive: maybe(flag()),
    promotions: maybe(list(record<ProjectedPromotion>({ ...jobFields(), on: day() }), 40)),
  });
}

const euros = (): Schema<DecimalInput> => quantity({ moreThan: 0, atMost: 1000, decimals: 4 });

function pointValueSchema(): Schema<CareerProjectionRequest["pointValue"]> {
  const single = euros();
  const path = list(record<PointValueFrom>({ from: month(), value: euros() }), 480);
  return either([single, path], (value) => (Array.isArray(value) ? path : single), {
    fr: "une valeur du point ou une liste de { from, value }",
    en: "a point value or a list of { from, value }",
  });
}

/** The schema of a career to be projected. */
export const projectionSchema: () => Schema<CareerProjectionRequest> = /* @__PURE__ */ lazy(() =>
  record<CareerProjectionRequest>({
    from: month(),
    years: maybe(quantity({ atLeast: 1, atMost: careerYears(), decimals: 0 })),
    pointValue: pointValueSchema(),
    situation: situationSchema(),
    comparedWith: maybe(situationSchema()),
    readings: maybe(readingChoicesSchema()),
  }),
);
