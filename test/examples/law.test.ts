import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { safeVerify } from "../../src/verify/verify.js";

/** What the library does not answer yet, file by file: all of it, or the numbers of its cases (from 0). Whoever teaches it a rule shortens this. */
const awaited: Readonly<Record<string, "all" | readonly number[]>> = {
  "acts.json": [34],
};

const folder = new URL("./law/", import.meta.url);

interface Case {
  readonly name: string;
  readonly request: object;
}

interface File {
  readonly cases: readonly Case[];
}

/** A case by the law in force, unless it says which. */
const inForce = (each: Case): Case => ({
  ...each,
  request: { law: "in-force", ...each.request },
});

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
        const outcome = safeVerify({ ...file, cases: [inForce(each)] });
        if (!outcome.ok) throw new Error(outcome.issues.map(({ message }) => message).join("\n"));
        const [found] = outcome.value.examples[0]?.cases ?? [];
        expect(found?.differences).toEqual([]);
      });
    }
  });
}
