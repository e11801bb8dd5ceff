import seeds from "../../seeds/reading-examples.json" with { type: "json" };
import { frozen, type Label, lazy } from "../exact/index.js";
import type { ReadingId } from "../ids/index.js";
import { type ReadingText, readingTexts } from "../law/index.js";
import type { Unit } from "../working/index.js";
import type { VerifiableFunction } from "./verifiable-function.js";

/** The result of an example where the request is refused. */
export interface RefusedExample {
  /** The code of the issue. */
  readonly refused: string;
}

/** The effect of a reading, on an example that anybody can run. */
export interface ReadingExample {
  /** Who and when. */
  readonly about: Label;
  /** The function asked. */
  readonly function: VerifiableFunction;
  /** The request; the choice of the reading is added to its `readings`. */
  readonly request: Readonly<Record<string, unknown>>;
  /** The other changes in the request under a choice; `null` for what is left out. */
  readonly changes?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The part of the result that is shown, as a path. */
  readonly shows: string;
  /** The unit in which it is counted; absent for a word. */
  readonly unit?: Unit;
  /** Why no amount in euros changes, where none does. */
  readonly withoutEuros?: Label;
  /** The result by choice; the code of the issue where the request is refused. */
  readonly amounts: Readonly<Record<string, string | RefusedExample>>;
}

/** An ambiguity of the text, with what it changes on an example. */
export interface Reading extends ReadingText {
  /** Its effect, on an example. */
  readonly example: ReadingExample;
}

type Seed = ReadingExample & { readonly reading: ReadingId };

const catalogue = /* @__PURE__ */ lazy((): readonly Reading[] => {
  const examples = new Map(frozen(seeds as unknown as Seed[]).map((each) => [each.reading, each]));
  return frozen(
    readingTexts().map((text) => {
      const { reading: _, ...example } = examples.get(text.id) as Seed;
      return { ...text, example };
    }),
  );
});

/**
 * Every ambiguity of the text: where it stands, the ways to read it, the one taken and why, what it
 * changes in euros on an example. A caller takes another with the `readings` of a request.
 *
 * @example readings()[0].example.amounts // { "each-line": "1593.88", "on-the-total": "1593.89" }
 */
export function readings(): readonly Reading[] {
  return catalogue();
}
