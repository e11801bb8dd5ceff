import { type Decimal, euros, total } from "../../exact/index.js";
import type { Population } from "../../law/index.js";
import {
  type AppliedReading,
  difference,
  type Expression,
  proportion,
  quotient,
  resultOf,
  type Step,
  step,
  sumOf,
} from "../../working/index.js";
import type { LineCode } from "../situation/line-codes.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { populationReadings } from "./monthly-bonus.js";
import { amountOf } from "./pay-line.js";

const label = {
  fr: "Brut servant à la prime décentralisée",
  en: "Gross that the decentralized bonus is worked out on",
};

/**
 * The gross that the decentralized bonus is worked out on: the gross, less the lines that their own
 * texts keep out of the base of every bonus.
 *
 * @article A3.1.4
 */
export function bonusBase(
  situations: readonly Situation[],
  lines: readonly PayLine[],
  gross: Step,
): Step {
  const inPart = ({ part = 1 }: PayLine): Situation => situations[part - 1] as Situation;
  const left = lines.filter((line) => isLeftOut(inPart(line), line.code)).map(amountOf);
  if (left.length === 0) return gross;
  const [situation] = situations as readonly [Situation];
  return step({
    id: "BONUS_BASE",
    label,
    expression: difference(resultOf(gross), ...paidOf(situation, left)),
    unit: "euros",
    decimals: 2,
    articles: ["A3.1.4"],
  });
}

/** The base of the bonus, for a population. */
export interface PopulationBase {
  readonly population: Population;
  /** Euros. */
  readonly base: Decimal;
  /** The reading that says which population it is, where it decides the rate (R23). */
  readonly readings: readonly AppliedReading[];
}

/**
 * The base of the bonus in a month, `base` in all, by the population of each of its parts; the
 * lines that belong to no part go with the first.
 */
export function basesByPopulation(
  situations: readonly Situation[],
  lines: readonly PayLine[],
  base: Decimal,
): readonly [PopulationBase, ...PopulationBase[]] {
  const populations = [...new Set(situations.map(({ position }) => position.population))];
  const [first, ...others] = populations as [Population, ...Population[]];
  const inPart = ({ part = 1 }: PayLine): Situation => situations[part - 1] as Situation;
  const bases = others.map((population) => {
    const own = lines.filter((line) => inPart(line).position.population === population);
    const counted = own.filter((line) => !isLeftOut(inPart(line), line.code));
    const base = euros(total(counted.map(({ amount }) => amount)));
    return { population, base, readings: readingsOf(population, situations) };
  });
  const rest = base.minus(total(bases.map((each) => each.base)));
  const readings = readingsOf(first, situations);
  return [{ population: first, base: euros(rest), readings }, ...bases];
}

function readingsOf(
  population: Population,
  situations: readonly Situation[],
): readonly AppliedReading[] {
  const own = situations.filter(({ position }) => position.population === population);
  return own.flatMap(populationReadings);
}

/** The amount paid of the lines left out: their part of a month not wholly paid. */
function paidOf({ presence }: Situation, left: readonly Expression[]): readonly Expression[] {
  if (presence === undefined) return left;
  return [proportion(sumOf(left), quotient(presence.paid, presence.whole))];
}

function isLeftOut({ segur }: Situation, code: LineCode): boolean {
  if (code === "EMERGENCY" || code === "SEGUR_DOCTORS") return true;
  return segur?.due.some((each) => each.code === code && !each.inBonus) === true;
}
