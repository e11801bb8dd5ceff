import type { SegurAsked } from "../../entitlement/index.js";
import {
  deferred,
  flag,
  maybe,
  oneOf,
  quantity,
  record,
  type Schema,
  share,
  text,
} from "../../intake/index.js";
import { type Establishment, establishmentSchema } from "../../law/index.js";

/**
 * The facts that the texts since 2003 look at besides the job: the establishment, a function
 * formerly held.
 */
export interface PresentDay {
  /** The characteristics of the establishment on which pay depends. */
  readonly establishment?: Establishment;
  /** The facts that the Ségur family asks for beside it. */
  readonly segur?: SegurAsked;
  /** The function held before August 2017, where the stages of the coefficient follow it. */
  readonly population?: string;
}

function segurSchema(): Schema<SegurAsked> {
  const euros = quantity({ decimals: 2, atMost: 100000 });
  return record<SegurAsked>({
    years: maybe(quantity({ decimals: 0, atMost: 80 })),
    share: maybe(share()),
    homeCare: maybe(oneOf(["qualified", "unqualified", "other"])),
    socioEducational: maybe(flag()),
    emergency: maybe(euros),
    doctors: maybe(euros),
  });
}

/** The fields of {@link PresentDay}. */
export function presentDayFields(): { readonly [Key in keyof PresentDay]-?: Schema } {
  return {
    establishment: maybe(deferred(establishmentSchema)),
    segur: maybe(deferred(segurSchema)),
    population: maybe(text()),
  };
}
