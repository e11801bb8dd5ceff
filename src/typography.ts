import type { Month } from "./calendar.js";
import type { Language } from "./label.js";
import type { Decimal } from "./money.js";

/** Narrow no-break space: between thousands and before a percent sign in French. */
export const narrow = "\u202f";

/** No-break space: between a number and its unit. */
export const noBreak = "\u00a0";

/** The sign of a difference, and of a negative number. */
export const minus = "\u2212";

const separators = {
  fr: { decimal: ",", thousands: narrow },
  en: { decimal: ".", thousands: "," },
};

/**
 * A number as a language writes it, with a fixed number of decimals or with those it has.
 *
 * @example writeNumber(decimal("2320.41"), "fr") // "2 320,41"
 */
export function writeNumber(value: Decimal, language: Language, decimals?: number): string {
  const written = decimals === undefined ? value.toFixed() : value.toFixed(decimals);
  const [whole = "", rest] = written.split(".");
  const { decimal, thousands } = separators[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return rest === undefined ? grouped : `${grouped}${decimal}${rest}`;
}

const months = {
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  en: "January February March April May June July August September October November December",
};

/**
 * A month in words.
 *
 * @example writeMonth("2003-09", "fr") // "septembre 2003"
 */
export function writeMonth(month: Month, language: Language): string {
  const name = months[language].split(" ")[Number(month.slice(5)) - 1];
  return `${name} ${month.slice(0, 4)}`;
}

/** Quotation marks. */
export const quotes = { fr: ["«\u00a0", "\u00a0»"], en: ["“", "”"] } as const;

/** A text with a capital at its start. */
export function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
