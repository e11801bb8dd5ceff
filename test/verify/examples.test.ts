import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as library from "../../src/index.js";
import { engines } from "../../src/verify/verifiable-function.js";
import { safeVerify } from "../../src/verify/verify.js";
import { isOfTheCore } from "../of-the-core.js";

const folder = new URL("../examples/", import.meta.url);
const files = readdirSync(folder, { recursive: true })
  .map((name) => String(name).replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".json") && isOfTheCore(name) && !name.startsWith("law/"));

describe("the examples that ship with the library", () => {
  it.each(files)("hold: %s", (name) => {
    const outcome = safeVerify(JSON.parse(readFileSync(new URL(name, folder), "utf8")));
    if (!outcome.ok) throw new Error(outcome.issues.map(({ message }) => message).join("\n"));
    const { holds, examples } = outcome.value;
    expect(examples.flatMap(({ cases }) => cases.filter((each) => !each.holds))).toEqual([]);
    expect(holds).toBe(true);
  });
});

describe("the functions that examples may be about", () => {
  it("are functions of the library, by their names", () => {
    const answering = Object.keys(library)
      .filter((name) => name.startsWith("safe") && name !== "safeVerify")
      .map((name) => name.charAt(4).toLowerCase() + name.slice(5));
    expect(answering).toEqual(expect.arrayContaining(Object.keys(engines)));
  });
});
