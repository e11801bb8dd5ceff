import { type Decimal, lazy, type Month } from "../../exact/index.js";
import {
  type Json,
  many,
  maybe,
  month,
  number,
  record,
  type Schema,
  unwrap,
  worked,
} from "../../intake/index.js";
import { choicesSchema, reading } from "../agreement/chosen.js";
import type { ReadingChoices } from "../agreement/ids.js";
import {
  type AgreementOutcome,
  type AgreementWorking,
  answered,
  step,
  workingWith,
} from "../agreement/working.js";
import { type Increase, type IncreaseMonth, increasesOf, ofMonth } from "./increase.js";

/** A month of which one asks the general increase. */
export interface GeneralIncreaseRateRequest {
  /** The month, `YYYY-MM`. */
  readonly month: Month;
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
}

/** The increase of a month, with its working. */
export interface GeneralIncreaseRate extends AgreementWorking {
  /** The month. */
  readonly month: Month;
  /** Percent; absent where the month has no increase, or two (R107). */
  readonly rate?: Decimal;
  /** Each increase of the month: the month that names it, and its rate in percent. */
  readonly increases: readonly {
    /** The month that the amendment names. */
    readonly increase: IncreaseMonth;
    /** Percent. */
    readonly rate: Decimal;
  }[];
}

/** The schema of a rate. */
export const generalIncreaseRateResultSchema: () => Schema<Json<GeneralIncreaseRate>> =
  /* @__PURE__ */ lazy(() =>
    worked<GeneralIncreaseRate>({
      month: month(),
      rate: maybe(number()),
      increases: many(
        record<Json<GeneralIncreaseRate["increases"][number]>>({
          increase: month(),
          rate: number(),
        }),
      ),
    }),
  );

/** The schema of a question about the increase of a month. */
export const generalIncreaseRateSchema: () => Schema<GeneralIncreaseRateRequest> =
  /* @__PURE__ */ lazy(() =>
    record<GeneralIncreaseRateRequest>({ month: month(), readings: maybe(choicesSchema()) }),
  );

/**
 * The general increase of a month at the cancer centres; most months have none. Throws `PayError`.
 *
 * @article CLCC-sal-1 L.3324-3328
 * @example generalIncreaseRate({ month: "2002-12" }).rate?.toFixed() // "0.8"
 */
export function generalIncreaseRate(request: GeneralIncreaseRateRequest): GeneralIncreaseRate {
  return unwrap(safeGeneralIncreaseRate(request));
}

/**
 * The same as {@link generalIncreaseRate}, from anything: a result, or the list of what is wrong;
 * never an exception.
 */
export function safeGeneralIncreaseRate(request: unknown): AgreementOutcome<GeneralIncreaseRate> {
  return answered(
    { schema: generalIncreaseRateSchema(), issuesOf: () => [], resultOf: rateOf },
    request,
  );
}

function rateOf({ month: asked, readings }: GeneralIncreaseRateRequest): GeneralIncreaseRate {
  const found = increasesOf(readings).filter((each) => each.month === asked);
  const increases = found.map(({ increase, rate }) => ({ increase, rate: rate.value }));
  const [only] = increases;
  return {
    month: asked,
    ...(only !== undefined && increases.length === 1 ? { rate: only.rate } : {}),
    increases,
    ...workingWith(found.flatMap((each) => [...each.steps, shown(each, readings)])),
  };
}

function shown({ increase, rate }: Increase, readings: ReadingChoices | undefined) {
  const { fr, en } = ofMonth[increase];
  return step({
    id: `INCREASE_${increase.replace("-", "_")}`,
    label: { fr: `Augmentation générale ${fr}`, en: `General increase ${en}` },
    expression: rate,
    unit: "percent",
    articles: ["CLCC-sal-1"],
    readings: [reading(readings, "R107")],
  });
}
