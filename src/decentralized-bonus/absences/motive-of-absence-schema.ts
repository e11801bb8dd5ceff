import { lazy } from "../../exact/index.js";
import { day, flag, labelSchema, maybe, record, type Schema, string } from "../../intake/index.js";
import type { MotiveOfAbsence } from "./absence-motives.js";

/** A motive of absence, as JSON carries it. */
export const motiveOfAbsenceSchema: () => Schema<MotiveOfAbsence> = /* @__PURE__ */ lazy(() =>
  record<MotiveOfAbsence>({
    id: string(),
    label: labelSchema(),
    counts: flag(),
    from: maybe(day()),
    article: string(),
  }),
);
