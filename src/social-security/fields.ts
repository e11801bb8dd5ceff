import { type Label, lazy } from "../exact/index.js";
import {
  field,
  type IssueCode,
  maybe,
  nearest,
  oneOf,
  record,
  type Schema,
  withNearest,
} from "../intake/index.js";
import { allMetiers, emploiSeedsOf } from "./catalogue.js";
import {
  type Branch,
  branches,
  type EmploiCode,
  emploiCodes,
  type Level,
  levels,
  type MetierCode,
  metierCodes,
  type OtherCode,
  otherCodes,
  type ReadingChoices,
  readingChoices,
} from "./ids.js";

function coded<T extends string>(
  codes: readonly string[],
  code: IssueCode,
  expected: Label,
  suggest: (asked: string) => string | undefined,
): Schema<T> {
  const known = new Set<unknown>(codes);
  return field<T>({ type: "string", enum: codes }, (value) => {
    if (known.has(value)) return undefined;
    if (value === undefined) return { code: "missing", expected };
    if (typeof value !== "string") return { code: "invalid-type", expected };
    const near = withNearest(expected, value, codes);
    return { code, expected: near, suggestion: suggest(value) };
  });
}

/** The code whose own label is the nearest to a text, or the nearest code. */
function named(
  all: readonly { readonly code: string; readonly label: string }[],
  codes: readonly string[],
): (asked: string) => string | undefined {
  return (text) => {
    const label = nearest(
      text,
      all.map((each) => each.label),
    );
    return all.find((each) => each.label === label)?.code ?? nearest(text, codes);
  };
}

const emploiExpected = {
  fr: "le code d'un emploi, tel que la grille l'imprime",
  en: "the code of an emploi, as the grid prints it",
};

const metierExpected = { fr: "le code d'un métier repère", en: "the code of a métier repère" };

/** A code of an emploi: its own, a second or a former one. */
export const emploiField: () => Schema<EmploiCode | OtherCode> = /* @__PURE__ */ lazy(() => {
  const codes = [...emploiCodes, ...otherCodes];
  return coded(codes, "unknown-emploi", emploiExpected, named(emploiSeedsOf(), codes));
});

/** A code of a métier, or that of which it has taken the emplois. */
export const metierField: () => Schema<MetierCode | string> = /* @__PURE__ */ lazy(() => {
  const codes = [...metierCodes, ...formerMetiers().keys()];
  return coded(codes, "unknown-metier", metierExpected, named(allMetiers(), codes));
});

/** A code of a métier or of an emploi. */
export const codeField: () => Schema<string> = /* @__PURE__ */ lazy(() => {
  const codes = [...metierCodes, ...formerMetiers().keys(), ...emploiCodes, ...otherCodes];
  const expected = {
    fr: `${metierExpected.fr} ou d'un emploi`,
    en: `${metierExpected.en} or of an emploi`,
  };
  const both = [...allMetiers(), ...emploiSeedsOf()];
  return coded(codes, "unknown-emploi", expected, named(both, codes));
});

/** The métiers of before, and the métier that has taken their emplois. */
export const formerMetiers: () => ReadonlyMap<string, MetierCode> = /* @__PURE__ */ lazy(
  () =>
    new Map(
      emploiSeedsOf().flatMap(({ formerMetier, metier }) =>
        formerMetier === undefined ? [] : [[formerMetier.code, metier as MetierCode] as const],
      ),
    ),
);

/** A level, written as the columns of the grids write it. */
export const levelField = (): Schema<Level> => oneOf(levels);

/** A branch. */
export const branchField = (): Schema<Branch> => oneOf(branches);

/** The readings that the caller takes. */
export const readingsField: () => Schema<ReadingChoices> = /* @__PURE__ */ lazy(() =>
  record<ReadingChoices>(
    Object.fromEntries(
      Object.entries(readingChoices).map(([id, choices]) => [id, maybe(oneOf(choices))]),
    ) as never,
  ),
);

const yearExpected = {
  fr: "une année entière, de 1900 à 2100",
  en: "a whole year, from 1900 to 2100",
};

/** A year. */
export function yearField(): Schema<number> {
  return field({ type: "integer", minimum: 1900, maximum: 2100 }, (value) => {
    if (value === undefined) return { code: "missing", expected: yearExpected };
    if (typeof value !== "number") return { code: "invalid-type", expected: yearExpected };
    if (!(value >= 1900 && value <= 2100)) return { code: "out-of-range", expected: yearExpected };
    return Number.isInteger(value) ? undefined : { code: "not-whole", expected: yearExpected };
  });
}
