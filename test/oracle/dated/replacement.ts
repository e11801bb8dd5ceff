/**
 * Replacement and promotion since December 2012: at least a tenth more, in points rounded up (08.03.3, 08.04.2; readings R85, R86).
 */
import { type Exact, exact, isLess, minus, nothing, percentOf, plus, times } from "../whole.js";
import { coefficientOf, metierCalled } from "./catalogue.js";
import type { View } from "./law.js";
import { numberOf, upToHundredth } from "./number.js";
import { complementPoints, type Position } from "./position.js";
import { integratedShare, strictRate } from "./rates.js";
import type { Request } from "./request.js";

/** What somebody holds in points: coefficient, seniority, technicité, indemnities. */
export interface Holding {
  readonly coefficient: Exact;
  readonly seniority: Exact;
  readonly technicity: Exact;
  readonly indemnities: Exact;
}

export function heldPoints({ coefficient, seniority, technicity, indemnities }: Holding): Exact {
  return plus(coefficient, seniority, technicity, indemnities);
}

/** The points of a promotion: what was held, a tenth more, less the coefficient of the new métier. */
export function promotionPoints(old: Exact, coefficient: Exact): Exact {
  return upToHundredth(minus(times(old, exact("1.1")), coefficient));
}

/** The points of a replacement: the gap of the coefficients, a tenth at least; half where it is not effective and total. */
export function replacementGain(own: Exact, replaced: Exact, effective: boolean): Exact {
  const [gap, tenth] = [minus(replaced, own), percentOf(own, exact(10))];
  const gain = isLess(gap, tenth) ? tenth : gap;
  return upToHundredth(effective ? gain : times(gain, exact("0.5")));
}

interface Replacing {
  readonly request: Request;
  readonly view: View;
  readonly position: Position;
  readonly pointValue: Exact;
  readonly workingTime: Exact;
  readonly scheme: string;
  readonly seniority?: string;
  readonly cadre?: string;
}

export function replacementPoints(replacing: Replacing): Exact {
  const { request, view, position, scheme } = replacing;
  const { replacement } = request;
  if (replacement === undefined) return nothing;
  const metier = metierCalled(replacement.metier);
  const replaced = plus(
    exact(coefficientOf(metier, view)),
    complementPoints(metier, replacement.complements ?? [], view),
  );
  const promotion = numberOf(request.promotionPoints ?? 0);
  const base = scheme === "rp2012" ? plus(position.coefficient, promotion) : position.coefficient;
  const technicity = percentOf(base, exact(replacing.cadre ?? 0));
  const seniorityBase = plus(position.coefficient, promotion, integratedPoints(replacing));
  const indemnities = plus(
    numberOf(request.careerIndemnityPoints ?? 0),
    inPoints(replacing, request.differentialIndemnity),
    promotion,
  );
  const own = heldPoints({
    coefficient: position.coefficient,
    seniority: percentOf(seniorityBase, exact(replacing.seniority ?? 0)),
    technicity,
    indemnities,
  });
  return replacementGain(own, replaced, replacement.effective !== false);
}

/** The technicité in the base of seniority, in points. */
function integratedPoints({ scheme, cadre, position, view }: Replacing): Exact {
  if (scheme !== "2014" || cadre === undefined) return nothing;
  const strict = percentOf(position.coefficient, exact(strictRate(Number(cadre))));
  return times(strict, exact(integratedShare(view.on)));
}

function inPoints({ pointValue }: Replacing, euros: string | number | undefined): Exact {
  const { over, under } = numberOf(euros ?? 0);
  return times({ over, under }, { over: pointValue.under, under: pointValue.over });
}
