import { describe, expect, it } from "vitest";
import { distributeDecentralizedBonus } from "../../src/decentralized-bonus/establishment/distribute-decentralized-bonus.js";
import { decentralizedBonus } from "../../src/decentralized-bonus/person/decentralized-bonus.js";
import {
  type BonusPopulation,
  distribution,
  type Person,
  yearlyBonus,
} from "./decentralized-bonus.js";
import { Draw } from "./random.js";

const populations: readonly BonusPopulation[] = [
  "ordinary",
  "ordinary",
  "ordinary",
  "medical",
  "director",
];

function randomPerson(draw: Draw, year: number, id: string): Person {
  const population = draw.onceIn(20) ? "emploi-jeune-non-qualifie" : draw.of(populations);
  const first = year === 2003 ? 7 : 1;
  const months = Array.from({ length: 13 - first }, (_, index) =>
    String(first + index).padStart(2, "0"),
  );
  return {
    id,
    population,
    grossByMonth: months.map((month) => ({
      month: `${year}-${month}`,
      gross: draw.decimal(6000, 2),
    })),
    absenceDays: draw.onceIn(2) ? draw.below(8) : draw.below(90),
    workingTime: draw.of(["1", "1", "0.5", "0.8", "0.3333333333", "0.0000000001"]),
  };
}

function requestOf({ population, grossByMonth, absenceDays }: Person) {
  return { population, grossByMonth, absenceDays };
}

describe("2 000 yearly bonuses", () => {
  it("agree with the whole-number oracle to the cent", () => {
    for (let seed = 0; seed < 2000; seed += 1) {
      const draw = new Draw(seed);
      const year = 2003 + draw.below(5);
      const quarterlyHolidays = draw.onceIn(3);
      const person = randomPerson(draw, year, "a");
      const { bonus, abatement, net } = decentralizedBonus({
        year,
        quarterlyHolidays,
        ...requestOf(person),
      });
      const ours = {
        bonus: bonus.toFixed(2),
        abatement: abatement.toFixed(2),
        net: net.toFixed(2),
      };
      expect({ seed, ...ours }).toEqual({ seed, ...yearlyBonus(person, quarterlyHolidays) });
    }
  });
});

describe("300 establishments", () => {
  it("pay out what the whole-number oracle pays, to everybody, to the cent", () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const draw = new Draw(seed);
      const year = 2003 + draw.below(5);
      const quarterlyHolidays = draw.onceIn(3);
      const people = Array.from({ length: 1 + draw.below(30) }, (_, index) =>
        randomPerson(draw, year, `p${index}`),
      );
      const result = distributeDecentralizedBonus({
        year,
        quarterlyHolidays,
        people: people.map(({ id, workingTime, ...others }) => ({
          id,
          workingTime,
          ...requestOf({ id, workingTime, ...others }),
        })),
      });
      const oracle = distribution(people, quarterlyHolidays);
      const pools = Object.fromEntries(
        Object.entries(result.pools).map(([id, pool]) => [
          id,
          {
            envelope: pool.envelope.toFixed(2),
            remainder: pool.remainder.toFixed(2),
            undistributed: pool.undistributed.toFixed(2),
          },
        ]),
      );
      expect({
        seed,
        pools,
        paid: result.people.map(({ id, net }) => [id, net.toFixed(2)]),
      }).toEqual({ seed, ...oracle });
    }
  });
});
