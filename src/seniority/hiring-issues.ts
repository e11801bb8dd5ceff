import { addDays, type Decimal, decimal } from "../exact/index.js";
import { type Issue, issue } from "../intake/index.js";
import { cadreOf } from "../job/index.js";
import { lawOn, regimeHas, regimeTable } from "../law/index.js";
import { hiredOnExperience } from "./experience-share.js";
import { heldOn } from "./jobs-held.js";
import type { ReadCareer } from "./read-career.js";
import { technicityLevels, technicityYears } from "./table-rates.js";

/**
 * The issues with what an employer gives beyond the text: more than 30 % at hiring, from the day on
 * which it is the least; levels of technicité sooner than the text, in their order.
 *
 * @article 2014-01-08.03.2
 * @article RP-08.01.1
 */
export function hiringIssues(known: ReadCareer): readonly Issue[] {
  return [...takingOverIssues(known), ...stepsIssues(known), ...cadresOnlyIssues(known)];
}

/** Service is taken over for technicité at the hiring of a cadre alone; no other has its levels. */
function cadresOnlyIssues({ career, wrong, choices, law }: ReadCareer): readonly Issue[] {
  const { metier, hired, promotions = [], takingOver, technicitySteps } = career;
  if (metier === undefined || hired === undefined || wrong.has("promotions")) return [];
  const isCadreOn = (day: string): boolean =>
    cadreOf(heldOn({ metier, hired, promotions }, day, law), choices).cadre;
  const days = [hired, ...promotions.flatMap(({ on }) => [addDays(on, -1), on]), lastOfDays];
  const technicity = isCadreOn(hired) ? undefined : takingOver?.technicity;
  const steps = days.some(isCadreOn) ? undefined : technicitySteps;
  return [
    ...(technicity === undefined ? [] : [notCadre(["takingOver", "technicity"], technicity)]),
    ...(steps === undefined ? [] : [notCadre(["technicitySteps"], Object.keys(steps).join(", "))]),
  ];
}

/** After every day on which an act makes another métier of one. */
const lastOfDays = "9999-12-31";

function notCadre(path: readonly string[], received: unknown): Issue {
  const expected = {
    fr: "rien ici : la technicité est celle des cadres",
    en: "nothing here: technicité is that of cadres",
  };
  return issue("not-a-cadre", path, { received, expected, article: "RP-08.01.1" });
}

function takingOverIssues({ career, choices, law, regimes }: ReadCareer): readonly Issue[] {
  const { takingOver, hired } = career;
  if (takingOver === undefined || hired === undefined) return [];
  const article = "2014-01-08.03.2";
  const isLeast =
    hiredOnExperience({ hired, regimes }) &&
    regimeHas("hiringShareIsLeast", lawOn(hired, law), choices);
  if (!isLeast) {
    const expected = {
      fr:
        "rien ici : la part reprise n'est un minimum que pour les embauches à partir de juin " +
        "2014",
      en: "nothing here: the share taken over is the least one for hirings from June 2014 only",
    };
    return [issue("not-applicable", ["takingOver"], { received: takingOver, expected, article })];
  }
  const [least] = regimeTable("hiringShare", lawOn(hired, law), choices) as readonly [Decimal];
  const expected = { fr: `au moins ${least} %`, en: `${least} % at least` };
  return (["seniority", "technicity"] as const).flatMap((key) => {
    const received = takingOver[key];
    if (received === undefined || decimal(received).greaterThanOrEqualTo(least)) return [];
    return [issue("out-of-range", ["takingOver", key], { received, expected, article })];
  });
}

function stepsIssues({ career: { technicitySteps }, regimes }: ReadCareer): readonly Issue[] {
  if (technicitySteps === undefined) return [];
  const last = regimes.findLast(({ regime }) => regime !== "2003");
  if (last === undefined) return [notYet(technicitySteps)];
  const printed = technicityYears(last.on);
  const own = technicityYears(last.on, technicitySteps);
  return technicityLevels.flatMap((level, index) => {
    const received = technicitySteps[level];
    if (received === undefined) return [];
    const [least, most] = [own[index] as number, printed[index + 1] as number];
    const years = decimal(received).toNumber();
    if (least <= years && years <= most) return [];
    const expected = {
      fr: `de ${least} (le niveau d'avant) à ${most} ans, ceux du texte`,
      en: `from ${least} (the level before) to ${most} years, those of the text`,
    };
    const path = ["technicitySteps", level];
    return [issue("out-of-range", path, { received, expected, article: "RP-08.01.1" })];
  });
}

function notYet(received: unknown): Issue {
  const expected = {
    fr: "rien ici : la technicité commence en décembre 2012",
    en: "nothing here: technicité begins in December 2012",
  };
  return issue("not-applicable", ["technicitySteps"], {
    received,
    expected,
    article: "RP-08.01.1",
  });
}
