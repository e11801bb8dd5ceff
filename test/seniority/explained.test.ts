import { describe, expect, it } from "vitest";
import { setIn } from "../../src/exact/typography.js";
import type { Career } from "../../src/seniority/career.js";
import { computeSeniority } from "../../src/seniority/compute-seniority.js";
import { explain } from "../../src/words/explain/explain.js";
import { differing, type WrittenStep } from "../words/explain/recompute.js";

const careers: readonly (readonly [string, Career])[] = [
  [
    "the base trade, and service",
    {
      metier: "moniteur-d-atelier",
      hired: "2004-07-01",
      birth: "1965-03-10",
      baseTrade: [{ from: "1990-01-01", until: "2001-02-12" }],
      priorService: [
        {
          from: "2001-05-01",
          until: "2004-01-01",
          at: "elsewhere",
          sameMetier: true,
          afterDiploma: true,
        },
      ],
      suspensions: [{ from: "2004-09-01", until: "2004-09-11", assimilated: false }],
    },
  ],
  [
    "an appointment by promotion",
    {
      metier: "ouvrier-hautement-qualifie",
      hired: "2002-07-01",
      birth: "1965-03-10",
      baseTrade: [{ from: "1990-01-01", until: "2001-02-12" }],
      promotions: [
        { on: "2004-01-15", from: "ouvrier-hautement-qualifie", to: "educateur-technique" },
      ],
    },
  ],
  [
    "points converted",
    {
      metier: "chef-de-bureau",
      hired: "1990-05-01",
      reclassement: {
        coefficient: "517",
        seniorityPoints: "60",
        technicityPoints: "25.5",
        lastChange: "2002-10-01",
      },
    },
  ],
];

describe("the working of seniority", () => {
  it.each(careers)("recomputed from its expressions alone, is the same: %s", (_, career) => {
    for (const readings of [
      {},
      { R5: "months", R20: "years-looked-at", R50: "two-decimals" },
    ] as const) {
      const { steps } = computeSeniority(career, "2005-03-01", readings);
      const written = JSON.parse(JSON.stringify(steps)) as readonly WrittenStep[];
      expect(differing(written, new Map())).toEqual([]);
    }
  });

  it.each(careers)("is worded in both languages: %s", (_, career) => {
    const result = computeSeniority(career, "2005-03-01");
    for (const { label } of result.steps) {
      expect(explain(result, "fr")).toContain(setIn(label.fr, "fr"));
      expect(explain(result, "en")).toContain(label.en);
    }
  });
});
