import { decimal, fraction, type Label } from "../../exact/index.js";
import { fold } from "../../intake/index.js";
import type { BonusPopulation } from "../../pay/index.js";

const plain = /^-?\d+(?:[.,]\d+)?$/;
const spaced = /^\d{1,3}(?:[ \u00a0\u2007\u2009\u202f'’]\d{3})+(?:[.,]\d+)?$/;
const pointed = /^\d{1,3}(?:\.\d{3})+(?:,\d+)$|^\d{1,3}(?:\.\d{3}){2,}$/;
const commaed = /^\d{1,3}(?:,\d{3})+(?:\.\d+)$|^\d{1,3}(?:,\d{3}){2,}$/;

/**
 * A number with either decimal mark, thousands set apart or not, with or without the euro sign;
 * what is none stays as it is, and is refused later.
 * A mark alone before three digits is taken for a decimal mark: {@link waysToRead} tells the
 * amounts so written, which are refused.
 *
 * @example numberIn("31 186,32 €") // "31186.32"
 */
export function numberIn(cell: string): string {
  const bare = withoutEuro(cell);
  if (plain.test(bare) || spaced.test(bare)) return bare.replace(/[^\d.,-]/g, "").replace(",", ".");
  if (pointed.test(bare)) return bare.replaceAll(".", "").replace(",", ".");
  if (commaed.test(bare)) return bare.replaceAll(",", "");
  return cell;
}

const twofold = /^-?([1-9]\d{0,2})([.,])(\d{3})$/;

/**
 * The two ways to read an amount in which a mark stands alone before three digits; nothing where
 * there is one way.
 *
 * @example waysToRead("24.500")?.fr // "24500 (vingt-quatre mille…) ou 24,50"
 */
export function waysToRead(cell: string): Label | undefined {
  const [, whole, mark, rest] = twofold.exec(withoutEuro(cell)) ?? [];
  if (whole === undefined || rest === undefined) return undefined;
  const decimals = rest.replace(/0+$/, "").padEnd(2, "0");
  const [fr, en] = [`${whole}${rest},00`, `${whole}${rest}.00`];
  const apart = { fr: `« ${mark} » sépare les milliers`, en: `"${mark}" sets thousands apart` };
  const point = { fr: `« ${mark} » sépare les décimales`, en: `"${mark}" is the decimal mark` };
  return {
    fr: [
      "un montant qui ne se lit pas de deux façons :",
      `${fr} (${apart.fr}) ou ${whole},${decimals} (${point.fr})`,
    ].join(" "),
    en: [
      "an amount that cannot be read in two ways:",
      `${en} (${apart.en}) or ${whole}.${decimals} (${point.en})`,
    ].join(" "),
  };
}

function withoutEuro(cell: string): string {
  return cell.replace(/\s?€$/, "");
}

/** A fraction of full time, or the percentage of it: `"80 %"` gives `"0.8"`. */
export function fractionIn(cell: string): string {
  const percent = /^(.*\d)\s?%$/.exec(cell)?.[1];
  const number = numberIn(percent ?? cell);
  if (percent === undefined) return number;
  return plain.test(number) ? fraction(decimal(number)).toFixed() : cell;
}

/**
 * A day written `AAAA-MM-JJ` or `JJ/MM/AAAA`, its day or its month of one digit or two, with or
 * without midnight after it; what is none stays as it is.
 */
export function dayIn(cell: string): string {
  const alone = cell.replace(/[ T]0?0:00(:00(\.0+)?)?$/, "");
  const [, day = "", month = "", year] = /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(alone) ?? [];
  if (year === undefined) return alone;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const answers: ReadonlyMap<string, boolean> = new Map([
  ...["oui", "yes", "true", "vrai", "1", "x"].map((word) => [word, true] as const),
  ...["non", "no", "false", "faux", "0"].map((word) => [word, false] as const),
]);

/** A yes or a no, in French or in English; what is neither stays as it is. */
export function answerIn(cell: string): boolean | string {
  return answers.get(fold(cell)) ?? cell;
}

const populations: Readonly<Record<BonusPopulation, readonly string[]>> = {
  ordinary: ["ordinaire", "ordinary", "autre", "sage-femme"],
  medical: ["medical", "corps-medical", "medical-body", "medecin", "pharmacien", "biologiste"],
  "medical-director": ["medecin-directeur", "medecin-chef-d-etablissement", "medical-director"],
  director: ["directeur", "director", "directeur-general", "directeur-adjoint", "gestionnaire"],
  "emploi-jeune-non-qualifie": ["emploi-jeune-non-qualifie", "unqualified-emploi-jeune"],
};

const populationNames = new Map(
  Object.entries(populations).flatMap(([id, names]) => names.map((name) => [name, id] as const)),
);

/** The populations by the names that one would use. */
export const populationsSaid: Label = {
  fr: "ordinaire, corps médical, médecin directeur, directeur, emploi-jeune non qualifié",
  en: "ordinary, medical body, medical director, director, unqualified emploi-jeune",
};

/** A population by its names, French or English; what is none stays as it is. */
export function populationIn(cell: string): string {
  return populationNames.get(fold(cell)) ?? cell;
}
