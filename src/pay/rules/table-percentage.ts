import type { Decimal, Label } from "../../exact/index.js";
import type { ArticleId } from "../../ids/index.js";
import { textOf } from "../../law/index.js";
import { strictTechnicity, tableSeniority, tableTechnicity } from "../../seniority/index.js";
import { type Figure, figure, product, resultOf, step } from "../../working/index.js";
import type { Situation } from "../situation/situation.js";
import { careerPercentage, type OfCareer, type PercentageOfBase } from "./percentage.js";

/** A percentage that a table gives. */
interface TableSource extends OfCareer {
  readonly id: string;
  readonly label: Label;
  readonly table: (years: number, situation: Situation) => Decimal;
}

const seniority: TableSource = {
  id: "SENIORITY_RATE",
  label: { fr: "Taux d'ancienneté", en: "Seniority rate" },
  table: (years, { law, readings }) => tableSeniority(years, law, readings),
  kept: "seniority",
};

const technicity: TableSource = {
  id: "TECHNICITY_RATE",
  label: { fr: "Taux du complément technicité", en: "Rate of technicité" },
  table: (years, { law, readings }) => tableTechnicity(years, law, undefined, readings),
  kept: "technicity",
};

const printed = { fr: "pourcentage du bulletin", en: "percentage on the payslip" };

/**
 * The percentage of seniority in force since December 2012: that of the career, the one printed on
 * the payslip, or the one that the table gives for completed years.
 *
 * @article RP-08.01.1
 * @article 2014-01-08.01.1
 */
export function tableSeniorityInForce(situation: Situation): PercentageOfBase | undefined {
  const { statedRates, seniorityYears } = situation;
  return percentageBy(situation, seniority, statedRates?.seniority, seniorityYears);
}

/** The percentage of technicité in force. */
export function technicityInForce(situation: Situation): PercentageOfBase | undefined {
  const { statedRates, cadreYears } = situation;
  return percentageBy(situation, technicity, statedRates?.technicity, cadreYears);
}

function percentageBy(
  situation: Situation,
  source: TableSource,
  stated: Decimal | undefined,
  years: Decimal | undefined,
): PercentageOfBase | undefined {
  if (situation.career !== undefined) return careerPercentage(situation.career, source);
  if (stated !== undefined) return ofFigure(situation, source, figure(stated, "percent", printed));
  if (years === undefined) return undefined;
  const counted = years.toNumber();
  const name = {
    fr: `taux du tableau à ${counted} ans accomplis`,
    en: `rate of the table at ${counted} completed years`,
  };
  return ofFigure(situation, source, figure(source.table(counted, situation), "percent", name));
}

function ofFigure(
  { regime }: Situation,
  { id, label }: TableSource,
  rate: Figure,
): PercentageOfBase {
  const articles: readonly ArticleId[] = [textOf(regime)];
  const made = step({ id, label, expression: rate, unit: "percent", articles });
  return {
    of: (base) => product(base, resultOf(made)),
    rate: made.result,
    before: [made],
    readings: [],
  };
}

/**
 * The strict rate of technicité, of which the base of seniority takes its share; none of a
 * non-cadre.
 */
export function strictRateInForce(situation: Situation): Decimal | undefined {
  const { career, law, readings } = situation;
  if (career !== undefined) return career.parts[0].standing.technicity?.strict;
  const paid = technicityInForce(situation)?.rate;
  return paid === undefined ? undefined : strictTechnicity(paid, law, readings);
}
