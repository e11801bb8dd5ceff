import { Decimal as HostDecimal } from "decimal.js";

/** An exact decimal number (of decimal.js). */
export type Decimal = InstanceType<typeof HostDecimal>;

const settings = {
  precision: 60,
  rounding: HostDecimal.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
  minE: -9e15,
  maxE: 9e15,
  modulo: HostDecimal.ROUND_DOWN,
  crypto: false,
} as const;

/** A constructor of our own: what the host program sets on its copy does not reach it. */
export const OwnDecimal: typeof HostDecimal = HostDecimal.clone({ defaults: true, ...settings });

function refuse(): never {
  throw new TypeError("the decimals of ccn51-paie cannot be set");
}

/**
 * Closes our constructor, which every result shows, but for what decimal.js itself sets while it
 * works.
 */
function closed(): void {
  for (const key of ["set", "config"]) Object.defineProperty(OwnDecimal, key, { value: refuse });
  for (const key of Object.getOwnPropertyNames(OwnDecimal)) {
    const set = key in settings ? {} : { writable: false };
    Object.defineProperty(OwnDecimal, key, { configurable: false, ...set });
  }
  Object.preventExtensions(OwnDecimal);
}
closed();

/**
 * Takes the settings of our decimals back to ours, whatever a caller wrote into their constructor.
 */
export function restoreDecimals(): void {
  Object.assign(OwnDecimal, settings);
}
