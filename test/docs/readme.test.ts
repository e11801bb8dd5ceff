import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { describe, expect, it } from "vitest";
import * as assistance from "../../src/assistance/index.js";
import * as core from "../../src/index.js";
import * as agreements from "../../src/other-agreements/index.js";
import * as grids from "../../src/social-security/index.js";

const text = ["README.md", "docs/guide.md"]
  .map((page) => readFileSync(new URL(`../../${page}`, import.meta.url), "utf8"))
  .join("\n");
const blocks = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code as string);

/** Turns `expression; // value` into a check, and runs the block with the library in place of its import. */
function claimsOf(code: string): { readonly expression: string; readonly value: string }[] {
  return [...code.matchAll(/^([a-z][^\n]*?);(?: |\n)\/\/ (.+)$/gm)]
    .filter(([, expression]) => !(expression as string).startsWith("import"))
    .map(([, expression, value]) => ({ expression: expression as string, value: value as string }));
}

/** What a block imports from, by the name of the package's door. */
const doors: Readonly<Record<string, object>> = {
  "ccn51-paie": core,
  "ccn51-paie/social-security": grids,
  "ccn51-paie/assistance": assistance,
  "ccn51-paie/other-agreements": agreements,
};

function run(code: string, expression: string): unknown {
  const [, door = "ccn51-paie"] = /from "(ccn51-paie[^"]*)"/.exec(code) ?? [];
  const library = doors[door] as object;
  const body = transformSync(code.replace(/^import .*$/gm, ""), { loader: "ts" }).code;
  const names = Object.keys(library);
  return new Function(...names, `${body}; return (${expression});`)(...Object.values(library));
}

describe("the code of the README and of the guide", () => {
  it("has blocks that claim values", () => {
    expect(blocks.flatMap(claimsOf).length).toBeGreaterThanOrEqual(4);
  });

  for (const [index, code] of blocks.entries()) {
    for (const { expression, value } of claimsOf(code)) {
      it(`runs as printed: block ${index + 1}, ${expression}`, () => {
        expect(run(code, expression)).toEqual(new Function(`return (${value});`)());
      });
    }
  }
});
