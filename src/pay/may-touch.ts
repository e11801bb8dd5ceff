import { type ActId, metiersOfOpenActs } from "../ids/index.js";
import type { PayRequest } from "./request/pay-request.js";

/** Whether a request may depend on the first day of an act: it names a métier that it changes. */
export function mayTouch(act: ActId, asked: Partial<PayRequest>): boolean {
  const changed = metiersOfOpenActs[act];
  return changed === undefined || changed.some((metier) => isNamedIn(asked, metier));
}

function isNamedIn(value: unknown, name: string): boolean {
  if (typeof value !== "object" || value === null) return value === name;
  return Object.values(value).some((each) => isNamedIn(each, name));
}
