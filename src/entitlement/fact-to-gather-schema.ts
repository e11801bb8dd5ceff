import { factFields } from "../catalogue/index.js";
import { lazy } from "../exact/index.js";
import { labelSchema, many, maybe, oneOf, record, type Schema, string } from "../intake/index.js";
import type { Decides, FactToGather } from "./facts-to-gather.js";

/** A fact to gather, and what it decides. */
export const factToGatherSchema: () => Schema<FactToGather> = /* @__PURE__ */ lazy(() => {
  const decides = record<Decides>({
    sort: oneOf(["complement", "functional-bonus", "access"]),
    id: maybe(string()),
    label: labelSchema(),
  });
  return record<FactToGather>({ ...factFields(), decides: many(decides) });
});
