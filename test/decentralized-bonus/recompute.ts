import type { Step } from "../../src/working/step.js";
import { differing, type Found } from "../words/explain/recompute.js";

/** Works every step out again from the figures alone; a step refers only to those before it, and none comes to something else than it says. */
export function recomputed(steps: readonly Step[]): ReadonlyMap<string, string> {
  const found: Found = new Map();
  const wrong = differing(JSON.parse(JSON.stringify(steps)), found);
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  return new Map([...found].map(([id, { value }]) => [id, value.toFixed()]));
}
