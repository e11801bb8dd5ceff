import type { CatalogueView } from "../catalogue/index.js";
import { allowanceIssues, allowanceRates } from "../entitlement/index.js";
import { type Checked, type Issue, issue, joined, sound, under } from "../intake/index.js";
import type { Position } from "../job/index.js";
import { lawIn, type RegimeSpan, specialFigures } from "../law/index.js";
import { difference, type Expression } from "../working/index.js";
import {
  coefficientOf,
  type HeldCoefficient,
  notHigher,
  otherMetier,
  withHigherWork,
} from "./held-coefficient.js";
import { notYetIssues, replacedBy } from "./replaced-by.js";
import type { PayRequest } from "./request/pay-request.js";
import type { MonthExtras } from "./situation/situation.js";

type UsableRequest = Partial<PayRequest>;

/** The coefficient that a month is paid at, and what special pay adds to it. */
export type ResolvedExtras = HeldCoefficient & { readonly extras?: MonthExtras };

/**
 * The coefficient that a month is paid at and what special pay adds, from what is held, where it is
 * known. Issues: what
 * is wrong with higher work, a replacement, allowances, housing and medical duties.
 */
export function monthExtras(
  asked: UsableRequest,
  own: HeldCoefficient | undefined,
  view: CatalogueView,
  span: RegimeSpan,
): Checked<ResolvedExtras | undefined> {
  if (own === undefined) return sound(undefined);
  const paid = withHigherWork(own, asked.higherWork, view);
  const { allowances = [], housingNotProvided = false, medicalDuties } = asked;
  const standingIn = replacing(asked, paid.usable, view, span);
  const issues = joined(paid.issues, extrasIssues(asked, paid.usable), standingIn.issues);
  const plain = standingIn.usable === undefined && medicalDuties === undefined;
  if (plain && allowances.length === 0 && !housingNotProvided) {
    return { usable: paid.usable, issues };
  }
  const extras = {
    ...standingIn.usable,
    allowances: allowanceRates(allowances, lawIn(view)),
    housingNotProvided,
    ...(medicalDuties && { medicalDuties }),
  };
  return { usable: { ...paid.usable, extras }, issues };
}

type StandingIn = Pick<MonthExtras, "replacementPoints" | "replaced">;

/**
 * The addition made by a replacement: the differential of the text of 2003, or whoever is replaced
 * since. It is given once, by itself or by its points.
 */
function replacing(
  asked: UsableRequest,
  own: HeldCoefficient,
  view: CatalogueView,
  { regime, on: texts }: RegimeSpan,
): Checked<StandingIn | undefined> {
  const { replacement, constraints } = asked;
  const isTwice = replacement && constraints?.replacementDifferential !== undefined;
  const twice = isTwice ? [givenTwice()] : [];
  if (regime !== "2003") {
    const { usable: replaced, issues } = replacedBy(asked, view, texts);
    return { usable: replaced && { replaced }, issues: joined(issues, twice) };
  }
  const points = replacementPoints(asked, own, view);
  const issues = joined(points.issues, twice, notYetIssues(asked));
  return { usable: points.usable && { replacementPoints: points.usable }, issues };
}

function extrasIssues(asked: UsableRequest, { position }: HeldCoefficient): readonly Issue[] {
  const { allowances, housingNotProvided, medicalDuties } = asked;
  return joined(
    allowances === undefined ? [] : allowanceIssues(allowances),
    housingNotProvided === true && !isTeacher(position) ? [notATeacher()] : [],
    medicalDuties !== undefined && position.medicalBody !== true ? [notMedical()] : [],
  );
}

/**
 * The points of a replacement: the conventional coefficient of whoever is replaced, which has to be
 * higher, less one's own.
 *
 * @article 08.03.2 L.197
 */
function replacementPoints(
  { replacement }: UsableRequest,
  own: HeldCoefficient,
  view: CatalogueView,
): Checked<Expression | undefined> {
  if (replacement === undefined) return sound(undefined);
  const other = under("replacement", otherMetier(replacement, view));
  if (other.usable === undefined) return { usable: undefined, issues: other.issues };
  const issues = [...other.issues, ...notHigher("replacement", replacement, own, other.usable)];
  return { usable: difference(coefficientOf(other.usable), coefficientOf(own)), issues };
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
  return specialFigures.teachersHoused.some(
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
