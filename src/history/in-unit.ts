import { decimal, type Label, type Language, noBreak, writeNumber } from "../exact/index.js";

type UnitWords = Readonly<Record<Language, string>>;

const plain: UnitWords = { fr: "", en: "" };

function after(fr: string, en = fr): UnitWords {
  return { fr: `${noBreak}${fr}`, en: ` ${en}` };
}

const units: Readonly<Record<string, UnitWords>> = {
  points: /* @__PURE__ */ after("points"),
  percent: { fr: "\u202f%", en: "%" },
  "percent-per-year": { fr: "\u202f% par an", en: "% a year" },
  euros: /* @__PURE__ */ after("euros"),
  "euros-per-hour": /* @__PURE__ */ after("euros de l'heure", "euros an hour"),
  "euros-per-point-and-month": /* @__PURE__ */ after("euros"),
  "millions-of-euros": /* @__PURE__ */ after("millions d'euros", "million euros"),
  "points-per-night": /* @__PURE__ */ after("points par nuit", "points a night"),
  "points-per-hour": /* @__PURE__ */ after("points par heure", "points an hour"),
  "smic-hours": /* @__PURE__ */ after("heures de SMIC", "hours of SMIC"),
  "minimum-garanti": /* @__PURE__ */ after("fois le minimum garanti", "times the minimum garanti"),
  years: /* @__PURE__ */ after("ans", "years"),
  months: /* @__PURE__ */ after("mois", "months"),
  days: /* @__PURE__ */ after("jours", "days"),
  hours: /* @__PURE__ */ after("heures", "hours"),
};

const singular: typeof units = {
  points: /* @__PURE__ */ after("point"),
  "points-per-night": /* @__PURE__ */ after("point par nuit", "point a night"),
  "points-per-hour": /* @__PURE__ */ after("point par heure", "point an hour"),
};

const yesOrNo = { "0": { fr: "non", en: "no" }, "1": { fr: "oui", en: "yes" } } as const;

/** A figure of the seeds, or the figures of a table in their order, in words. */
export function inUnit(value: string | readonly string[], unit: string): Label {
  if (unit === "flag") return yesOrNo[value as keyof typeof yesOrNo];
  const { fr, en } = (value === "1" ? singular[unit] : undefined) ?? units[unit] ?? plain;
  return { fr: `${listed(value, "fr")}${fr}`, en: `${listed(value, "en")}${en}` };
}

function listed(value: string | readonly string[], language: Language): string {
  const separator = language === "fr" ? " ; " : "; ";
  return [value]
    .flat()
    .map((each) => (figure.test(each) ? writeNumber(decimal(each), language) : each))
    .join(separator);
}

const figure = /^-?\d+(\.\d+)?$/;
