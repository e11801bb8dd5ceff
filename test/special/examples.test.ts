import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as library from "../../src/index.js";

interface Examples {
  readonly title: string;
  readonly function: string;
  readonly cases: readonly {
    readonly name: string;
    readonly request: object;
    readonly expect: Readonly<Record<string, unknown>>;
  }[];
}

const functions: Readonly<Record<string, unknown>> = { ...library };
const folder = new URL("../examples/special/", import.meta.url);
const files = readdirSync(folder).map(
  (name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Examples,
);

/** The value at a dotted path; a number is written with the decimals of the one expected. */
function at(result: unknown, path: string, expected: unknown): unknown {
  const found = path
    .split(".")
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], result);
  if (typeof found !== "object" || found === null || !("toFixed" in found)) return found;
  const { toFixed } = found as { toFixed: (decimals?: number) => string };
  const decimals = String(expected).split(".")[1]?.length;
  return toFixed.call(found, decimals);
}

for (const { title, function: name, cases } of files) {
  describe(title, () => {
    for (const example of cases) {
      it(example.name, () => {
        const compute = functions[name] as (request: object) => unknown;
        const result = compute(example.request);
        const found = Object.entries(example.expect).map(([path, expected]) => [
          path,
          at(result, path, expected),
        ]);
        expect(Object.fromEntries(found)).toEqual(example.expect);
      });
    }
  });
}
