import { describe, expect, it } from "vitest";
import { isNever, simplified } from "../../../src/catalogue/condition/simplified.js";
import type { Condition } from "../../../src/law/seeds.js";

const court: Condition = { fact: "courtSejour" };
const big: Condition = { fact: "beds", moreThan: "300" };
const moved: Condition = { fact: "reclassified" };

describe("what remains to be known of a condition", () => {
  it.each([
    [court, {}, court],
    [court, { courtSejour: true }, { always: true }],
    [court, { courtSejour: false }, { not: { always: true } }],
    [{ all: [court, big] }, { courtSejour: true }, big],
    [{ all: [court, big, moved] }, { courtSejour: true }, { all: [big, moved] }],
    [{ all: [court, big] }, { courtSejour: false }, { not: { always: true } }],
    [{ any: [court, big] }, { courtSejour: false }, big],
    [{ any: [court, big, moved] }, { beds: 300 }, { any: [court, moved] }],
    [{ any: [court, big] }, { beds: 301 }, { always: true }],
    [{ not: { all: [court, big] } }, { beds: 301 }, { not: court }],
    [{ all: [{ any: [court, moved] }, big] }, { courtSejour: false }, { all: [moved, big] }],
  ] as const)("%j, knowing %j: %j", (condition, facts, left) => {
    expect(simplified(condition as Condition, facts)).toEqual(left);
  });

  it("can be that it never holds", () => {
    expect(isNever(simplified(court, { courtSejour: false }))).toBe(true);
    expect([court, { always: true } as const, { not: court }].some(isNever)).toBe(false);
  });
});
