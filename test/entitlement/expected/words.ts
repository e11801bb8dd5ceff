/**
 * What the avenant n° 2002-02 grants and to whom, written by hand from its text (line by line, not from the seeds),
 * under the readings taken unless told. `facts` lists values on both sides of every threshold printed.
 */

/** Facts of a case, by id. */
export type Given = Readonly<Record<string, unknown>>;

/** One complement or functional bonus, as the text words it. */
export interface Expected {
  readonly metier: string;
  readonly id: string;
  readonly points: string;
  /** The line of the avenant that grants it. */
  readonly line: number;
  /** Values to try, fact by fact. */
  readonly facts: Readonly<Record<string, readonly unknown[]>>;
  /** Whether the text grants it. */
  readonly due: (given: Given) => boolean;
}

/** Whether a yes/no fact is true. */
export const is = (given: Given, fact: string): boolean => given[fact] === true;
/** A number. */
export const n = (given: Given, fact: string): number => Number(given[fact]);
/** Whether a set, or a choice, has one of these values. */
export const has = (given: Given, fact: string, ...values: readonly string[]): boolean =>
  [given[fact]].flat().some((value) => values.includes(value as string));
/** The empty set, and each value alone. */
export const sets = (...values: readonly string[]): readonly (readonly string[])[] => [
  [],
  ...values.map((value) => [value]),
];
/** Both answers. */
export const yesOrNo = [true, false] as const;

/** For every holder. */
export const always = (): boolean => true;

/** One line of the table. */
export function row(
  metier: string,
  id: string,
  points: string,
  line: number,
  facts: Expected["facts"],
  due: Expected["due"],
): Expected {
  return { metier, id, points, line, facts, due };
}
