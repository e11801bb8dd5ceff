import { decimal } from "../exact/index.js";
import type { Issue } from "../intake/index.js";
import type { Position } from "../job/index.js";
import { newcomerIssues, type OfStaffInPlace } from "./request/passage.js";
import type { PayRequest } from "./request/pay-request.js";

/**
 * What a request has that is for the staff in place on the eve of the scheme, of somebody whose
 * career shows that they were hired since.
 *
 * @article Art7 L.581
 * @article Art9 L.626
 * @article A3.4.1 L.498
 */
export function staffInPlaceIssues(
  request: Partial<PayRequest>,
  position: Position,
): readonly Issue[] {
  return newcomerIssues(request.seniority?.hired, request, heldIn(request, position));
}

function heldIn(request: Partial<PayRequest>, position: Position): readonly OfStaffInPlace[] {
  const { passage, allowances = [], careerIndemnityPoints, differentialIndemnity } = request;
  const one = (given: boolean, path: string, article: OfStaffInPlace["article"]) =>
    given ? [{ path: [path], article }] : [];
  const some = (value: typeof differentialIndemnity): boolean =>
    value !== undefined && !decimal(value).isZero();
  return [
    ...one(passage !== undefined, "passage", "Art7"),
    ...one(some(careerIndemnityPoints), "careerIndemnityPoints", "Art8"),
    ...one(some(differentialIndemnity), "differentialIndemnity", "Art9"),
    ...allowances.flatMap(({ drawnBefore }, place) =>
      drawnBefore
        ? [{ path: ["allowances", place, "drawnBefore"], article: "A3.4.1" } as const]
        : [],
    ),
    ...reclassementNamed(request, position),
    ...(request.decentralizedBonus?.reclassified === true
      ? [{ path: ["decentralizedBonus", "reclassified"], article: "Art7" } as const]
      : []),
  ];
}

/** The complements of reclassement among those named. */
function reclassementNamed(
  { complements = [] }: Partial<PayRequest>,
  position: Position,
): readonly OfStaffInPlace[] {
  return complements.flatMap((id, place) => {
    const named = position.complements.find((each) => each.id === id);
    if (named?.kind !== "reclassement") return [];
    return [{ path: ["complements", place], article: named.source.article }];
  });
}
