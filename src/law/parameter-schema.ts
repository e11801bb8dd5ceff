import { lazy } from "../exact/index.js";
import {
  anyOf,
  anything,
  day,
  dictionary,
  exactly,
  labelSchema,
  many,
  maybe,
  number,
  record,
  type Schema,
  shaped,
  string,
  whole,
} from "../intake/index.js";
import { confidenceSchema } from "./confidence.js";
import type { Gap, Parameter, SourcedValue } from "./parameters.js";
import { sourceSchema } from "./source-schema.js";
import { variantFields } from "./variant-fields.js";

const sourcedValue = (): Schema<SourcedValue> =>
  record<SourcedValue>({
    id: maybe(string()),
    from: day(),
    notBefore: maybe(day()),
    to: maybe(day()),
    value: anyOf([number(), exactly("end")]),
    act: string(),
    source: sourceSchema(),
    confidence: confidenceSchema(),
    checked: day(),
    reference: maybe(string()),
    condition: maybe(dictionary(anything())),
  });

const rounding = () => shaped({ decimals: whole(), mode: exactly("half-up"), reading: string() });

/** A dated figure, with everything that the seeds say of it. */
export const parameterSchema: () => Schema<Parameter> = /* @__PURE__ */ lazy(() => {
  const values = many(sourcedValue());
  const gap = record<Gap>({
    from: day(),
    to: maybe(day()),
    act: maybe(string()),
    why: labelSchema(),
    circulating: maybe(shaped({ since: day(), values: many(string()) })),
  });
  return record<Parameter>({
    id: string(),
    label: labelSchema(),
    unit: string(),
    article: string(),
    values,
    gaps: maybe(many(gap)),
    rounding: maybe(rounding()),
    note: maybe(labelSchema()),
    everyLaw: maybe(exactly(true)),
    variants: maybe(many(shaped({ ...variantFields(), values: maybe(values) }))),
  });
});
