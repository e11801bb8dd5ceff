import {
  frenchDay,
  isDay,
  isMonth,
  type Label,
  type Language,
  setIn,
  shown,
  writeMonth,
} from "../../exact/index.js";
import type { Chapter } from "./chapter.js";

/** The names of the parts of a result. */
const parts: Readonly<Record<string, Label>> = {
  slips: { fr: "Bulletin", en: "Payslip" },
  slip: { fr: "Bulletin", en: "Payslip" },
  bonus: { fr: "Prime décentralisée", en: "Decentralized bonus" },
  pools: { fr: "Masses de la prime", en: "Pools of the bonus" },
  medical: { fr: "Corps médical", en: "Medical body" },
  others: { fr: "Autres salariés", en: "Everybody else" },
  people: { fr: "Salarié", en: "Employee" },
  standing: { fr: "Situation", en: "Standing" },
  situations: { fr: "Situation", en: "Situation" },
  parts: { fr: "Partie du mois", en: "Part of the month" },
  months: { fr: "Mois", en: "Month" },
  dueSlip: { fr: "Bulletin dû", en: "Payslip due" },
  paidSlip: { fr: "Bulletin payé", en: "Payslip paid" },
  entitlements: { fr: "Compléments et primes", en: "Complements and bonuses" },
  metiers: { fr: "Métier", en: "Métier" },
  seniority: { fr: "Ancienneté", en: "Seniority" },
};

const untitled: Label = { fr: "Calcul", en: "Working" };

function named(value: unknown, language: Language): string | undefined {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return written(value, language);
  if (typeof value !== "object" || value === null) return undefined;
  const { jobTitle, label, [language]: own } = value as Readonly<Record<string, unknown>>;
  const name = named(own ?? label, language);
  return typeof jobTitle === "string" ? `${shown(jobTitle)} (${name})` : name;
}

function written(value: string, language: Language): string {
  const [month, inFrench] = [isMonth(value), language === "fr" && isDay(value)];
  if (month) return writeMonth(value, language);
  return inFrench ? frenchDay(value) : shown(value);
}

/**
 * The fields that name a result: the reference given, its period, the job for which the person is
 * paid.
 */
const telling = [
  "reference",
  "id",
  "emploi",
  "month",
  "year",
  "asOf",
  "on",
  "from",
  "to",
  "until",
  "metier",
  "title",
  "label",
];

/** The title of a result, or of a part of one. */
export function titleOf(
  { key, result }: Chapter,
  language: Language,
  own?: Readonly<Record<string, Label>>,
): string {
  const part = (own ?? parts)[key]?.[language] ?? key;
  const told = telling.map((name) => setIn(named(result[name], language) ?? "", language));
  const pieces = [part, ...told].filter((piece) => piece !== "");
  return pieces.length === 0 ? untitled[language] : pieces.join(" · ").replace(/\p{Cc}+/gu, " ");
}
