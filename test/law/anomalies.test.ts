import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import seeds from "../../seeds/anomalies.json" with { type: "json" };
import { readings } from "../../src/verify/readings.js";

interface Anomaly {
  readonly where: string;
  readonly line?: number;
  readonly lines?: readonly number[];
  readonly effect: string;
  readonly reading?: string;
  readonly why?: { readonly fr: string; readonly en: string };
}

const anomalies = seeds as readonly Anomaly[];

/** How many anomalies two readers of the published text noted, by line. */
const noted: Readonly<Record<string, number>> = JSON.parse(
  readFileSync(new URL("anomalies.json", import.meta.url), "utf8"),
);

describe("the anomalies of the published text", () => {
  it("are all there: 251, each line as often as it was noted", () => {
    expect(Object.values(noted).reduce((sum, count) => sum + count)).toBe(251);
    const listed = anomalies.flatMap(({ line, lines = [] }) =>
      line === undefined ? lines : [line],
    );
    for (const [line, count] of Object.entries(noted)) {
      const found = listed.filter((each) => String(each) === line).length;
      expect([line, Math.min(found, count)]).toEqual([line, count]);
    }
  });

  it("are settled by a reading that exists, or without effect for a reason, or misprints", () => {
    const known = new Set<string>(readings().map(({ id }) => id));
    for (const { where, effect, reading, why } of anomalies) {
      if (effect === "settled")
        expect([where, known.has(reading as string)]).toEqual([where, true]);
      else if (effect === "none") {
        expect([where, (why?.fr.length ?? 0) > 20, (why?.en.length ?? 0) > 20]).toEqual([
          where,
          true,
          true,
        ]);
      } else expect([where, effect]).toEqual([where, "typography"]);
    }
  });
});
