import { type DecimalInput, decimal, zero } from "../exact/index.js";
import { type Issue, issue, maybe, quantity, record, type Schema } from "../intake/index.js";

/** The children placed with an assistant familial, and what the month held. */
export interface Fostered {
  /** Children in care. Whole number. */
  readonly children: DecimalInput;
  /**
   * Of these, beyond the third, those taken in before 1 June 2006 without a break. Whole number.
   */
  readonly childrenSinceJune2006?: DecimalInput;
  /** Of these, those whose state of health brings real constraints. Whole number. */
  readonly childrenWithConstraints?: DecimalInput;
  /** Days of weekly rest not taken. Whole number. */
  readonly restDaysNotTaken?: DecimalInput;
}

/** An assistant familial, paid in hours of the statutory minimum (annexe X since 2009-04). */
export interface AssistantFamilialJob {
  /** The children placed. */
  readonly assistantFamilial: Fostered;
}

/** The schema of an assistant familial. */
export function assistantFamilialJobSchema(): Schema<AssistantFamilialJob> {
  const count = quantity({ decimals: 0, atMost: 100 });
  const fostered = record<Fostered>({
    children: quantity({ decimals: 0, atLeast: 1, atMost: 100 }),
    childrenSinceJune2006: maybe(count),
    childrenWithConstraints: maybe(count),
    restDaysNotTaken: maybe(quantity({ decimals: 0, atMost: 31 })),
  });
  return record<AssistantFamilialJob>({ assistantFamilial: fostered });
}

/** The issues with the children placed: more told of than there are. */
export function fosteredIssues(fostered: Fostered): readonly Issue[] {
  const { children, childrenSinceJune2006, childrenWithConstraints } = fostered;
  const beyond = decimal(children).minus(3);
  const most = { childrenSinceJune2006: beyond, childrenWithConstraints: decimal(children) };
  const told = { childrenSinceJune2006, childrenWithConstraints };
  return (["childrenSinceJune2006", "childrenWithConstraints"] as const).flatMap((key) => {
    const given = told[key];
    const limit = most[key].lessThan(0) ? zero : most[key];
    if (given === undefined || decimal(given).lessThanOrEqualTo(limit)) return [];
    const expected = { fr: `au plus ${limit}`, en: `at most ${limit}` };
    const path = ["metier", "assistantFamilial", key];
    return [issue("out-of-range", path, { received: given, expected, article: "Avenant-2009-04" })];
  });
}
