import type { Day } from "../exact/calendar.js";
import { later } from "../exact/periods.js";
import { cadreOf, type HeldJob } from "../job/held-job.js";
import { parameterFigure } from "../law/parameters.js";
import { firstDayOfScheme } from "../law/point-value.js";
import { reading } from "../law/reading.js";
import { least, resultOf, type Step, step } from "../working/step.js";
import type { Career, Promotion } from "./career.js";
import { type Clock, clockOn } from "./clock.js";
import type { Lived } from "./lived.js";
import { type Scale, seniorityScale, standingOn } from "./standing.js";

/** Promotions in the order of their days. */
export function inOrder(promotions: readonly Promotion[] = []): readonly Promotion[] {
  return [...promotions].sort((one, other) => (one.on < other.on ? -1 : 1));
}

/** The job held on a day. */
export function heldOn(
  { metier, promotions }: Pick<Career, "metier" | "promotions">,
  day: Day,
): HeldJob {
  return inOrder(promotions).findLast(({ on }) => on <= day)?.to ?? metier;
}

/** The promotion from a non-cadre métier to a cadre one, if there is one. */
function promotionToCadre({ career, choices }: Lived): Promotion | undefined {
  return inOrder(career.promotions).find(
    ({ from, to }) => !cadreOf(from, choices).cadre && cadreOf(to, choices).cadre,
  );
}

/**
 * A promotion keeps the percentage of seniority and the time run since its last change: the seniority date does not move, and nothing is to be done. From non-cadre to cadre, the percentage kept sets that of the majoration, at most twenty; it then grows on the same date (reading R19: from the promotion).
 *
 * Before 1 July 2003 there was no majoration, and this rule was another: of a cadre promoted before, the years in cadre functions count (08.02.1.2; reading R54: the percentage kept on that day), unless points are converted (art. 7).
 *
 * @article 08.02.2 L.191-196
 * @article 08.02.1.2 L.188-190
 */
export function clockOfPromotion(lived: Lived, seniority: readonly Clock[]): readonly Clock[] {
  const promotion = promotionToCadre(lived);
  if (promotion === undefined) return [];
  const { on } = promotion;
  const kept = clockOn(seniority, on) as Clock;
  if (on >= firstDayOfScheme) return [clockKept(lived, kept, on)];
  const earlier = reading(lived.choices, "R54");
  if (earlier.choice === "percentage-kept") {
    const clock = clockKept(lived, kept, on);
    return [{ ...clock, readings: [...clock.readings, earlier] }];
  }
  const articles = ["08.02.1.2"] as const;
  return [{ since: on, start: on, runsFrom: on, articles, readings: [earlier], steps: [] }];
}

const scaleAtPromotion: Scale = {
  ...seniorityScale,
  id: "seniority-at-promotion",
  years: { fr: "Années accomplies à la promotion", en: "Completed years on promotion" },
  rate: {
    fr: "Pourcentage d'ancienneté à la promotion",
    en: "Percentage of seniority on promotion",
  },
};

function clockKept(lived: Lived, seniority: Clock, on: Day): Clock {
  const figuresOf = later(on, firstDayOfScheme);
  const held = standingOn(seniority, lived, scaleAtPromotion, on, figuresOf);
  const choice = reading(lived.choices, "R19");
  const kept = step({
    id: "cadre-majoration-kept",
    label: {
      fr: "Pourcentage conservé, qui fixe celui de la majoration spécifique",
      en: "Percentage kept, which sets that of the majoration",
    },
    expression: least(
      resultOf(held.steps.at(-1) as Step),
      parameterFigure("cadreMajorationRateCap", figuresOf, "percent"),
    ),
    unit: "percent",
    articles: ["08.02.2"],
    readings: [choice],
  });
  const common = { since: on, articles: ["08.02.2"], readings: [choice] } as const;
  const steps = [...held.steps, kept];
  if (choice.choice === "capped") return { ...seniority, ...common, steps };
  return { ...common, start: on, runsFrom: on, head: kept, steps };
}
