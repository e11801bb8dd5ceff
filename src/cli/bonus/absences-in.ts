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

/** The absences of a cell whose days can be read, and what is wrong with all of it. */
export interface AbsencesRead {
  readonly absences: readonly Absence[];
  readonly flaws: readonly AbsenceFlaw[];
}

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
const single = /^(.+?)\s+(?:le|on)\s+(\S+)$/i;
const another = /[\d/-]{8,10}\s*(?:[,;]|\bet\b|\band\b)/i;

/**
 * The absences of a cell, apart by `|`: `maladie du 03/03/2005 au 09/03/2005`, last day counted,
 * `… au 10/03/2005 exclu`, day of the return not counted (in English `through`, `until`),
 * `maladie le 03/03/2005`, that day alone, or `maladie depuis le 03/03/2005`; and which parts of
 * them are wrong. One of an unknown motive keeps its name, so that its days can be judged.
 */
export function absencesIn(cell: string): AbsencesRead {
  const all = cell.split("|").map((text) => absenceIn(text.trim()));
  return {
    absences: all.flatMap(({ absences }) => absences),
    flaws: all.flatMap(({ flaws }) => flaws),
  };
}

const unread = (received: string, expected: Label): AbsencesRead => ({
  absences: [],
  flaws: [{ received, expected }],
});

function absenceIn(text: string): AbsencesRead {
  if (another.test(text)) return unread(text, apart);
  const found = period.exec(text) ?? running.exec(text) ?? single.exec(text);
  if (found === null || ambiguous.test(text)) return unread(text, shape);
  const [name, ...written] = found.slice(1) as [string, ...string[]];
  const days = written.map(dayIn);
  const motive = motives().get(bare(name)) ?? otherwise[bare(name)];
  const wrong = written.filter((_, place) => !isDay(days[place] as string));
  return {
    absences: wrong.length > 0 ? [] : [{ ...ended(text, days), motive: motive ?? name } as Absence],
    flaws: [
      ...(motive === undefined ? [unknownMotive(name)] : []),
      ...wrong.map((received) => ({ received, expected: aDay })),
    ],
  };
}

/** A period by the words of its text: running, of one day, up to a day counted or not. */
function ended(text: string, [from, end]: readonly string[]): object {
  if (end === undefined) return running.test(text) ? { from } : { from, lastDay: from };
  return excluded.test(text) ? { from, until: end } : { from, lastDay: end };
}

const shape: Label = {
  fr: [
    "« motif du jour au dernier jour », « motif du jour au jour de reprise exclu »,",
    "« motif le jour » ou « motif depuis le jour »",
  ].join(" "),
  en: [
    '"motive from day through last day", "motive from day until first day back",',
    '"motive on day" or "motive since day"',
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
