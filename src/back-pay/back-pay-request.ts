import {
  type AbsencesGiven,
  absenceFields,
  type YearTerms,
  yearFields,
} from "../decentralized-bonus/index.js";
import { type DecimalInput, lazy } from "../exact/index.js";
import {
  anything,
  either,
  flag,
  type Json,
  list,
  maybe,
  quantity,
  record,
  type Schema,
} from "../intake/index.js";
import { type LawAsked, lawAskedSchema } from "../law/index.js";
import { type PayRequest, type PaySlip, payRequestSchema } from "../pay/index.js";
import { paidSlipSchema } from "./paid-side.js";

/** A decentralized bonus paid once a year, on the gross of the months. */
export interface YearlyBonusTerms extends YearTerms, AbsencesGiven {
  /**
   * Whether a member of the medical body was reclassified on 1 July 2003; asked where reading R24
   * tells them apart.
   */
  readonly reclassified?: boolean;
  /** Euros: what was paid of it, where `paid` holds slips. At most 2 decimals. */
  readonly paid?: DecimalInput;
}

/** Months of one person, by which law they were paid, and by which they are due. */
export interface BackPayRequest {
  /** The months, one request each, in any order, none of which says a law. At most 240. */
  readonly months: readonly PayRequest[];
  /** The law by which they were paid, or the payslips themselves, as results or as JSON. */
  readonly paid: LawAsked | readonly (PaySlip | Json<PaySlip>)[];
  /** The law by which they are due: that of every act unless told. */
  readonly due?: LawAsked;
  /** The bonus of the civil year of the months, where it is paid once a year. */
  readonly bonus?: YearlyBonusTerms;
}

const expectedPaid = {
  fr: "une loi (« as-signed », { knownOn: un jour }…), ou la liste des bulletins payés",
  en: 'a law ("as-signed", { knownOn: a day }…), or the list of the payslips paid',
};

function paidSchema(): Schema<BackPayRequest["paid"]> {
  const slips = list(paidSlipSchema(), 240);
  const law = lawAskedSchema();
  return either([law, slips], (value) => (Array.isArray(value) ? slips : law), expectedPaid);
}

function shapeWith(month: Schema): Schema<BackPayRequest> {
  return record<BackPayRequest>({
    months: list(month, 240),
    paid: paidSchema(),
    due: maybe(lawAskedSchema()),
    bonus: maybe(
      record<YearlyBonusTerms>({
        ...absenceFields(),
        ...yearFields(),
        reclassified: maybe(flag()),
        paid: maybe(quantity({ decimals: 2, atMost: 10_000_000 })),
      }),
    ),
  });
}

/** The schema of back pay. */
export const wholeBackPaySchema: () => Schema<BackPayRequest> = /* @__PURE__ */ lazy(() =>
  shapeWith(payRequestSchema()),
);

/** The schema of back pay, each month of which is still to be checked. */
export const backPayRequestSchema: () => Schema<BackPayRequest> = /* @__PURE__ */ lazy(() =>
  shapeWith(anything()),
);
