import { addDays, type Day, later } from "../exact/index.js";
import { cadreOf } from "../job/index.js";
import { firstDayOfScheme, lawOn, parameterFigure, reading } from "../law/index.js";
import { type AppliedReading, least, resultOf, type Step, step } from "../working/index.js";
import { cadreServiceBefore } from "./cadre-service.js";
import type { Promotion } from "./career.js";
import { type Clock, clockOn, headYears, yearsSinceStart } from "./clock.js";
import { type Credit, creditDays } from "./credit.js";
import { isBeforeSwitch } from "./first-switch.js";
import { inOrder } from "./jobs-held.js";
import type { Lived } from "./lived.js";
import { type Scale, scaleLike, seniorityScale } from "./scale.js";
import { standingOn } from "./standing.js";

/**
 * The promotions from a non-cadre métier to a cadre one, in their order: several where a demotion
 * came between.
 */
function promotionsToCadre({ career, choices }: Lived): readonly Promotion[] {
  return inOrder(career.promotions).filter(
    ({ from, to }) => !cadreOf(from, choices).cadre && cadreOf(to, choices).cadre,
  );
}

/**
 * A promotion keeps the percentage of seniority and the time run since its last change: the
 * seniority date does not move, and nothing is to be done. From non-cadre to cadre, the percentage
 * kept sets that of the majoration, at most twenty; it then grows on the same date (reading R19:
 * from the promotion).
 *
 * Service already done in the functions of a cadre counts where it gives more (reading R174: the
 * percentage kept alone).
 *
 * Before 1 July 2003 there was no majoration, and this rule was another: of a cadre promoted
 * before, the years in cadre functions count (08.02.1.2; reading R54: the percentage kept on that
 * day), unless points are converted (art. 7).
 *
 * @article 08.02.2 L.191-196
 * @article 08.02.1.2 L.188-190
 */
export function clocksOfPromotion(lived: Lived, seniority: readonly Clock[]): readonly Clock[] {
  const promotions = promotionsToCadre(lived).filter((each) => isBeforeSwitch(lived, each.on));
  return promotions.map((promotion) => {
    const { on } = promotion;
    const clock = clockKept(lived, clockOn(seniority, on) as Clock, on);
    const service = cadreServiceBefore(lived, promotion);
    if (on >= firstDayOfScheme) return orService(lived, clock, service);
    const earlier = reading(lived.choices, "R54");
    if (earlier.choice === "percentage-kept")
      return { ...clock, readings: [...clock.readings, earlier] };
    return clockOfService(on, service, [earlier]);
  });
}

/**
 * The clock of the percentage kept, or that of the service in the functions of a cadre where it
 * gives more.
 */
function orService(lived: Lived, kept: Clock, service: Credit): Clock {
  if (creditDays(service) === 0) return kept;
  const applied = reading(lived.choices, "R174");
  const told = { ...kept, readings: [...kept.readings, applied] };
  if (applied.choice === "percentage-kept") return told;
  const { since: on } = kept;
  const years = headYears(kept) + yearsSinceStart(kept, lived, on);
  const served = clockOfService(on, service, [applied]);
  return yearsSinceStart(served, lived, on) > years ? served : told;
}

function clockOfService(on: Day, service: Credit, readings: readonly AppliedReading[]): Clock {
  const start = addDays(on, -creditDays(service));
  return { since: on, start, ...service, runsFrom: on, articles: ["08.02.1.2"], readings };
}

/**
 * The text knows promotions only. Whoever goes back from a métier of cadre to one that is not keeps
 * the percentage of seniority and the time run since its last change (reading R175: it begins
 * again); the majoration is the cadres'.
 *
 * @article 08.02.2 L.191-196
 * @article Expose-III.4 L.122
 */
export function clocksOfDemotion(lived: Lived, clocks: readonly Clock[]): readonly Clock[] {
  const { career, choices } = lived;
  const demotions = inOrder(career.promotions).filter(
    ({ on, from, to }) =>
      isBeforeSwitch(lived, on) && cadreOf(from, choices).cadre && !cadreOf(to, choices).cadre,
  );
  return demotions.map(({ on }): Clock => {
    const applied = reading(choices, "R175");
    const kept = clockOn(clocks, on) as Clock;
    if (applied.choice === "kept")
      return { ...kept, since: on, readings: [...kept.readings, applied] };
    const articles = ["08.02.2"] as const;
    return { since: on, start: on, runsFrom: on, articles, readings: [applied], steps: [] };
  });
}

const scaleAtPromotion: Scale = /* @__PURE__ */ scaleLike(seniorityScale, {
  id: "seniority-at-promotion",
  years: { fr: "Années accomplies à la promotion", en: "Completed years on promotion" },
  rate: {
    fr: "Pourcentage d'ancienneté à la promotion",
    en: "Percentage of seniority on promotion",
  },
});

function clockKept(lived: Lived, seniority: Clock, on: Day): Clock {
  const figuresOf = later(on, firstDayOfScheme);
  const held = standingOn(seniority, lived, scaleAtPromotion, on, figuresOf);
  const applied = reading(lived.choices, "R19");
  const kept = step({
    id: "cadre-majoration-kept",
    label: {
      fr: "Pourcentage conservé, qui fixe celui de la majoration spécifique",
      en: "Percentage kept, which sets that of the majoration",
    },
    expression: least(
      resultOf(held.steps.at(-1) as Step),
      parameterFigure("cadreMajorationRateCap", lawOn(figuresOf, lived.law), "percent"),
    ),
    unit: "percent",
    articles: ["08.02.2"],
    readings: [applied],
  });
  const common = { since: on, articles: ["08.02.2"], readings: [applied] } as const;
  const steps = [...held.steps, kept];
  if (applied.choice === "capped") return { ...seniority, ...common, steps };
  return { ...common, start: on, runsFrom: on, head: kept, steps };
}
