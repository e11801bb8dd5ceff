import { type Day, type DecimalInput, type Fraction, lazy } from "../exact/index.js";
import { allComplementIds, type ComplementId } from "../ids/index.js";
import {
  asSpan,
  type CheckedShape,
  check,
  type DatedSpan,
  day,
  flag,
  type Issue,
  isOfDays,
  list,
  maybe,
  nameAmong,
  oneOf,
  type Period,
  type Placing,
  periodSchema,
  quantity,
  record,
  type Schema,
  share,
  usablePart,
} from "../intake/index.js";
import { type HeldJob, heldJobSchema } from "../job/index.js";
import { type Assimilated, assimilatedSchema } from "./assimilated.js";
import {
  type HeldRates,
  heldRatesSchema,
  type StatedRates,
  statedRatesShape,
  type TakingOver,
  type TechnicitySteps,
  takingOverSchema,
  technicityStepsSchema,
} from "./stated-rates.js";

/** With whom earlier service may have been done. */
export const employerKinds = [
  "same-establishment",
  "same-employer",
  "agreement",
  "elsewhere",
] as const;

/** With whom earlier service was done. */
export type EmployerKind = (typeof employerKinds)[number];

/** The terms of a period of service before the hiring. */
export interface ServiceTerms {
  /**
   * The same establishment, the same employer, an establishment applying the agreement, or
   * elsewhere; asked of whoever was hired before 2 December 2012.
   */
  readonly at?: EmployerKind;
  /** The métier held then; compared with the one held at hiring, when `sameMetier` is not given. */
  readonly metier?: HeldJob;
  /** Whether the métier was that held at hiring. */
  readonly sameMetier?: boolean;
  /**
   * Whether the service came after the diploma that the métier asks for; true where it asks for
   * none. Asked of whoever was hired before 2 December 2012.
   */
  readonly afterDiploma?: boolean;
  /**
   * Whether the functions were of the same nature; only asked of cadres, for service in another
   * métier (under the agreement, before 2 December 2012).
   */
  readonly sameNature?: boolean;
  /**
   * Whether the experience is one in the métiers or functions of the profession; yes unless told
   * (hirings from 2 December 2012 on, reading R97).
   */
  readonly profession?: boolean;
  /** Fraction of full time, 0 < q ≤ 1, for the record: part time counts as full time. */
  readonly workingTime?: Fraction;
}

/**
 * A period of service before the hiring.
 *
 * @article 08.02.1.1.1
 * @article 08.02.1.2 L.188-190
 */
export type PriorService<P = Period> = P & ServiceTerms;

/** The terms of a suspension. */
export interface SuspensionTerms {
  /**
   * Whether it counts as service, or which part of it: `"half"` of a full-time parental leave does
   * (C. trav. L.1225-54), another `"1/3"`. What does not moves the dates forward by its days.
   */
  readonly assimilated: Assimilated;
}

/** A suspension of the contract of employment. */
export type Suspension<P = Period> = P & SuspensionTerms;

/** The terms of a mandate. */
export interface MandateTerms {
  /** A union mandate, or a secondment to the joint committee. */
  readonly kind: "union" | "joint-committee";
}

/**
 * A union mandate, or a secondment to the joint committee: it suspends the contract and counts in
 * full.
 *
 * @article 02.06 L.145-146
 * @article Art13 L.664-665
 */
export type Mandate<P = Period> = P & MandateTerms;

/**
 * A promotion, or a move to another métier.
 *
 * @article 08.02.2 L.191-196
 * @article RP-08.03.3
 */
export interface Promotion extends StatedRates {
  /** First day in the new métier. */
  readonly on: Day;
  /** The métier left: the one held until then. */
  readonly from: HeldJob;
  /** The métier taken up. */
  readonly to: HeldJob;
  /**
   * The complements of the new métier on that day, beside those granted to every holder (from
   * December 2012 on).
   */
  readonly complements?: readonly ComplementId[];
  /** The points of promotion indemnity granted, for full time (from December 2012 on). */
  readonly granted?: DecimalInput;
  /** The terms held on the eve, from which those points are worked out (from December 2012 on). */
  readonly before?: HeldBefore;
}

/**
 * The elements compared with the new coefficient on a promotion, beside the coefficient left,
 * seniority and technicité.
 *
 * @article RP-08.03.3
 */
