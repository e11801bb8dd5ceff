import { addDays, type Day, decimal, isDay } from "../exact/index.js";
import { type Issue, refusal } from "../intake/index.js";
import type { Position } from "../job/index.js";
import { datedCareer } from "../seniority/index.js";
import {
  isProvisionalDay,
  newcomerIssues,
  type OfStaffInPlace,
  type Passage,
  passageDay,
} from "./request/passage.js";
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
  const hired = hiredOn(request);
  return hired === undefined ? [] : newcomerIssues(hired, request, heldIn(request, position));
}

function hiredOn({ seniority }: Partial<PayRequest>): Day | undefined {
  const hired = seniority?.hired;
  return hired !== undefined && isDay(hired) ? hired : undefined;
}

/**
 * The question whether a differential indemnity was held, where half of the career indemnity or the
 * whole hangs on it. Whoever tells of the passage has told: its former pay is that of the
 * provisional year.
 *
 * @article Art7 L.582-584
 */
export function differentialUntoldIssues(request: Partial<PayRequest>, on: Day): readonly Issue[] {
  const { passage, careerIndemnityPoints = 0, differentialIndemnity: received } = request;
  if (passage !== undefined || received !== undefined) return [];
  if (decimal(careerIndemnityPoints).isZero() || !isProvisionalDay(request, on)) return [];
  const hired = hiredOn(request);
  if (hired !== undefined && hired >= passageDay(request) && !followed(request)) return [];
  const parts = { received, expected: heldOrNot, article: "Art7" } as const;
  return refusal("missing", ["differentialIndemnity"], parts);
}

/**
 * Whether somebody is seen to have been in place on the eve of the passage, and nothing tells the
 * former pay, on which the floor of the provisional year depends.
 *
 * @article Art7 L.582-584
 */
export function isFloorUntold(request: Partial<PayRequest>, on: Day): boolean {
  if (request.passage !== undefined || !isProvisionalDay(request, on)) return false;
  const hired = hiredOn(request);
  if (hired !== undefined) return hired < passageDay(request) || followed(request);
  return !decimal(request.careerIndemnityPoints ?? 0).isZero();
}

const heldOrNot = {
  fr:
    "son montant (0 sans elle le 1er juillet 2003), ou passage.definitive: true si elle est " +
    "résorbée depuis : sans elle, la moitié de l'indemnité de carrière est payée jusqu'en " +
    "juin 2004",
  en:
    "its amount (0 without it on 1 July 2003), or passage.definitive: true where it is absorbed " +
    "since: without it, half of the career indemnity is paid until June 2004",
};

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

/** Whether a passage only says that the reclassement was definitive at once. */
function isDefinitiveAlone({ definitive, ...others }: Passage = {}): boolean {
  return definitive === true && Object.values(others).every((value) => value === undefined);
}

function heldIn(request: Partial<PayRequest>, position: Position): readonly OfStaffInPlace[] {
  const { passage, allowances = [], careerIndemnityPoints, differentialIndemnity } = request;
  const follows = followed(request);
  const one = (given: boolean, path: string, article: OfStaffInPlace["article"]) =>
    given ? [{ path: [path], article }] : [];
  const some = (value: typeof differentialIndemnity): boolean =>
    value !== undefined && !decimal(value).isZero();
  return [
    ...one(passage !== undefined && !(follows && isDefinitiveAlone(passage)), "passage", "Art7"),
    ...one(some(careerIndemnityPoints) && !follows, "careerIndemnityPoints", "Art8"),
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
