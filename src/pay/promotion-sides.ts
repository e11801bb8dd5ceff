import { extinctionJobs, placedMetiers } from "../catalogue/index.js";
import { complementsDue } from "../entitlement/index.js";
import { addDays, type Day, type DecimalInput, decimal, type Label, one } from "../exact/index.js";
import type { ComplementId, ExtinctionId } from "../ids/index.js";
import { type Checked, type Issue, issuesIn, sound, under } from "../intake/index.js";
import { type HeldJob, heldId, positionOf } from "../job/index.js";
import {
  entryAt,
  type LawChoice,
  type LawOn,
  type LawView,
  lawIn,
  lawOn,
  reading,
  regimeHas,
} from "../law/index.js";
import {
  type Career,
  careerOn,
  type HeldBefore,
  type Promotion,
  type Seniority,
  seniorityOn,
} from "../seniority/index.js";
import {
  type Expression,
  type Figure,
  figure,
  shareOfFullTime,
  type Unit,
} from "../working/index.js";
import { coefficientOf, type HeldCoefficient } from "./held-coefficient.js";
import { integratedRate } from "./points/integrated-rate.js";
import { minimumHeld } from "./points/minimum-held.js";
import type { OwnPay } from "./points/own-points.js";

/** A promotion of a career, and what was held on the eve. */
export interface PromotionAsked {
  readonly career: Career;
  readonly promotion: Promotion;
  readonly before: HeldBefore;
  /** The points of an earlier promotion. */
  readonly earlier?: DecimalInput | undefined;
  readonly law: LawChoice;
  /** Euros per point, on the day. */
  readonly pointValue: Figure | undefined;
  /** Euros an hour: the statutory minimum, on the day compared. */
  readonly smic: Figure | undefined;
}

/**
 * The day whose pay a promotion is compared with, had it not been made: that of the promotion, or
 * its eve (reading R270), which it is where the métier left ends with it.
 */
export function dayCompared({ on, from }: Promotion, law: LawChoice): Day {
  const isEve = reading(law.readings, "R270").choice === "eve" || !existsOn(from, { ...law, on });
  return isEve ? addDays(on, -1) : on;
}

/** Whether a job is one of annexe I, or in extinction, on a day. */
function existsOn(job: HeldJob, view: LawView): boolean {
  const id = heldId(job);
  const series = placedMetiers().get(id)?.seed ?? extinctionJobs().get(id as ExtinctionId);
  return series === undefined || entryAt(series.referenceCoefficient, lawIn(view)) !== undefined;
}

/** A coefficient held, and what it is valued by. */
interface ValuedCoefficient {
  readonly coefficient: Expression;
  readonly pointValue: Figure;
  readonly smic: Figure;
}

/** Both sides of a promotion: what was held, and the coefficient taken up. */
export interface PromotionSides {
  readonly old: OwnPay;
  readonly coefficient: Expression;
}

/**
 * Both sides of a promotion, or nothing where a coefficient or the point value of that day cannot
 * be looked up: the points granted are then asked for. Issues: those of
 * the complements.
 *
 * @article RP-08.03.3
 */
export function promotionSides(asked: PromotionAsked): Checked<PromotionSides | undefined> {
  const { career, promotion, before, law, pointValue, smic } = asked;
  const { on, from, to, complements } = promotion;
  const asOf = dayCompared(promotion, law);
  const left = under("before", coefficientHeld(from, before.complements, asOf, law));
  const taken = coefficientHeld(to, complements, on, law);
  const issues: readonly Issue[] = issuesIn([left, taken]);
  const unknown = { usable: undefined, issues };
  const promotions = career.promotions?.filter((each) => each.on < on);
  const unmoved = { ...career, promotions };
  const { usable: worked } = careerOn(unmoved, asOf, law);
  const [old, coefficient] = [left.usable, taken.usable];
  if (worked === undefined || pointValue === undefined || smic === undefined) return unknown;
  if (old === undefined || coefficient === undefined) return unknown;
  const paid = oldPay(asked, seniorityOn(worked, asOf), { coefficient: old, pointValue, smic });
  return { usable: { old: paid, coefficient }, issues };
}

/** The conventional coefficient of a job of annexe I or in extinction on a day. */
function coefficientHeld(
  job: HeldJob,
  complements: readonly ComplementId[] = [],
  on: Day,
  law: LawChoice,
): Checked<Expression | undefined> {
  if (typeof job !== "string" && "director" in job) return sound(undefined);
  if (!existsOn(job, { ...law, on })) return sound(undefined);
  const position = positionOf(job, { ...law, on });
  if (position === undefined) return sound(undefined);
  const due = complementsDue(position, complements);
  const held: HeldCoefficient = { position, complements: due.usable };
  return { usable: coefficientOf(held), issues: due.issues };
}

function oldPay(
  { promotion, before, earlier, law }: PromotionAsked,
  { regime, seniority, technicity, cadreMajoration }: Seniority,
  { coefficient, pointValue, smic }: ValuedCoefficient,
): OwnPay {
  const texts = lawOn(dayCompared(promotion, law), law);
  const terms = { law: texts, smic, readings: law.readings };
  const paid = {
    coefficient,
    promotion: held(before.promotionPoints ?? earlier, "points", names.promotion),
    differentials: differentialsHeld(before, lawOn(promotion.on, law)),
    pointValue,
    workingTime: shareOfFullTime(before.workingTime ?? one, names.workingTime),
  };
  return {
    ...paid,
    regime,
    seniority: figure(seniority.rate, "percent", names.seniority),
    technicity: held((technicity ?? cadreMajoration)?.rate, "percent", names.technicity),
    integrated: integratedRate(technicity?.strict, texts),
    minimum: regime === "2003" ? undefined : minimumHeld(paid, terms),
    career: held(before.careerIndemnityPoints, "points", names.career),
  };
}

/** The differential indemnities compared: that of the status since July 2017. */
function differentialsHeld(before: HeldBefore, texts: LawOn): readonly Figure[] {
  const status = regimeHas("promotionStatusDifferential", texts)
    ? listed(before.statusDifferential, names.status)
    : [];
  return [...listed(before.differentialIndemnity, names.differential), ...status];
}

function held(value: DecimalInput | undefined, unit: Unit, name: Label): Figure | undefined {
  return value === undefined ? undefined : figure(decimal(value), unit, name);
}

function listed(value: DecimalInput | undefined, name: Label): readonly Figure[] {
  return value === undefined ? [] : [figure(decimal(value), "euros", name)];
}

const names = {
  seniority: {
    fr: "pourcentage d'ancienneté sans la promotion",
    en: "percentage of seniority without the promotion",
  },
  technicity: {
    fr: "pourcentage de technicité sans la promotion",
    en: "percentage of technicité without the promotion",
  },
  promotion: { fr: "points d'une promotion antérieure", en: "points of an earlier promotion" },
  career: { fr: "points d'indemnité de carrière", en: "points of career indemnity" },
  differential: { fr: "indemnité différentielle", en: "differential indemnity" },
  status: {
    fr: "indemnité différentielle de passage au statut cadre",
    en: "status differential on becoming a cadre",
  },
  workingTime: { fr: "temps de travail de la veille", en: "working time on the eve" },
} as const;
