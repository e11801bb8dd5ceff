import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { computeYear } from "../../../src/decentralized-bonus/index.js";
import { type PayRequest, type PaySlip, safeComputePay } from "../../../src/pay/index.js";
import { readingsShown } from "../../../src/words/explain/readings-shown.js";
import { computePay } from "../../as-signed.js";

const shows = (slip: PaySlip, sought: string): boolean =>
  readingsShown(slip).some(({ id }) => id === sought);

describe("reading R1 on a slip", () => {
  const aide: PayRequest = { metier: "aide-soignant", month: "2003-09", seniorityYears: 0 };

  it("is shown where the total moves, and nowhere else", () => {
    // 351 × 4.151 = 1 457.001: 1 457.00 by both
    expect(shows(computePay(aide), "R1")).toBe(false);
    // 1 545.453 + 48.433 = 1 593.886: 1 593.88 by each line, 1 593.89 on the total
    const elderly = { ...aide, pointValue: "4.403", functionalBonuses: ["personnes-agees"] };
    expect(shows(computePay(elderly as PayRequest), "R1")).toBe(true);
    const total = { ...elderly, readings: { R1: "on-the-total" } };
    expect(shows(computePay(total as PayRequest), "R1")).toBe(true);
    // 477 × 4.151 = 1 980.027, 3 % 59.40081 (59.4009 on 1 980.03): 2 039.42781, 2 039.43 by both
    const nurse: PayRequest = { ...aide, metier: "infirmier-de-ou-autorise", seniorityYears: 3 };
    expect(computePay(nurse).gross.toFixed(2)).toBe("2039.43");
    expect(shows(computePay(nurse), "R1")).toBe(false);
  });

  it("is shown where what is missing to the SMIC moves, though the gross does not", () => {
    // 291 × 4.312 = 1 254.792; 8.44 × 455/3 = 1 280.0667: 25.28 of 1 254.79, or 25.2747
    const request: PayRequest = {
      metier: "agent-des-services-logistiques-niveau-1",
      month: "2007-07",
      seniorityYears: 4,
    };
    const slip = safeComputePay(request);
    expect(slip.ok && slip.value.warnings?.[0]).toMatchObject({ code: "below-statutory-minimum" });
    expect(slip.ok && shows(slip.value, "R1")).toBe(true);
  });

  it("agrees with the other answer on the worked examples of every law", () => {
    const folder = new URL("../../examples/law/", import.meta.url);
    const cases = readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")).cases ?? []);
    const told = ({ gross, total, bonusBase, warnings = [] }: PaySlip) =>
      JSON.stringify([gross, total, bonusBase, warnings.filter((each) => "missing" in each)]);
    const by = (request: PayRequest, R1: "each-line" | "on-the-total"): PaySlip | undefined => {
      const outcome = safeComputePay({ ...request, readings: { ...request.readings, R1 } });
      return outcome.ok ? outcome.value : undefined;
    };
    const wrong = cases.flatMap(({ name, request }: { name: string; request: PayRequest }) => {
      const [lines, total] = [by(request, "each-line"), by(request, "on-the-total")];
      if (lines === undefined || total === undefined) return [];
      const differ = told(lines) !== told(total);
      return [lines, total].every((slip) => shows(slip, "R1") === differ) ? [] : [name];
    });
    expect(cases.length).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
  });
});

describe("reading R202", () => {
  const request = {
    metier: "aide-soignant",
    month: "2022-01",
    seniorityYears: 0,
    establishment: { kind: "ehpad", publicFunding: true },
  } as const;

  it("is shown beside the bonus that it moves, of the month or of the year", () => {
    const slip = (more: object) => {
      const outcome = safeComputePay({ ...request, ...more });
      return outcome.ok ? outcome.value : undefined;
    };
    const [alone, monthly] = [slip({}), slip({ decentralizedBonus: { paid: "monthly" } })];
    expect(alone?.lines.map(({ code }) => code)).toContain("GRAND_AGE");
    expect(alone && shows(alone, "R202")).toBe(false);
    expect(monthly && shows(monthly, "R202")).toBe(true);
    const year = computeYear({ year: 2022, months: [request as PayRequest] });
    expect(year.readings.some(({ id }) => id === "R202")).toBe(true);
  });
});
