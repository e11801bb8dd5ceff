import { asMarkdown } from "./as-markdown.js";
import type { Explanation } from "./explanation.js";
import { asText } from "./text.js";

/** The forms of an explanation to be read. */
export type ExplanationFormat = "text" | "markdown";

/** An explanation in the form asked for. */
export function laidOut(explained: Explanation<string, string>, format: ExplanationFormat): string {
  return format === "markdown" ? asMarkdown(explained) : asText(explained);
}
