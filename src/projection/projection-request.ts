import {
  type Day,
  type DecimalInput,
  type Fraction,
  firstMonthFrom,
  isDay,
  type Label,
  lazy,
  type Month,
} from "../exact/index.js";
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
import {
  type ActDays,
  type Establishment,
  establishmentSchema,
  type LawAsked,
  lawFields,
  readingChoicesSchema,
} from "../law/index.js";
import { type PayRequest, payRequestFields } from "../pay/index.js";
import { careerYears, newPositionFields } from "../reclassement/index.js";
import {
  type Career,
  careerSchema,
  type HeldBefore,
  heldBeforeSchema,
} from "../seniority/index.js";

/** The terms held in a job. */
export interface ProjectedJob {
  /** The job for which the person is paid. */
  readonly metier: Job;
  /** The complements due, beside those granted to every holder. */
  readonly complements?: readonly ComplementId[];
  /** The facts, instead of the complements: the library decides. */
  readonly facts?: Facts;
  /**
   * The treatment of complements that the facts leave undecided: refuse (unless told), or go on
   * without.
   */
  readonly undecided?: "refuse" | "go-on-without";
  /** The functional bonuses due. */
  readonly functionalBonuses?: readonly FunctionalBonusId[];
  /** Which stages of avenant n° 2017-02 apply, where a métier has several. */
  readonly population?: NonNullable<PayRequest["population"]>;
  /**
   * The facts on which the Ségur indemnities of these years depend, the same in all of them but for
   * the completed years: those of the first month, or of the promotion, which grow.
   */
  readonly segur?: NonNullable<PayRequest["segur"]>;
}

/** A promotion to come. */
export interface ProjectedPromotion extends ProjectedJob {
  /** First day in the new métier; it is paid from the first month that begins on it or after it. */
  readonly on: Day;
  /** The terms held on the eve, with which a promotion since December 2012 is compared. */
  readonly before?: HeldBefore;
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

/** A figure of the years looked at, from a month on. */
export interface FigureFrom {
  /** The first month in which it holds. */
  readonly from: Month;
  /** Euros. At most 4 decimals. */
  readonly value: DecimalInput;
}

/** A career to be projected, or two side by side. */
export interface CareerProjectionRequest {
  /**
   * First month, `YYYY-MM`, or the day from which one looks: its own month from a first, the next
   * one otherwise.
   */
  readonly from: Month | Day;
  /** Years looked at, 1 to 40; 40 unless told. */
  readonly years?: DecimalInput;
  /**
   * Euros per point for all these years, or the path of its values; the sourced value of each month
   * unless told, and the future has none.
   */
  readonly pointValue?: DecimalInput | readonly FigureFrom[];
  /**
   * Hourly statutory minimum, in euros, for all these years, or the path of its values; the sourced
   * value of each month unless told, and the future has none.
   */
  readonly smic?: DecimalInput | readonly FigureFrom[];
  /** The establishment of these years, where something depends on it. */
  readonly establishment?: Establishment;
  /** Which acts count. */
  readonly law?: LawAsked;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays;
  /** Who is projected, and how they are paid. */
  readonly situation: ProjectedSituation;
  /** Another situation, over the same months. */
  readonly comparedWith?: ProjectedSituation;
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
}

function jobFields(): { readonly [K in keyof ProjectedJob]-?: Schema } {
  const { metier, complements, facts, undecided } = newPositionFields();
  const { population, segur } = payRequestFields();
  return {
    population,
    segur,
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
    promotions: maybe(
      list(
        record<ProjectedPromotion>({
          ...jobFields(),
          on: day(),
          before: maybe(heldBeforeSchema()),
        }),
        40,
      ),
    ),
  });
}

const euros = (): Schema<DecimalInput> => quantity({ moreThan: 0, atMost: 1000, decimals: 4 });

function figuresSchema(expected: Label): Schema<DecimalInput | readonly FigureFrom[]> {
  const single = euros();
  const path = list(record<FigureFrom>({ from: month(), value: euros() }), 480);
  return either([single, path], (value) => (Array.isArray(value) ? path : single), expected);
}

const pointValues = {
  fr: "une valeur du point ou une liste de { from, value }",
  en: "a point value or a list of { from, value }",
};
const minimums = {
  fr: "un SMIC horaire ou une liste de { from, value }",
  en: "an hourly minimum or a list of { from, value }",
};

const starts = { fr: "un mois AAAA-MM, ou un jour", en: "a month YYYY-MM, or a day" };

function startSchema(): Schema<Month | Day> {
  const [ofMonth, ofDay] = [month(), day()];
  return either([ofMonth, ofDay], (value) => (isDay(value) ? ofDay : ofMonth), starts);
}

/** The first month looked at: that of a day on which it begins, the next one otherwise. */
export function firstMonthOf(from: Month | Day): Month {
  return isDay(from) ? firstMonthFrom(from) : from;
}

/** The schema of a career to be projected. */
export const projectionSchema: () => Schema<CareerProjectionRequest> = /* @__PURE__ */ lazy(() =>
  record<CareerProjectionRequest>({
    from: startSchema(),
    years: maybe(quantity({ atLeast: 1, atMost: careerYears(), decimals: 0 })),
    pointValue: maybe(figuresSchema(pointValues)),
    smic: maybe(figuresSchema(minimums)),
    establishment: maybe(establishmentSchema()),
    ...lawFields(),
    situation: situationSchema(),
    comparedWith: maybe(situationSchema()),
    readings: maybe(readingChoicesSchema()),
  }),
);
