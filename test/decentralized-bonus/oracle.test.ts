import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distributeDecentralizedBonus } from "../../src/decentralized-bonus/establishment/distribute-decentralized-bonus.js";
import { type OraclePerson, oracleDistribution } from "../oracle/bonus-distribution.js";

const anybody = fc.record({
  population: fc.constantFrom(
    "ordinary" as const,
    "ordinary" as const,
    "medical" as const,
    "director" as const,
    "excluded" as const,
  ),
  time: fc.oneof(
    fc.constantFrom(1_000_000n, 800_000n, 500_000n, 333_333n),
    fc.bigInt({ min: 1n, max: 1_000_000n }),
  ),
  gross: fc.oneof(fc.bigInt({ min: 0n, max: 9_000_000n }), fc.bigInt({ min: 0n, max: 200n })),
  days: fc.oneof(fc.constant(0n), fc.bigInt({ min: 0n, max: 8000n })),
});

const crowd = fc
  .array(anybody, { maxLength: 30 })
  .map((people) => people.map((each, index) => ({ id: `p${index}`, name: "", ...each })));

/** A whole number of the last of some decimals, as a decimal. */
function decimals(whole: bigint, places: number): string {
  const digits = whole.toString().padStart(places + 1, "0");
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function asRequest({ id, population, time, gross, days }: OraclePerson) {
  return {
    id,
    population: population === "excluded" ? ("emploi-jeune-non-qualifie" as const) : population,
    workingTime: decimals(time, 6),
    yearlyGross: decimals(gross, 2),
    absenceDays: decimals(days, 2),
  };
}

const cents = (amount: { toFixed: (places: number) => string }): bigint =>
  BigInt(amount.toFixed(2).replace(".", ""));

describe("an independent computation in whole numbers", () => {
  it("finds the same cents for everybody, and for both masses", () => {
    fc.assert(
      fc.property(crowd, fc.boolean(), (people, quarterlyHolidays) => {
        const expected = oracleDistribution(people, quarterlyHolidays);
        const found = distributeDecentralizedBonus({
          year: 2005,
          quarterlyHolidays,
          people: people.map(asRequest),
        });
        const shares = [...expected.medical.shares, ...expected.others.shares];
        const byId = new Map(shares.map((share) => [share.person.id, share]));
        expect(found.people.length).toBe(shares.length);
        for (const person of found.people) {
          const share = byId.get(person.id);
          expect(cents(person.bonus)).toBe(share?.bonus);
          expect(cents(person.abatement)).toBe(share?.abatement);
          expect(cents(person.share)).toBe(share?.share);
          expect(cents(person.net)).toBe(share?.net);
        }
        for (const id of ["medical", "others"] as const) {
          expect(cents(found.pools[id].envelope)).toBe(expected[id].envelope);
          expect(cents(found.pools[id].remainder)).toBe(expected[id].remainder);
          expect(cents(found.pools[id].distributed)).toBe(expected[id].distributed);
        }
      }),
      { numRuns: 500 },
    );
  });
});
