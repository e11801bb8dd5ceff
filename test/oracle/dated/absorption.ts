/**
 * The differential indemnity, rise after rise: those of the point stop absorbing it on 1 July 2006 (2006-03), whenever they come.
 */
import { exact } from "../whole.js";
import { writtenSigned } from "./number.js";

interface Rise {
  readonly on: string;
  readonly kind: string;
  readonly amount: string;
}

export interface Absorbing {
  readonly amount: string;
  readonly increases: readonly Rise[];
  readonly law?: unknown;
}

function centsOf(amount: string): bigint {
  const { over, under } = exact(amount);
  return (over * 100n) / under;
}

/** Avenant no. 2006-03 is certainly known at the end of March 2007. */
function isKnown(law: unknown): boolean {
  const { knownOn } = Object(law) as { readonly knownOn?: string };
  return law !== "as-signed" && (knownOn === undefined || knownOn >= "2007-03-31");
}

export function absorbed({ amount, increases, law }: Absorbing): object {
  let left = centsOf(amount);
  const steps = increases.map(({ on, kind, amount: rise }) => {
    const spared = kind === "point" && on >= "2006-07-01" && isKnown(law);
    const taken = spared ? 0n : centsOf(rise);
    const loss = taken < left ? taken : left;
    left -= loss;
    return { absorbed: writtenSigned(loss), left: writtenSigned(left) };
  });
  return { increases: steps, left: writtenSigned(left) };
}
