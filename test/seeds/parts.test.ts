import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
// @ts-expect-error a script, without types
import { partsOf, splitSeeds } from "../../scripts/seed-parts.mjs";
import { madeWhole } from "../../src/exact/index.js";

describe.each(splitSeeds as readonly string[])("the seed %s in two parts", (name) => {
  const { figures, prose } = partsOf(name) as { figures: unknown; prose: unknown };
  const seed: unknown = JSON.parse(
    readFileSync(new URL(`../../seeds/${name}.json`, import.meta.url), "utf8"),
  );

  it("is whole again when they are madeWhole, and has something in each", () => {
    // The numbers stand for what complements exclude, which the prose has in full.
    const numbers = ["among", "excluding"];
    const whole = JSON.stringify(madeWhole(figures, prose), (key, value) =>
      numbers.includes(key) ? undefined : value,
    );
    expect(JSON.parse(whole)).toEqual(seed);
    expect(figures).not.toEqual(seed);
  });
});
