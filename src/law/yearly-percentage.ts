import type { Label } from "../exact/index.js";
import type { ArticleId, PaidParameterId } from "../ids/index.js";

/** A percentage of so much a completed year, up to a cap. */
export interface YearlyPercentage {
  /** The step of a month that gives it. */
  readonly id: string;
  readonly label: Label;
  /** The completed years, named. */
  readonly years: Label;
  readonly perYear: PaidParameterId;
  readonly cap: PaidParameterId;
  readonly article: ArticleId;
  /** The standing of a career that it is the percentage of. */
  readonly standing: "seniority" | "cadreMajoration";
}

/**
 * One per cent a completed year of seniority, thirty at most.
 *
 * @article Expose-III.3 L.121
 */
export const yearlySeniority: YearlyPercentage = {
  id: "SENIORITY_RATE",
  label: { fr: "Taux d'ancienneté", en: "Seniority rate" },
  years: { fr: "années d'ancienneté accomplies", en: "completed years of seniority" },
  perYear: "seniorityRatePerYear",
  cap: "seniorityRateCap",
  article: "Expose-III.3",
  standing: "seniority",
};

/**
 * One per cent a completed year as a cadre, twenty at most.
 *
 * @article Expose-III.4 L.122
 */
export const yearlyMajoration: YearlyPercentage = {
  id: "CADRE_MAJORATION_RATE",
  label: { fr: "Taux de la majoration spécifique", en: "Rate of the cadre majoration" },
  years: {
    fr: "années comptant pour la majoration spécifique",
    en: "years counted for the cadre majoration",
  },
  perYear: "cadreMajorationRatePerYear",
  cap: "cadreMajorationRateCap",
  article: "Expose-III.4",
  standing: "cadreMajoration",
};
