import type { Absence } from "../../decentralized-bonus/absences/absence.js";
import { absenceMotives } from "../../decentralized-bonus/absences/absence-motives.js";
import { isDay } from "../../exact/calendar.js";
import { lazy } from "../../exact/lazy.js";
import { decimal, fraction } from "../../exact/money.js";
import { fold } from "../../intake/nearest.js";
import type { BonusPopulation } from "../../pay/bonus/bonus-population.js";

const plain = /^-?\d+(?:[.,]\d+)?$/;
const spaced = /^\d{1,3}(?:[ \u00a0\u202f']\d{3})+(?:[.,]\d+)?$/;
const pointed = /^\d{1,3}(?:\.\d{3})+(?:,\d+)$|^\d{1,3}(?:\.\d{3}){2,}$/;
const commaed = /^\d{1,3}(?:,\d{3})+(?:\.\d+)$|^\d{1,3}(?:,\d{3}){2,}$/;

/**
 * A number with either decimal mark, thousands set apart or not, with or without the euro sign; what is none stays as it is, and is refused later.
 * A mark alone before three digits is a decimal mark: an amount so written has too many decimals, and is refused.
 *
 * @example numberIn("31 186,32 €") // "31186.32"
 */
export function numberIn(cell: string): string {
  const bare = cell.replace(/[ \u00a0\u202f]?€$/, "");
  if (plain.test(bare) || spaced.test(bare))
    return bare.replace(/[ \u00a0\u202f']/g, "").replace(",", ".");
  if (pointed.test(bare)) return bare.replaceAll(".", "").replace(",", ".");
  if (commaed.test(bare)) return bare.replaceAll(",", "");
  return cell;
}

/** A fraction of full time, or the percentage of it: `"80 %"` gives `"0.8"`. */
export function fractionIn(cell: string): string {
  const percent = /^(.*\d)[ \u00a0\u202f]?%$/.exec(cell)?.[1];
  const number = numberIn(percent ?? cell);
  if (percent === undefined) return number;
  return plain.test(number) ? fraction(decimal(number)).toFixed() : cell;
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

/** A population by its names, French or English; what is none stays as it is. */
export function populationIn(cell: string): string {
  return populationNames.get(fold(cell)) ?? cell;
}

const motives = /* @__PURE__ */ lazy(
  () =>
    new Map(
      absenceMotives().flatMap(({ id, label }) =>
        [id, label.fr, label.en].map((name) => [fold(name), id] as const),
      ),
    ),
);

const period =
  /^(.+?)\s+(?:du|from)\s+(\S+)\s+(?:au|through|until)\s+(\S+?)(?:\s+(?:inclus|exclu))?$/i;
const excluded = /\suntil\s|\sexclu$/i;
const running = /^(.+?)\s+(?:depuis le|since)\s+(\S+)$/i;

/**
 * The absences of a cell, apart by `|`: `maladie du 03/03/2005 au 09/03/2005`, last day counted, `… au 10/03/2005 exclu`, day of the return
 * not counted (in English `through`, `until`), or `maladie depuis le 03/03/2005`;
 * `undefined` when one of them cannot be read.
 */
export function absencesIn(cell: string): readonly Absence[] | undefined {
  const absences = cell.split("|").map((text) => absenceIn(text.trim()));
  return absences.every((absence) => absence !== undefined) ? absences : undefined;
}

function absenceIn(text: string): Absence | undefined {
  const [, name = "", first = "", last] = period.exec(text) ?? running.exec(text) ?? [];
  const motive = motives().get(fold(name));
  const from = dayIn(first);
  if (motive === undefined || from === undefined) return undefined;
  if (last === undefined) return { from, motive };
  const end = dayIn(last);
  if (end === undefined) return undefined;
  return excluded.test(text) ? { from, until: end, motive } : { from, lastDay: end, motive };
}

/** A day, `AAAA-MM-JJ` or `JJ/MM/AAAA`. */
function dayIn(text: string): string | undefined {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  const written = day === undefined ? text : `${year}-${month}-${day}`;
  return isDay(written) ? written : undefined;
}
