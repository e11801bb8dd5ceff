import type { Decimal, DecimalInput } from "../exact/index.js";
import { type Issue, issue, type Readable } from "../intake/index.js";
import {
  dayOfMonth,
  firstDayOfScheme,
  type LawOn,
  lawOn,
  missingMonthIssues,
  regimeFigureApart,
  regimeHas,
  regimesUnder,
  regimeTable,
  spanOn,
} from "../law/index.js";
import { referencePayIssues } from "./allowance-steps.js";
import { monthsOfPay } from "./months-of-pay.js";
import type { RetirementAllowanceRequest } from "./retirement-allowance-request.js";
import { scaleMonths } from "./scale-months.js";

type UsableLeaving = Partial<RetirementAllowanceRequest>;

/** The law of the leaving, where the scales of 2012 and 2014 govern it; nothing before them. */
export function lawOfLeaving(request: UsableLeaving): LawOn | undefined {
  const { month, readings } = request;
  if (month === undefined || month < firstDayOfScheme.slice(0, 7)) return undefined;
  const regimes = regimesUnder(request);
  const day = dayOfMonth(regimes, month, readings);
  return spanOn(regimes, day).regime === "2003" ? undefined : lawOn(day, request);
}

/** The issues with a departure: its pay, and what the scale of its day does not look at. */
export function leavingIssues(readable: Readable<RetirementAllowanceRequest>): readonly Issue[] {
  const { usable } = readable;
  const on = lawOfLeaving(usable);
  if (on === undefined) {
    return [
      ...missingMonthIssues(readable),
      ...referencePayIssues(readable),
      ...threeMonthsIssues(readable),
      ...notYetIssues(usable),
    ];
  }
  return [...paidIssues(usable, on), ...inPostIssues(usable, on), ...noMoreIssues(usable)];
}

const article2003 = "15.03.2.2";
const article = "RP-15.03.2.2";

function threeMonthsIssues({
  usable,
  flawed,
}: Readable<RetirementAllowanceRequest>): readonly Issue[] {
  if (usable.lastThreeMonths !== undefined || flawed("lastThreeMonths")) return [];
  const expected = {
    fr: "le salaire de chacun des trois derniers mois",
    en: "the pay of each of the last three months",
  };
  const parts = { received: undefined, expected, article: article2003 } as const;
  return [issue("missing", ["lastThreeMonths"], parts)];
}

const since2012 = [
  "lastTwelveMonths",
  "bonusInTwelveMonths",
  "bonusInThreeMonths",
  "referencePay",
  "inPostOn2012",
  "legalAmount",
] as const;

function notYetIssues(usable: UsableLeaving): readonly Issue[] {
  const expected = {
    fr: "rien ici : cela ne compte que pour un départ à partir de décembre 2012",
    en: "nothing here: this counts for a leaving from December 2012 on only",
  };
  return given(usable, since2012).map(([key, received]) =>
    issue("not-applicable", [key], { received, expected, article }),
  );
}

/** Whether the former scale is compared is asked of whom it would give more. */
function inPostIssues(usable: UsableLeaving, on: LawOn): readonly Issue[] {
  const { inPostOn2012, years, cadre, readings } = usable;
  if (inPostOn2012 !== undefined || years === undefined || cadre === undefined) return [];
  if (!regimeHas(regimeFigureApart("retirementFormerScale"), on, readings)) return [];
  const leaver = { years, cadre, readings };
  const own = scaleMonths(leaver, on)?.value;
  const former = monthsOfPay(leaver, on)?.figure.value;
  if (own === undefined || former === undefined || !former.greaterThan(own)) return [];
  const expected = {
    fr: "si le salarié était en poste le 2 décembre 2012 : le barème d'avant donne alors davantage",
    en: "whether the person was in post on 2 December 2012: the former scale then gives more",
  };
  return [issue("missing", ["inPostOn2012"], { received: undefined, expected, article })];
}

const until2012 = ["withoutReduction", "fullTimeRatio"] as const;

function noMoreIssues(usable: UsableLeaving): readonly Issue[] {
  const expected = {
    fr: "rien ici : cette reconstitution s'arrête en novembre 2012",
    en: "nothing here: this rebuilding ends in November 2012",
  };
  return given(usable, until2012).map(([key, received]) =>
    issue("not-applicable", [key], { received, expected, article }),
  );
}

function given<K extends keyof UsableLeaving>(
  usable: UsableLeaving,
  keys: readonly K[],
): readonly (readonly [K, unknown])[] {
  return keys.flatMap((key) => (usable[key] === undefined ? [] : [[key, usable[key]] as const]));
}

/** Either the month of reference, or the pay of both periods. */
function paidIssues(usable: UsableLeaving, on: LawOn): readonly Issue[] {
  if (usable.referencePay !== undefined) return [];
  return [
    ...periodIssues(usable, "lastTwelveMonths", countOf("retirementReferenceYear", on)),
    ...periodIssues(usable, "lastThreeMonths", countOf("retirementReferenceQuarter", on)),
  ];
}

function countOf(id: "retirementReferenceYear" | "retirementReferenceQuarter", on: LawOn): number {
  const [months] = regimeTable(regimeFigureApart(id), on) as readonly [Decimal];
  return months.toNumber();
}

function periodIssues(
  usable: UsableLeaving,
  key: "lastTwelveMonths" | "lastThreeMonths",
  months: number,
): readonly Issue[] {
  const received: readonly DecimalInput[] | undefined = usable[key];
  if (received?.length === months) return [];
  const expected = {
    fr: `le salaire de chacun des ${months} derniers mois, ou le mois de référence (referencePay)`,
    en: `the pay of each of the last ${months} months, or the month of reference (referencePay)`,
  };
  const code = received === undefined ? "missing" : "out-of-range";
  return [issue(code, [key], { received, expected, article })];
}
