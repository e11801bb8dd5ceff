/**
 * Percentages stated as a payslip prints them go on by the same rules: years are counted from the
 * first that gives the percentage by the table, or from the percentage
 * itself where it comes from before December 2012.
 *
 * @article RP-22.1
 * @article 2014-02-1
 * @article 2014-02-2.1
 */
import {
  type Day,
  type Decimal,
  type DecimalInput,
  decimal,
  firstDay,
  type Label,
  monthOf,
  roundDown,
} from "../exact/index.js";
import { type LawOn, spanOn } from "../law/index.js";
import { figure, type Step, step } from "../working/index.js";
import type { Clock } from "./clock.js";
import type { Lived } from "./lived.js";
import type { Scale } from "./scale.js";

/** A percentage stated. */
export interface StatedPercentage {
  readonly rate: DecimalInput;
  /** The day on which it was reached. */
  readonly since: Day;
  /** The day on which it was held. */
  readonly on: Day;
}

const keptLabel = { fr: "Pourcentage indiqué", en: "Percentage stated" };
const keptName = { fr: "pourcentage du bulletin", en: "percentage on the payslip" };
const yearsLabel = {
  fr: "Années auxquelles le pourcentage indiqué correspond",
  en: "Years to which the percentage stated corresponds",
};

/** The clock of a percentage stated on a day. */
export function statedClock(
  lived: Lived,
  scale: Scale,
  { rate, since, on }: StatedPercentage,
): Clock {
  const held = decimal(rate);
  const span = spanOn(lived.regimes, on);
  const kept = keptStep(scale, held);
  const start = countedFrom(lived, since);
  const common = { since: on, start, runsFrom: on, articles: kept.articles, readings: [] };
  if (span.regime === "2003") return { ...common, head: kept, steps: [kept] };
  const head = headStep(lived, scale, { held, since, on });
  return { ...common, head, kept, steps: [kept, head] };
}

function keptStep({ id, article }: Scale, rate: Decimal): Step {
  const expression = figure(rate, "percent", keptName);
  return step({
    id: `${id}-stated`,
    label: keptLabel,
    expression,
    unit: "percent",
    articles: [article],
  });
}

/** Where a text began inside a month, its first day stands for that of the month (reading R80). */
function countedFrom({ regimes }: Lived, since: Day): Day {
  const begun = regimes.some(({ from }, place) => place > 0 && from === since);
  return begun ? firstDay(monthOf(since)) : since;
}

interface HeldPercentage {
  readonly held: Decimal;
  readonly since: Day;
  readonly on: Day;
}

function headStep(lived: Lived, scale: Scale, held: HeldPercentage): Step {
  const years = yearsOf(lived, scale, held);
  const name: Label = {
    fr: "première année qui donne ce pourcentage",
    en: "first year that gives this percentage",
  };
  return step({
    id: `${scale.id}-stated-years`,
    label: yearsLabel,
    expression: figure(years, "years", name),
    unit: "years",
    articles: ["RP-22.1"],
  });
}

/** No table has more rows than this. */
const lastYears = 60;

/**
 * The first completed years that give a percentage by a table in force since it was reached; the
 * percentage itself where none does.
 */
function yearsOf(lived: Lived, scale: Scale, { held, since, on }: HeldPercentage): number {
  const own = roundDown(held, 0).toNumber();
  const tables = lived.regimes.filter(({ regime, from }) => regime !== "2003" && from <= on);
  const [first] = tables;
  if (first === undefined || since < countedFrom(lived, first.from)) return own;
  const laws = tables.map(({ on: texts }) => texts).reverse();
  const found = laws.map((texts) => firstYears(lived, scale, held, texts));
  return found.find((years) => years !== undefined) ?? own;
}

function firstYears(lived: Lived, scale: Scale, held: Decimal, on: LawOn): number | undefined {
  const years = Array.from({ length: lastYears }, (_, each) => each);
  return years.find((each) => scale.table(each, on, lived).equals(held));
}
