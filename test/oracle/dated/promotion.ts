/**
 * The points of a promotion of a career since December 2012, where what was held is told: coefficient, seniority and technicité as due on its day, indemnities, a tenth more, less
 * the new coefficient (08.03.3; readings R85, R86, R270).
 */
import {
  type Exact,
  exact,
  isLess,
  minus,
  nothing,
  ofCents,
  percentOf,
  plus,
  times,
} from "../whole.js";
import { type Career, ratesOf } from "./career.js";
import { metierCalled } from "./catalogue.js";
import { Refused, regimeOf, Unsure, type View, viewOf } from "./law.js";
import { guarantee, pointValueOf } from "./money.js";
import { numberOf, signedCents } from "./number.js";
import { positionOf } from "./position.js";
import { integratedShare, strictRate } from "./rates.js";
import { heldPoints, promotionPoints } from "./replacement.js";
import type { Given, Request } from "./request.js";

export interface Before {
  readonly complements?: readonly string[];
  readonly careerIndemnityPoints?: Given;
  readonly promotionPoints?: Given;
  readonly differentialIndemnity?: Given;
  readonly statusDifferential?: Given;
  readonly workingTime?: Given;
}

type Promotion = NonNullable<Career["promotions"]>[number];

const switchOf2012 = "2012-12-02";
const statusCounts = "2017-07-01";

/** The points of the last promotion made by the first day of a month; nothing where none is told. */
export function pointsFromCareer(request: Request, view: View): Exact | undefined {
  const { seniority: career, month } = request;
  const { promotionPoints } = request;
  if (career === undefined || regimeOf(view) === "2003" || promotionPoints !== undefined)
    return undefined;
  const made = (career.promotions ?? []).filter(({ on }) => on <= `${month}-01`);
  return pointsOf(made, career, request);
}

function pointsOf(made: readonly Promotion[], career: Career, request: Request): Exact | undefined {
  const last = made.at(-1);
  if (last === undefined || last.on < switchOf2012) return undefined;
  if (last.granted !== undefined) return numberOf(last.granted);
  if (last.before === undefined) throw new Refused("missing");
  return worked(last, last.before, made.slice(0, -1), career, request);
}

function worked(
  { on, from, to, complements }: Promotion,
  before: Before,
  earlier: readonly Promotion[],
  career: Career,
  request: Request,
): Exact {
  if (on.slice(8) !== "01") throw new Unsure("a promotion inside a month");
  if (before.workingTime !== undefined || request.workingTime !== undefined)
    throw new Unsure("a promotion at part time");
  if (request.establishment?.place !== undefined) throw new Unsure("a promotion overseas");
  const month = on.slice(0, 7);
  const view = viewOf(month, request.law, request.actDays);
  const scheme = regimeOf(view);
  const rates = ratesOf({ ...career, promotions: earlier }, month, scheme, isCadre);
  const old = positionOf({ metier: from, month, complements: before.complements ?? [] }, view);
  const promotion =
    before.promotionPoints === undefined
      ? (pointsOf(earlier, career, request) ?? nothing)
      : numberOf(before.promotionPoints);
  const c = old.coefficient;
  const v = pointValueOf(view);
  const inPoints = (euros: Exact): Exact => times(euros, { over: v.under, under: v.over });
  const differential = numberOf(before.differentialIndemnity ?? 0);
  const status = on < statusCounts ? nothing : numberOf(before.statusDifferential ?? 0);
  const counted = plus(rounded(times(c, v)), rounded(times(promotion, v)), differential);
  const floor = guarantee(view);
  const minimum = isLess(counted, floor) ? inPoints(minus(floor, counted)) : nothing;
  const cadre = exact(rates.cadre ?? 0);
  const technicity = percentOf(scheme === "rp2012" ? plus(c, promotion) : c, cadre);
  const integrated =
    scheme === "2014" && rates.cadre !== undefined
      ? times(percentOf(c, exact(strictRate(rates.cadre))), exact(integratedShare(view.on)))
      : nothing;
  const base = plus(c, minimum, promotion, integrated);
  const held = heldPoints({
    coefficient: c,
    seniority: percentOf(base, exact(rates.seniority)),
    technicity,
    indemnities: plus(
      promotion,
      numberOf(before.careerIndemnityPoints ?? 0),
      inPoints(plus(differential, status)),
    ),
  });
  const taken = positionOf({ metier: to, month, complements: complements ?? [] }, view);
  return promotionPoints(held, taken.coefficient);
}

const isCadre = (id: string): boolean => metierCalled(id).cadre;

function rounded(amount: Exact): Exact {
  return ofCents(signedCents(amount));
}
