import {
  type Day,
  type DecimalInput,
  frenchDay,
  type Label,
  type Language,
  quotes,
} from "../../exact/index.js";
import type { ArticleId } from "../../ids/index.js";
import type { PrintedKind } from "../../reclassement/index.js";
import { kinds } from "../fiche/words.js";
import { decidingWords, reclassificationWords } from "../reclassement/reclassification-words.js";
import { type AssumedTerm, assumedHeading, assumedSaid } from "./assumed-said.js";
import { writeBare, writeQuantity } from "./quantity.js";

/**
 * A remark of a result that no sum gives: a right, what is not due and why, a fact still missing.
 */
export interface Remark {
  readonly words: Label;
  /** Ids of the text that the result is about. */
  readonly articles: readonly string[];
}

/** The fields that may stand in a result, or in an entry of one of its lists. */
interface RemarkFields {
  readonly [key: string]: unknown;
  readonly id?: string;
  readonly label?: Label;
  readonly message?: Label;
  readonly reason?: Label;
  readonly text?: Label;
  readonly points?: DecimalInput;
  readonly amount?: DecimalInput;
  readonly missing?: readonly { readonly question: Label }[];
  readonly on?: Day;
  readonly article?: ArticleId;
  readonly articles?: readonly ArticleId[];
  readonly entitled?: boolean;
  readonly steps?: unknown;
  readonly access?: RemarkFields & { readonly verdict: string; readonly text: Label };
}

/** How an entry of a list is told. */
interface Telling {
  readonly heading: Label;
  readonly told: (entry: RemarkFields, language: Language) => string;
}

const labelled = ({ label, message }: RemarkFields, language: Language): string =>
  ((label ?? message) as Label)[language];

function quoted(entry: RemarkFields, language: Language): string {
  const [open, close] = quotes[language];
  return `${open}${labelled(entry, language)}${close}`;
}

/** A complement or a functional bonus, its points, and what decided. */
function decided(entry: RemarkFields, language: Language): string {
  const points = writeQuantity(entry.points as DecimalInput, "points", language);
  return `${quoted(entry, language)}, ${points} (${(entry.reason as Label)[language]})`;
}

function asked(entry: RemarkFields, language: Language): string {
  const { missing } = entry as Required<Pick<RemarkFields, "missing">>;
  const questions = missing.map(({ question }) => question[language]);
  return `${quoted(entry, language)} (${questions.join(" ")})`;
}

function person(entry: RemarkFields, language: Language): string {
  const words = labelled(entry, language);
  return entry.id === undefined ? words : `${entry.id} (${words})`;
}

function undistributed(entry: RemarkFields, language: Language): string {
  const amount = writeQuantity(entry.amount as DecimalInput, "euros", language);
  return `${amount} (${labelled(entry, language)})`;
}

const percentages = {
  seniority: { fr: "ancienneté", en: "seniority" },
  cadreMajoration: { fr: "majoration spécifique", en: "cadre majoration" },
} as const satisfies Readonly<Record<string, Label>>;

function inForce(entry: RemarkFields, language: Language): string {
  const day = entry.on as Day;
  const parts = Object.entries(percentages).flatMap(([key, name]) => {
    if (entry[key] === undefined) return [];
    const { years, rate } = entry[key] as { readonly years: number; readonly rate: string };
    const completed = writeQuantity(years, "years", language);
    return [`${name[language]} ${writeQuantity(rate, "percent", language)} (${completed})`];
  });
  const from = language === "fr" ? `à partir du ${frenchDay(day)}` : `from ${day} on`;
  return `${from}, ${parts.join(", ")}`;
}

/** Something that decides between several métiers, and whether it is met. */
function deciding(entry: RemarkFields, language: Language): string {
  const { text, verdict } = entry as {
    readonly text: Label;
    readonly verdict: keyof typeof reclassificationWords;
  };
  return `${text[language]} (${reclassificationWords[verdict][language]})`;
}

