import { conditionInWords } from "../catalogue/index.js";
import type { Decimal, Label } from "../exact/index.js";
import type { ReadingChoices } from "../ids/index.js";
import {
  type Change,
  type Condition,
  type DatedEntry,
  entryAsRead,
  type LawOn,
  readingOf,
} from "../law/index.js";
import type { BothSides, Recorded, SideSaid } from "./recorded.js";

/** An entry of the seeds that later acts may change. */
interface Amendable {
  readonly changes?: readonly Change[];
}

interface AmendedSubject extends Pick<Recorded, "subject" | "reach" | "condition" | "worth"> {
  /** The points that the entry grants, where it grants any. */
  readonly pointsOn?: (on: LawOn) => Decimal | undefined;
}

/** The changes of an entry beside its figures: its condition, its words, its end. */
export function ofAmended<T extends Amendable>(
  entry: T,
  { pointsOn, ...about }: AmendedSubject,
): readonly Recorded[] {
  const { changes = [] } = entry;
  return changes.map((change, place) => ({
    id: change.id,
    entry: change as Change & DatedEntry,
    ...about,
    sides: (on: LawOn, choices: ReadingChoices | undefined) => {
      const held = (upTo: number): T | undefined =>
        entryAsRead({ ...entry, changes: changes.slice(0, upTo) }, on, choices)?.entry;
      const [before, after] = [held(place), held(place + 1)];
      if (after === undefined) return { before: worded([(entry as WithText).text]) };
      return granting(between(before, after, change), change, pointsOn?.(on));
    },
  }));
}

interface WithText {
  readonly text?: Label;
}

/** Whoever a wider condition reaches has the points; whoever a narrower one leaves had them. */
function granting(
  { before, after }: BothSides,
  { widen, counting, narrow, without }: Change,
  points: Decimal | undefined,
): BothSides {
  if (points === undefined || before === undefined || after === undefined) return { before, after };
  if (widen !== undefined || counting !== undefined)
    return { before, after: { ...after, value: points } };
  const leaves = narrow !== undefined || without !== undefined;
  return { before: leaves ? { ...before, value: points } : before, after };
}

function between(before: object | undefined, after: object, { settles = [] }: Change): BothSides {
  const [old, made] = [before ?? {}, after] as readonly [EntryFields, EntryFields];
  const differ = fieldsThatDiffer(old, made);
  if (differ.length === 0) return { after: worded(settles.map(settled)) };
  const sides = (names: readonly string[]): BothSides => ({
    before: worded(names.map((name) => old[name])),
    after: worded(names.map((name) => made[name])),
  });
  const asked = sides(differ.filter((name) => name === "condition"));
  return asked.after === undefined || isSame(asked) ? sides(differ.filter(isTold)) : asked;
}

const isTold = (name: string): boolean => name !== "condition";

/** Whether both sides say the same, as a condition does of which a fact counts more people. */
function isSame({ before, after }: BothSides): boolean {
  return before !== undefined && before.words.fr === after?.words.fr;
}

type EntryFields = Readonly<Record<string, unknown>>;

const notSaid: ReadonlySet<string> = new Set(["changes", "variants", "note"]);

/** The fields in which two states of an entry differ. */
function fieldsThatDiffer(old: EntryFields, made: EntryFields): readonly string[] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(made)])].sort();
  return names.filter(
    (name) => !notSaid.has(name) && JSON.stringify(old[name]) !== JSON.stringify(made[name]),
  );
}

function settled(id: Parameters<typeof readingOf>[0]): Label {
  const { subject, choices } = readingOf(id);
  const [{ label }] = choices as unknown as readonly [{ readonly label: Label }];
  return { fr: `${subject.fr} : ${label.fr}`, en: `${subject.en}: ${label.en}` };
}

/** Values of fields in words, one after the other. */
function worded(values: readonly unknown[]): SideSaid | undefined {
  const said = values.flatMap((value) => (value === undefined ? [] : [wordsOf(value)]));
  if (said.length === 0) return undefined;
  const fr = said.map((each) => each.fr).join(" ; ");
  return { words: { fr, en: said.map(({ en }) => en).join("; ") } };
}

function wordsOf(value: unknown): Label {
  if (typeof value === "string") return { fr: value, en: value };
  if (typeof value === "boolean") return cadre[value ? "yes" : "no"];
  return isLabel(value) ? value : conditionInWords(value as Condition);
}

function isLabel(value: unknown): value is Label {
  return typeof value === "object" && value !== null && "fr" in value;
}

const cadre = {
  yes: { fr: "cadre", en: "cadre" },
  no: { fr: "non-cadre", en: "not a cadre" },
} as const;
