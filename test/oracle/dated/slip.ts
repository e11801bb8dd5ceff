/**
 * A month of pay in whole numbers, under the scheme of that month: every line rounded to the cent when it becomes one, later lines on the rounded ones (R1).
 */
import {
  cents,
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
import { ratesOf } from "./career.js";
import { metierCalled } from "./catalogue.js";
import type { Period } from "./hiring.js";
import { counts, Refused, regimeOf, standing, Unsure, type View, viewOf } from "./law.js";
import { guarantee, monthlySmic, pointValueOf } from "./money.js";
import { isTie, numberOf, signedCents, writtenSigned } from "./number.js";
import { type Position, positionOf } from "./position.js";
import { absence, absentShare, lastDayOf } from "./presence.js";
import { pointsFromCareer } from "./promotion.js";
import {
  integratedShare,
  type Scheme,
  seniorityRate,
  strictRate,
  technicityRate,
} from "./rates.js";
import { replacementPoints } from "./replacement.js";
import type { Answer, Given, Request, Slip } from "./request.js";
import { familyLines, isKindMissing, kindsOf } from "./segur.js";

/** The order of the lines, in every scheme. */
const order = [
  "BASE_SALARY",
  "PROMOTION_INDEMNITY",
  "MINIMUM_SALARY",
  "TECHNICITY",
  "SENIORITY",
  "CADRE_MAJORATION",
  "FUNCTIONAL_BONUS",
  "PRISON_CARE",
  "GERONTOLOGY_CARE",
  "EXTRA_POINTS",
  "MEDICAL_DUTIES",
  "REPLACEMENT_INDEMNITY",
  "NIGHTS",
  "SUNDAYS_HOLIDAYS",
  "INTERNAT",
  "PARTICULAR_CONSTRAINTS",
  "CAREER_INDEMNITY",
  "DIFFERENTIAL_INDEMNITY",
  "STATUS_DIFFERENTIAL",
  "REDUCED_GROSS",
  "KEPT_SPECIAL_DUTY",
  "COST_OF_LIVING",
  "SEGUR",
  "SEGUR_LAFORCADE",
  "SEGUR_SOCIO_EDUCATIONAL",
  "SEGUR_FOR_ALL",
  "SEGUR_HOME_CARE",
  "SEGUR_DOCTORS",
  "SEGUR_2",
  "SEGUR_MIDWIFE",
  "GRAND_AGE",
  "EMERGENCY",
] as const;

/** The first month of the scheme. */
const firstMonth = "2003-07";

/** Lines that vary with the work of the month (reading R57). */
const variable = new Set<string>([
  "NIGHTS",
  "SUNDAYS_HOLIDAYS",
  "INTERNAT",
  "PARTICULAR_CONSTRAINTS",
  "MEDICAL_DUTIES",
]);

export interface Worked {
  readonly request: Request;
  readonly view: View;
  readonly scheme: Scheme;
  readonly position: Position;
  readonly pointValue: Exact;
  readonly workingTime: Exact;
  readonly seniority?: string;
  readonly cadre?: string;
  readonly lines: Map<string, bigint>;
  /** The lines whose amount fell halfway between two cents. */
  readonly ties: Set<string>;
}

/** What the oracle answers to a request. */
export function answer(request: Request): Answer {
  try {
    return pay(request);
  } catch (thrown) {
    if (thrown instanceof Refused) return { refused: codeOf(thrown, request) };
    if (thrown instanceof Unsure) return { unsure: thrown.message };
    throw thrown;
  }
}

/** The jobs with an open day since 2020, none of which is of the medical body. */
const ofStaff = { medical: false };

/** A day that is not settled is asked about once both its answers can be worked out. */
function codeOf({ code }: Refused, request: Request): string {
  const view = viewOf(request.month, request.law, request.actDays);
  if (code !== "unsettled-day" || mayNotBe(request, view)) return code;
  const isAsked = view.law !== "as-signed" && isAgreementMissing(request);
  return isAsked || isKindMissing(request, view, ofStaff) ? "missing" : code;
}

/** Whether a métier is not there yet by one of the answers: nothing else is asked of it then. */
function mayNotBe({ metier }: Request, view: View): boolean {
  if (typeof metier !== "string") return false;
  const series = metierCalled(metier).referenceCoefficient;
  return series.every((figure) => standing(figure, view) !== "counts");
}

/** The lines of a month, in cents. */
export function linesOf(request: Request): ReadonlyMap<string, bigint> {
  const worked = workedOf(request);
  return new Map(order.flatMap((code) => held(worked, code)));
}

/** The schemes and lines whose amount falls halfway between two cents. */
export function tiesOf(request: Request): readonly string[] {
  return [...workedOf(request).ties];
}

function workedOf(request: Request): Worked {
  const view = viewOf(request.month, request.law, request.actDays);
  const worked = opened(request, view);
  salary(worked);
  besides(worked);
  atTheEnd(worked);
  return worked;
}

function held({ lines }: Worked, code: string): readonly (readonly [string, bigint])[] {
  const amount = lines.get(code);
  return amount === undefined ? [] : [[code, amount]];
}

function opened(asked: Request, view: View): Worked {
  if (view.month < firstMonth) throw new Refused("before-scheme");
  const promoted = pointsFromCareer(asked, view);
  const request =
    promoted === undefined || promoted.over === 0n
      ? asked
      : { ...asked, promotionPoints: asked.promotionPoints ?? hundredths(promoted) };
  const scheme = regimeOf(view);
  const position = positionOf(request, view);
  const own = request.pointValue === undefined ? pointValueOf(view) : numberOf(request.pointValue);
  return {
    request,
    view,
    scheme,
    position,
    pointValue: times(own, overseas(request, view)),
    workingTime: numberOf(request.workingTime ?? 1),
    ...percentages(request, view, scheme, position),
    lines: new Map(),
    ties: new Set(),
  };
}

/** Points of two decimals, as a request writes them. */
function hundredths(points: Exact): string {
  return writtenSigned(signedCents(points));
}

/** The point of Mayotte since 2019, and of Réunion where its agreement applies, is a fifth higher. */
function overseas(request: Request, view: View): Exact {
  if (view.law === "as-signed") return exact(1);
  const { place, reunionAgreement } = request.establishment ?? {};
  if (place === "mayotte" && counts("mayotte-2018", view)) return exact("1.2");
  if (place !== "reunion") return exact(1);
  if (isAgreementMissing(request)) throw new Refused("missing", "reunionAgreement");
  return exact(reunionAgreement ? "1.2" : "1");
}

/** Whether an employer of Réunion does not say if it applies the agreement that raises the point. */
function isAgreementMissing({ establishment }: Pick<Request, "establishment">): boolean {
  return establishment?.place === "reunion" && establishment.reunionAgreement === undefined;
}

type Percentages = Pick<Worked, "seniority" | "cadre">;

function percentages(
  request: Request,
  view: View,
  scheme: Scheme,
  position: Position,
): Percentages {
  const { seniority: career, seniorityYears, cadreYears, seniorityRate: given } = request;
  if (career !== undefined) {
    const months = view.month >= "2014-11" && scheme !== "2014" && view.law !== "as-signed";
    if (months) throw new Unsure("a career known before the tables of 2014");
    const isCadre = (id: string): boolean => metierCalled(id).cadre;
    const rates = ratesOf(career, view.month, scheme, isCadre, request.readings);
    return {
      seniority: String(rates.seniority),
      ...(rates.cadre === undefined ? {} : { cadre: String(rates.cadre) }),
    };
  }
  const rate = given ?? ofYears(seniorityYears, (years) => seniorityRate(scheme, years));
  const own =
    request.technicityRate ?? ofYears(cadreYears, (years) => technicityRate(scheme, years));
  if (own !== undefined && !position.cadre) throw new Refused("not-a-cadre");
  if (own === undefined && position.cadre) throw new Refused("missing", "cadreYears");
  return {
    ...(rate === undefined ? {} : { seniority: String(rate) }),
    ...(own === undefined ? {} : { cadre: String(own) }),
  };
}

function ofYears(years: Given | undefined, rate: (years: number) => number): number | undefined {
  return years === undefined ? undefined : rate(Number(years));
}

function put(worked: Worked, code: string, amount: Exact | undefined): void {
  if (amount === undefined) return;
  worked.lines.set(code, signedCents(amount));
  if (isTie(amount)) worked.ties.add(`${worked.scheme} ${code}`);
}

function line({ lines }: Worked, code: string): Exact {
  return ofCents(lines.get(code) ?? 0n);
}

function sum(worked: Worked, codes: readonly string[]): Exact {
  return plus(nothing, ...codes.map((code) => line(worked, code)));
}

/** Half until June 2004, but for whoever holds a differential indemnity (art. 7). */
function careerIndemnity(worked: Worked): Exact | undefined {
  const { month, careerIndemnityPoints, differentialIndemnity = 0 } = worked.request;
  if (careerIndemnityPoints === undefined) return undefined;
  const half = month < "2004-07" && Number(differentialIndemnity) === 0;
  return points(
    worked,
    half ? times(numberOf(careerIndemnityPoints), exact("0.5")) : careerIndemnityPoints,
  );
}

function points(worked: Worked, given: Given | Exact | undefined): Exact | undefined {
  if (given === undefined) return undefined;
  const counted = typeof given === "object" ? given : numberOf(given);
  return times(counted, worked.pointValue, worked.workingTime);
}

/** Base, promotion, minimum, technicité, seniority. */
function salary(worked: Worked): void {
  const { position, request, scheme } = worked;
  put(worked, "BASE_SALARY", points(worked, position.coefficient));
  if (scheme === "2003" && request.promotionPoints !== undefined)
    throw new Refused("not-applicable", "promotionPoints");
  put(worked, "PROMOTION_INDEMNITY", points(worked, request.promotionPoints));
  replacement(worked);
  percentageLines(worked);
  minimum(worked);
  percentageLines(worked);
}

function percentageLines(worked: Worked): void {
  const { seniority, cadre, scheme } = worked;
  if (scheme === "2003") {
    if (cadre !== undefined)
      put(worked, "CADRE_MAJORATION", percentOf(line(worked, "BASE_SALARY"), exact(cadre)));
  } else if (cadre !== undefined) put(worked, "TECHNICITY", technicity(worked, cadre));
  if (seniority === undefined) return;
  const base = plus(
    sum(worked, ["BASE_SALARY", "PROMOTION_INDEMNITY", "MINIMUM_SALARY"]),
    integrated(worked),
  );
  put(worked, "SENIORITY", percentOf(base, exact(seniority)));
}

function technicity(worked: Worked, rate: string): Exact | undefined {
  const base =
    worked.scheme === "rp2012"
      ? sum(worked, ["BASE_SALARY", "PROMOTION_INDEMNITY"])
      : (points(worked, worked.position.coefficient) as Exact);
  return percentOf(base, exact(rate));
}

/** The technicité in the base of seniority, an amount of its own (reading R84). */
function integrated(worked: Worked): Exact {
  const { scheme, cadre, position, view } = worked;
  if (scheme !== "2014" || cadre === undefined) return nothing;
  const rate = percentOf(position.coefficient, exact(strictRate(Number(cadre))));
  const amount = points(worked, times(rate, exact(integratedShare(view.on)))) as Exact;
  return ofCents(cents(amount));
}

function hasMinimum({ view, scheme }: Worked): boolean {
  if (view.law === "as-signed") return false;
  return scheme !== "2003" || counts("2009-03", view);
}

/** What a complement must reach: the SMIC in hours of the working time to November 2012; then the guarantee of a full time, in proportion. */
function floor(worked: Worked): Exact {
  const { scheme, view, workingTime } = worked;
  const whole = scheme === "2003" ? monthlySmic(view) : guarantee(view);
  return ofCents(cents(times(whole, workingTime)));
}

function minimum(worked: Worked): void {
  if (!hasMinimum(worked)) return;
  const { request } = worked;
  const counted = plus(
    sum(worked, ["BASE_SALARY", "PROMOTION_INDEMNITY", "REPLACEMENT_INDEMNITY"]),
    euros(request.benefitsInKind) ?? nothing,
    euros(request.differentialIndemnity) ?? nothing,
    points(worked, request.constraints?.replacementDifferential) ?? nothing,
    costOfLivingBefore(worked),
  );
  const reduced = isReduced(worked) ? times(counted, exact("0.925")) : counted;
  const due = floor(worked);
  const has = ofCents(cents(reduced));
  if (isLess(has, due)) put(worked, "MINIMUM_SALARY", minus(due, has));
}

function euros(given: Given | undefined): Exact | undefined {
  return given === undefined ? undefined : numberOf(given);
}

const reducedKinds = [
  "creche",
  "halte-garderie",
  "foyer-logement-non-medicalise",
  "centre-de-soins-infirmiers",
];

function isReduced({ request, view }: Worked): boolean {
  if (view.law === "as-signed" || !counts("2003-03", view)) return false;
  return kindsOf(request).some((kind) => reducedKinds.includes(kind));
}

const overseasActs = ["martinique", "guadeloupe", "guyane"];

function hasCostOfLiving({ request, view }: Worked): boolean {
  const place = request.establishment?.place ?? "mainland";
  if (view.law === "as-signed" || !overseasActs.includes(place)) return false;
  return counts(`vie-chere-${place}`, view);
}

/** What counts of the cost of living towards the minimum: a fifth of the lines without the minimum (reading R71). */
function costOfLivingBefore(worked: Worked): Exact {
  if (!hasCostOfLiving(worked)) return nothing;
  besides(worked);
  const fifth = percentOf(notVarying(worked), exact(20));
  return ofCents(cents(fifth));
}

function notVarying({ lines }: { readonly lines: ReadonlyMap<string, bigint> }): Exact {
  const fixed = [...lines].filter(([code]) => !variable.has(code));
  return ofCents(fixed.reduce((total, [, amount]) => total + amount, 0n));
}

function replacement(worked: Worked): void {
  const { request, scheme } = worked;
  if (request.replacement === undefined) return;
  if (scheme === "2003") throw new Refused("not-applicable", "replacement");
  put(worked, "REPLACEMENT_INDEMNITY", points(worked, replacementPoints(worked)));
}

/** The lines beside the salary. */
function besides(worked: Worked): void {
  const { request, position, pointValue } = worked;
  put(worked, "FUNCTIONAL_BONUS", points(worked, position.functionalPoints));
  const { prisonCare, gerontologyCare, extraPoints } = request;
  if (prisonCare !== undefined) {
    if (!counts("2003-02", worked.view)) throw new Refused("not-applicable", "prisonCare");
    put(worked, "PRISON_CARE", times(exact(24), pointValue, numberOf(prisonCare)));
  }
  if (gerontologyCare !== undefined) {
    if (!counts("2010-05", worked.view)) throw new Refused("not-applicable", "gerontologyCare");
    put(worked, "GERONTOLOGY_CARE", times(exact(90), numberOf(gerontologyCare)));
  }
  const extra = [extraPoints?.director, extraPoints?.bonification].filter((p) => p !== undefined);
  if (extra.length > 0) put(worked, "EXTRA_POINTS", points(worked, plus(...extra.map(numberOf))));
  medicalDuties(worked);
  nightsAndSundays(worked);
  put(worked, "CAREER_INDEMNITY", careerIndemnity(worked));
  put(worked, "DIFFERENTIAL_INDEMNITY", euros(request.differentialIndemnity));
  put(worked, "STATUS_DIFFERENTIAL", euros(request.statusDifferential));
}

/** Points of an on-call period: a night, a Sunday or holiday, intense activity (TODAY.md part 4). */
const onCall: Readonly<Record<string, number>> = {
  medicalOnCallNight: 6,
  medicalOnCallSundayOrHoliday: 9,
  medicalOnCallIntense: 15,
};

/** Points of a duty in the establishment, working time since November 2020 (M.05.02). */
const inPlace: Readonly<Record<string, number>> = { medicalDuty: 29, medicalDutyIntense: 56 };

/** Calls and presences, whose points also end in November 2020. */
const called = [
  "medicalOnCallSummoned",
  "medicalOnCallPresenceOver3Hours",
  "medicalOnCallPresenceOver6Hours",
  "medicalExceptionalCall",
];

function dutyPoints(kind: string, view: View): number {
  const lasting = onCall[kind];
  if (lasting !== undefined) return lasting;
  if (view.law !== "as-signed" && counts("2020-01", view))
    throw new Refused("not-applicable", kind);
  if (called.includes(kind)) throw new Unsure("calls and presences on call");
  return inPlace[kind] as number;
}

/** The ordinary ceiling of M.05.02: below it, whether there is one since 2020 does not matter. */
const lowestCeiling = exact(284);

function medicalDuties(worked: Worked): void {
  const { request, view, pointValue } = worked;
  if (request.medicalDuties === undefined) return;
  const each = Object.entries(request.medicalDuties.duties).map(([kind, count]) =>
    times(numberOf(count), exact(dutyPoints(kind, view))),
  );
  const all = plus(nothing, ...each);
  if (isLess(lowestCeiling, all)) throw new Unsure("the ceiling of on-call periods (R271)");
  put(worked, "MEDICAL_DUTIES", times(all, pointValue));
}

function nightsAndSundays(worked: Worked): void {
  const { request, view, pointValue } = worked;
  const { nights, workedNights = 0, sundayHolidayHours } = request.constraints ?? {};
  const raised = view.law !== "as-signed" && counts("2003-07", view);
  const [night, effective, hour] = raised ? ["1.03", "1.68", "1.54"] : ["1", "1.65", "1.5"];
  if (nights !== undefined) {
    const all = times(numberOf(nights), exact(night as string));
    const worn = times(numberOf(workedNights), exact(effective as string));
    put(worked, "NIGHTS", times(plus(all, worn), pointValue));
  }
  if (sundayHolidayHours !== undefined)
    put(
      worked,
      "SUNDAYS_HOLIDAYS",
      times(
        hoursPaid(worked, sundayHolidayHours),
        unit(worked, times(exact(hour as string), pointValue)),
      ),
    );
}

/** Hours of a holiday that falls on a Sunday count once; twice before 2009-01 by another reading (R65). */
function hoursPaid({ request, view }: Worked, hours: Given): Exact {
  const both = numberOf(request.constraints?.sundayOnHolidayHours ?? 0);
  const twice = request.readings?.["R65"] === "twice" && !counts("2009-01", view);
  return twice ? plus(numberOf(hours), both) : numberOf(hours);
}

/** The amount of one hour, unrounded unless reading R17 says otherwise. */
function unit({ request }: Worked, amount: Exact): Exact {
  return request.readings?.["R17"] === "rounded" ? ofCents(cents(amount)) : amount;
}

/** Internat and contraintes on their base; then what bears on the lines that do not vary. */
function atTheEnd(worked: Worked): void {
  const { request, view, position, workingTime } = worked;
  const differential = points(worked, request.constraints?.replacementDifferential);
  const base = plus(
    sum(worked, [
      "BASE_SALARY",
      "MINIMUM_SALARY",
      "SENIORITY",
      "FUNCTIONAL_BONUS",
      "REPLACEMENT_INDEMNITY",
    ]),
    differential ?? nothing,
  );
  const rounded = ofCents(cents(base));
  const { internat, particular } = request.constraints ?? {};
  if (internat !== undefined) put(worked, "INTERNAT", percentOf(rounded, exact(internat)));
  if (particular === true) put(worked, "PARTICULAR_CONSTRAINTS", percentOf(rounded, exact(5)));
  reducedGross(worked);
  if (request.keptSpecialDuty !== undefined && !counts("2003-03", view))
    throw new Refused("not-applicable", "keptSpecialDuty");
  put(worked, "KEPT_SPECIAL_DUTY", euros(request.keptSpecialDuty));
  if (hasCostOfLiving(worked))
    put(worked, "COST_OF_LIVING", percentOf(notVarying(worked), exact(20)));
  for (const { code, amount } of familyLines(request, view, position, workingTime))
    put(worked, code, amount);
}

/** The lines that do not vary come to 0.925 of themselves, the minimum apart (readings R57, R67). */
function reducedGross(worked: Worked): void {
  if (!isReduced(worked)) return;
  if (hasCostOfLiving(worked)) throw new Unsure("0.925 and cost of living together");
  const fixed = minus(notVarying(worked), line(worked, "MINIMUM_SALARY"));
  const reduced = ofCents(cents(times(fixed, exact("0.925"))));
  put(worked, "REDUCED_GROSS", minus(reduced, fixed));
}

/** The slip of a request that nothing is wrong with: whole, cut by presence, or the sum of its parts. */
export function pay(request: Request): Slip {
  const { parts, presence, ...whole } = request;
  if (isOfFormerDay(request)) throw new Refused("out-of-range");
  if (parts !== undefined) return slipOf(request, ofParts(whole as Request, parts));
  const lines = new Map(linesOf(whole as Request));
  if (typeof presence !== "object") return slipOf(request, lines);
  const share = absentShare(presence, request.month, presence.method ?? "real-hours");
  const away = absence(signedCents(notVarying({ lines })), share);
  if (share.over > 0n) lines.set("ABSENCE", away);
  return slipOf(request, lines, share);
}

/** The first of December 2012, of the former text, in a month paid by the text of the day after. */
const formerDay = "2012-12-01";

/** Whether somebody is there on that day alone, or has a part of the month for it. */
function isOfFormerDay({ month, law, actDays, parts = [], presence }: Request): boolean {
  if (month !== "2012-12" || regimeOf(viewOf(month, law, actDays)) === "2003") return false;
  const left = typeof presence === "object" ? presence.left : undefined;
  return left === formerDay || parts.some((part) => lastDayOf(part) === formerDay);
}

type Part = Period & Partial<Request>;

const byThePiece = new Set(["NIGHTS", "SUNDAYS_HOLIDAYS"]);

/** Each part is paid for its share of the hours of the month, line by line; what is counted by the piece is paid once. */
function ofParts(whole: Request, parts: readonly Part[]): ReadonlyMap<string, bigint> {
  const total = new Map<string, bigint>();
  for (const [index, part] of parts.entries()) {
    const { from, lastDay: _, until: __, ...changed } = part as Part & Record<string, unknown>;
    const there = { entered: from, left: lastDayOf(part) };
    const share = minus(exact(1), absentShare(there, whole.month, "real-hours"));
    for (const [code, amount] of linesOf({ ...whole, ...changed } as Request)) {
      if (byThePiece.has(code) && index > 0) continue;
      const due = signedCents(times(ofCents(amount), share));
      const own = byThePiece.has(code) ? amount : due;
      total.set(code, (total.get(code) ?? 0n) + own);
    }
  }
  return total;
}

const outsideBonus = new Set([
  "SEGUR",
  "SEGUR_LAFORCADE",
  "SEGUR_SOCIO_EDUCATIONAL",
  "SEGUR_FOR_ALL",
  "SEGUR_HOME_CARE",
  "SEGUR_DOCTORS",
  "SEGUR_2",
  "SEGUR_MIDWIFE",
  "EMERGENCY",
]);

/** A slip of lines in cents, with the decentralized bonus where it is paid monthly. */
export function slipOf(
  request: Request,
  lines: ReadonlyMap<string, bigint>,
  away: Exact = nothing,
): Slip {
  const gross = [...lines.values()].reduce((total, amount) => total + amount, 0n);
  const shown = Object.fromEntries([...lines].map(([code, cent]) => [code, writtenSigned(cent)]));
  const asked = request.decentralizedBonus;
  if (asked === undefined)
    return { lines: shown, gross: writtenSigned(gross), total: writtenSigned(gross) };
  const left = [...lines].filter(([code]) => outsideBonus.has(code));
  const outside = ofCents(left.reduce((total, [, amount]) => total + amount, 0n));
  const base = signedCents(minus(ofCents(gross), times(outside, minus(exact(1), away))));
  const bonus = cents(percentOf(ofCents(base), exact(bonusRate(request))));
  return {
    lines: shown,
    gross: writtenSigned(gross),
    decentralizedBonus: writtenSigned(bonus),
    total: writtenSigned(gross + bonus),
  };
}

/** 5 %, or 3 % with the quarterly holidays; the medical body 2.5 % to June 2004, then 5 %. */
function bonusRate(request: Request): string {
  const view = viewOf(request.month, request.law, request.actDays);
  if (positionOf(request, view).medical) return request.month < "2004-07" ? "2.5" : "5";
  const director = typeof request.metier === "object" && "director" in request.metier;
  return request.decentralizedBonus?.quarterlyHolidays === true && !director ? "3" : "5";
}
