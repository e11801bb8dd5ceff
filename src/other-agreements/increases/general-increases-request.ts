import { type Day, type Decimal, type DecimalInput, lazy, type Month } from "../../exact/index.js";
import {
  amount,
  day,
  type Json,
  list,
  many,
  maybe,
  month,
  number,
  oneOf,
  quantity,
  record,
  type Schema,
  worked,
} from "../../intake/index.js";
import { choicesSchema } from "../agreement/chosen.js";
import type { ReadingChoices } from "../agreement/ids.js";
import type { AgreementWorking } from "../agreement/working.js";
import type { IncreaseMonth } from "./increase.js";

/** The group of whoever has a DIT: only A and B are told apart. */
export type DitGroup = "A" | "B" | "other";

/** Somebody paid by a cancer centre before August 2002. */
export interface GeneralIncreasesRequest {
  /** Euros: the monthly salary before August 2002. At most 2 decimals. */
  readonly salary: DecimalInput;
  /** Euros: the DIT before August 2002, which the text does not spell out. At most 2 decimals. */
  readonly dit?: DecimalInput;
  /** The group, wanted beside a DIT. */
  readonly group?: DitGroup;
  /** The increases that a local agreement on working time froze. */
  readonly frozen?: readonly IncreaseMonth[];
  /** The day on which that local agreement was signed: not after the amendment that respects it. */
  readonly agreementDate?: Day;
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
}

/** The pay of a month. */
export interface PaidMonth {
  /** Euros: the salary. */
  readonly salary: Decimal;
  /** Euros: the DIT, where there is one. */
  readonly dit?: Decimal;
}

/** The salary and the DIT after an increase. */
export interface RaisedMonth extends PaidMonth {
  /** The month from which it is paid. */
  readonly month: Month;
  /** The month that the amendment names. */
  readonly increase: IncreaseMonth;
  /** The first day on which it holds. */
  readonly from: Day;
  /** Percent. */
  readonly rate: Decimal;
}

/** The schema of a month raised. */
function raisedMonth(): Schema<Json<RaisedMonth>> {
  return record<Json<RaisedMonth>>({
    month: month(),
    increase: month(),
    from: day(),
    rate: number(),
    salary: amount(),
    dit: maybe(amount()),
  });
}

/** The effect of the general increases of 2002 on a salary, with their working. */
export interface GeneralIncreases extends AgreementWorking {
  /** The increases that were not frozen, in their order. */
  readonly months: readonly RaisedMonth[];
  /** The pay of a month; not carried by JSON. */
  readonly at: (month: Month) => PaidMonth;
}

/** The schema of months raised. */
export const generalIncreasesResultSchema: () => Schema<Json<Omit<GeneralIncreases, "at">>> =
  /* @__PURE__ */ lazy(() => worked<Omit<GeneralIncreases, "at">>({ months: many(raisedMonth()) }));

const salary = () => quantity({ decimals: 2, moreThan: 0, atMost: 1_000_000 });

/** The schema of a salary to be raised. */
export const generalIncreasesSchema: () => Schema<GeneralIncreasesRequest> = /* @__PURE__ */ lazy(
  () =>
    record<GeneralIncreasesRequest>({
      salary: salary(),
      dit: maybe(quantity({ decimals: 2, atMost: 1_000_000 })),
      group: maybe(oneOf<DitGroup>(["A", "B", "other"])),
      frozen: maybe(list(oneOf<IncreaseMonth>(["2002-08", "2002-12"]), 2)),
      agreementDate: maybe(day()),
      readings: maybe(choicesSchema()),
    }),
);
