import { addDays, decimal, isDay } from "../exact/index.js";
import type { Issue } from "../intake/index.js";
import type { Position } from "../job/index.js";
import { datedCareer } from "../seniority/index.js";
import { newcomerIssues, type OfStaffInPlace, passageDay } from "./request/passage.js";
import type { PayRequest } from "./request/pay-request.js";

/**
 * The issues with what is reserved to the staff in place on the eve of the scheme, where the career
 * shows that the person was hired since.
 *
 * @article Art7 L.581
 * @article Art9 L.626
 * @article A3.4.1 L.498
 */
export function staffInPlaceIssues(
  request: Partial<PayRequest>,
  position: Position,
): readonly Issue[] {
  const hired = request.seniority?.hired;
  if (hired === undefined || !isDay(hired)) return [];
  return newcomerIssues(hired, request, heldIn(request, position));
}

/**
 * The career indemnity follows from one establishment of the agreement to another: somebody hired
 * since keeps it, whose earlier service there reaches the eve of the passage.
 *
 * @article Art8 L.601
 */
function followed(request: Partial<PayRequest>): boolean {
  const eve = addDays(passageDay(request), -1);
  return (datedCareer(request.seniority)?.priorService ?? []).some(
    ({ at, from, until }) => at !== "elsewhere" && from <= eve && eve < until,
  );
}

function heldIn(request: Partial<PayRequest>, position: Position): readonly OfStaffInPlace[] {
  const { passage, allowances = [], careerIndemnityPoints, differentialIndemnity } = request;
  const one = (given: boolean, path: string, article: OfStaffInPlace["article"]) =>
    given ? [{ path: [path], article }] : [];
  const some = (value: typeof differentialIndemnity): boolean =>
    value !== undefined && !decimal(value).isZero();
  return [
    ...one(passage !== undefined, "passage", "Art7"),
    ...one(some(careerIndemnityPoints) && !followed(request), "careerIndemnityPoints", "Art8"),
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
