/**
 * What somebody is paid as: coefficient with complements, functional bonuses, cadre or not, medical body or not.
 */
import { type Exact, exact, nothing, plus } from "../whole.js";
import { grantedByFacts, metierByFacts } from "./by-facts.js";
import {
  bonusesOf,
  coefficientOf,
  complementsOf,
  extinctionCalled,
  extinctionCoefficient,
  extinctionIsCadre,
  isAutomatic,
  metierCalled,
} from "./catalogue.js";
import { directorCoefficient } from "./directors.js";
import { counts, Refused, type View, valueOn, viewOf } from "./law.js";
import { numberOf } from "./number.js";
import type { Request } from "./request.js";
import type { PrintedComplement, PrintedMetier } from "./sources.js";

export interface Position {
  readonly metier?: PrintedMetier;
  readonly coefficient: Exact;
  readonly functionalPoints?: Exact;
  readonly cadre: boolean;
  readonly medical: boolean;
}

const unqualified = "291";

export function positionOf(request: Request, view: View): Position {
  const { metier } = request;
  const named = typeof metier === "string" ? metier : metierNamed(metier);
  if (named !== undefined)
    return ofMetier(metierCalled(metierByFacts(named, request, view)), request, view);
  const functional = bonusPoints(undefined, request, view);
  if (typeof metier === "object" && "director" in metier)
    return {
      coefficient: directorPoints(metier, view),
      cadre: true,
      medical: false,
      ...functional,
    };
  if (!(typeof metier === "object" && "extinction" in metier))
    return {
      coefficient: exact(unqualified),
      cadre: false,
      medical: false,
      ...functional,
    };
  const job = extinctionCalled(metier.extinction);
  const asks = job.coefficient2025WithContactOr7Years !== undefined && counts("2003-05", view);
  if (asks && request.facts === undefined) throw new Refused("undecided");
  const { timeWithUsers, yearsInMetier } = request.facts ?? {};
  const close = Number(timeWithUsers ?? 0) >= 50 || Number(yearsInMetier ?? 0) >= 7;
  return {
    coefficient: exact(extinctionCoefficient(job, view, close)),
    cadre: extinctionIsCadre(job, view),
    medical: false,
    ...functional,
  };
}

/** The coefficient told, or worked out from the charges by the law of the month of its calculation. */
function directorPoints(
  metier: Extract<Request["metier"], { director: string }>,
  view: View,
): Exact {
  if ("coefficient" in metier) return numberOf(metier.coefficient);
  const { charges, month } = metier.calculation;
  const deputy = metier.director === "directeur-adjoint";
  return exact(directorCoefficient(charges, viewOf(month, view.law), deputy));
}

function metierNamed(metier: object): string | undefined {
  const { as, metier: held } = metier as { readonly as?: string; readonly metier?: string };
  return as ?? held;
}

const leading = ["encadrement-de-sages-femmes-ou-soignants"];

function ofMetier(metier: PrintedMetier, request: Request, view: View): Position {
  const granted = grantedByFacts(metier.id, request, view);
  const asked = [...(request.complements ?? []), ...granted.complements];
  const functionalBonuses = [...(request.functionalBonuses ?? []), ...granted.functionalBonuses];
  const leads = asked.some((id) => leading.includes(id));
  const own = exact(coefficientOf(metier, view, request.population, leads));
  return {
    metier,
    coefficient: plus(own, complementPoints(metier, asked, view)),
    cadre: metier.cadre,
    medical: metier.population === "medical",
    ...bonusPoints(metier, { ...request, functionalBonuses }, view),
  };
}

/** What every holder has, unless a named complement takes its place, and what is named. */
export function complementPoints(
  metier: PrintedMetier,
  asked: readonly string[],
  view: View,
): Exact {
  const all = complementsOf(metier);
  for (const id of asked)
    if (!all.some((each) => each.id === id)) throw new Refused("not-of-metier", id);
  const displaced = all.filter(({ id }) => asked.includes(id)).flatMap((c) => c.excludes ?? []);
  const due = all.filter(
    (each) => asked.includes(each.id) || (isAutomatic(each, view) && !displaced.includes(each.id)),
  );
  return plus(nothing, ...due.map((each) => exact(pointsOf(each, asked.includes(each.id), view))));
}

function pointsOf(complement: PrintedComplement, named: boolean, view: View): string {
  const points = valueOn(complement.points, view);
  if (points === undefined && named) throw new Refused("not-of-metier", complement.id);
  return points ?? "0";
}

/** The points of the functional bonuses named; none of a bonus that the day has not. */
function bonusPoints(
  metier: PrintedMetier | undefined,
  { functionalBonuses = [] }: Request,
  view: View,
): Pick<Position, "functionalPoints"> {
  if (functionalBonuses.length === 0) return {};
  const all = bonusesOf(metier);
  const points = functionalBonuses.map((id) => {
    const found = all.find((each) => each.id === id);
    const value = found && valueOn(found.points, view);
    if (value === undefined) throw new Refused("not-of-metier", id);
    return exact(value);
  });
  return { functionalPoints: plus(...points) };
}
