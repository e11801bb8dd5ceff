import {
  type Absence,
  type AbsenceMotive,
  absenceMotives,
} from "../../decentralized-bonus/index.js";
import { isDay, type Label, lazy } from "../../exact/index.js";
import { fold, nearest } from "../../intake/index.js";
import { dayIn } from "./cells.js";

/** The flaw in the absences of a cell: the part at fault, and what it should be. */
export interface AbsenceFlaw {
  readonly received: string;
  readonly expected: Label;
  readonly suggestion?: string | undefined;
}

/** The absences of a cell, or what is wrong with the first that cannot be read. */
export type AbsencesRead = readonly Absence[] | AbsenceFlaw;

type AbsenceRead = Absence | AbsenceFlaw;

const small = /^(?:de|d|du|des|la|le|les|l|pour|en)$/;

/** A motive without the small words in which its spellings differ. */
function bare(name: string): string {
  return fold(name)
    .split("-")
    .filter((word) => !small.test(word))
    .join("-");
}

/** The spellings in use besides the names of the motives. */
const otherwise: Readonly<Record<string, AbsenceMotive>> = {
  maternite: "maternite-ou-adoption",
  "conge-maternite": "maternite-ou-adoption",
  adoption: "maternite-ou-adoption",
  "conge-adoption": "maternite-ou-adoption",
  "accident-travail": "accident-du-travail-ou-maladie-professionnelle",
  "maladie-professionnelle": "accident-du-travail-ou-maladie-professionnelle",
  "accident-trajet": "accident-de-trajet",
  "conge-paye": "conges-payes",
  "conge-parental": "conge-parental-d-education",
};

const motives = /* @__PURE__ */ lazy(
  () =>
    new Map<string, AbsenceMotive>(
      absenceMotives().flatMap(({ id, label }) =>
        [id, label.fr, label.en].map((name) => [bare(name), id] as const),
      ),
    ),
);

const period =
  /^(.+?)\s+(?:du|from)\s+(\S+)\s+(?:au|through|until|to)\s+(\S+?)(?:\s+(?:inclus|exclu))?$/i;
const excluded = /\suntil\s|\sexclu$/i;
const ambiguous = /\sto\s+\S+$/i;
const running = /^(.+?)\s+(?:depuis le|since)\s+(\S+)$/i;
const another = /[\d/-]{8,10}\s*(?:[,;]|\bet\b|\band\b)/i;

/**
 * The absences of a cell, apart by `|`: `maladie du 03/03/2005 au 09/03/2005`, last day counted,
 * `… au 10/03/2005 exclu`, day of the return not counted (in English `through`, `until`), or
 * `maladie depuis le 03/03/2005`; or which part of them is wrong.
 */
export function absencesIn(cell: string): AbsencesRead {
  const absences = cell.split("|").map((text) => absenceIn(text.trim()));
  return absences.find(isFlaw) ?? (absences as readonly Absence[]);
}

/** Tells what is wrong from what was read. */
export function isFlaw(read: AbsencesRead | AbsenceRead): read is AbsenceFlaw {
  return "expected" in read;
}

function absenceIn(text: string): AbsenceRead {
  if (another.test(text)) return { received: text, expected: apart };
  const [, name = "", first = "", last] = period.exec(text) ?? running.exec(text) ?? [];
  if (name === "" || ambiguous.test(text)) return { received: text, expected: shape };
  const motive = motives().get(bare(name)) ?? otherwise[bare(name)];
  if (motive === undefined) return unknownMotive(name);
  const from = dayIn(first);
  if (!isDay(from)) return { received: first, expected: aDay };
  if (last === undefined) return { from, motive };
  const end = dayIn(last);
  if (!isDay(end)) return { received: last, expected: aDay };
  return excluded.test(text) ? { from, until: end, motive } : { from, lastDay: end, motive };
}

const shape: Label = {
  fr: [
    "« motif du jour au dernier jour », « motif du jour au jour de reprise exclu »",
    "ou « motif depuis le jour »",
  ].join(" "),
  en: [
    '"motive from day through last day", "motive from day until first day back"',
    'or "motive since day"',
  ].join(" "),
};
const apart: Label = { fr: "des absences séparées par |", en: "absences apart by |" };
const aDay: Label = {
  fr: "un jour qui existe, JJ/MM/AAAA ou AAAA-MM-JJ",
  en: "a day that exists, DD/MM/YYYY or YYYY-MM-DD",
};

function unknownMotive(received: string): AbsenceFlaw {
  const labels = absenceMotives().map(({ label }) => label);
  const [fr, en] = (["fr", "en"] as const).map((language) =>
    labels.map((label) => label[language].toLowerCase()),
  ) as [string[], string[]];
  const expected = {
    fr: `un motif d'absence parmi ${fr.join(", ")}`,
    en: `a motive of absence among ${en.join(", ")}`,
  };
  return { received, expected, suggestion: nearest(received, [...fr, ...en]) };
}
