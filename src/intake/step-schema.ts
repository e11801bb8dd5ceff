import * as z from "zod/mini";
import { type Label, lazy } from "../exact/index.js";
import type { Dataset } from "../ids/index.js";
import type { AppliedReading, Because, Expression, Step, Unit } from "../working/index.js";
import { oneOf } from "./fields.js";
import { type Json, many, named, number, string } from "./json.js";
import { maybe, record } from "./shapes.js";

/** Words in both languages. */
export const labelSchema: () => z.ZodMiniType<Label> = /* @__PURE__ */ lazy(() =>
  named("Label", record<Label>({ fr: string(), en: string() })),
);

/** A reading that a result rests on. */
export const appliedReadingSchema: () => z.ZodMiniType<AppliedReading> = /* @__PURE__ */ lazy(() =>
  named("AppliedReading", record<AppliedReading>({ id: string(), choice: string() })),
);

/** Which figures produced a result. */
export const datasetSchema: () => z.ZodMiniType<Dataset> = /* @__PURE__ */ lazy(() =>
  named("Dataset", record<Dataset>({ version: string(), hash: string() })),
);

const units: Readonly<Record<Unit, true>> = {
  points: true,
  euros: true,
  "euros-per-point": true,
  "million-euros": true,
  francs: true,
  percent: true,
  "percent-per-year": true,
  ratio: true,
  years: true,
  months: true,
  days: true,
  hours: true,
  nights: true,
  people: true,
  fte: true,
};

const operations = ["sum", "difference", "product", "quotient", "power", "least", "greatest"];

/** The schema of the unit in which a figure of a working is counted. */
export function unit(): z.ZodMiniType<Unit> {
  return oneOf(Object.keys(units) as Unit[]);
}

const expressionSchema: () => z.ZodMiniType<Json<Expression>> = /* @__PURE__ */ lazy(() => {
  const figure = z.strictObject({
    kind: z.literal("figure"),
    value: number(),
    unit: unit(),
    name: labelSchema(),
    because: maybe(record<Because>({ reason: labelSchema(), article: string() })),
  });
  const reference = z.strictObject({
    kind: z.literal("step"),
    step: string(),
    value: number(),
    unit: unit(),
  });
  const operation = z.strictObject({
    kind: z.enum(operations),
    of: z.array(z.lazy(expressionSchema)),
    value: number(),
  });
  const any = z.discriminatedUnion("kind", [figure, reference, operation]);
  return named("Expression", any as unknown as z.ZodMiniType<Json<Expression>>);
});

/** One step of a working. */
export const stepSchema: () => z.ZodMiniType<Json<Step>> = /* @__PURE__ */ lazy(() =>
  named(
    "Step",
    record<Json<Step>>({
      id: string(),
      label: labelSchema(),
      expression: expressionSchema(),
      unit: unit(),
      exact: number(),
      decimals: maybe(z.int()),
      rounding: maybe(oneOf(["down", "up"])),
      result: number(),
      articles: many(string()),
      readings: many(appliedReadingSchema()),
    }),
  ),
);
