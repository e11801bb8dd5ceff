import { unwrap } from "../../intake/index.js";
import { type AgreementOutcome, answered } from "../agreement/working.js";
import { paidStops } from "./paid-stops.js";
import { sickPayIssues } from "./sick-pay-issues.js";
import { type SickPay, type SickPayRequest, sickPaySchema } from "./sick-pay-request.js";

/**
 * The supplement that a cancer centre adds to the benefits of social security during sick leave:
 * from which day, for how long, how much, stop by stop. Throws `PayError`.
 *
 * @article CLCC-2.7.1.3 L.3432-3441
 * @article CLCC-2.9.1.3 L.3442-3451
 * @example
 * sickPay({ stops: [{ from: "2003-03-03", until: "2003-03-15", cause: "illness", monthsWorked: 30,
 * monthlyGross: "1850.00", benefits: { security: "330.00" } }] })
 *   .total.toFixed(2) // "373.00" = 1850 × 95 % × 12 ÷ 30 − 330
 */
export function sickPay(request: SickPayRequest): SickPay {
  return unwrap(safeSickPay(request));
}

/**
 * The same as {@link sickPay}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeSickPay(request: unknown): AgreementOutcome<SickPay> {
  return answered(
    { schema: sickPaySchema(), issuesOf: sickPayIssues, resultOf: paidStops },
    request,
  );
}
