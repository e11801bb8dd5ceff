import { describe, expect, it } from "vitest";
import { type PayRequest, readings, safeComputePay, safeProjectWageBill } from "../../src/index.js";
import { randomDated } from "../oracle/dated/random-dated.js";
import { Draw } from "../oracle/random.js";

const monthAfter = (month: string, months: number): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 + months))
    .toISOString()
    .slice(0, 7);

/** Readings with a choice, but for the one that asks for a day. */
const chosen = readings().filter(({ id }) => id !== "R35");

/** A few readings drawn, and months in parts one time in three. */
function drawnReadings(draw: Draw): object {
  const some = Array.from({ length: draw.below(4) }, () => {
    const { id, choices } = chosen[draw.below(chosen.length)] as (typeof chosen)[number];
    return [id, choices[draw.below(choices.length)]?.id];
  });
  return { ...Object.fromEntries(some), ...(draw.below(3) === 0 ? { R38: "split" } : {}) };
}

/** Somebody so many months later, the years told with those completed since. */
function later(person: Partial<PayRequest>, months: number): object {
  const since = Math.floor(months / 12);
  const grown = (years: unknown): number => Math.min(80, Number(years) + since);
  const { seniorityYears, cadreYears, segur } = person;
  return {
    ...person,
    ...(seniorityYears !== undefined && { seniorityYears: grown(seniorityYears) }),
    ...(cadreYears !== undefined && { cadreYears: grown(cadreYears) }),
    ...(segur?.years !== undefined && { segur: { ...segur, years: grown(segur.years) } }),
  };
}

/** What is refused by a bill for the change of text alone: the slips of either side are paid. */
const ofTheSwitch = "people.0.seniority missing";

describe("a wage bill under readings drawn at random", () => {
  const seeds = Array.from({ length: 60 }, (_, index) => 70_000 + index);

  it.each(seeds)("is the sum of its slips, month by month (seed %i)", (seed) => {
    const draw = new Draw(seed);
    const { month: from, presence, parts, law, ...person } = randomDated(draw) as PayRequest;
    const terms = { law, readings: drawnReadings(draw) };
    const slips = [];
    for (let month = 0; month < 26 && monthAfter(from, month) <= "2025-11"; month += 1) {
      const asked = { month: monthAfter(from, month), presence: "whole-month" };
      const slip = safeComputePay({ ...later(person, month), ...terms, ...asked });
      if (!slip.ok) break;
      slips.push(slip.value.total.toFixed(2));
    }
    if (slips.length === 0) return;
    const to = monthAfter(from, slips.length - 1);
    const bill = safeProjectWageBill({ people: [person], from, to, ...terms });
    const found = bill.ok
      ? bill.value.months.map(({ total }) => total.toFixed(2))
      : bill.issues.map(({ code, path }) => `${path.join(".")} ${code}`);
    expect(found).toEqual(found[0] === ofTheSwitch ? [ofTheSwitch] : slips);
  });
});
