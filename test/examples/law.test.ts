import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { safeVerify } from "../../src/verify/verify.js";

/** What the library does not answer yet, file by file: all of it, or the numbers of its cases (from 0). Whoever teaches it a rule shortens this. */
const awaited: Readonly<Record<string, "all" | readonly number[]>> = {
  "acts.json": [
    1, 3, 7, 9, 15, 16, 17, 19, 22, 23, 24, 25, 26, 27, 30, 31, 33, 34, 36, 37, 39, 41, 42, 43, 47,
    49, 51, 53, 54, 55, 61, 62, 63, 64, 65, 66, 68, 72,
  ],
  "first-days.json": [
    39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 87, 89, 90, 103, 105, 107, 109, 110, 111, 112, 159,
    162, 170, 172, 174, 176, 178, 180, 181, 184, 185, 187, 189, 191, 193, 195, 197, 199, 201, 203,
    205, 207, 209, 256, 265, 267, 269, 286, 288, 290, 292, 294, 303, 305, 307, 309, 311, 312, 314,
    315, 319, 326, 328, 330, 332, 334, 336, 338, 340, 342, 344, 346, 349, 352, 355, 358, 360, 362,
    365, 369, 371, 411, 413, 416, 419, 421, 425, 427, 430, 432, 434, 436, 438, 440,
  ],
  "known-on.json": [1, 6, 8, 11, 13, 15, 21, 24, 25, 45],
  "published.json": [1, 3, 7, 8, 9, 13, 14, 15, 16, 17],
  "regimes.json": [
    4, 6, 8, 10, 12, 14, 16, 17, 18, 19, 20, 21, 24, 25, 26, 27, 52, 53, 54, 55, 58, 62, 63, 64, 65,
    66, 67, 68, 69, 72, 73, 74, 75, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100,
    101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119,
    120, 121, 122, 123, 124, 125, 126, 127, 128, 130, 134, 135, 136, 137, 138, 139, 140, 141, 142,
    143,
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
