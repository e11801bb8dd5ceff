import {
  type Decimal,
  type DecimalInput,
  type Fraction,
  lazy,
  type Month,
} from "../exact/index.js";
import type { ReadingChoices } from "../ids/index.js";
import {
  amount,
  answerRequest,
  type Checked,
  deferred,
  flag,
  type Issue,
  type Json,
  maybe,
  month,
  named,
  type Outcome,
  type Path,
  type Readable,
  record,
  relocated,
  type Schema,
  share,
  sound,
  unwrap,
  worked,
} from "../intake/index.js";
import { type TrainingArticle, type TrainingJob, trainingFields } from "../job/index.js";
import {
  type ActDays,
  type Establishment,
  establishmentSchema,
  type LawAsked,
  lawFields,
  pointValueSchema,
  readingChoicesSchema,
} from "../law/index.js";
import {
  type MonthlyBonus,
  monthlyBonusSchema,
  type PaySlip,
  paySlipSchema,
  safeComputePay,
} from "../pay/index.js";
import { type Working, workingOf } from "../working/index.js";

/**
 * One month of somebody in training (annexe V): a coefficient, without seniority, and the few
 * bonuses that the annexe leaves.
 */
export interface TrainingPayRequest extends Omit<TrainingJob, "training"> {
  /** The article that gives the coefficient, A5.4.1.1 to A5.4.1.6. */
  readonly article: TrainingArticle;
  /** The month paid, `YYYY-MM`. */
  readonly month: Month;
  /** Fraction of full time, 0 < q ≤ 1; 1 unless told. A decimal, `"26/35"` or `{ hours, of }`. */
  readonly workingTime?: Fraction;
  /** Euros per point and month, instead of the dated table. At most 4 decimals. */
  readonly pointValue?: DecimalInput;
  /** Whether internat of 5 % is due. */
  readonly internat?: boolean;
  /** Whether particular constraints are due: under A5.3 only (reading R37). */
  readonly particularConstraints?: boolean;
  /** The decentralized bonus, where it is paid monthly. */
  readonly decentralizedBonus?: MonthlyBonus;
  /**
   * The characteristics of the establishment on which pay depends: its kind is asked from September
   * 2020 (Ségur).
   */
  readonly establishment?: Establishment;
  /** Which acts count: all of them unless told. */
  readonly law?: LawAsked;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays;
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
}

/** The pay of somebody in training, with its working. */
export interface TrainingPay extends Working {
  /** Euros: the gross. */
  readonly amount: Decimal;
  /** The same month as a slip, line by line. */
  readonly slip: PaySlip;
}

/** Pay in training, as JSON carries it. */
export const trainingPayResultSchema: () => Schema<Json<TrainingPay>> = /* @__PURE__ */ lazy(() =>
  worked<TrainingPay>({ amount: amount(), slip: named("PaySlip", paySlipSchema()) }),
);

/** The schema of a month of somebody in training. */
export const trainingPaySchema: () => Schema<TrainingPayRequest> = /* @__PURE__ */ lazy(() => {
  const { training: article, ...others } = trainingFields();
  return record<TrainingPayRequest>({
    article,
    ...others,
    month: month(),
    workingTime: maybe(share()),
    pointValue: maybe(pointValueSchema()),
    internat: maybe(flag()),
    particularConstraints: maybe(flag()),
    decentralizedBonus: maybe(monthlyBonusSchema()),
    establishment: maybe(deferred(establishmentSchema)),
    ...lawFields(),
    readings: maybe(readingChoicesSchema()),
  });
});

/**
 * The pay of somebody in training: the coefficient of the article, without seniority, with internat
 * of 5 %, particular constraints under A5.3, the decentralized bonus, and nothing else. Throws
 * `PayError`.
 *
 * @article A5.2.07 L.529-533
 * @article A5.3.4 L.534-539
 * @article A5.4.2 L.554-555
 * @example
 * trainingPay({ article: "A5.4.1.1", month: "2003-09", internat: true }).amount.toFixed(2)
 * // "1237.82", 1 178.88 + 58.94
 */
export function trainingPay(request: TrainingPayRequest): TrainingPay {
  return unwrap(safeTrainingPay(request));
}

/**
 * The same as {@link trainingPay}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeTrainingPay(request: unknown): Outcome<TrainingPay> {
  return answerRequest(
    { schema: trainingPaySchema(), read: readMonthInTraining, resultOf: payOf },
    request,
  );
}

function readMonthInTraining({
  usable,
  flawed,
}: Readable<TrainingPayRequest>): Checked<PaySlip | undefined> {
  const slip = safeComputePay(monthOf(usable));
  if (slip.ok) return sound(slip.value);
  const found = slip.issues.map(inOwnWords);
  return { usable: undefined, issues: found.filter(({ path: [field] }) => !unread(field, flawed)) };
}

/**
 * Whether nothing can be said of a field yet: particular constraints are due or not by reading R37.
 */
function unread(field: unknown, flawed: Readable<TrainingPayRequest>["flawed"]): boolean {
  const wrong = (name: unknown): boolean => flawed(name as keyof TrainingPayRequest);
  return wrong(field) || (field === "particularConstraints" && wrong("readings"));
}

/** The request as monthly pay takes it. */
function monthOf(request: Partial<TrainingPayRequest>): object {
  const { article, situation, enteredTraining, internat, particularConstraints, ...rest } = request;
  const constraints = {
    ...(internat === true && { internat: "5" }),
    ...(particularConstraints === true && { particular: true }),
  };
  const job = {
    // What could not be read stays a field: its issue is told once, under its own name.
    training: article ?? null,
    ...(situation && { situation }),
    ...(enteredTraining && { enteredTraining }),
  };
  return { ...rest, metier: job, constraints };
}

const ownFields: Readonly<Record<string, string>> = {
  training: "article",
  particular: "particularConstraints",
};

/**
 * An issue of monthly pay, under the field of this request that it comes from: those within the job
 * and the constraints have their own here.
 */
function inOwnWords(found: Issue): Issue {
  const [first, field, ...rest] = found.path as Path & readonly string[];
  if (field === undefined || first === "establishment") return found;
  return relocated(found, [ownFields[field] ?? field, ...rest]);
}

function payOf(slip: PaySlip): TrainingPay {
  const steps = [...slip.lines.flatMap((line) => line.steps), ...slip.steps];
  return { amount: slip.gross, slip, ...workingOf(steps) };
}
