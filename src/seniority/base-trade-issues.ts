import { type Day, later } from "../exact/index.js";
import { type DatedSpan, type Issue, issue } from "../intake/index.js";
import {
  firstDayOfScheme,
  type LawChoice,
  lawOn,
  openActsOn,
  ruleAt,
  unsettledDay,
} from "../law/index.js";
import { appointment } from "./base-trade-credit.js";
import type { ReadCareer } from "./read-career.js";
import { endsByIssues } from "./service-issues.js";

const article = "A1.1/2.4";

/**
 * The base trade counts for moniteurs d'atelier and éducateurs techniques only, before their
 * appointment and from an age: the date of birth is then needed. Since the avenant n° 2009-01, it
 * is before their hiring, and a promotion brings nothing of it.
 *
 * @article A1.1/2.4 L.1761
 * @article Avenant-2009-01
 */
export function baseTradeIssues({ career, wrong, law }: ReadCareer): readonly Issue[] {
  const { baseTrade, birth } = career;
  if (baseTrade === undefined) return [];
  const unborn = birth === undefined && !wrong.has("birth");
  const expected = {
    fr: "la date de naissance : le métier de base compte à partir d'un âge",
    en: "the date of birth: the base trade counts from an age on",
  };
  const missing = unborn
    ? [issue("missing", ["birth"], { received: birth, expected, article })]
    : [];
  return [...missing, ...appointmentIssues({ career, wrong, law })];
}

type AppointedCareer = Pick<ReadCareer, "career" | "wrong" | "law">;

function appointmentIssues({ career, wrong, law }: AppointedCareer): readonly Issue[] {
  const { metier, hired } = career;
  const baseTrade = career.baseTrade as readonly DatedSpan[];
  if (metier === undefined || hired === undefined || wrong.has("promotions")) return [];
  const on = appointment({ ...career, metier, hired });
  if (on !== undefined && on !== hired) {
    const promoted = promotedIssues(on, law, baseTrade);
    if (promoted.length > 0) return promoted;
  }
  if (on !== undefined) {
    return baseTrade.flatMap((period, position) =>
      endsByIssues(period, on, ["baseTrade", position]),
    );
  }
  const expected = {
    fr:
      "rien ici : seuls les moniteurs d'atelier et les " +
      "éducateurs techniques reprennent le métier de base",
    en:
      "nothing here: only moniteurs d'atelier and éducateurs " +
      "techniques are credited with the base trade",
  };
  return [issue("not-applicable", ["baseTrade"], { received: baseTrade, expected, article })];
}

/** The base trade of whoever is appointed by promotion, by the law of the day of the promotion. */
function promotedIssues(on: Day, law: LawChoice, received: readonly DatedSpan[]): readonly Issue[] {
  const then = later(on, firstDayOfScheme);
  if (openActsOn(then, law).some(({ id }) => id === "2009-01"))
    return [unsettledDay("2009-01", received, bothAnswers, ["baseTrade"])];
  if (ruleAt("baseTradeUntil", lawOn(then, law))?.value !== "hiring") return [];
  const expected = {
    fr: "rien ici : une promotion depuis l'avenant n° 2009-01 ne reprend pas le métier de base",
    en: "nothing here: a promotion since avenant no. 2009-01 brings nothing of the base trade",
  };
  const parts = { received, expected, article: "Avenant-2009-01" } as const;
  return [issue("not-applicable", ["baseTrade"], parts)];
}

const bothAnswers = {
  before: { fr: "repris à la promotion", en: "credited on the promotion" },
  from: { fr: "non repris", en: "not credited" },
};
