import {
  type Decimal,
  decimal,
  euros,
  inWords,
  type Label,
  type Span,
  within,
  without,
  writeNumber,
} from "../../exact/index.js";
import type { ArticleId } from "../../ids/index.js";
import { type Path, untilOf } from "../../intake/index.js";
import type { AbsencesGiven } from "../absences/absence.js";
import type { BonusYear } from "../absences/bonus-year.js";
import type { Bearer } from "./bonus-basis.js";
import { type YearlyBonus, yearlyBonus } from "./yearly-bonus.js";

/** A warning on what a bonus takes as it was given. */
export interface BonusWarning {
  /** The warning, by name. */
  readonly code: "gross-as-paid" | "absence-outside-employment";
  /** It in words, with what it costs where both are known. */
  readonly message: Label;
  /** The text that says so. */
  readonly article: ArticleId;
  /** Euros that the bonus would have had more, on the gross of somebody at work. */
  readonly cost?: Decimal;
  /** Where in the request, of an absence that the employment does not reach. */
  readonly path?: Path;
}

/**
 * The gross paid is less than that of somebody at work where pay was lost by an absence that is
 * never abated: the bonus is then less than is due (reading R185).
 *
 * @article A3.1.5 L.478-493
 */
export function baseWarnings(
  bearer: Bearer,
  { net }: Pick<YearlyBonus, "net">,
  year: BonusYear,
): readonly BonusWarning[] {
  const { grossAsPaid, grossIfPresent } = bearer;
  const asPaid = grossIfPresent === undefined || year.readings?.R185 === "gross-as-paid";
  if (grossAsPaid === undefined || !asPaid) return [];
  if (grossIfPresent === undefined) return [asPaidWarning({ net }, undefined)];
  const { grossAsPaid: _, ...present } = bearer;
  const readings = { ...year.readings, R185: "gross-if-present" } as const;
  return [asPaidWarning({ net }, yearlyBonus(present, { ...year, readings }))];
}

/** The cost of a bonus on the gross paid, beside the one on the gross of somebody at work. */
export function asPaidWarning(
  { net }: Pick<YearlyBonus, "net">,
  due: Pick<YearlyBonus, "net"> | undefined,
): BonusWarning {
  const common = { code: "gross-as-paid", article: "A3.1.5" } as const;
  if (due === undefined) return { ...common, message: words };
  const cost = euros(decimal(due.net).minus(net));
  return { ...common, message: costing(cost), cost };
}

/**
 * Nobody is absent from a job not begun, or left: a dated absence that falls in the year and not in
 * the employment counts for nothing.
 *
 * @article A3.1.4 L.475-476
 */
export function outsideWarnings(
  { absences = [] }: AbsencesGiven,
  employed: Span | undefined,
  { absencePeriod }: BonusYear,
): readonly BonusWarning[] {
  if (employed === undefined) return [];
  return absences.flatMap((absence, place): readonly BonusWarning[] => {
    const days = { from: absence.from, until: untilOf(absence) ?? absencePeriod.until };
    const [inYear] = within([days], absencePeriod.from, absencePeriod.until);
    if (inYear === undefined || without([inYear], [employed]).length === 0) return [];
    const outside = without([inYear], [employed]).map(inWords);
    const listed = (language: "fr" | "en") => outside.map((each) => each[language]).join(", ");
    const message = {
      fr: `absence hors de l'emploi, non comptée : ${listed("fr")}`,
      en: `absence outside the employment, not counted: ${listed("en")}`,
    };
    const path = ["absences", place];
    return [{ code: "absence-outside-employment", message, article: "A3.1.4", path }];
  });
}

const words: Label = {
  fr:
    "prime calculée sur le brut versé : ce qu'une absence sans abattement a fait perdre " +
    "de salaire la réduit d'autant, ce que la Cour de cassation n'admet pas",
  en:
    "bonus worked out on the gross paid: the pay lost by an absence without abatement " +
    "reduces it by as much, which the Cour de cassation does not allow",
};

function costing(cost: Decimal): Label {
  return {
    fr: `${words.fr} : ${writeNumber(cost, "fr", 2)} € de moins`,
    en: `${words.en}: €${writeNumber(cost, "en", 2)} less`,
  };
}
