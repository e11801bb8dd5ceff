import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { safeVerify } from "../../src/verify/verify.js";
import { engines } from "../oracle/dated/engines.js";

type Asked = Readonly<Record<string, unknown>>;

/** An amount as printed, and as the library finds it: where in its result, or which lines together. */
interface PrintedAmount {
  readonly what: string;
  readonly printed: string;
  readonly at: string | readonly string[];
  readonly ours: string;
  readonly sum?: string;
  readonly why?: string;
}

interface PrintedPage {
  readonly by: string;
  readonly about: string;
  readonly function?: string;
  readonly request: object;
  readonly amounts: readonly PrintedAmount[];
}

interface PrintedElsewhere {
  readonly by: string;
  readonly printed: string;
  readonly why: string;
}

const file = new URL("published.json", import.meta.url);
const { pages, beside } = JSON.parse(readFileSync(file, "utf8")) as {
  readonly pages: readonly PrintedPage[];
  readonly beside: readonly PrintedElsewhere[];
};

/** What the library finds at a path of its result. */
function found({ function: asked = "computePay", request }: PrintedPage, path: string): string {
  const cases = [{ name: "printed", function: asked, request, expect: { [path]: "-" } }];
  const file = { title: "printed", source: "printed", status: "published", cases };
  const outcome = safeVerify(file);
  if (!outcome.ok) throw new Error(outcome.issues.map(({ message }) => message).join("\n"));
  const [held] = outcome.value.examples[0]?.cases ?? [];
  const difference = held?.differences.find(({ path: of }) => of === path);
  if (typeof difference?.found !== "string") throw new Error(JSON.stringify(held));
  return difference.found;
}

/** What the oracle's answer says at a path. */
function told(answer: object, path: string): string {
  return path
    .split(".")
    .reduce<unknown>((held, key) => (held as Record<string, unknown>)[key], answer) as string;
}

const cents = (amount: string): number => Math.round(Number(amount) * 100);

describe("every amount that others printed", () => {
  for (const page of pages)
    it(`${page.by}: ${page.about}`, () => {
      for (const { what, at, ours } of page.amounts) {
        const sum = [at].flat().reduce((total, path) => total + cents(found(page, path)), 0);
        expect([what, sum]).toEqual([what, cents(ours)]);
      }
    });

  it("is the oracle's too, wherever the oracle answers", () => {
    for (const { about, function: asked = "computePay", request, amounts } of pages)
      for (const { at, ours } of amounts) {
        const answer = engines[asked]?.(request as Asked);
        if (answer === undefined || "unsure" in answer) continue;
        const sum = [at].flat().reduce((total, path) => total + cents(told(answer, path)), 0);
        expect([about, sum]).toEqual([about, cents(ours)]);
      }
  });

  it("is ours, or says why it is not", () => {
    for (const { amounts } of pages)
      for (const { what, printed, ours, why } of amounts)
        expect([what, why !== undefined]).toEqual([what, printed !== ours]);
  });

  it("that is no amount of a slip says why it stands beside", () => {
    for (const { by, printed, why } of beside)
      expect([by, printed, why].every((each) => each.length > 3)).toBe(true);
  });
});
