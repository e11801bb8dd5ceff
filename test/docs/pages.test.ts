import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pages } from "../../scripts/pages/index.js";

describe("the pages of docs/ written from the seeds and the sources", () => {
  it.each(Object.entries(pages(new URL("../../", import.meta.url))))(
    "are as written: %s",
    (name, text) => {
      const file = new URL(`../../docs/${name}`, import.meta.url);
      expect(readFileSync(file, "utf8")).toBe(text);
    },
  );
});
