import { type PayYear, safeComputeYear } from "../decentralized-bonus/index.js";
import { type Decimal, decimal, euros } from "../exact/index.js";
import { type Checked, type Issue, issue, relocated, sound } from "../intake/index.js";
import type { LawAsked } from "../law/index.js";
import type { BackPayRequest, YearlyBonusTerms } from "./back-pay-request.js";
import { type OwedStep, owed } from "./owed.js";

const label = {
  fr: "Rappel de prime décentralisée de l'année",
  en: "Back pay, decentralized bonus of the year",
};

/**
 * The amount owed of the bonus of a year: on the gross as it is due, less what was paid; nothing
 * where no year is told. Its own issues stand under `bonus`; the months come first.
 */
export function bonusOwed(
  asked: Partial<BackPayRequest>,
  monthsAreRight: boolean,
): Checked<OwedStep | undefined> {
  const { months, bonus, paid } = asked;
  if (months === undefined || bonus === undefined || paid === undefined) return sound(undefined);
  const own = [...monthlyIssues(asked), ...paidIssues(bonus, Array.isArray(paid))];
  if (!monthsAreRight || own.length > 0) return { usable: undefined, issues: own };
  const due = netBy(asked, bonus, asked.due ?? "in-force");
  const was = Array.isArray(paid) ? paidAmount(bonus) : netBy(asked, bonus, paid as LawAsked);
  if (due.usable === undefined || was.usable === undefined) {
    return { usable: undefined, issues: due.issues.length > 0 ? due.issues : was.issues };
  }
  const sides = { due: due.usable, paid: was.usable };
  return sound(owed(sides, { id: "BONUS", label, articles: ["A3.1.4"] }));
}

function netBy(
  { months = [] }: Partial<BackPayRequest>,
  { paid: _, ...terms }: YearlyBonusTerms,
  law: LawAsked,
): Checked<Decimal | undefined> {
  const outcome = safeComputeYear({ ...terms, months: months.map((each) => ({ ...each, law })) });
  if (outcome.ok) return sound((outcome.value satisfies PayYear).bonus.net);
  const issues = outcome.issues.map((each) =>
    each.path[0] === "months" ? each : relocated(each, ["bonus", ...each.path]),
  );
  return { usable: undefined, issues };
}

function paidAmount({ paid = 0 }: YearlyBonusTerms): Checked<Decimal> {
  return sound(euros(decimal(paid)));
}

/** The bonus is paid with the months or once a year. */
function monthlyIssues({ months = [], bonus }: Partial<BackPayRequest>): readonly Issue[] {
  if (!months.some((month) => month?.decentralizedBonus !== undefined)) return [];
  const expected = {
    fr: "la prime payée avec les mois (decentralizedBonus), ou celle de l'année, non les deux",
    en: "the bonus paid with the months (decentralizedBonus), or that of the year, not both",
  };
  return [issue("contradictory", ["bonus"], { received: bonus, expected })];
}

/**
 * The issues with the amount paid of the yearly bonus, which is told with payslips, and worked out
 * where a law is named.
 */
function paidIssues({ paid: received }: YearlyBonusTerms, bySlips: boolean): readonly Issue[] {
  if (bySlips === (received !== undefined)) return [];
  const expected = bySlips
    ? { fr: "ce qui fut payé de la prime de l'année", en: "what was paid of the yearly bonus" }
    : { fr: "rien : la loi payée le dit", en: "nothing: the law paid says it" };
  const code = bySlips ? "missing" : "not-applicable";
  return [issue(code, ["bonus", "paid"], { received, expected })];
}
