import { isDecimal, type Label } from "../../exact/index.js";
import type { Expression, Step } from "../../working/index.js";
import { type Remark, remarksOf } from "./remark.js";

/** A step of any text. */
export type WorkedStep = Step<string, string>;

interface ChapterFields {
  readonly [key: string]: unknown;
  readonly steps?: unknown;
  readonly lines?: unknown;
  readonly decentralizedBonus?: unknown;
}

/** Steps that stand together: those of a line, or a step of its own. */
export interface Paragraph {
  /** The code of the line, where it is one. */
  readonly code?: string;
  /** The name of what it works out. */
  readonly label: Label;
  /** Its steps, in their order. */
  readonly steps: readonly WorkedStep[];
}

/** A result, or a result within a result, as its working is laid out. */
export interface Chapter {
  /** The key under which it stands in the result around it; empty for the whole. */
  readonly key: string;
  readonly result: ChapterFields;
  /** Each after those that it refers to. */
  readonly passages: readonly Paragraph[];
  /** Its remarks beside its sums. */
  readonly remarks: readonly Remark[];
  readonly chapters: readonly Chapter[];
}

/** The keys that are not looked into: parts of a working already seen, and what carries none. */
const leftAside: ReadonlySet<string> = new Set([
  "steps",
  "lines",
  "decentralizedBonus",
  "readings",
  "articles",
  "dataset",
]);

/** Lays out everything in a result that carries a working; what stands in it twice, once. */
export function chapterOf(result: object, beside: RemarksBeside = () => []): Chapter {
  return laidOut(result as ChapterFields, "", { shown: new Set(), told: new Set(), beside });
}

/** The remarks of a text of its own on a result, beside what the result says itself. */
export type RemarksBeside = (result: object) => readonly Remark[];

/**
 * The parts laid out already: the results shown, and the steps told by the results around, by id,
 * value and label.
 */
interface AlreadyTold {
  readonly shown: Set<unknown>;
  readonly told: ReadonlySet<string>;
  readonly beside: RemarksBeside;
}

const nameOf = ({ id, label, result }: WorkedStep): string => `${id} ${result} ${label.en}`;

/** The identity of a result: its data, so that one that was stored and read back is the same. */
function sameAs(value: ChapterFields): unknown {
  return Array.isArray(value.steps) ? JSON.stringify(value) : value;
}

function laidOut(result: ChapterFields, key: string, already: AlreadyTold): Chapter {
  const { shown, told, beside } = already;
  shown.add(sameAs(result));
  const passages = inOrder(passagesOf(result)).filter(
    ({ steps }) => !steps.every((step) => told.has(nameOf(step))),
  );
  const own = passages.flatMap(({ steps }) => steps.map(nameOf));
  const inside = { shown, told: new Set([...told, ...own]), beside };
  const chapters = Object.entries(result).flatMap(([name, each]) => chaptersIn(each, name, inside));
  const remarks = [...remarksOf(result), ...beside(result)];
  return { key, result, passages, remarks, chapters };
}

function chaptersIn(value: unknown, key: string, already: AlreadyTold): readonly Chapter[] {
  if (leftAside.has(key) || !isFields(value) || already.shown.has(sameAs(value))) return [];
  if (Array.isArray(value)) return value.flatMap((each) => chaptersIn(each, key, already));
  const chapter = laidOut(value, key, already);
  const { passages, remarks, chapters } = chapter;
  return passages.length + remarks.length + chapters.length === 0 ? [] : [chapter];
}

function isFields(value: unknown): value is ChapterFields {
  return typeof value === "object" && value !== null && !isDecimal(value);
}

function stepsOf({ steps }: ChapterFields): readonly WorkedStep[] {
  return Array.isArray(steps) ? steps : [];
}

function passagesOf(result: ChapterFields): readonly Paragraph[] {
  const lines = [result.lines, result.decentralizedBonus].flat();
  return [
    ...lines.filter(isFields).flatMap(linePassage),
    ...stepsOf(result).map((each) => ({ label: each.label, steps: [each] })),
  ];
}

function linePassage(line: ChapterFields): readonly Paragraph[] {
  const steps = stepsOf(line);
  const last = steps.at(-1);
  return last === undefined ? [] : [{ code: last.id, label: last.label, steps }];
}

/** The ids of the steps that a working refers to. */
function referredTo(expression: Expression): readonly string[] {
  if (expression.kind === "figure") return [];
  return expression.kind === "step" ? [expression.step] : expression.of.flatMap(referredTo);
}

function inOrder(passages: readonly Paragraph[]): readonly Paragraph[] {
  const owners = new Map(passages.flatMap((each) => each.steps.map(({ id }) => [id, each])));
  const seen = new Set<Paragraph>();
  const ordered: Paragraph[] = [];
  const place = (passage: Paragraph): void => {
    if (seen.has(passage)) return;
    seen.add(passage);
    for (const id of passage.steps.flatMap(({ expression }) => referredTo(expression))) {
      const owner = owners.get(id);
      if (owner !== undefined) place(owner);
    }
    ordered.push(passage);
  };
  for (const passage of passages) place(passage);
  return ordered;
}
