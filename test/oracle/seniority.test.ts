import { describe, expect, it } from "vitest";
import { completedYears, daysBetween } from "../../src/exact/calendar.js";
import { computeSeniority } from "../as-signed.js";
import { dayNumber, dayOf, yearsCompleted } from "./days.js";
import { Draw } from "./random.js";
import { type Career, type Service, seniority } from "./seniority.js";

const employers = ["same-establishment", "same-employer", "agreement", "elsewhere"] as const;

function day(draw: Draw, from: string, days: number): string {
  return dayOf(dayNumber(from) + draw.below(days));
}

function period(
  draw: Draw,
  from: string,
  days: number,
): { readonly from: string; readonly until: string } {
  const start = day(draw, from, days);
  return { from: start, until: dayOf(dayNumber(start) + 1 + draw.below(1500)) };
}

function randomCareer(draw: Draw): Career {
  const hired = day(draw, "1990-01-01", 5000);
  const before = dayOf(dayNumber(hired) - 7000);
  const services: Service[] = Array.from({ length: draw.below(5) }, () => ({
    ...period(draw, before, 5400),
    at: draw.of(employers),
    sameMetier: !draw.onceIn(4),
    afterDiploma: !draw.onceIn(5),
  }));
  const suspensions = draw.onceIn(2)
    ? [{ ...period(draw, "2004-01-01", 400), assimilated: draw.onceIn(2) }]
    : [];
  return { metier: "aide-soignant", hired, priorService: services, suspensions };
}

describe("days", () => {
  it("are counted like the calendar's, forth and back", () => {
    for (let number = dayNumber("1899-12-25"); number < dayNumber("2101-01-05"); number += 1) {
      const found = dayOf(number);
      expect(dayNumber(found)).toBe(number);
      if (number % 97 === 0)
        expect(daysBetween("2003-07-01", found)).toBe(number - dayNumber("2003-07-01"));
    }
    expect(dayOf(dayNumber("2000-02-28") + 1)).toBe("2000-02-29");
    expect(dayOf(dayNumber("1900-02-28") + 1)).toBe("1900-03-01");
  });

  it("make the same years", () => {
    const draw = new Draw(1);
    for (let each = 0; each < 5000; each += 1) {
      const [from, to] = [day(draw, "1960-02-01", 20_000), day(draw, "1990-01-01", 15_000)];
      expect([from, to, completedYears(from, to)]).toEqual([from, to, yearsCompleted(from, to)]);
    }
    for (const to of ["2003-02-27", "2003-02-28", "2003-03-01", "2004-02-28", "2004-02-29"])
      expect(completedYears("2000-02-29", to)).toBe(yearsCompleted("2000-02-29", to));
  });
});

describe("2 000 careers", () => {
  it("have the seniority date and the years of the whole-number oracle", () => {
    for (let seed = 0; seed < 2000; seed += 1) {
      const draw = new Draw(seed);
      const career = randomCareer(draw);
      const asOf = day(draw, "2009-01-01", 5000);
      const { date, years } = computeSeniority(career as never, asOf).seniority;
      expect({ seed, date, years: Number(years) }).toEqual({ seed, ...seniority(career, asOf) });
    }
  });
});
