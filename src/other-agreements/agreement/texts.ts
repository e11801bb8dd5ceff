import articleSeeds from "../../../seeds/other-agreements/articles.json" with { type: "json" };
import exampleSeeds from "../../../seeds/other-agreements/reading-examples.json" with {
  type: "json",
};
import readingSeeds from "../../../seeds/other-agreements/readings.json" with { type: "json" };
import { frozen, type Label, type Language, lazy } from "../../exact/index.js";
import type { Unit } from "../../working/index.js";
import type { AgreementFunction } from "./functions.js";
import type { AgreementId, ArticleId, ReadingId } from "./ids.js";

/** A text of the agreements that results cite. */
export interface AgreementArticle {
  /** The id by which results cite it. */
  readonly id: ArticleId;
  /** Its subject, in our words. */
  readonly title: Label;
  /** How a result cites it, with its lines in the published text. */
  readonly display: Label;
  /** Its first and last lines in the published text. */
  readonly lines: readonly number[];
  /** The agreement that wrote it, or the order that approved them. */
  readonly act: AgreementId | "arrete-2003-01-06";
}

/** The result of an example where the request is refused. */
export interface RefusedAnswer {
  /** The code of the issue. */
  readonly refused: string;
}

/** The effect of a reading, on an example that anybody can run. */
export interface AgreementExample {
  /** Who and when. */
  readonly about: Label;
  /** The function asked. */
  readonly function: AgreementFunction;
  /** The request; the choice of the reading is added to its `readings`. */
  readonly request: Readonly<Record<string, unknown>>;
  /** The other changes in the request under a choice. */
  readonly changes?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The part of the result that is shown, as a path. */
  readonly shows: string;
  /** The unit in which it is counted; absent for a word or a day. */
  readonly unit?: Unit;
  /** Why no amount in euros changes, where none does. */
  readonly withoutEuros?: Label;
  /** The result by choice. */
  readonly amounts: Readonly<Record<string, string | RefusedAnswer>>;
}

/** An ambiguity of the agreements, the ways to read it, the one taken, and what it changes. */
export interface AgreementReading {
  /** Its number. */
  readonly id: ReadingId;
  /** Its subject, in a few words. */
  readonly subject: Label;
  /** The question that the text leaves open. */
  readonly question: Label;
  /** Where it stands. */
  readonly where: readonly {
    /** The text in which it stands. */
    readonly article: ArticleId;
    /** One line, or the first and the last. */
    readonly lines: readonly number[];
  }[];
  /** The one taken comes first. */
  readonly choices: readonly {
    /** The name by which a caller takes it. */
    readonly id: string;
    /** The choice, in words. */
    readonly label: Label;
  }[];
  /** The id of the choice taken unless told. */
  readonly taken: string;
  /** Why the one taken is taken. */
  readonly why: Label;
  /** How sure the one taken is. */
  readonly confidence: "high" | "medium" | "low";
  /** The functions that it touches. */
  readonly touches: readonly AgreementFunction[];
  /** Its effect, on an example. */
  readonly example: AgreementExample;
}

const articlesById = /* @__PURE__ */ lazy(
  () =>
    new Map(frozen(articleSeeds as unknown as AgreementArticle[]).map((each) => [each.id, each])),
);

/** Every text of the agreements that results cite, with its lines. */
export function articles(): readonly AgreementArticle[] {
  return [...articlesById().values()];
}

/** How a result cites a text. */
export function citation(id: ArticleId, language: Language): string {
  return (articlesById().get(id) as AgreementArticle).display[language];
}

type Example = AgreementExample & { readonly reading: ReadingId };

const readingsById = /* @__PURE__ */ lazy(() => {
  const examples = new Map(
    (exampleSeeds as unknown as Example[]).map((each) => [each.reading, each]),
  );
  const texts = readingSeeds as unknown as Omit<AgreementReading, "example">[];
  return new Map(
    texts.map((text): readonly [ReadingId, AgreementReading] => {
      const { reading: _, ...example } = examples.get(text.id) as Example;
      return [text.id, frozen({ ...text, example })];
    }),
  );
});

/**
 * Every ambiguity of the agreements: where it stands, the ways to read it, the one taken and why,
 * what it changes on an example.
 *
 * @example readings()[0].example.amounts // { "same-year": "2011", "year-before": "2010" }
 */
export function readings(): readonly AgreementReading[] {
  return [...readingsById().values()];
}

/** An ambiguity by its id. */
export function readingOf(id: ReadingId): AgreementReading {
  return readingsById().get(id) as AgreementReading;
}
