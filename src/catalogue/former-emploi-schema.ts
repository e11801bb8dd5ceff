import { lazy } from "../exact/index.js";
import {
  type Json,
  labelSchema,
  many,
  maybe,
  number,
  oneOf,
  record,
  type Schema,
  string,
} from "../intake/index.js";
import { complementKinds, sourceSchema } from "../law/index.js";
import type { FormerEmploi, Printed } from "./emploi.js";

/** A former emploi and where it leads, as JSON carries it. */
export const formerEmploiSchema: () => Schema<Json<FormerEmploi>> = /* @__PURE__ */ lazy(() =>
  formerEmploiWith(oneOf(complementKinds)),
);

/** The same with the kinds that the table prints against it. */
export function formerEmploiWith(kind: Schema): Schema<Json<FormerEmploi>> {
  const complements = many(string());
  const printed = record<Printed>({ kind, points: string(), complements });
  return record<Json<FormerEmploi>>({
    label: string(),
    tableLabel: maybe(string()),
    metier: string(),
    metierLabel: string(),
    referenceCoefficient: number(),
    prints: many(printed),
    complements,
    note: maybe(labelSchema()),
    source: sourceSchema(),
  });
}
