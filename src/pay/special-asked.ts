import type { CatalogueView } from "../catalogue/metiers.js";
import { allowanceIssues, allowanceRates } from "../entitlement/allowance-rates.js";
import type { Day } from "../exact/calendar.js";
import { type Issue, issue } from "../intake/issue.js";
import type { Position } from "../job/position.js";
import { specialSeeds } from "../law/special-seeds.js";
import { difference, type Expression, type Figure } from "../working/step.js";
import {
  coefficientOf,
  notHigher,
  otherMetier,
  type Paid,
  under,
  withHigherWork,
} from "./higher-work.js";
import type { DutiesOfMonth } from "./request/medical-duties.js";
import type { PayRequest } from "./request/pay-request.js";

/** What special pay adds to a month, resolved. */
export interface SpecialSituation {
  /** Points, for full time: the coefficient of whoever is replaced, less one's own. */
  readonly replacementPoints?: Expression;
  /** Percentages of the base salary. */
  readonly allowances: readonly Figure[];
  readonly housingNotProvided: boolean;
  readonly medicalDuties?: DutiesOfMonth;
}

type Asked = Partial<PayRequest>;
type Report = (found: Issue) => void;

/** What special pay makes of a month: the coefficient paid, and what is added. */
export type SpecialOutcome = Paid & { readonly special?: SpecialSituation };

/** What special pay makes of a month; what is wrong with it is reported. */
export function specialAsked(
  asked: Asked,
  own: Paid,
  view: CatalogueView,
  report: Report,
): SpecialOutcome {
  const paid = withHigherWork(own, asked.higherWork, view, report);
  const { allowances = [], housingNotProvided = false, medicalDuties } = asked;
  reportSpecial(asked, paid, report);
  const points = replacementPoints(asked, paid, view, report);
  const plain = points === undefined && medicalDuties === undefined;
  if (plain && allowances.length === 0 && !housingNotProvided) return paid;
  const special = {
    ...(points && { replacementPoints: points }),
    allowances: allowanceRates(allowances, view.on as Day),
    housingNotProvided,
    ...(medicalDuties && { medicalDuties }),
  };
  return { ...paid, special };
}

function reportSpecial(asked: Asked, { position }: Paid, report: Report): void {
  for (const found of allowanceIssues(asked.allowances ?? [])) report(found);
  if (asked.housingNotProvided === true && !isTeacher(position)) report(notATeacher());
  if (asked.medicalDuties !== undefined && position.medicalBody !== true) report(notMedical());
}

/**
 * The points of a replacement: the conventional coefficient of whoever is replaced, which has to be higher, less one's own. They are given once.
 *
 * @article 08.03.2 L.197
 */
function replacementPoints(
  { replacement, constraints }: Asked,
  paid: Paid,
  view: CatalogueView,
  report: Report,
): Expression | undefined {
  if (replacement === undefined) return undefined;
  const own = coefficientOf(paid);
  const other = coefficientOf(otherMetier(replacement, view, under("replacement", report)));
  if (!other.value.greaterThan(own.value)) report(notHigher("replacement", replacement, own));
  if (constraints?.replacementDifferential !== undefined) report(givenTwice());
  return difference(other, own);
}

function givenTwice(): Issue {
  const expected = {
    fr: "replacement, ou constraints.replacementDifferential, mais pas les deux",
    en: "replacement, or constraints.replacementDifferential, but not both",
  };
  const parts = { received: "replacement", expected, article: "08.03.2" } as const;
  return issue("contradictory", ["replacement"], parts);
}

function isTeacher({ paidAs }: Position): boolean {
  return specialSeeds.teachersHoused.some(
    ({ metier, extinction }) => paidAs.id === (metier ?? extinction),
  );
}

function notATeacher(): Issue {
  const expected = {
    fr: "un enseignant spécialisé ou un instituteur, qui ont droit au logement",
    en: "an enseignant spécialisé or an instituteur, who have a right to housing",
  };
  const parts = { received: true, expected, article: "A3.6.2.2" } as const;
  return issue("not-applicable", ["housingNotProvided"], parts);
}

function notMedical(): Issue {
  const expected = {
    fr: "rien ici : les gardes et astreintes de M.05.02 sont celles du corps médical",
    en: "nothing here: the duties of M.05.02 are the medical body's",
  };
  const parts = { received: "medicalDuties", expected, article: "20.03" } as const;
  return issue("not-applicable", ["medicalDuties"], parts);
}
