import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { safeVerify } from "../../src/verify/verify.js";

const folder = new URL("./law/", import.meta.url);

interface Case {
  readonly name: string;
  readonly request: object;
}

interface File {
  readonly function?: string;
  readonly cases: readonly Case[];
}

/** A case by the law in force, unless it says which; back pay compares two. */
function inForce(each: Case, { function: asked }: File): Case {
  if (asked === "backPay") return each;
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
