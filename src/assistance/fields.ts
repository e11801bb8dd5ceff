import { lazy } from "../exact/index.js";
import { field, maybe, nearest, oneOf, record, type Schema, withNearest } from "../intake/index.js";
import { metierSeedsOf } from "./catalogue.js";
import { type MetierCode, metierCodes, type ReadingChoices, readingChoices } from "./ids.js";

const expected = {
  fr: "le code d'un métier de l'assistance, à quatre chiffres",
  en: "the code of a métier of assistance, in four figures",
};

/** A code of a métier. */
export const metierField: () => Schema<MetierCode> = /* @__PURE__ */ lazy(() => {
  const known = new Set<unknown>(metierCodes);
  return field<MetierCode>({ type: "string", enum: metierCodes }, (value) => {
    if (known.has(value)) return undefined;
    if (value === undefined) return { code: "missing", expected };
    if (typeof value !== "string") return { code: "invalid-type", expected };
    const near = withNearest(expected, value, metierCodes);
    return { code: "unknown-metier", expected: near, suggestion: suggested(value) };
  });
});

/** The code whose label is the nearest to a text, or the nearest code. */
function suggested(text: string): string | undefined {
  const all = metierSeedsOf();
  const label = nearest(
    text,
    all.map((each) => each.label),
  );
  return all.find((each) => each.label === label)?.code ?? nearest(text, metierCodes);
}

/** The readings that the caller takes. */
export const readingsField: () => Schema<ReadingChoices> = /* @__PURE__ */ lazy(() =>
  record<ReadingChoices>(
    Object.fromEntries(
      Object.entries(readingChoices).map(([id, choices]) => [id, maybe(oneOf(choices))]),
    ) as never,
  ),
);
