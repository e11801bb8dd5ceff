import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { safeVerify } from "../../src/verify/verify.js";

/** What the library does not answer yet, file by file: all of it, or the numbers of its cases (from 0). Whoever teaches it a rule shortens this. */
const awaited: Readonly<Record<string, "all" | readonly number[]>> = {
  "acts.json": [
    0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 12, 14, 15, 16, 17, 18, 19, 20, 22, 23, 24, 25, 27, 31, 33, 34,
    36, 37, 39, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 58, 59, 60, 61, 62,
    63, 64, 65, 66, 68, 69, 70, 72,
  ],
  "first-days.json": "all",
  "known-on.json": "all",
  "lived.json": [0, 2],
  "published.json": [0, 1, 2, 3, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17],
  "regimes.json": [
    1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23, 24, 25, 26, 27, 29,
    31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 52, 53, 54, 55, 57, 58, 59, 61, 62, 63, 64, 65, 66,
    67, 68, 69, 71, 72, 73, 74, 75, 77, 79, 81, 83, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96,
    97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116,
    117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 130, 134, 135,
  ],
};

const folder = new URL("./law/", import.meta.url);

interface File {
  readonly cases: readonly { readonly name: string }[];
}

for (const name of readdirSync(folder).filter((each) => each.endsWith(".json"))) {
  const file = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as File;
  const waiting = awaited[name] ?? [];
  describe(`test/examples/law/${name}`, () => {
    for (const [index, each] of file.cases.entries()) {
      if (waiting === "all" || waiting.includes(index)) {
        it.todo(`${index}: ${each.name}`);
        continue;
      }
      it(`${index}: ${each.name}`, () => {
        const outcome = safeVerify({ ...file, cases: [each] });
        if (!outcome.ok) throw new Error(outcome.issues.map(({ message }) => message).join("\n"));
        const [found] = outcome.value.examples[0]?.cases ?? [];
        expect(found?.differences).toEqual([]);
      });
    }
  });
}
