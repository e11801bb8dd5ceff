import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { safeVerify } from "../../src/verify/verify.js";

const folder = new URL("./law/", import.meta.url);

interface Case {
  readonly name: string;
  readonly function?: string;
  readonly request: object;
}

interface File {
  readonly function?: string;
  readonly cases: readonly Case[];
}

/** What says its law elsewhere: back pay compares two, entitlements are seen from a view. */
const elsewhere: ReadonlySet<string | undefined> = new Set(["backPay", "entitlements"]);

/** A case by the law in force, unless it says which. */
function inForce(each: Case, file: File): Case {
  if (elsewhere.has(each.function ?? file.function)) return each;
  return { ...each, request: { law: "in-force", ...each.request } };
}

for (const name of readdirSync(folder).filter((each) => each.endsWith(".json"))) {
  const file = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as File;
  describe(`test/examples/law/${name}`, () => {
    for (const [index, each] of file.cases.entries()) {
      it(`${index}: ${each.name}`, () => {
        const outcome = safeVerify({ ...file, cases: [inForce(each, file)] });
        if (!outcome.ok) throw new Error(outcome.issues.map(({ message }) => message).join("\n"));
        const [found] = outcome.value.examples[0]?.cases ?? [];
        expect([found?.issues?.map(({ message }) => message), found?.differences]).toEqual([
          undefined,
          [],
        ]);
        expect(found?.holds).toBe(true);
      });
    }
  });
}
