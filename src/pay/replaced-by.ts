import type { CatalogueView } from "../catalogue/index.js";
import { functionalBonusesDue } from "../entitlement/index.js";
import { type Decimal, decimal } from "../exact/index.js";
import { type Checked, type Issue, issue, joined, sound, under } from "../intake/index.js";
import { type LawOn, regimeTable } from "../law/index.js";
import { coefficientOf, otherMetier } from "./held-coefficient.js";
import type { PayRequest } from "./request/pay-request.js";
import type { Replacement } from "./request/special-asked.js";
import type { Replaced } from "./situation/situation.js";

type ReplacementAsked = Partial<PayRequest>;

const article = "RP-08.04.2";

/**
 * Whoever is replaced since December 2012: coefficient, functional bonuses, and whether the
 * replacement is effective and total. Issues: `out-of-range` for a
 * replacement that does not last more than fifteen days, `contradictory` for two titles of
 * functional bonuses, those of the names.
 *
 * @article RP-08.04.2
 */
export function replacedBy(
  asked: ReplacementAsked,
  view: CatalogueView,
  texts: LawOn,
): Checked<Replaced | undefined> {
  const { replacement, readings } = asked;
  if (replacement === undefined) return sound(undefined);
  const other = under("replacement", otherMetier(replacement, view));
  if (other.usable === undefined) return { usable: undefined, issues: other.issues };
  const { functionalBonuses: named = [], effective = true } = replacement;
  const bonuses = under(
    "replacement",
    functionalBonusesDue(other.usable.position, named, readings),
  );
  const issues = joined(
    other.issues,
    bonuses.issues,
    daysIssues(replacement, texts),
    titleIssues(asked, named),
  );
  const coefficient = coefficientOf(other.usable);
  return { usable: { coefficient, effective, functionalBonuses: bonuses.usable }, issues };
}

function daysIssues({ days }: Replacement, texts: LawOn): readonly Issue[] {
  const [least] = regimeTable("replacementDays", texts) as readonly [Decimal];
  if (days === undefined || decimal(days).greaterThan(least)) return [];
  const expected = {
    fr: `plus de ${least} jours : un remplacement plus court ne donne rien`,
    en: `more than ${least} days: a shorter replacement gives nothing`,
  };
  return [issue("out-of-range", ["replacement", "days"], { received: days, expected, article })];
}

function titleIssues(
  { functionalBonuses = [] }: ReplacementAsked,
  named: readonly string[],
): readonly Issue[] {
  if (named.length === 0 || functionalBonuses.length === 0) return [];
  const expected = {
    fr:
      "rien ici : une prime fonctionnelle n'est due qu'à un seul titre, le sien ou celui du " +
      "remplacé",
    en:
      "nothing here: a functional bonus is due on one title only, one's own or that of whoever " +
      "is replaced",
  };
  const path = ["replacement", "functionalBonuses"];
  return [issue("several-functional-bonuses", path, { received: named, expected, article })];
}

const since2012 = ["functionalBonuses", "effective", "days"] as const;

/** The issues with the terms of a replacement that exist only since December 2012. */
export function notYetIssues({ replacement }: ReplacementAsked): readonly Issue[] {
  if (replacement === undefined) return [];
  return since2012.flatMap((key) => {
    const received = replacement[key];
    if (received === undefined) return [];
    const expected = {
      fr: "rien ici : l'indemnité de remplacement de 08.04.2 commence en décembre 2012",
      en: "nothing here: the replacement indemnity of 08.04.2 begins in December 2012",
    };
    return [issue("not-applicable", ["replacement", key], { received, expected, article })];
  });
}
