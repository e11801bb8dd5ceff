import type { CatalogueView } from "../catalogue/metiers.js";
import { complementsDue } from "../entitlement/complements-due.js";
import { type Issue, issue, relocated } from "../intake/issue.js";
import { metierPosition } from "../job/metier-position.js";
import type { Expression } from "../working/step.js";
import type { HigherWork, OtherMetier } from "./request/special-asked.js";
import { conventionalCoefficient } from "./rules/base-salary.js";
import type { Situation } from "./situation/situation.js";
import { takesMostHours } from "./standing-in/higher-metier.js";

type Report = (found: Issue) => void;

/** What a position is paid: its coefficient and its complements, with the facts that decided them. */
export type Paid = Pick<Situation, "position" | "complements" | "reasons">;

/** The position and the complements of another métier; what is wrong with its complements is reported under its own field. */
export function otherMetier(
  { metier, complements = [] }: OtherMetier,
  view: CatalogueView,
  report: Report,
): Paid {
  const position = metierPosition(metier, view);
  return { position, complements: complementsDue(position, complements, report) };
}

/** The conventional coefficient of a position. */
export function coefficientOf(paid: Paid): Expression {
  return conventionalCoefficient(paid, paid.complements);
}

/** A report that puts what it is given under a field of the request. */
export function under(field: string, report: Report): Report {
  return (found) => report(relocated(found, [field, ...found.path]));
}

/**
 * Whoever does the work of a higher métier for more than half of the hours is paid its conventional coefficient, and keeps everything else of the métier
 * held.
 *
 * @article 08.03.3 L.198-199
 */
export function withHigherWork(
  own: Paid,
  work: HigherWork | undefined,
  view: CatalogueView,
  report: Report,
): Paid {
  if (work === undefined) return own;
  const other = otherMetier(work, view, under("higherWork", report));
  if (!coefficientOf(other).value.greaterThan(coefficientOf(own).value)) {
    report(notHigher("higherWork", work, coefficientOf(own)));
  }
  if (!takesMostHours(work.shareOfHours, view.on as string)) return own;
  const { referenceCoefficient, readings, paidAs } = other.position;
  const coefficientName = {
    fr: `coefficient de référence du métier supérieur exercé (« ${paidAs.label} »)`,
    en: `reference coefficient of the higher métier worked in ("${paidAs.label}")`,
  };
  const { coefficientSteps: _, ...kept } = own.position;
  return {
    position: { ...kept, referenceCoefficient, coefficientName, article: "08.03.3", readings },
    complements: other.complements,
  };
}

/** A métier that is not higher than the one held. */
export function notHigher(field: string, { metier }: OtherMetier, own: Expression): Issue {
  const article = field === "replacement" ? "08.03.2" : "08.03.3";
  const expected = {
    fr: `un métier dont le coefficient de base conventionnel dépasse ${own.value}`,
    en: `a métier whose conventional coefficient is above ${own.value}`,
  };
  return issue("not-applicable", [field, "metier"], { received: metier, expected, article });
}
