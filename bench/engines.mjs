// The formula of monthly pay on other engines, each line to the cent; they are given the coefficient and the rates, which the library looks up.
import { Decimal } from "decimal.js";
import Publicodes from "publicodes";

const cents = { arrondi: "2 décimales" };

const rules = {
  points: { "par défaut": 351 },
  "valeur du point": { "par défaut": 4.151 },
  "temps de travail": { "par défaut": 1 },
  années: { "par défaut": 0 },
  "années de cadre": { "par défaut": 0 },
  "points fonctionnels": { "par défaut": 0 },
  nuits: { "par défaut": 0 },
  "heures de dimanche": { "par défaut": 0 },
  "taux d'internat": { "par défaut": "0%" },
  "taux de contraintes": { "par défaut": "0%" },
  "points de carrière": { "par défaut": 0 },
  "indemnité différentielle": { "par défaut": 0 },
  "taux de prime": { "par défaut": "0%" },
  "salaire de base": { produit: ["points", "valeur du point", "temps de travail"], ...cents },
  "taux d'ancienneté": { valeur: "années * 1%", plafond: "30%" },
  ancienneté: { produit: ["salaire de base", "taux d'ancienneté"], ...cents },
  "taux de majoration": { valeur: "années de cadre * 1%", plafond: "20%" },
  majoration: { produit: ["salaire de base", "taux de majoration"], ...cents },
  "prime fonctionnelle": {
    produit: ["points fonctionnels", "valeur du point", "temps de travail"],
    ...cents,
  },
  "travail de nuit": { produit: ["nuits", "valeur du point"], ...cents },
  "dimanches et fériés": { produit: ["heures de dimanche", "1.5", "valeur du point"], ...cents },
  "base des contraintes": { somme: ["salaire de base", "ancienneté", "prime fonctionnelle"] },
  internat: { produit: ["base des contraintes", "taux d'internat"], ...cents },
  contraintes: { produit: ["base des contraintes", "taux de contraintes"], ...cents },
  "indemnité de carrière": {
    produit: ["points de carrière", "valeur du point", "temps de travail"],
    ...cents,
  },
  brut: {
    somme: [
      "salaire de base",
      "ancienneté",
      "majoration",
      "prime fonctionnelle",
      "travail de nuit",
      "dimanches et fériés",
      "internat",
      "contraintes",
      "indemnité de carrière",
      "indemnité différentielle",
    ],
  },
  "prime décentralisée": { produit: ["brut", "taux de prime"], ...cents },
  total: { somme: ["brut", "prime décentralisée"] },
};

/** The formula as rules of publicodes; gives the total as a number. */
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
      "taux d'internat": `${figures.internatRate}%`,
      "taux de contraintes": `${figures.particularRate}%`,
      "points de carrière": figures.careerPoints,
      "indemnité différentielle": figures.differential,
      "taux de prime": `${figures.bonusRate}%`,
    });
    return engine.evaluate("total").nodeValue;
  };
}

const Exact = Decimal.clone({ defaults: true, precision: 60, rounding: Decimal.ROUND_HALF_UP });

const hundredth = new Exact("0.01");

function part(base, percent, cap) {
  const rate = new Exact(percent);
  const capped = rate.greaterThan(cap) ? new Exact(cap) : rate;
  return base.times(capped).times(hundredth).toDecimalPlaces(2);
}

/** The formula as bare arithmetic of decimal.js, at the precision that the library keeps; what is nothing is left out, as the library does. */
export function onDecimals(figures) {
  const value = new Exact(figures.pointValue);
  const time = new Exact(figures.workingTime);
  const paid = (points) => new Exact(points).times(value).times(time).toDecimalPlaces(2);
  const base = paid(figures.points);
  const seniority = part(base, figures.years, 30);
  let gross = base.plus(seniority);
  let counted = gross;
  if (figures.cadreYears > 0) gross = gross.plus(part(base, figures.cadreYears, 20));
  if (figures.functionalPoints > 0) {
    const bonus = paid(figures.functionalPoints);
    gross = gross.plus(bonus);
    counted = counted.plus(bonus);
  }
  if (figures.nights > 0)
    gross = gross.plus(new Exact(figures.nights).times(value).toDecimalPlaces(2));
  if (figures.sundayHours > 0)
    gross = gross.plus(new Exact(figures.sundayHours).times("1.5").times(value).toDecimalPlaces(2));
  if (figures.internatRate > 0) gross = gross.plus(part(counted, figures.internatRate, 100));
  if (figures.particularRate > 0) gross = gross.plus(part(counted, figures.particularRate, 100));
  if (figures.careerPoints > 0) gross = gross.plus(paid(figures.careerPoints));
  if (figures.differential !== "0") gross = gross.plus(figures.differential);
  return figures.bonusRate > 0 ? gross.plus(part(gross, figures.bonusRate, 100)) : gross;
}

const cent = (value) => Math.round(value * 100) / 100;

/** The formula in the numbers of the language, binary floats. */
export function onFloats(figures) {
  const [value, time] = [Number(figures.pointValue), Number(figures.workingTime)];
  const paid = (points) => cent(points * value * time);
  const base = paid(figures.points);
  const seniority = cent((base * Math.min(figures.years, 30)) / 100);
  const bonus = paid(figures.functionalPoints);
  const counted = base + seniority + bonus;
  const gross =
    counted +
    cent((base * Math.min(figures.cadreYears, 20)) / 100) +
    cent(figures.nights * value) +
    cent(figures.sundayHours * 1.5 * value) +
    cent((counted * figures.internatRate) / 100) +
    cent((counted * figures.particularRate) / 100) +
    paid(figures.careerPoints) +
    Number(figures.differential);
  return gross + cent((gross * figures.bonusRate) / 100);
}

function scaled(written, decimals) {
  const [whole, fraction = ""] = String(written).split(".");
  return BigInt(whole + fraction.padEnd(decimals, "0"));
}

const half = (over, under) => (2n * over + under) / (2n * under);

/** The formula in whole numbers, apart from everything else: the total in cents. */
export function onWholeNumbers(figures) {
  const [value, time] = [scaled(figures.pointValue, 3), scaled(figures.workingTime, 2)];
  const paid = (points) => half(BigInt(points) * value * time, 1000n);
  const share = (base, percent, cap) => half(base * BigInt(Math.min(percent, cap)), 100n);
  const base = paid(figures.points);
  const counted = base + share(base, figures.years, 30) + paid(figures.functionalPoints);
  const gross =
    counted +
    share(base, figures.cadreYears, 20) +
    half(BigInt(figures.nights) * value, 10n) +
    half(BigInt(figures.sundayHours) * 15n * value, 100n) +
    share(counted, figures.internatRate, 100) +
    share(counted, figures.particularRate, 100) +
    paid(figures.careerPoints) +
    scaled(figures.differential, 2);
  return gross + share(gross, figures.bonusRate, 100);
}
