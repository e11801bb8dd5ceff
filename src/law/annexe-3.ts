import figures from "figures:annexe-3" with { type: "json" };
import prose from "prose:annexe-3" with { type: "json" };
import { frozen, type Label, lazy, madeWhole } from "../exact/index.js";
import type { AbsenceId, ArticleId } from "../ids/index.js";
import type { Figure, Unit } from "../working/index.js";
import type { Begins, LawOn } from "./law-on.js";
import type { SourcedValue } from "./parameters.js";
import type { BonusSeed, Entry } from "./seeds.js";
import { type Dated, entryAt, figureFrom } from "./series.js";

/** A dated figure of annexe III. */
export interface DatedFigure {
  readonly id: string;
  readonly label: Label;
  readonly unit: string;
  readonly article: ArticleId;
  readonly values: readonly SourcedValue[];
}

/** A named entry of annexe III. */
export interface NamedInAnnexe extends Entry {
  readonly id: string;
  readonly label: Label;
  readonly article: ArticleId;
}

/** A kind of absence that never counts; since an act where one adds it. */
export interface ExemptAbsence extends Entry, Partial<Begins> {
  readonly id: AbsenceId;
  readonly label: Label;
}

/** A right to meals in kind, and who has it. */
export interface MealRight {
  readonly id: string;
  readonly label: Label;
  readonly article: ArticleId;
  readonly entitled: readonly (Entry & {
    readonly id: string;
    readonly label: Label;
    /** The métier of annexe I that is meant, where it is one. */
    readonly metier?: string;
  })[];
}

/** The functional bonuses, the constraints, the bonus and what is no longer due. */
export interface Annexe3Figures {
  readonly functionalBonuses: readonly BonusSeed[];
  readonly constraints: readonly DatedFigure[];
  readonly decentralizedBonus: { readonly rates: readonly DatedFigure[] };
  readonly extinctionAllowances: readonly DatedFigure[];
  readonly abolished: readonly NamedInAnnexe[];
}

/** Annexe III, with the absences and the meals. */
export interface Annexe3 extends Annexe3Figures {
  readonly decentralizedBonus: {
    readonly rates: readonly DatedFigure[];
    readonly freeDays: DatedFigure;
    readonly divisor: DatedFigure;
  };
  readonly absencesThatNeverCount: readonly ExemptAbsence[];
  readonly meals: readonly MealRight[];
}

/**
 * Annexe III, as a month of pay is worked out from it.
 *
 * @article A3.1 L.456-493
 * @article A3.4.4 L.508-514
 */
export const annexe3: Annexe3Figures = /* @__PURE__ */ frozen(figures as unknown as Annexe3Figures);

/** Annexe III, as the seeds write it. */
export const annexe3Told: () => Annexe3 = /* @__PURE__ */ lazy(() =>
  madeWhole<Annexe3>(figures, prose),
);

/** The constraints of which annexe III dates an amount or a rate. */
export type ConstraintId =
  | "night"
  | "effective-night"
  | "sunday-holiday"
  | "internat-5"
  | "internat-3"
  | "particular-constraints";

const constraints = /* @__PURE__ */ lazy(
  () => new Map(annexe3.constraints.map((each) => [each.id, each])),
);

/** The amount or the rate of a constraint on a day. */
export function constraintFigure(id: ConstraintId, on: LawOn, unit: Unit): Figure {
  const { values, label } = constraints().get(id) as DatedFigure;
  return figureFrom(entryAt(values, on) as Dated, unit, label);
}
