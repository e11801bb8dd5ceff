import {
  addDays,
  addYears,
  type Day,
  type Decimal,
  type DecimalInput,
  decimal,
  firstDay,
  monthOf,
} from "../exact/index.js";
import { type Issue, issue } from "../intake/index.js";
import type { Position } from "../job/index.js";
import { type RegimeSpan, textOf } from "../law/index.js";
import {
  majorationScale,
  percentagesOn,
  type Scale,
  seniorityScale,
  workedCareer,
} from "../seniority/index.js";
import type { PayRequest } from "./request/pay-request.js";

type InPostAsked = Partial<PayRequest>;

/** The text of a month, and the day of it that is looked at. */
interface MonthLooked {
  readonly span: RegimeSpan;
  readonly day: Day;
}

/**
 * The issues with years alone, where what is given shows that the person was in post on 1 July
 * 2003. Years are those of somebody hired since the last text: whoever was there before keeps a
 * percentage, and is asked for it where it may be another than theirs.
 *
 * @article RP-22.1
 * @article 2014-02-1
 * @article 2014-02-2.1
 */
export function inPostIssues(
  asked: InPostAsked,
  position: Position,
  looked: MonthLooked,
): readonly Issue[] {
  if (looked.span.regime === "2003" || !isOfReclassement(asked)) return [];
  const { seniorityYears, cadreYears } = asked;
  const cadre = position.paidAs.cadre;
  return [
    ...keptIssues(asked, "seniorityRate", seniorityYears, looked),
    ...(cadre ? keptIssues(asked, "technicityRate", cadreYears, looked) : []),
  ];
}

/** The amounts that only the staff in place on the eve of 1 July 2003 has. */
export const amountsOfReclassement = [
  "careerIndemnityPoints",
  "differentialIndemnity",
  "keptSpecialDuty",
] as const;

const isSome = (given: DecimalInput | undefined): boolean =>
  given !== undefined && !decimal(given).isZero();

/** Whether something is given that shows that the person was in post on 1 July 2003. */
export function isOfReclassement(asked: InPostAsked): boolean {
  return (
    asked.decentralizedBonus?.reclassified === true ||
    asked.passage !== undefined ||
    asked.allowances?.some(({ drawnBefore }) => drawnBefore) === true ||
    amountsOfReclassement.some((key) => isSome(asked[key]))
  );
}

const own = {
  seniorityRate: { scale: seniorityScale, fr: "l'ancienneté", en: "seniority" },
  technicityRate: { scale: majorationScale, fr: "la technicité", en: "technicité" },
} as const;

function keptIssues(
  asked: InPostAsked,
  key: keyof typeof own,
  years: DecimalInput | undefined,
  { span, day }: MonthLooked,
): readonly Issue[] {
  if (years === undefined) return [];
  const { scale, fr, en } = own[key];
  const counted = decimal(years).toNumber();
  const given = tableRate(scale, counted, span);
  const others = keptRates(asked, scale, counted, day).filter((each) => !each.equals(given));
  if (others.length === 0) return [];
  const [kept] = others as [Decimal];
  const expected = {
    fr:
      `le pourcentage du bulletin (${key}), ou la carrière (seniority) : pour ${fr}, ${counted} ` +
      `ans donnent ${given} % à qui a été embauché depuis, et ${kept} % peuvent être conservés ` +
      "par qui était en poste le 1er juillet 2003",
    en:
      `the percentage on the payslip (${key}), or the career (seniority): for ${en}, ${counted} ` +
      `years give ${given}% to whoever was hired since, and ${kept}% may be kept by whoever was ` +
      "in post on 1 July 2003",
  };
  const parts = { received: undefined, expected, article: textOf(span.regime) } as const;
  return [issue("missing", [key], parts)];
}

function tableRate(scale: Scale, years: number, { on }: RegimeSpan): Decimal {
  return scale.table(years, on, { career: {}, choices: undefined });
}

/** The percentages that so many years give to whoever is in post since the first day they count. */
function keptRates(asked: InPostAsked, scale: Scale, years: number, day: Day): readonly Decimal[] {
  const { law, actDays, readings } = asked;
  const first = firstDay(monthOf(day));
  const hirings = [addYears(first, -years), addDays(addYears(first, -years - 1), 1)];
  return hirings.map((hired) => {
    const career = { metier: "cadre-infirmier", hired } as const;
    const worked = workedCareer(career, { law, actDays, readings });
    const { seniority, technicity = seniority } = percentagesOn(worked, day);
    return (scale === seniorityScale ? seniority : technicity).rate;
  });
}
