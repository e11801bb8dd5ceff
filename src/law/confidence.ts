import { oneOf, type Schema } from "../intake/index.js";

const confidences = ["high", "medium", "low"] as const;

/** How sure a figure is. */
export type Confidence = (typeof confidences)[number];

/** How sure a figure is, as JSON carries it. */
export const confidenceSchema = (): Schema<Confidence> => oneOf(confidences);
