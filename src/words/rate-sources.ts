import { type Language, writeNumber } from "../exact/index.js";
import { actOf, citation } from "../law/index.js";
import type { PayLine, PaySlip } from "../pay/index.js";

const words = {
  fr: {
    regimes: {
      "2003": "avenant n° 2002-02",
      rp2012: "recommandation patronale de 2012",
      "2014": "avenants n° 2014-01 et n° 2014-02",
    },
    paidBy: "Payé par : ",
    inForce: "droit en vigueur",
    asSigned: "l'avenant n° 2002-02 tel que signé",
    knownOn: (day: string) => `les actes connus le ${day}`,
    changed: " ; actes : ",
    between: " ; ",
  },
  en: {
    regimes: {
      "2003": "avenant no. 2002-02",
      rp2012: "employers' recommendation of 2012",
      "2014": "avenants no. 2014-01 and no. 2014-02",
    },
    paidBy: "Paid by: ",
    inForce: "law in force",
    asSigned: "the avenant no. 2002-02 as signed",
    knownOn: (day: string) => `the acts known on ${day}`,
    changed: "; acts: ",
    between: "; ",
  },
} as const;

/** The text that governs the month of a slip, as its heading names it. */
export function regimeSaid({ law }: PaySlip, language: Language): string {
  return words[language].regimes[law.regime];
}

/** A sentence: the law that a slip is paid by, and the acts that set a figure or a rule of it. */
export function lawSaid({ law }: PaySlip, language: Language): string {
  const says = words[language];
  const asked =
    law.as === "in-force"
      ? says.inForce
      : law.as === "as-signed"
        ? says.asSigned
        : says.knownOn(law.as.knownOn);
  const named = law.acts.map((id) => actOf(id).title[language]).join(says.between);
  return `${says.paidBy}${asked}${named === "" ? "" : says.changed}${named}`;
}

/** The percentages that lead to a line, each with what gives it. */
export interface RateSource {
  /** The name of the percentage. */
  readonly label: string;
  /** The percentage, written. */
  readonly rate: string;
  /** The texts that give it. */
  readonly texts: string;
}

/** Where the percentage of a line comes from, step by step. */
export function rateSources({ steps }: PayLine, language: Language): readonly RateSource[] {
  return steps
    .filter(({ unit }) => unit === "percent")
    .map(({ label, result, articles }) => ({
      label: label[language],
      rate: `${writeNumber(result, language)}${language === "fr" ? " %" : "%"}`,
      texts: articles.map((id) => citation(id, language)).join(words[language].between),
    }));
}
