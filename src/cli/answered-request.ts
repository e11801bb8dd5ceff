import type { Refusal } from "../intake/index.js";
import { type PaySlip, safeComputePay } from "../pay/index.js";
import type { GivenArguments } from "./command.js";
import { monthTold, underLaw } from "./law-options.js";
import { outcomeOf } from "./outcome-of.js";
import { refusalOf, refusalText } from "./refusal-of.js";
import { type AskedRequest, referenceIn } from "./requests-in.js";

/** Who a request is about. */
interface PersonAnswered {
  readonly reference?: string | undefined;
  /** The name beside the reference, where a file has one. */
  readonly name?: string | undefined;
}

/** A request that was paid. */
export interface PaidRequest extends PersonAnswered {
  readonly slip: PaySlip;
}

/** A request that was refused, as data and as lines of text. */
export interface RefusedRequest extends PersonAnswered {
  readonly refusal: Refusal;
  readonly said: string;
}

/** A request of a file, answered. */
export type AnsweredRequest = PaidRequest | RefusedRequest;

/** Tells what was paid from what was refused. */
export function isPaid(answered: AnsweredRequest): answered is PaidRequest {
  return "slip" in answered;
}

/** Answers a request of a file of JSON, under the law that the options ask for. */
export function answeredRequest(asked: AskedRequest, given: GivenArguments): AnsweredRequest {
  const outcome = outcomeOf(asked.read, (request) =>
    safeComputePay(underLaw(request, given, monthTold)),
  );
  const reference = referenceIn(asked.read);
  if (outcome.ok) return { reference, slip: outcome.value };
  const refusal = refusalOf(asked, outcome.issues, given.language);
  return { reference, refusal, said: refusalText(refusal, given.language) };
}
