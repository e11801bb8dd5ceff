import { type Decimal, decimal, euros, type Label, writeNumber } from "../../exact/index.js";
import type { ArticleId } from "../../ids/index.js";
import type { BonusYear } from "../absences/bonus-year.js";
import type { Bearer } from "./bonus-basis.js";
import { type YearlyBonus, yearlyBonus } from "./yearly-bonus.js";

/** What a bonus takes as it was given. */
export interface BonusWarning {
  /** What is said, by name. */
  readonly code: "gross-as-paid";
  /** It in words, with what it costs where both are known. */
  readonly message: Label;
  /** The text that says so. */
  readonly article: ArticleId;
  /** Euros that the bonus would have had more, on the gross of somebody at work. */
  readonly cost?: Decimal;
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
  const common = { code: "gross-as-paid", article: "A3.1.5" } as const;
  if (grossIfPresent === undefined) return [{ ...common, message: words }];
  const { grossAsPaid: _, ...present } = bearer;
  const readings = { ...year.readings, R185: "gross-if-present" } as const;
  const due = yearlyBonus(present, { ...year, readings });
  const cost = euros(decimal(due.net).minus(net));
  return [{ ...common, message: costing(cost), cost }];
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
