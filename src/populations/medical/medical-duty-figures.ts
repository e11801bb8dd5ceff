import { type Decimal, firstDay, type Label, lazy, type Month } from "../../exact/index.js";
import type { ArticleId, ParameterId } from "../../ids/index.js";
import {
  type Json,
  labelSchema,
  number,
  record,
  type Schema,
  string,
  whole,
} from "../../intake/index.js";
import {
  type LawChoice,
  type LawOn,
  lawChosen,
  lawOn,
  type MedicalDutySeed,
  parameterAt,
  parameterFigure,
  specialFigures,
} from "../../law/index.js";

/** A figure of M.05.02. */
export interface MedicalDutyFigure {
  /** The name of the figure. */
  readonly id: ParameterId;
  /** Its name, in both languages. */
  readonly label: Label;
  /** Points of the agreement. */
  readonly points: Decimal;
  /** The text that says so. */
  readonly article: ArticleId;
  /** The paragraph of the article in which it stands. */
  readonly paragraph: number;
}

/** A figure of medical duties, as JSON carries it. */
export const medicalDutyFigureSchema: () => Schema<Json<MedicalDutyFigure>> = /* @__PURE__ */ lazy(
  () =>
    record<Json<MedicalDutyFigure>>({
      id: string(),
      label: labelSchema(),
      points: number(),
      article: string(),
      paragraph: whole(),
    }),
);

/**
 * The points that M.05.02 gives for duties, on-call periods and exceptional calls of the medical
 * body, and their monthly ceilings, with their article and paragraph. The avenant replaces the
 * medical points by points of the agreement; the circumstances are those of the agreement. Since
 * November 2020 duties in the establishment and calls are working time and have none.
 *
 * @article M.05.02.1.2 L.157-159
 * @article M.05.02.2.2 L.160-164
 * @article M.05.02.4 L.165-166
 * @article M.05.02.5.2 L.167-169
 * @example medicalDutyFigures("2003-07")[0] // medicalDuty, 29 points, M.05.02.1.2, paragraph 1
 */
export function medicalDutyFigures(
  month: Month,
  choice: Omit<LawChoice, "readings"> = {},
): readonly MedicalDutyFigure[] {
  const { medicalDuties, medicalDutyCeilings } = specialFigures;
  const law = lawOn(firstDay(month), lawChosen(choice));
  return [...medicalDuties, ...medicalDutyCeilings]
    .filter(({ parameter }) => parameterAt(parameter, law) !== undefined)
    .map((seed) => figureOn(seed, law));
}

function figureOn(
  { parameter, paragraph, source }: MedicalDutySeed,
  law: LawOn,
): MedicalDutyFigure {
  const { name, value } = parameterFigure(parameter, law, "points");
  return { id: parameter, label: name, points: value, article: source.article, paragraph };
}
