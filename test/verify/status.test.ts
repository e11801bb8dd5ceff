import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = new URL("../examples/", import.meta.url);
const files = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".json"));

describe("the examples that ship", () => {
  it.each(files)("tell what a program worked out from what was worked out by hand: %s", (name) => {
    const { source, status } = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    expect(status === "computed apart").toBe(/test\/oracle/.test(source));
  });
});
