import type { Label, Language } from "../../src/index.js";

const locales = { fr: "fr-FR", en: "en-GB" } as const;

/** Numbers and days as a language writes them. */
export interface Writer {
  readonly language: Language;
  readonly of: (label: Label) => string;
  readonly euros: (amount: Numeric) => string;
  readonly number: (value: Numeric, decimals?: number) => string;
  readonly percent: (value: Numeric) => string;
  readonly day: (day: string) => string;
  /** In figures. */
  readonly date: (day: string) => string;
  readonly month: (month: string) => string;
}

/** What counts as a number: an exact one, or its digits. */
export type Numeric = string | number | { toString(): string };

/** Writes in a language. */
export function writerIn(language: Language): Writer {
  const locale = locales[language];
  const format = (value: Numeric, options: Intl.NumberFormatOptions): string =>
    new Intl.NumberFormat(locale, options).format(Number(value));
  const date = (day: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options }).format(new Date(day));
  return {
    language,
    of: (label) => label[language],
    euros: (amount) => format(amount, { style: "currency", currency: "EUR" }),
    number: (value, decimals) =>
      format(value, { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 4 }),
    percent: (value) => format(Number(value) / 100, { style: "percent", maximumFractionDigits: 2 }),
    day: (day) => {
      const said = date(day, { day: "numeric", month: "long", year: "numeric" });
      return language === "fr" ? said.replace(/^1 /, "1er ") : said;
    },
    date: (day) => date(day, { day: "2-digit", month: "2-digit", year: "numeric" }),
    month: (month) => date(`${month}-01`, { month: "long", year: "numeric" }),
  };
}
