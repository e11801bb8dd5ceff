import { type DecimalInput, decimal, type Fraction, one } from "../exact/index.js";
import type { ReadingChoices } from "../ids/index.js";
import {
  type Issue,
  issue,
  maybe,
  quantity,
  type Readable,
  record,
  type Schema,
  share,
} from "../intake/index.js";
import { type LawOn, reading, regimeFigure, regimeFigureApart } from "../law/index.js";
import {
  figure,
  product,
  quotient,
  type Step,
  shareOfFullTime,
  step,
  sum,
} from "../working/index.js";

/** The lines of a payslip that an hour of work is worth, in euros. */
export interface NormalLines {
  /** Euros: the base salary. */
  readonly BASE_SALARY: DecimalInput;
  /** Euros: the promotion indemnity. */
  readonly PROMOTION_INDEMNITY?: DecimalInput;
  /** Euros: the complement to the minimum salary. */
  readonly MINIMUM_SALARY?: DecimalInput;
  /** Euros: technicité. */
  readonly TECHNICITY?: DecimalInput;
  /** Euros: the seniority bonus. */
  readonly SENIORITY?: DecimalInput;
}

/** The value of an hour of work: the lines of the month, or the hour itself. */
export interface NormalPay {
  /** Euros: the lines of the payslip of the month, for the working time. */
  readonly lines?: NormalLines;
  /** Fraction of full time that these lines pay, 0 < q ≤ 1; 1 unless told. */
  readonly workingTime?: Fraction;
  /** Euros an hour, instead of the lines. At most 4 decimals. */
  readonly hourlyPay?: DecimalInput;
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
}

const names = {
  BASE_SALARY: { fr: "salaire de base", en: "base salary" },
  PROMOTION_INDEMNITY: { fr: "indemnité de promotion", en: "promotion indemnity" },
  MINIMUM_SALARY: {
    fr: "complément de salaire minimum",
    en: "complement to the minimum salary",
  },
  TECHNICITY: { fr: "complément technicité", en: "technicité" },
  SENIORITY: { fr: "prime d'ancienneté", en: "seniority bonus" },
} as const;

const codes = /* @__PURE__ */ Object.keys(names) as readonly (keyof NormalLines)[];
const ofBaseAndSeniority: ReadonlySet<string> = new Set(["BASE_SALARY", "SENIORITY"]);

const euros = (): Schema<DecimalInput> => quantity({ decimals: 2, atMost: 1000000 });

/** The fields of {@link NormalPay}, less the readings. */
export function normalPayFields(): {
  readonly [K in keyof Omit<NormalPay, "readings">]-?: Schema;
} {
  return {
    lines: maybe(
      record<NormalLines>({
        BASE_SALARY: euros(),
        PROMOTION_INDEMNITY: maybe(euros()),
        MINIMUM_SALARY: maybe(euros()),
        TECHNICITY: maybe(euros()),
        SENIORITY: maybe(euros()),
      }),
    ),
    workingTime: maybe(share()),
    hourlyPay: maybe(quantity({ moreThan: 0, decimals: 4, atMost: 10000 })),
  };
}

/** The issues with the worth of an hour: `missing`, or `contradictory` where told twice. */
export function normalPayIssues({ usable, flawed }: Readable<NormalPay>): readonly Issue[] {
  const { lines, hourlyPay, workingTime } = usable;
  if (lines === undefined && hourlyPay === undefined) {
    if (flawed("lines") || flawed("hourlyPay")) return [];
    const expected = {
      fr: "les lignes du bulletin (lines), ou l'heure en euros (hourlyPay)",
      en: "the lines of the payslip (lines), or the hour in euros (hourlyPay)",
    };
    return [issue("missing", ["lines"], { received: undefined, expected })];
  }
  if (hourlyPay === undefined) return [];
  const twice = { lines, workingTime };
  const expected = {
    fr: "rien ici : hourlyPay donne déjà l'heure",
    en: "nothing here: hourlyPay already gives the hour",
  };
  return (["lines", "workingTime"] as const).flatMap((key) =>
    twice[key] === undefined ? [] : [issue("contradictory", [key], { received: key, expected })],
  );
}

const label = { fr: "Heure au taux normal", en: "Hour at the normal rate" };
const givenName = { fr: "heure donnée", en: "hour given" };
const timeName = { fr: "temps de travail", en: "working time" };

/**
 * The normal rate of an hour: the lines tied to the work, by the hours of the month; the base
 * salary and seniority alone by the other reading (R98). Unrounded.
 *
 * @article RP-11.01
 * @article RP-05.06.2
 */
export function normalHour(pay: NormalPay, on: LawOn, article: "RP-11.01" | "RP-05.06.2"): Step {
  const { lines, hourlyPay, workingTime = one } = pay;
  const parts = { id: "NORMAL_HOUR", label, unit: "euros", articles: [article] } as const;
  if (hourlyPay !== undefined || lines === undefined) {
    return step({ ...parts, expression: figure(decimal(hourlyPay ?? 0), "euros", givenName) });
  }
  const applied = reading(pay.readings, "R98");
  const all = applied.choice === "tied-to-work";
  const counted = codes
    .filter((code) => all || ofBaseAndSeniority.has(code))
    .flatMap((code) => {
      const amount = lines[code];
      return amount === undefined ? [] : [figure(decimal(amount), "euros", names[code])];
    });
  const month = regimeFigure(regimeFigureApart("monthlyHours"), on, "hours");
  const hours =
    pay.workingTime === undefined ? month : product(month, shareOfFullTime(workingTime, timeName));
  return step({ ...parts, expression: quotient(sum(...counted), hours), readings: [applied] });
}