export interface HeldBefore {
  /** The complements of the métier left, beside those granted to every holder. */
  readonly complements?: readonly ComplementId[];
  /** Indemnité de carrière, in points for full time. */
  readonly careerIndemnityPoints?: DecimalInput;
  /**
   * An earlier promotion indemnity, in points for full time; the one worked out from the career
   * unless told.
   */
  readonly promotionPoints?: DecimalInput;
  /** Indemnité différentielle, in euros. */
  readonly differentialIndemnity?: DecimalInput;
  /** Status differential, in euros; compared from July 2017 on. */
  readonly statusDifferential?: DecimalInput;
  /** Fraction of full time on the eve; 1 unless told. */
  readonly workingTime?: Fraction;
}

/**
 * The points of seniority and technicité of a cadre in post on 30 June 2003, which become
 * percentages on 1 July 2003.
 *
 * @article Art7 L.588
 */
export interface Reclassement {
  /** The coefficient before the reclassement, in points. */
  readonly coefficient: DecimalInput;
  /** Points of seniority: they give the percentage of seniority. */
  readonly seniorityPoints?: DecimalInput;
  /** Points of technicité: they give the percentage of the majoration. */
  readonly technicityPoints?: DecimalInput;
  /**
   * The day of the last change of those points; one per cent is added on each of its anniversaries.
   */
  readonly lastChange: Day;
}

/** A career as it was lived: days, never years. */
export interface Career<P = Period> {
  /** The métier held at hiring. */
  readonly metier: HeldJob;
  /** First day with the present employer. */
  readonly hired: Day;
  /** Last day with the present employer, where the employment has ended. */
  readonly left?: Day;
  /** Date of birth; required when `baseTrade` is given. */
  readonly birth?: Day;
  /** Service before the hiring, in any order; overlaps are counted once, at the better rate. */
  readonly priorService?: readonly PriorService<P>[];
  /** Work in the base trade before being appointed moniteur d'atelier or éducateur technique. */
  readonly baseTrade?: readonly P[];
  /** The promotions, in the order of their days. */
  readonly promotions?: readonly Promotion[];
  /** The suspensions of the contract. */
  readonly suspensions?: readonly Suspension<P>[];
  /** Union mandates and secondments, which count in full. */
  readonly mandates?: readonly Mandate<P>[];
  /** Periods of neutralised seniority, up to 30 June 2003: they are given back (art. 12). */
  readonly neutralised?: readonly P[];
  /**
   * Periods held back in a step by the reduction of working time, up to 30 June 2003: the step is
   * restored (art. 7).
   */
  readonly heldBack?: readonly P[];
  /** The terms held on 30 June 2003 by a cadre then in post. */
  readonly reclassement?: Reclassement;
  /** The percentages that a payslip showed, instead of what came before. */
  readonly held?: HeldRates;
  /** The share that the employer takes over at hiring, where it is more than that of the text. */
  readonly takingOver?: TakingOver;
  /**
   * The completed years at which the employer gives each level of technicité, where sooner than the
   * text.
   */
  readonly technicitySteps?: TechnicitySteps;
}

function priorServiceSchema(): Schema<PriorService> {
  return periodSchema<PriorService>({
    at: maybe(oneOf(employerKinds)),
    metier: maybe(heldJobSchema()),
    sameMetier: maybe(flag()),
    afterDiploma: maybe(flag()),
    sameNature: maybe(flag()),
    profession: maybe(flag()),
    workingTime: maybe(share()),
  });
}

/** The schema of the points of a cadre in post on 30 June 2003. */
export function reclassementSchema(): Schema<Reclassement> {
  return record<Reclassement>({
    coefficient: quantity({ moreThan: 0, atMost: 5000, decimals: 2 }),
    seniorityPoints: maybe(quantity({ atMost: 5000, decimals: 2 })),
    technicityPoints: maybe(quantity({ atMost: 5000, decimals: 2 })),
    lastChange: day(),
  });
}

function promotionSchema(): Schema<Promotion> {
  return record<Promotion>({
    on: day(),
    from: heldJobSchema(),
    to: heldJobSchema(),
    complements: maybe(list(nameAmong<ComplementId>(allComplementIds), 20)),
    granted: maybe(quantity({ decimals: 2, atMost: 2000 })),
    before: maybe(heldBeforeSchema()),
    ...statedRatesShape(),
  });
}

