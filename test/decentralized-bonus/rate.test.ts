import { describe, expect, it } from "vitest";
import { lawOn } from "../../src/law/law-on.js";
import {
  bonusInForce,
  decentralizedRateAt,
  type RateQuestion,
} from "../../src/pay/bonus/decentralized-rate.js";

const at = (question: RateQuestion): string => decentralizedRateAt(question).percent.toFixed();
const law = lawOn("2003-07-01");

describe("the rate of the decentralized bonus", () => {
  it("is 5 % for everybody, and 3 % where the quarterly holidays are in force", () => {
    expect(at({ population: "ordinary", law })).toBe("5");
    expect(at({ population: "ordinary", law, quarterlyHolidays: false })).toBe("5");
    expect(at({ population: "ordinary", law, quarterlyHolidays: true })).toBe("3");
  });

  it("is 5 % for directors in every sector", () => {
    expect(at({ population: "director", law, quarterlyHolidays: true })).toBe("5");
  });

  it("is 2.5 % for the medical body until 30 June 2004 and 5 % from 1 July, in every sector", () => {
    const medical = { population: "medical", quarterlyHolidays: true } as const;
    expect(at({ ...medical, law })).toBe("2.5");
    expect(at({ ...medical, law: lawOn("2004-06-30") })).toBe("2.5");
    expect(at({ ...medical, law: lawOn("2004-07-01") })).toBe("5");
  });

  it("begins at 2.5 % for those reclassified only, where reading R24 says so", () => {
    const medical = { population: "medical", readings: { R24: "reclassified-only" } } as const;
    expect(at({ ...medical, law: lawOn("2004-06-30") })).toBe("5");
    expect(at({ ...medical, law: lawOn("2004-06-30"), reclassified: false })).toBe("5");
    expect(at({ ...medical, law: lawOn("2004-06-30"), reclassified: true })).toBe("2.5");
    expect(at({ ...medical, law: lawOn("2004-07-01"), reclassified: true })).toBe("5");
  });

  it("follows a médecin directeur into the medical body, or with the directors (reading R23)", () => {
    const doctor = { population: "medical-director", law } as const;
    expect(at(doctor)).toBe("2.5");
    expect(at({ ...doctor, readings: { R23: "titre-20-only" } })).toBe("5");
    const holidays = { ...doctor, quarterlyHolidays: true } as const;
    expect(at({ ...holidays, readings: { R23: "titre-20-only" } })).toBe("5");
  });

  it("names the article of each rate", () => {
    const article = (question: RateQuestion): string => decentralizedRateAt(question).article;
    expect(article({ population: "ordinary", law })).toBe("A3.1.2");
    expect(article({ population: "director", law })).toBe("A1.3");
    expect(article({ population: "medical", law })).toBe("Art7");
    expect(article({ population: "medical", law: lawOn("2004-07-01") })).toBe("A1.2.1.1");
  });

  it("says on which readings it rests, where they matter", () => {
    const used = (question: RateQuestion): readonly string[] =>
      decentralizedRateAt(question).readings.map(({ id, choice }) => `${id} ${choice}`);
    expect(used({ population: "ordinary", law })).toEqual([]);
    expect(used({ population: "medical", law })).toEqual(["R24 whole-medical-body"]);
    expect(used({ population: "medical", law: lawOn("2004-07-01") })).toEqual([]);
    expect(used({ population: "medical-director", law })).toEqual([
      "R23 all",
      "R24 whole-medical-body",
    ]);
    const readings = { R23: "titre-20-only" } as const;
    expect(used({ population: "medical-director", law, readings })).toEqual(["R23 titre-20-only"]);
  });

  it("is in force from 1 July 2003", () => {
    expect(bonusInForce(lawOn("2003-06-30"))).toBe(false);
    expect(bonusInForce(lawOn("2003-07-01"))).toBe(true);
  });
});
