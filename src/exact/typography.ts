import { type Day, type Month, monthOf } from "./calendar.js";
import type { Label, Language } from "./label.js";
import { type DecimalInput, decimal } from "./money.js";

/** Narrow no-break space: between thousands and before a percent sign in French. */
export const narrow = "\u202f";

/** No-break space: between a number and its unit. */
export const noBreak = "\u00a0";

/** The sign of a difference, and of a negative number. */
export const minusSign = "\u2212";

const separators = {
  fr: { decimal: ",", thousands: narrow },
  en: { decimal: ".", thousands: "," },
};

/**
 * A number as a language writes it, with a fixed number of decimals or with those it has.
 *
 * @example writeNumber(decimal("2320.41"), "fr") // "2 320,41"
 */
export function writeNumber(value: DecimalInput, language: Language, decimals?: number): string {
  const written = decimal(value).toFixed(decimals);
  const [whole, rest] = written.split(".") as [string, string?];
  const { decimal: mark, thousands } = separators[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return rest === undefined ? grouped : `${grouped}${mark}${rest}`;
}

const monthNames = {
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  en: "January February March April May June July August September October November December",
};

/**
 * A month in words.
 *
 * @example writeMonth("2003-09", "fr") // "septembre 2003"
 */
export function writeMonth(month: Month, language: Language): string {
  const name = monthNames[language].split(" ")[Number(month.slice(5)) - 1];
  return `${name} ${month.slice(0, 4)}`;
}

/**
 * Of a month, in words.
 *
 * @example ofMonth("2004-04") // { fr: "d'avril 2004", en: "of April 2004" }
 */
export function ofMonth(month: Month): Label {
  const french = writeMonth(month, "fr");
  return {
    fr: /^[ao]/.test(french) ? `d'${french}` : `de ${french}`,
    en: `of ${writeMonth(month, "en")}`,
  };
}

/** A day as French payslips write it: `31/12/2003`. */
export function frenchDay(day: Day): string {
  return day.split("-").reverse().join("/");
}

/**
 * Words as a language sets them: in French the spaces before double signs do not break and are thin
 * before %, as between thousands; in English none stands before %, and quotation marks are its own.
 *
 * @example setIn("taux : 8,21 %", "en") // "taux : 8,21%"
 */
export function setIn(words: string, language: Language): string {
  if (language === "en") return words.replace(/(\d) %/g, "$1%").replace(/« ([^»]*) »/g, "“$1”");
  return words
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${narrow}`)
    .replace(/ %/g, `${narrow}%`)
    .replace(/ (?=[;:?!»€])/g, noBreak)
    .replace(/« /g, `«${noBreak}`);
}

/** Quotation marks. */
export const quotes = { fr: ["«\u00a0", "\u00a0»"], en: ["“", "”"] } as const;

/** A text with a capital at its start. */
export function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** A day in words: 25 November 2003, 1er juillet 2003. */
export function dayInFull(day: Day, language: Language): string {
  const number = Number(day.slice(8));
  const ordinal = language === "fr" && number === 1 ? "1er" : String(number);
  return `${ordinal} ${writeMonth(monthOf(day), language)}`;
}
