import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
// @ts-expect-error a script, without types
import { partsOf, splitSeeds } from "../../scripts/seed-parts.mjs";
import { extinctionJobsTold } from "../../src/catalogue/extinction-jobs.js";
import { placedMetiersTold } from "../../src/catalogue/placed-metiers.js";
import { madeWhole } from "../../src/exact/index.js";
import type { FiliereSeed } from "../../src/law/index.js";

const seedOf = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../seeds/${name}.json`, import.meta.url), "utf8"));

const sheets = splitSeeds.filter((name: string) => name.startsWith("annexe-1/")) as string[];
const read = [...sheets, "extinction"];
const others = splitSeeds.filter((name: string) => !read.includes(name)) as string[];

const told = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

describe.each(others)("the seed %s in two parts", (name) => {
  const { figures, prose } = partsOf(name) as { figures: unknown; prose: unknown };

  it("is whole again when they are madeWhole, and has something in each", () => {
    expect(told(madeWhole(figures, prose))).toEqual(seedOf(name));
    expect(figures).not.toEqual(seedOf(name));
  });
});

describe.each(sheets)("the sheets of %s in two parts", (name) => {
  const seed = seedOf(name) as FiliereSeed;

  it("are whole again as the catalogue reads them", () => {
    const read = [...placedMetiersTold().values()].filter(({ filiere }) => filiere.id === seed.id);
    const metiers = seed.regroupements.flatMap((regroupement) => regroupement.metiers);
    expect(told(read.map((placed) => placed.seed))).toEqual(metiers);
  });
});

describe("the jobs in extinction in two parts", () => {
  it("are whole again as the catalogue reads them", () => {
    expect(told(extinctionJobsTold())).toEqual(seedOf("extinction"));
  });
});
