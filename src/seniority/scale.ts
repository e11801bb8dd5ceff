import type { Decimal, Label } from "../exact/index.js";
import type { ReadingChoices } from "../ids/index.js";
import {
  type LawOn,
  type YearlyPercentage,
  yearlyMajoration,
  yearlySeniority,
} from "../law/index.js";
import type { Career } from "./career.js";
import { tableSeniority, tableTechnicity } from "./table-rates.js";

/**
 * The terms by which a table is read: the levels that the employer gives sooner, and the readings
 * chosen.
 */
export interface TableView {
  readonly career: Pick<Career, "technicitySteps">;
  readonly choices: ReadingChoices | undefined;
}

/** A percentage of a career: so much a year until the recommendation of 2012, then a table. */
export interface Scale extends Pick<YearlyPercentage, "perYear" | "cap" | "article"> {
  /** With what the ids of its steps begin. */
  readonly id: "seniority" | "cadre-majoration" | "technicity" | "seniority-at-promotion";
  readonly years: Label;
  readonly rate: Label;
  /** From then on: what the table of a law gives for completed years. */
  readonly table: (years: number, on: LawOn, view: TableView) => Decimal;
  /** Whether staff in post wait, at a switch, before a percentage of the table above their own. */
  readonly waits: boolean;
}

/** One per cent a year of service, thirty at most; a table from December 2012 on. */
export const seniorityScale: Scale = /* @__PURE__ */ scaleOf(yearlySeniority, {
  id: "seniority",
  years: { fr: "Années d'ancienneté accomplies", en: "Completed years of seniority" },
  rate: { fr: "Taux de la prime d'ancienneté", en: "Rate of the seniority bonus" },
  table: (years, on, { choices }) => tableSeniority(years, on, choices),
  waits: false,
});

/** One per cent a year, twenty at most, for cadres. */
export const majorationScale: Scale = /* @__PURE__ */ scaleOf(yearlyMajoration, {
  id: "cadre-majoration",
  years: {
    fr: "Années accomplies pour la majoration spécifique",
    en: "Completed years for the majoration",
  },
  rate: { fr: "Taux de la majoration spécifique", en: "Rate of the cadre majoration" },
  table: (years, on, { career, choices }) =>
    tableTechnicity(years, on, career.technicitySteps, choices),
  waits: true,
});

/** The levels of technicité of cadres, from December 2012 on. */
export const technicityScale: Scale = /* @__PURE__ */ scaleLike(majorationScale, {
  id: "technicity",
  years: { fr: "Années accomplies comme cadre dans le métier", en: "Completed years as a cadre" },
  rate: { fr: "Taux du complément technicité", en: "Rate of technicité" },
});

function scaleOf(
  { perYear, cap, article }: YearlyPercentage,
  own: Omit<Scale, "perYear" | "cap" | "article">,
): Scale {
  return { perYear, cap, article, ...own };
}

/** A scale that counts as another does, under names of its own. */
export function scaleLike(scale: Scale, names: Pick<Scale, "id" | "years" | "rate">): Scale {
  return { ...scale, ...names };
}
