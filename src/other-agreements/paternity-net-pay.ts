import { type Day, type Decimal, type DecimalInput, lazy } from "../exact/index.js";
import {
  amount,
  day,
  type Json,
  quantity,
  record,
  type Schema,
  unwrap,
  worked,
} from "../intake/index.js";
import { difference, figure, greatest, nothing } from "../working/index.js";
import { beforeAgreement } from "./agreement/before-agreement.js";
import {
  type AgreementOutcome,
  type AgreementWorking,
  answered,
  step,
  workingWith,
} from "./agreement/working.js";

/**
 * A paternity leave at the Association audoise: what it pays net, and what social security pays.
 */
export interface PaternityNetPayRequest {
  /** Euros: the net pay of the period that the law provides. At most 2 decimals. */
  readonly netPay: DecimalInput;
  /** Euros: the benefits of social security for the same period. At most 2 decimals. */
  readonly securityBenefits: DecimalInput;
  /** The first day of the leave. */
  readonly from: Day;
}

/** The supplement paid by the association, with its working. */
export interface PaternityNetPay extends AgreementWorking {
  /** The first day of the leave. */
  readonly from: Day;
  /** Euros: what keeps the net pay whole; none where the benefits exceed it. */
  readonly topUp: Decimal;
}

/** The schema of a top-up. */
export const paternityNetPayResultSchema: () => Schema<Json<PaternityNetPay>> =
  /* @__PURE__ */ lazy(() => worked<PaternityNetPay>({ from: day(), topUp: amount() }));

const euros = () => quantity({ decimals: 2, atMost: 1_000_000 });

/** The schema of a paternity leave's net pay. */
export const paternityNetPaySchema: () => Schema<PaternityNetPayRequest> = /* @__PURE__ */ lazy(
  () => record<PaternityNetPayRequest>({ netPay: euros(), securityBenefits: euros(), from: day() }),
);

/**
 * The supplement that the Association audoise adds to the benefits of social security, so that the
 * net pay is kept for the whole paternity leave that the law provides: whatever the service. Throws
 * `PayError`.
 *
 * @article AASM-2.1 L.3256-3259
 * @example
 * const asked = { netPay: "903.15", securityBenefits: "701.20", from: "2003-05-05" };
 * paternityNetPay(asked).topUp.toFixed(2) // "201.95"
 */
export function paternityNetPay(request: PaternityNetPayRequest): PaternityNetPay {
  return unwrap(safePaternityNetPay(request));
}

/**
 * The same as {@link paternityNetPay}, from anything: a result, or the list of what is wrong; never
 * an exception.
 */
export function safePaternityNetPay(request: unknown): AgreementOutcome<PaternityNetPay> {
  return answered(
    {
      schema: paternityNetPaySchema(),
      issuesOf: ({ usable }) =>
        beforeAgreement({ agreement: "aasm-2002-02", day: usable.from, path: ["from"] }),
      resultOf: kept,
    },
    request,
  );
}

const names = {
  none: { fr: "rien", en: "nothing" },
  net: { fr: "salaire net de la période", en: "net pay of the period" },
  benefits: { fr: "prestations de la sécurité sociale", en: "benefits of social security" },
};

function kept({ netPay, securityBenefits, from }: PaternityNetPayRequest): PaternityNetPay {
  const worked = step({
    id: "TOP_UP",
    label: { fr: "Complément de salaire net", en: "Top-up of net pay" },
    expression: greatest(
      nothing("euros", names.none),
      difference(
        figure(netPay, "euros", names.net),
        figure(securityBenefits, "euros", names.benefits),
      ),
    ),
    unit: "euros",
    decimals: 2,
    articles: ["AASM-2.1"],
  });
  return { from, topUp: worked.result, ...workingWith([worked]) };
}
