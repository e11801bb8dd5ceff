import { decimal, euros, type Month } from "../../exact/index.js";
import { unwrap } from "../../intake/index.js";
import { type AgreementOutcome, answered, workingWith } from "../agreement/working.js";
import {
  type GeneralIncreases,
  type GeneralIncreasesRequest,
  generalIncreasesSchema,
  type PaidMonth,
} from "./general-increases-request.js";
import { increaseIssues } from "./increase-issues.js";
import { raisedMonths } from "./raised-months.js";

/**
 * The effect of the general increases of August and December 2002 on a salary and on a DIT, each to
 * the cent. Throws `PayError`.
 *
 * @article CLCC-sal-0 L.3318-3320
 * @article CLCC-sal-1 L.3324-3328
 * @example
 * const raised = generalIncreases({ salary: "3125.00", dit: "12.50", group: "other" });
 * raised.at("2002-12").salary.toFixed(2) // "3162.60"
 */
export function generalIncreases(request: GeneralIncreasesRequest): GeneralIncreases {
  return unwrap(safeGeneralIncreases(request));
}

/**
 * The same as {@link generalIncreases}, from anything: a result, or the list of what is wrong;
 * never an exception.
 */
export function safeGeneralIncreases(request: unknown): AgreementOutcome<GeneralIncreases> {
  return answered(
    { schema: generalIncreasesSchema(), issuesOf: increaseIssues, resultOf: raised },
    request,
  );
}

function raised(request: GeneralIncreasesRequest): GeneralIncreases {
  const { months, steps } = raisedMonths(request);
  const { dit } = request;
  const before: PaidMonth = {
    salary: euros(decimal(request.salary)),
    ...(dit === undefined ? {} : { dit: euros(decimal(dit)) }),
  };
  const at = (month: Month): PaidMonth => {
    const last = months.findLast((each) => each.month <= month);
    if (last === undefined) return before;
    return { salary: last.salary, ...(last.dit === undefined ? {} : { dit: last.dit }) };
  };
  // A function is no data: it stands beside the fields that are copied, compared and written.
  return Object.defineProperty({ months, ...workingWith(steps) }, "at", {
    value: at,
  }) as GeneralIncreases;
}
