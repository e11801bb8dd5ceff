import { lazy } from "../exact/index.js";
import {
  day,
  exactly,
  type Json,
  labelSchema,
  many,
  maybe,
  named,
  number,
  oneOf,
  record,
  type Schema,
  string,
} from "../intake/index.js";
import { confidenceSchema, establishmentPlaces } from "../law/index.js";
import type { EurosOfChange } from "./in-euros.js";
import type { LegalChange } from "./legal-change.js";

function eurosOfChange(): Schema<Json<EurosOfChange>> {
  return record<Json<EurosOfChange>>({
    per: oneOf(["month", "day", "night", "hour", "point"]),
    before: maybe(number()),
    after: maybe(number()),
  });
}

type Reached = "metiers" | "otherJobs" | "extinction" | "kinds" | "places";

function reached(): { readonly [K in Reached]: Schema } {
  return {
    metiers: maybe(many(string())),
    otherJobs: maybe(exactly(true)),
    extinction: maybe(string()),
    kinds: maybe(many(string())),
    places: maybe(many(oneOf(establishmentPlaces))),
  };
}

/** A change of the law, as JSON carries it. */
export const legalChangeSchema: () => Schema<Json<LegalChange>> = /* @__PURE__ */ lazy(() => {
  const said = maybe(labelSchema());
  const own = {
    id: string(),
    act: string(),
    article: string(),
    clause: maybe(string()),
    readIn: maybe(string()),
    from: day(),
    notBefore: maybe(day()),
    subject: labelSchema(),
    euros: maybe(eurosOfChange()),
    confidence: confidenceSchema(),
    checked: maybe(day()),
  };
  const words = { condition: said, before: said, after: said, withoutEffect: said };
  return named("LegalChange", record<Json<LegalChange>>({ ...own, ...words, ...reached() }));
});