/** The entry that the table of a fiche prints against a former emploi, and what its text gives. */
function printed(entry: RemarkFields, language: Language): string {
  const { emploi, kind, printed: cell, points, verdict } = entry as unknown as PrintedKind;
  const [open, close] = quotes[language];
  const table = cell === undefined ? reclassificationWords.empty : reclassificationWords.table;
  const said = verdict === "undecided" ? reclassificationWords.open : reclassificationWords.text;
  const given = verdict === "undecided" ? "" : ` ${writeBare(points, "points", language)}`;
  const what = `${open}${emploi}${close} (${kinds[kind][language]})`;
  const cells = `${table[language]} ${cell ?? ""}`.trimEnd();
  return `${what}, ${cells}, ${said[language]}${given}`;
}

const tellings: Readonly<Record<string, Telling>> = {
  warnings: { heading: { fr: "À noter", en: "To note" }, told: labelled },
  granted: { heading: { fr: "Dû", en: "Due" }, told: decided },
  refused: { heading: { fr: "Non dû", en: "Not due" }, told: decided },
  undecided: { heading: { fr: "À décider", en: "To be decided" }, told: asked },
  judgements: {
    heading: { fr: "Laissé à l'appréciation", en: "Left to judgement" },
    told: labelled,
  },
  unusedFacts: {
    heading: { fr: "Fait sans effet ici", en: "Fact of no effect here" },
    told: labelled,
  },
  excluded: {
    heading: { fr: "Sans part à la prime", en: "No part in the bonus" },
    told: person,
  },
  reasons: { heading: { fr: "Non réparti", en: "Undistributed" }, told: undistributed },
  deciding: { heading: decidingWords, told: deciding },
  table: { heading: { fr: "Tableau et texte", en: "Table and text" }, told: printed },
  findings: {
    heading: { fr: "En trop", en: "In excess" },
    told: ({ message }, language) => (message as Label)[language],
  },
  assumed: {
    heading: assumedHeading,
    told: (entry, language) => assumedSaid(entry as unknown as AssumedTerm, language),
  },
  landmarks: { heading: { fr: "Pourcentages", en: "Percentages" }, told: inForce },
};

/** The articles that give the landmarks of a career, which name none themselves. */
const ofLandmarks: readonly ArticleId[] = ["Expose-III.3", "Expose-III.4"];

const verdicts: Readonly<Record<string, Label>> = {
  met: { fr: "Accès au métier ouvert", en: "Access to the métier open" },
  unmet: { fr: "Accès au métier non ouvert", en: "Access to the métier not open" },
  undecided: { fr: "Accès au métier à vérifier", en: "Access to the métier to be checked" },
};

const right = {
  true: { fr: "Droit ouvert", en: "Right open" },
  false: { fr: "Pas de droit ici", en: "No right here" },
} as const satisfies Readonly<Record<string, Label>>;

function remark(heading: Label, told: (language: Language) => string, entry: RemarkFields): Remark {
  const { article } = entry;
  return {
    words: { fr: `${heading.fr} : ${told("fr")}`, en: `${heading.en}: ${told("en")}` },
    articles: article === undefined ? [] : [article],
  };
}

function isEntry(value: unknown): value is RemarkFields {
  return typeof value === "object";
}

function fromList(key: string, { heading, told }: Telling, list: unknown): readonly Remark[] {
  const entries: readonly unknown[] = Array.isArray(list) ? list : [list];
  // A number of days granted is no entry of a list.
  return entries.filter(isEntry).map((entry) => {
    const made = remark(heading, (language) => told(entry, language), entry);
    return key === "landmarks" ? { ...made, articles: ofLandmarks } : made;
  });
}

/** The statement of a result without a working about itself, with its articles. */
function fromLabel(result: RemarkFields): readonly Remark[] {
  const { label, steps, articles = [], entitled } = result;
  if (label === undefined || !Array.isArray(steps) || steps.length > 0) return [];
  if (entitled === undefined) return [{ words: label, articles }];
  const said = remark(right[`${entitled}`], (language) => label[language], {});
  return [{ ...said, articles }];
}

/** Everything that a result says beside its sums. */
export function remarksOf(result: RemarkFields): readonly Remark[] {
  const { access } = result;
  const opened =
    access === undefined
      ? []
      : [remark(verdicts[access.verdict] as Label, (language) => access.text[language], access)];
  const listed = Object.entries(tellings).flatMap(([key, telling]) =>
    result[key] === undefined ? [] : fromList(key, telling, result[key]),
  );
  return [...fromLabel(result), ...opened, ...listed];
}
