import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type ExampleFile, exampleFiles } from "./oracle/examples.js";
import { commonBonuses, extinctionJobs, metiers } from "./oracle/law.js";
import { monthlyPay } from "./oracle/monthly-pay.js";

const folder = new URL("./examples/", import.meta.url);
const written = new Map(
  readdirSync(folder)
    .filter((name) => exampleFiles().has(name.replace(".json", "")))
    .map((name) => [
      name.replace(".json", ""),
      JSON.parse(readFileSync(new URL(name, folder), "utf8")) as ExampleFile,
    ]),
);
const cases = [...written.values()].flatMap((file) => file.cases);

describe("the files of worked examples", () => {
  it("are those that the oracle writes", () => {
    expect(Object.fromEntries(written)).toEqual(
      JSON.parse(JSON.stringify(Object.fromEntries(exampleFiles()))),
    );
  });

  it("hold sums done by hand that the oracle finds too", () => {
    for (const { request, expect: sums } of written.get("by-hand")?.cases ?? [])
      expect(monthlyPay(request)).toEqual(sums);
  });

  it("pay every métier, with nothing and with each complement and functional bonus of its sheet", () => {
    for (const { id, complements, functionalBonuses } of metiers) {
      const own = cases
        .filter(({ request }) => request.metier === id)
        .map(({ request }) => request);
      expect(own.length, id).toBeGreaterThan(0);
      for (const { id: name, condition } of complements) {
        if ("always" in condition) continue;
        expect(own.some((request) => request.complements?.includes(name))).toBe(true);
      }
      for (const { id: name } of functionalBonuses) {
        expect(own.some((request) => request.functionalBonuses?.includes(name))).toBe(true);
      }
    }
  });

  it("pay every functional bonus of annexe III and every job in extinction", () => {
    for (const { id } of commonBonuses) {
      expect(cases.some(({ request }) => request.functionalBonuses?.includes(id))).toBe(true);
    }
    for (const { id } of extinctionJobs) {
      const paid = cases.some(
        ({ request: { metier } }) =>
          typeof metier === "object" && "extinction" in metier && metier.extinction === id,
      );
      expect(paid, id).toBe(true);
    }
  });
});
