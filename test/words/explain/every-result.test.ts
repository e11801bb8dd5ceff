import type { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { isDecimal } from "../../../src/exact/money.js";
import { dataset } from "../../../src/ids/dataset.js";
import { engines, type VerifiableFunction } from "../../../src/verify/verifiable-function.js";
import { type Chapter, chapterOf, type WorkedStep } from "../../../src/words/explain/chapter.js";
import { explain, explanation } from "../../../src/words/explain/explain.js";
import type { Explainable, ExplainedPart } from "../../../src/words/explain/explanation.js";
import type { Expression } from "../../../src/working/step.js";
import { wrongWith } from "../../schemas/validators.js";
import { examplesOf, others, readingExamples } from "./asked.js";
import { differing, type Found, type WrittenStep } from "./recompute.js";

const asked = [...examplesOf(/./), ...readingExamples(), ...others];

interface Result {
  readonly result: Explainable;
}

/** The results of a function, worked out when a test first asks for them; requests that are refused are left out. */
function resultsOf(name: VerifiableFunction): () => readonly Result[] {
  let known: readonly Result[] | undefined;
  return () => {
    known ??= asked
      .filter(({ engine }) => engine === name)
      .flatMap(({ request }) => {
        const outcome = engines[name](request);
        return outcome.ok ? [{ result: outcome.value as Explainable }] : [];
      });
    return known;
  };
}

const byFunction = (Object.keys(engines) as VerifiableFunction[]).map(
  (name) => [name, resultsOf(name)] as const,
);

/** Works a chapter out again, and the chapters within it, which know its steps; what comes to something else. */
function wrongIn({ passages, chapters }: Chapter, around: Found): readonly string[] {
  const found: Found = new Map(around);
  const steps = passages.flatMap((passage) => passage.steps);
  const written = JSON.parse(JSON.stringify(steps)) as WrittenStep[];
  const own: Found = new Map();
  const wrong = written.flatMap((each) => {
    const known: Found = new Map([...found, ...own]);
    known.delete(each.id);
    const differs = differing([each], known);
    own.set(each.id, known.get(each.id) as { value: Decimal; unit: string });
    return differs;
  });
  const inside: Found = new Map([...found, ...own]);
  return [...wrong, ...chapters.flatMap((inner) => wrongIn(inner, inside))];
}

function stepsIn({ passages, chapters }: Chapter): readonly WorkedStep[] {
  return [...passages.flatMap(({ steps }) => steps), ...chapters.flatMap(stepsIn)];
}

type Amounts = (readonly [path: string, value: string])[];

/** Every number that stands outside the workings, with its path. */
function amountsIn(value: unknown, path = ""): Amounts {
  if (typeof value !== "object" || value === null) return [];
  if (isDecimal(value)) return [[path, value.toFixed()]];
  return Object.entries(value)
    .filter(([key]) => !["steps", "articles", "readings", "dataset"].includes(key))
    .flatMap(([key, inner]) => amountsIn(inner, Array.isArray(value) ? path : `${path}.${key}`));
}

/**
 * What is not worked out in the result: what the request gave, the points of the catalogue, the tables of a projection, of which the
 * working shows the yearly sums, and the gap between two columns that it does show.
 */
const given = [
  /^\.increases\.amount$/,
  /^\.lines\.points$/,
  /^(\.metiers)?(\.entitlements)?\.(granted|refused|undecided)\.points$/,
  /^\.metiers\.(emplois|table)\./,
  /^\.landmarks\./,
  /^\.situations\.(milestones|years)\.(?!monthlyPay)/,
  /^\.(comparison|difference)\.years\./,
  /^\.yearlyGross$/,
];

function figuresIn(expression: Expression): readonly string[] {
  if (expression.kind === "step") return [];
  if (expression.kind === "figure") return [expression.value.toFixed()];
  return [expression.value.toFixed(), ...expression.of.flatMap(figuresIn)];
}

/** What the workings come to, what goes into them, and what they pass through. */
function shownIn(steps: readonly WorkedStep[]): readonly string[] {
  return steps.flatMap(({ expression, exact, result }) => [
    exact.toFixed(),
    result.toFixed(),
    ...figuresIn(expression),
  ]);
}

describe.each(byFunction)("every result of %s", (name, found) => {
  it("is asked for here", () => {
    expect(found().length).toBeGreaterThan(0);
  });

  it("says which figures produced it", () => {
    for (const { result } of found()) expect(result.dataset).toEqual(dataset);
  });

  it("is explained in both languages, as text, as Markdown and as data", () => {
    for (const { result } of found().slice(0, 40)) {
      for (const language of ["fr", "en"] as const) {
        const data = explanation(result, language);
        expect(wrongWith("explanation", JSON.parse(JSON.stringify(data)))).toEqual([]);
        for (const format of ["text", "markdown"] as const) {
          const text = explain(result, language, format);
          expect(text.split("\n").length, text).toBeGreaterThan(5);
          expect(text).not.toMatch(/undefined|NaN|\[object/);
          if (language === "en") expect(text).not.toMatch(/\d \u202f?%/);
          else
            expect(text).not.toMatch(
              /\d[ \u00a0]%| [;:?!€]|\d\.\d\d ?€|\b(de|du|au|le) \d{4}-\d\d/,
            );
        }
      }
    }
  });

  it("names its parts in words", () => {
    const titles = (part: ExplainedPart): readonly string[] => [
      ...part.parts.map(({ title }) => title),
      ...part.parts.flatMap(titles),
    ];
    for (const { result } of found()) {
      for (const title of titles(explanation(result, "fr"))) expect(title).toMatch(/^(\p{Lu}|\d)/u);
    }
  });

  it("is found again to the cent from the steps alone", () => {
    for (const { result } of found()) {
      expect([name, wrongIn(chapterOf(result), new Map())]).toEqual([name, []]);
    }
  });

  it("has no amount that the steps do not show", () => {
    for (const { result } of found()) {
      const shown = new Set(shownIn(stepsIn(chapterOf(result))));
      // The rate of a month in parts is that of its parts; that of several allowances their sum.
      const summed = "parts" in result || JSON.stringify(result).includes("EXTINCTION_ALLOWANCES");
      const kept = summed ? [...given, /^\.lines\.rate$/] : given;
      const worked = amountsIn(result).filter(([path]) => !kept.some((each) => each.test(path)));
      expect([name, worked.filter(([, value]) => value !== "0" && !shown.has(value))]).toEqual([
        name,
        [],
      ]);
    }
  });
});
