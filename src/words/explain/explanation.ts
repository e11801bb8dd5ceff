import {
  capital,
  type Decimal,
  decimal,
  type Label,
  type Language,
  quotes,
  setIn,
} from "../../exact/index.js";
import type { ArticleId, Dataset, ReadingId } from "../../ids/index.js";
import type { ReadingText } from "../../law/index.js";
import type { AppliedReading, Unit } from "../../working/index.js";
import {
  type Chapter,
  chapterOf,
  type Paragraph,
  type RemarksBeside,
  type WorkedStep,
} from "./chapter.js";
import { type ExplainedReason, reasonsIn } from "./explained-reason.js";
import { inNames, inNumbers, type Leaf, written } from "./notation.js";
import { writeResult } from "./quantity.js";
import type { Remark } from "./remark.js";
import { titleOf } from "./title-of.js";

/** A text cited by a step. */
export interface ExplainedArticle<A extends string = ArticleId> {
  /** Its id in `articles()`. */
  readonly id: A;
  /** As a payslip cites it. */
  readonly display: string;
}

/** A reading that a step rests on, in words. */
export interface ExplainedReading<R extends string = ReadingId> {
  /** Its number. */
  readonly id: R;
  /** Its subject. */
  readonly subject: string;
  /** The question that the text leaves open. */
  readonly question: string;
  /** The choice applied. */
  readonly choice: string;
  /** The choice applied, in words. */
  readonly words: string;
  /** Whether it is the one that the library takes unless told. */
  readonly taken: boolean;
  /** The other choices, that a caller may take. */
  readonly others: readonly {
    /** Its name in `readings` of a request. */
    readonly choice: string;
    /** Its reading of the text, in words. */
    readonly words: string;
  }[];
}

/** One step of a working, in words and in figures. */
export interface ExplainedStep<A extends string = ArticleId, R extends string = ReadingId> {
  /** The id of the step. */
  readonly id: string;
  /** The name of what the step works out. */
  readonly label: string;
  /** The working by the names of what it is made of. */
  readonly words: string;
  /** The working in figures, with units, its result and its rounding. */
  readonly sum: string;
  /** The value that later steps use. */
  readonly result: Decimal;
  /** The unit in which it is counted. */
  readonly unit: Unit;
  /** The result with its unit, as the language writes it. */
  readonly display: string;
  /** Why each complement and each functional bonus stands in it. */
  readonly reasons: readonly ExplainedReason<A>[];
  /** The texts that it rests on. */
  readonly articles: readonly ExplainedArticle<A>[];
  /** The readings of ambiguous texts that it rests on. */
  readonly readings: readonly ExplainedReading<R>[];
}

/** A line of a result, or a step that stands on its own. */
export interface ExplainedLine<A extends string = ArticleId, R extends string = ReadingId> {
  /** The code of a line of a payslip. */
  readonly code?: string;
  /** The name of the line. */
  readonly label: string;
  /** Its result, with its unit. */
  readonly display: string;
  /** Its steps; the last one is what it comes to. */
  readonly steps: readonly ExplainedStep<A, R>[];
}

/**
 * A remark of a result that no sum gives: a right, what is not due and why, a fact still missing.
 */
export interface ExplainedRemark<A extends string = ArticleId> {
  /** The words. */
  readonly words: string;
  /** The texts that say so. */
  readonly articles: readonly ExplainedArticle<A>[];
}

/** A result within a result: a month of a year, an employee of an establishment. */
export interface ExplainedPart<A extends string = ArticleId, R extends string = ReadingId> {
  /** Its title: reference, period, métier. */
  readonly title: string;
  /** Its lines, each after those that it refers to. */
  readonly lines: readonly ExplainedLine<A, R>[];
  /** Its remarks beside its sums. */
  readonly remarks: readonly ExplainedRemark<A>[];
  /** The results within it. */
  readonly parts: readonly ExplainedPart<A, R>[];
}

/** The working of a result as data; `version` changes when its shape does. */
export interface Explanation<A extends string = ArticleId, R extends string = ReadingId>
  extends ExplainedPart<A, R> {
  /** The version of this shape. */
  readonly version: 1;
  /** The language of the words. */
  readonly language: Language;
  /** Every reading that the result rests on, once. */
  readonly readings: readonly ExplainedReading<R>[];
  /** Which figures produced it. */
  readonly dataset: Dataset;
}

/** Any result of the library: what carries a working, and the dataset that produced it. */
export interface Explainable<R extends string = ReadingId> {
  /** Which figures produced it. */
  readonly dataset?: Dataset;
  /** The readings that it rests on. */
  readonly readings?: readonly AppliedReading<R>[];
}

/** The texts that a result cites: how they are cited, and what their readings say. */
export interface CitedTexts<A extends string = ArticleId, R extends string = ReadingId> {
  /** How one would cite a text. */
  citation(id: A, language: Language): string;
  /** An ambiguity by its id. */
  readingOf(id: R): Pick<ReadingText, "subject" | "question" | "choices" | "taken">;
  /** Which figures produced a result that does not say so itself. */
  readonly dataset: Dataset;
  /** The names of the results within a result, by the key under which they stand. */
  readonly parts?: Readonly<Record<string, Label>>;
  /** The readings of a result to show; those that it holds, unless told. */
  readonly readingsShown?: (result: object) => readonly AppliedReading<R>[] | undefined;
  /** The remarks of these texts on a result, beside what it says itself. */
  readonly remarksBeside?: RemarksBeside;
}

/** A language, and the texts whose ids a result holds. */
interface Wording {
  readonly language: Language;
  readonly texts: CitedTexts<string, string>;
}

