// The formula of monthly pay on other engines: base salary, seniority, majoration, functional bonus, nights, Sundays; each line to the cent.
import { Decimal } from "decimal.js";
import Publicodes from "publicodes";

const rules = {
  points: { "par défaut": 351 },
  "valeur du point": { "par défaut": 4.151 },
  "temps de travail": { "par défaut": 1 },
  années: { "par défaut": 0 },
  "années de cadre": { "par défaut": 0 },
  "points fonctionnels": { "par défaut": 0 },
  nuits: { "par défaut": 0 },
  "heures de dimanche": { "par défaut": 0 },
  "salaire de base": {
    produit: ["points", "valeur du point", "temps de travail"],
    arrondi: "2 décimales",
  },
  "taux d'ancienneté": { valeur: "années * 1%", plafond: "30%" },
  ancienneté: { produit: ["salaire de base", "taux d'ancienneté"], arrondi: "2 décimales" },
  "taux de majoration": { valeur: "années de cadre * 1%", plafond: "20%" },
  majoration: { produit: ["salaire de base", "taux de majoration"], arrondi: "2 décimales" },
  "prime fonctionnelle": {
    produit: ["points fonctionnels", "valeur du point", "temps de travail"],
    arrondi: "2 décimales",
  },
  "travail de nuit": { produit: ["nuits", "valeur du point"], arrondi: "2 décimales" },
  "dimanches et fériés": {
    produit: ["heures de dimanche", "1.5", "valeur du point"],
    arrondi: "2 décimales",
  },
  brut: {
    somme: [
      "salaire de base",
      "ancienneté",
      "majoration",
      "prime fonctionnelle",
      "travail de nuit",
      "dimanches et fériés",
    ],
  },
};

/** The formula as rules of publicodes; gives the gross as a number. */
export function onPublicodes() {
  const engine = new Publicodes(rules);
  return (figures) => {
    engine.setSituation({
      points: figures.points,
      "valeur du point": figures.pointValue,
      "temps de travail": figures.workingTime,
      années: figures.years,
      "années de cadre": figures.cadreYears,
      "points fonctionnels": figures.functionalPoints,
      nuits: figures.nights,
      "heures de dimanche": figures.sundayHours,
    });
    return engine.evaluate("brut").nodeValue;
  };
}

const Exact = Decimal.clone({ defaults: true, precision: 60, rounding: Decimal.ROUND_HALF_UP });

/** The formula as bare arithmetic of decimal.js, at the precision that the library keeps. */
export function onDecimals(figures) {
  const value = new Exact(figures.pointValue);
  const time = new Exact(figures.workingTime);
  const base = new Exact(figures.points).times(value).times(time).toDecimalPlaces(2);
  const rate = new Exact(figures.years).times("0.01");
  const capped = rate.greaterThan("0.3") ? new Exact("0.3") : rate;
  const cadreRate = new Exact(figures.cadreYears).times("0.01");
  const cadreCapped = cadreRate.greaterThan("0.2") ? new Exact("0.2") : cadreRate;
  const seniority = base.times(capped).toDecimalPlaces(2);
  const majoration = base.times(cadreCapped).toDecimalPlaces(2);
  const bonus = new Exact(figures.functionalPoints).times(value).times(time).toDecimalPlaces(2);
  const nights = new Exact(figures.nights).times(value).toDecimalPlaces(2);
  const sundays = new Exact(figures.sundayHours).times("1.5").times(value).toDecimalPlaces(2);
  return base.plus(seniority).plus(majoration).plus(bonus).plus(nights).plus(sundays);
}

const cent = (value) => Math.round(value * 100) / 100;

/** The formula in the numbers of the language, binary floats. */
export function onFloats(figures) {
  const [value, time] = [Number(figures.pointValue), Number(figures.workingTime)];
  const base = cent(figures.points * value * time);
  return (
    base +
    cent((base * Math.min(figures.years, 30)) / 100) +
    cent((base * Math.min(figures.cadreYears, 20)) / 100) +
    cent(figures.functionalPoints * value * time) +
    cent(figures.nights * value) +
    cent(figures.sundayHours * 1.5 * value)
  );
}

/** The formula in whole numbers, apart from everything else: the gross in cents. */
export function onWholeNumbers(figures) {
  const scaled = (written, decimals) => {
    const [whole, fraction = ""] = String(written).split(".");
    return BigInt(whole + fraction.padEnd(decimals, "0"));
  };
  const half = (over, under) => (2n * over + under) / (2n * under);
  const [value, time] = [scaled(figures.pointValue, 3), scaled(figures.workingTime, 2)];
  const base = half(BigInt(figures.points) * value * time, 1000n);
  return (
    base +
    half(base * BigInt(Math.min(figures.years, 30)), 100n) +
    half(base * BigInt(Math.min(figures.cadreYears, 20)), 100n) +
    half(BigInt(figures.functionalPoints) * value * time, 1000n) +
    half(BigInt(figures.nights) * value, 10n) +
    half(BigInt(figures.sundayHours) * 15n * value, 100n)
  );
}
