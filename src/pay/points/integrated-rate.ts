import { type Decimal, fraction } from "../../exact/index.js";
import { type LawOn, regimeEntry, regimeTable } from "../../law/index.js";
import { type Figure, figure } from "../../working/index.js";

const name = {
  fr: "taux strict de technicité, pour sa part dans l'assiette de l'ancienneté",
  en: "strict rate of technicité, for its share in the base of seniority",
};

/**
 * The percentage of the coefficient that technicité adds to the base of seniority: the strict rate
 * times its share; none before November 2014.
 *
 * @article 2014-02-2.2
 */
export function integratedRate(strict: Decimal | undefined, on: LawOn): Figure | undefined {
  if (strict === undefined || regimeEntry("integratedTechnicityShare", on) === undefined) {
    return undefined;
  }
  const [share] = regimeTable("integratedTechnicityShare", on) as readonly [Decimal];
  return figure(strict.times(fraction(share)), "percent", name);
}
