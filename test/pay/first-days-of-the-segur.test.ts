import { describe, expect, it } from "vitest";
import type { ReadingChoices } from "../../src/ids/index.js";
import { safeComputePay } from "../../src/pay/index.js";

/** Someone at home, or an infirmier of an EHPAD, by months and years. */
const lineOf = (code: string, more: object): string | undefined => {
  const outcome = safeComputePay({ law: "in-force", seniorityYears: 3, ...more });
  if (!outcome.ok) return outcome.issues.map(({ message }) => message).join();
  return outcome.value.lines.find((line) => line.code === code)?.amount.toFixed(2);
};

const atHome = (month: string, homeCare: string, readings: ReadingChoices = {}) =>
  lineOf("SEGUR_HOME_CARE", {
    metier: "agent-des-services-logistiques-niveau-1",
    establishment: { kind: "service-d-aide-a-domicile", publicFunding: true },
    segur: { homeCare, years: 3 },
    month,
    readings,
  });

describe("the Prime Domicile, from its first month", () => {
  // Avenant 2022-02: 238.00 for the qualified, 218.00 for the others of care, 170.00 for the rest.
  const amounts = [
    ["qualified", "238.00"],
    ["unqualified", "218.00"],
    ["other", "170.00"],
  ] as const;

  it.each(amounts)("domicile-%s: from October 2021", (homeCare, due) => {
    expect([atHome("2021-09", homeCare), atHome("2021-10", homeCare)]).toEqual([undefined, due]);
  });

  it.each(amounts)(
    "domicile-%s-ends: by reading R200, from October 2021 to December 2023",
    (homeCare, due) => {
      const readings = { R200: "238-for-all" } as const;
      expect(atHome("2021-09", homeCare, readings)).toBeUndefined();
      expect(atHome("2021-10", homeCare, readings)).toBe(due);
      expect(atHome("2023-12", homeCare, readings)).toBe(due);
      expect(atHome("2024-01", homeCare, readings)).toBeUndefined();
    },
  );
});

describe("the Ségur 2 of an infirmier, from its first month", () => {
  const nurse = (month: string, years: number) =>
    lineOf("SEGUR_2", {
      metier: "infirmier-de-ou-autorise",
      establishment: { kind: "ehpad", publicFunding: true },
      segur: { years },
      month,
    });

  it.each([
    ["segur2-52", 0, "52.00"],
    ["segur2-52", 3, "52.00"],
    ["segur2-58", 4, "58.00"],
    ["segur2-58", 14, "58.00"],
    ["segur2-62", 15, "62.00"],
    ["segur2-62", 20, "62.00"],
    ["segur2-70", 21, "70.00"],
  ] as const)("%s: after %i years, from January 2022", (_, years, due) => {
    expect([nurse("2021-12", years), nurse("2022-01", years)]).toEqual([undefined, due]);
  });
});
