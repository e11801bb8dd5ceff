import type { DecimalInput, Label } from "../../exact/index.js";
import {
  difference,
  type Expression,
  figure,
  greatest,
  nothing,
  resultOf,
} from "../../working/index.js";
import { reading } from "../agreement/chosen.js";
import type { ReadingChoices } from "../agreement/ids.js";
import { type AgreementStep, step } from "../agreement/working.js";
import { paragraph } from "./cause.js";
import type { MergedStop } from "./merged-stops.js";
import type { SickPayRequest } from "./sick-pay-request.js";
import type { SickBenefits } from "./sick-stop.js";

const none: Label = { fr: "rien", en: "nothing" };

const names: Readonly<Record<keyof SickBenefits, Label>> = {
  security: { fr: "indemnités de la sécurité sociale", en: "benefits of social security" },
  provident: { fr: "indemnités de prévoyance", en: "provident benefits" },
  providentByEmployer: {
    fr: "indemnités de prévoyance financées par l'employeur",
    en: "provident benefits that the employer pays for",
  },
  thirdParty: { fr: "versements du tiers responsable", en: "payments of the liable third party" },
  withheld: { fr: "retenues sur ces indemnités", en: "what was withheld from them" },
};

/**
 * The supplement paid by the employer: the pay maintained, less what social security, provident
 * schemes and a liable third party pay; never less than nothing.
 *
 * @article CLCC-2.7.1.3.5 L.3437
 * @article CLCC-2.7.1.3.8 L.3440
 * @article CLCC-2.9.1.3.5 L.3447
 * @article CLCC-2.9.1.3.8 L.3450
 */
export function allowanceStep(
  { parts }: MergedStop,
  maintained: AgreementStep,
  { population, readings }: SickPayRequest,
): AgreementStep {
  const others = parts.flatMap(({ benefits = {} }) => deducted(benefits, readings));
  const third = parts.some(({ benefits }) => benefits?.thirdParty !== undefined);
  return step({
    ...common,
    expression:
      others.length === 0
        ? resultOf(maintained)
        : greatest(nothing("euros", none), difference(resultOf(maintained), ...others)),
    articles: [paragraph(population, 5), ...(third ? [paragraph(population, 8)] : [])],
    readings: [reading(readings, "R124"), reading(readings, "R129")],
  });
}

const common = {
  id: "ALLOWANCE",
  label: { fr: "Allocation de l'employeur", en: "Employer's allowance" },
  unit: "euros",
  decimals: 2,
} as const;

/** The allowance of a stop of which nothing is paid. */
export function noAllowance({ population }: SickPayRequest): AgreementStep {
  return step({
    ...common,
    expression: nothing("euros", none),
    articles: [paragraph(population, 5)],
  });
}

/**
 * The benefits deducted: as received, or before what was withheld (R124); provident ones all, or
 * those the employer pays for (R129).
 */
function deducted(
  benefits: SickBenefits,
  readings: ReadingChoices | undefined,
): readonly Expression[] {
  const all = reading(readings, "R129").choice === "all-given";
  const gross = reading(readings, "R124").choice === "gross";
  const keys: readonly (keyof SickBenefits)[] = [
    "security",
    all ? "provident" : "providentByEmployer",
    "thirdParty",
    ...(gross ? (["withheld"] as const) : []),
  ];
  return keys.flatMap((key) => {
    const amount: DecimalInput | undefined = benefits[key];
    return amount === undefined ? [] : [figure(amount, "euros", names[key])];
  });
}