/** The schema of what was held on the eve of a promotion. */
export function heldBeforeSchema(): Schema<HeldBefore> {
  const points = maybe(quantity({ decimals: 2, atMost: 2000 }));
  const euros = maybe(quantity({ decimals: 2, atMost: 100000 }));
  return record<HeldBefore>({
    complements: maybe(list(nameAmong<ComplementId>(allComplementIds), 20)),
    careerIndemnityPoints: points,
    promotionPoints: points,
    differentialIndemnity: euros,
    statusDifferential: euros,
    workingTime: maybe(share()),
  });
}

/** The fields of a career. */
export function careerShape(): { readonly [K in keyof Career]-?: Schema } {
  return {
    metier: heldJobSchema(),
    hired: day(),
    left: maybe(day()),
    birth: maybe(day()),
    priorService: maybe(list(priorServiceSchema())),
    baseTrade: maybe(list(periodSchema<Period>())),
    promotions: maybe(list(promotionSchema())),
    suspensions: maybe(list(periodSchema<Suspension>({ assimilated: assimilatedSchema() }))),
    mandates: maybe(list(periodSchema<Mandate>({ kind: oneOf(["union", "joint-committee"]) }))),
    neutralised: maybe(list(periodSchema<Period>())),
    heldBack: maybe(list(periodSchema<Period>())),
    reclassement: maybe(reclassementSchema()),
    held: maybe(heldRatesSchema()),
    takingOver: maybe(takingOverSchema()),
    technicitySteps: maybe(technicityStepsSchema()),
  };
}

/** A career whose periods are half-open: what every rule about it takes. */
export type DatedCareer = Career<DatedSpan>;

/**
 * A career as far as its days can be read, its entries of which something else is wrong included;
 * and what is wrong with its days.
 */
export function datedPart({ given, issues }: Pick<CheckedShape<Career>, "given" | "issues">): {
  readonly wrong: readonly Issue[];
  readonly usable: Partial<DatedCareer>;
  readonly placed: Placing;
} {
  const wrong = issues.filter(
    ({ path: [list, , field] }) => isOfDays(field) && (list !== "promotions" || field !== "to"),
  );
  const { usable, placed } = usablePart<Career>(given, wrong, datedLists);
  return { wrong, usable: inSpans(usable), placed };
}

/** The lists of periods of a career. */
export const periodLists = [
  "priorService",
  "baseTrade",
  "suspensions",
  "mandates",
  "neutralised",
  "heldBack",
] as const;

/** The lists of a career whose entries have days. */
export const datedLists: readonly (keyof Career)[] = [...periodLists, "promotions"];

/** A career, or what could be read of it, with its periods half-open. */
export function inSpans(career: Partial<Career>): Partial<DatedCareer> {
  const spans = periodLists.flatMap((key) => {
    const periods = career[key] as readonly Period[] | undefined;
    return periods === undefined ? [] : [[key, periods.map(asSpan)] as const];
  });
  return { ...career, ...Object.fromEntries(spans) } as Partial<DatedCareer>;
}

/** A career with its periods half-open, where nothing is wrong with its shape. */
export function datedCareer(career: unknown): DatedCareer | undefined {
  if (career === undefined) return undefined;
  const { usable, issues } = check<Career>(careerSchema(), career);
  return issues.length === 0 ? (inSpans(usable) as DatedCareer) : undefined;
}

/** A career as far as it can be read. */
export interface CareerSeen {
  /** The employment that it shows; nothing where the hiring cannot be read. */
  readonly career: DatedCareer | undefined;
  /** Whether nothing is wrong with its days. */
  readonly whole: boolean;
}

/** The employment that a career shows, though some of it may not be readable. */
export function careerSeen(career: unknown): CareerSeen {
  if (career === undefined) return { career, whole: true };
  const { wrong, usable } = datedPart(check(careerSchema(), career));
  const seen = usable as DatedCareer;
  const whole = !wrong.some(({ path: [key] }) =>
    /^(hired|left|suspensions|mandates|undefined)$/.test(`${key}`),
  );
  return { career: seen.hired === undefined ? undefined : seen, whole };
}

/** The schema of a career. */
export const careerSchema: () => Schema<Career> = /* @__PURE__ */ lazy(() =>
  record<Career>(careerShape()),
);