const roundedTo = {
  nearest: { fr: "arrondi à", en: "rounded to" },
  up: { fr: "arrondi vers le haut à", en: "rounded up to" },
  down: { fr: "arrondi vers le bas à", en: "rounded down to" },
};

type StepNames = ReadonlyMap<string, string>;

/** The working of any result, in words and as data. */
export function explanationOf<A extends string, R extends string>(
  result: Explainable<R>,
  language: Language,
  texts: CitedTexts<A, R>,
): Explanation<A, R> {
  const chapter = chapterOf(result, texts.remarksBeside);
  const wording: Wording = { language, texts };
  const explained: Explanation<string, string> = {
    version: 1,
    language,
    ...explainedPart(chapter, wording, new Map()),
    readings: once(readingsIn(chapter, texts)).map((each) => explainedReading(each, wording)),
    dataset: result.dataset ?? texts.dataset,
  };
  return explained as Explanation<A, R>;
}

type Applied = AppliedReading<string>;

/** The readings of a result, then those of the results within it. */
function readingsIn(
  { result, chapters }: Chapter,
  texts: CitedTexts<string, string>,
): readonly Applied[] {
  const { readings = [] } = result as Explainable<string>;
  const shown = texts.readingsShown?.(result) ?? readings;
  return [...shown, ...chapters.flatMap((each) => readingsIn(each, texts))];
}

function once(readings: readonly Applied[]): readonly Applied[] {
  return [...new Map(readings.map((each) => [`${each.id} ${each.choice}`, each])).values()];
}

type AnyPart = ExplainedPart<string, string>;

function explainedPart(chapter: Chapter, wording: Wording, around: StepNames): AnyPart {
  const { language, texts } = wording;
  const steps = chapter.passages.flatMap((passage) => passage.steps);
  const names = new Map([
    ...around,
    ...steps.map(({ id, label }) => [id, label[language]] as const),
  ]);
  return {
    title: titleOf(chapter, language, texts.parts),
    lines: chapter.passages.map((passage) => explainedLine(passage, wording, names)),
    remarks: chapter.remarks.map((remark) => explainedRemark(remark, wording)),
    parts: chapter.chapters.map((inner) => explainedPart(inner, wording, names)),
  };
}

type AnyArticle = ExplainedArticle<string>;

function cited(articles: readonly string[], { language, texts }: Wording): readonly AnyArticle[] {
  return articles.map((id) => ({ id, display: texts.citation(id, language) }));
}

function explainedRemark({ words, articles }: Remark, wording: Wording): ExplainedRemark<string> {
  const { language } = wording;
  return { words: setIn(words[language], language), articles: cited(articles, wording) };
}

type AnyLine = ExplainedLine<string, string>;

function explainedLine(passage: Paragraph, wording: Wording, names: StepNames): AnyLine {
  const { label, steps, ...code } = passage;
  const { language } = wording;
  const explained = steps.map((step) => explainedStep(step, wording, names));
  return {
    ...code,
    label: setIn(capital(label[language]), language),
    display: (explained.at(-1) as AnyStep).display,
    steps: explained,
  };
}

function nameIn(leaf: Leaf, names: StepNames, language: Language): string {
  const name = leaf.kind === "figure" ? leaf.name[language] : (names.get(leaf.step) ?? leaf.step);
  return setIn(name, language);
}

type AnyStep = ExplainedStep<string, string>;

function explainedStep(step: WorkedStep, wording: Wording, names: StepNames): AnyStep {
  const { language, texts } = wording;
  const nameOf = (leaf: Leaf): string => inSum(nameIn(leaf, names, language), language);
  return {
    id: step.id,
    label: setIn(capital(step.label[language]), language),
    words: written(step.expression, inNames(language, nameOf)),
    sum: sumOf(step, language),
    result: step.result,
    unit: step.unit,
    display: writeResult(step.result, step.unit, language),
    reasons: reasonsIn(step.expression, (id) => texts.citation(id, language), language),
    articles: cited(step.articles, wording),
    readings: once(step.readings).map((applied) => explainedReading(applied, wording)),
  };
}

/**
 * A name inside a sum: no capital, unless it is an acronym; in quotes when a comma would cut it in
 * two.
 */
function inSum(name: string, language: Language): string {
  const lower = /^.\p{Lu}/u.test(name) ? name : name.slice(0, 1).toLowerCase() + name.slice(1);
  const [open, close] = quotes[language];
  return /[,;:]/.test(lower) ? `${open}${lower}${close}` : lower;
}

/** The working in figures: what is worked out, what it comes to, what that is rounded to. */
function sumOf(step: WorkedStep, language: Language): string {
  const { expression, exact, result, unit, rounding } = step;
  const working = written(expression, inNumbers(language));
  const value = writeResult(exact, unit, language);
  const shown = working === value ? value : `${working} = ${value}`;
  if (decimal(exact).equals(result)) return shown;
  const words = roundedTo[rounding ?? "nearest"][language];
  return `${shown}, ${words} ${writeResult(result, unit, language)}`;
}

type AnyReading = ExplainedReading<string>;

function explainedReading({ id, choice }: Applied, { language, texts }: Wording): AnyReading {
  const { subject, question, choices, taken } = texts.readingOf(id);
  const words = (wanted: string): string =>
    setIn(choices.find((each) => each.id === wanted)?.label[language] ?? wanted, language);
  return {
    id,
    subject: setIn(subject[language], language),
    question: setIn(question[language], language),
    choice,
    words: words(choice),
    taken: choice === taken,
    others: choices
      .filter((other) => other.id !== choice)
      .map((other) => ({ choice: other.id, words: setIn(other.label[language], language) })),
  };
}
