/**
 * What the library does not answer yet of the requests by date: whoever teaches it a rule takes its line away.
 */
import type { Request } from "./request.js";

type Question = (request: Request) => boolean;

export const awaited: Readonly<Record<string, Question>> = {
  "the point of Mayotte": ({ establishment: { place } = {}, month }) =>
    place === "mayotte" && month >= "2018-10",
};

/** Whether a request is answered already. */
export function isAnswered(request: Request): boolean {
  return !Object.values(awaited).some((waits) => waits(request));
}
