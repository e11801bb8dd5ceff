import { type DatedSpan, type Issue, issue } from "../intake/index.js";
import { appointment } from "./base-trade-credit.js";
import type { ReadCareer } from "./read-career.js";
import { endsBy } from "./service-issues.js";

const article = "A1.1/2.4";

/**
 * The base trade counts for moniteurs d'atelier and éducateurs techniques only, before their
 * appointment and from an age: the date of birth is then needed.
 *
 * @article A1.1/2.4 L.1761
 */
export function baseTradeIssues({ career, wrong }: ReadCareer): readonly Issue[] {
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
  return [...missing, ...appointmentIssues({ career, wrong })];
}

function appointmentIssues({
  career,
  wrong,
}: Pick<ReadCareer, "career" | "wrong">): readonly Issue[] {
  const { metier, hired } = career;
  const baseTrade = career.baseTrade as readonly DatedSpan[];
  if (metier === undefined || hired === undefined || wrong.has("promotions")) return [];
  const on = appointment({ ...career, metier, hired });
  if (on !== undefined) {
    return baseTrade.flatMap((period, position) => endsBy(period, on, ["baseTrade", position]));
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
