import {
  type Career,
  explanation,
  type Landmark,
  type Language,
  type LawAsked,
  type ReadingChoices,
  type Regime,
  type Seniority,
  safeCareerTimeline,
  safeComputeSeniority,
} from "../../src/index.js";
import { actOf } from "../../src/law/index.js";
import { type Writer, writerIn } from "./language.js";
import { type RefusedView, refused } from "./refused.js";
import { type StepView, stepViews } from "./step-view.js";

/** A career to be looked at. */
export interface CareerAsked {
  readonly career: Career;
  /** The last day looked at. */
  readonly until: string;
  readonly law: LawAsked;
  readonly readings: ReadingChoices | undefined;
  readonly language: Language;
}

/** A day on which a percentage, the métier or the text changes. */
export interface StepOfCareer {
  readonly on: string;
  readonly said: string;
  /** Id of the métier held. */
  readonly metier: string;
  readonly years: number;
  readonly seniority: string;
  /** The majoration of a cadre, then his technicité. */
  readonly cadre: string;
  readonly regime: string;
  /** What happens at a change of text: the percentages held on its eve. */
  readonly held: string | undefined;
}

/** The steps of a career. */
export interface CareerView {
  readonly ok: true;
  readonly steps: readonly StepOfCareer[];
}

/** Where a career stands on a day, and why. */
export interface StandingView {
  readonly ok: true;
  readonly said: string;
  readonly steps: readonly StepView[];
}

const words = {
  fr: {
    regimes: { "2003": "2002-02", rp2012: "recommandation de 2012", "2014": "2014-01 et 2014-02" },
    majoration: "majoration",
    technicity: "technicité",
    held: (rates: string) => `Changement de texte ; la veille : ${rates}`,
    seniority: "ancienneté",
  },
  en: {
    regimes: { "2003": "2002-02", rp2012: "recommendation of 2012", "2014": "2014-01 and 2014-02" },
    majoration: "majoration",
    technicity: "technicité",
    held: (rates: string) => `The text changes; on the eve: ${rates}`,
    seniority: "seniority",
  },
} satisfies Readonly<
  Record<
    Language,
    { readonly regimes: Readonly<Record<Regime, string>> } & Readonly<Record<string, unknown>>
  >
>;

const firstDay = "2003-07-01";

/** The days on which the text of the percentages changes. */
function switchDays(): readonly string[] {
  return ["rp2012", "2014-02"].map((act) => actOf(act).effectiveFrom as string);
}

/** The steps of a career, both changes of text among them. */
export function careerSteps(asked: CareerAsked): CareerView | RefusedView {
  const { career, until, law, readings, language } = asked;
  const hired = career.hired ?? firstDay;
  const from = hired > firstDay ? hired : firstDay;
  const outcome = safeCareerTimeline(career, from, until, readings, law);
  if (!outcome.ok) return refused(outcome.issues, language);
  const write = writerIn(language);
  const days = new Map(outcome.value.landmarks.map((each) => [each.on, each]));
  if (law !== "as-signed")
    for (const on of switchDays()) if (on > from && on < until) addSwitch(days, on, asked);
  const steps = [...days.values()].sort((a, b) => (a.on < b.on ? -1 : 1));
  return { ok: true, steps: steps.map((each) => stepOf(each, asked, write)) };
}

/** A change of text is shown, though no percentage moves on that day. */
function addSwitch(days: Map<string, Landmark>, on: string, asked: CareerAsked): void {
  if (days.has(on)) return;
  const now = standingOn(asked, on);
  if (now !== undefined) days.set(on, { on, ...now });
}

function standingOn(asked: CareerAsked, on: string): Seniority | undefined {
  const { career, readings, law } = asked;
  const outcome = safeComputeSeniority(career, on, readings, law);
  return outcome.ok ? outcome.value : undefined;
}

function stepOf(landmark: Landmark, asked: CareerAsked, write: Writer): StepOfCareer {
  const { on, metier, seniority, regime } = landmark;
  const isSwitch = asked.law !== "as-signed" && switchDays().includes(on);
  return {
    on,
    said: write.date(on),
    metier: typeof metier === "string" ? metier : JSON.stringify(metier),
    years: seniority.years,
    seniority: write.percent(seniority.rate),
    cadre: cadreOf(landmark, write),
    regime: words[write.language].regimes[regime],
    held: isSwitch ? heldOnEve(on, asked, write) : undefined,
  };
}

type Rates = Pick<Landmark, "cadreMajoration" | "technicity">;

function cadreOf({ cadreMajoration, technicity }: Rates, write: Writer): string {
  const says = words[write.language];
  if (technicity !== undefined) return `${says.technicity} ${write.percent(technicity.rate)}`;
  if (cadreMajoration === undefined) return "";
  return `${says.majoration} ${write.percent(cadreMajoration.rate)}`;
}

/** The percentages of the eve of a change of text, which are kept until the table passes them. */
function heldOnEve(on: string, asked: CareerAsked, write: Writer): string | undefined {
  const eve = new Date(`${on}T00:00:00Z`);
  eve.setUTCDate(eve.getUTCDate() - 1);
  const held = standingOn(asked, eve.toISOString().slice(0, 10));
  if (held === undefined) return undefined;
  const says = words[write.language];
  const rates = [`${says.seniority} ${write.percent(held.seniority.rate)}`, cadreOf(held, write)];
  return says.held(rates.filter((rate) => rate !== "").join(", "));
}

/** Where a career stands on a day, worked out step by step. */
export function standing(asked: CareerAsked, on: string): StandingView | RefusedView {
  const { career, readings, law, language } = asked;
  const outcome = safeComputeSeniority(career, on, readings, law);
  if (!outcome.ok) return refused(outcome.issues, language);
  const { lines } = explanation(outcome.value, language);
  const write = writerIn(language);
  const explained = lines.flatMap(({ steps }) => steps);
  return {
    ok: true,
    said: write.day(on),
    steps: stepViews(explained, outcome.value.steps, write),
  };
}
