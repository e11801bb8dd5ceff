import { lazy, type Span } from "../../exact/index.js";
import { day, named, record, type Schema } from "../../intake/index.js";

/** The schema of a span of days. */
export const spanSchema: () => Schema<Span> = /* @__PURE__ */ lazy(() =>
  named("Span", record<Span>({ from: day(), until: day() })),
);
