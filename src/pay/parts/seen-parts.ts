import { type Issue, isOfDays } from "../../intake/index.js";
import type { PayPart } from "../request/pay-part.js";
import type { PayRequest } from "../request/pay-request.js";
import { type PartRequest, partRequests } from "./part-requests.js";

/** The parts of a month some of which have a flaw: what can be judged of them all the same. */
export interface SeenParts {
  /** Those whose days can be read, without what is wrong in them. */
  readonly dated: readonly PartRequest[];
  /** Whether the days of all can be read. */
  readonly all: boolean;
  /** Whether the hours of all can be read. */
  readonly timed: boolean;
  /** The fields of the part at a place that are wrong. */
  readonly wrongIn: (place: number) => readonly unknown[];
}

/**
 * The parts of a request in which something is wrong, as they were given; nothing where they are no
 * list.
 */
export function seenParts(
  request: Partial<PayRequest>,
  given: unknown,
  issues: readonly Issue[],
): SeenParts | undefined {
  const { parts } = Object(given) as { readonly parts?: unknown };
  const flaws = issues.map(({ path }) => path).filter(([key]) => key === "parts");
  if (!Array.isArray(parts) || flaws.some(({ length }) => length === 1)) return undefined;
  const inPart = (place: number) => flaws.filter((path) => path[1] === place);
  const places = [...parts.keys()];
  const read = places.filter((place) => inPart(place).every(([, , key]) => !isOfDays(key)));
  const right = read.map((place) => rightOf(parts[place], inPart(place)));
  return {
    dated: partRequests(request, right).map((part, index) => ({
      ...part,
      place: read[index] as number,
    })),
    all: read.length === places.length,
    timed: flaws.every(([, , key]) => key !== "hours"),
    wrongIn: (place) => inPart(place).map(([, , key]) => key),
  };
}

/** A part without its fields that are wrong. */
function rightOf(part: object, flaws: readonly Issue["path"][]): PayPart {
  const wrong = new Set(flaws.map(([, , key]) => key));
  return Object.fromEntries(Object.entries(part).filter(([key]) => !wrong.has(key))) as PayPart;
}
