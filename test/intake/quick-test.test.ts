import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as z from "zod/mini";
import { flag, text } from "../../src/intake/fields.js";
import { passes, withQuickTest } from "../../src/intake/quick-test.js";
import { anything, checkedLater, either, list, maybe, record } from "../../src/intake/shapes.js";
import { payRequestSchema } from "../../src/pay/request/pay-request.js";
import { Draw } from "../oracle/random.js";
import { randomRequest } from "../oracle/random-requests.js";

const box = record<{ size: string; lids?: readonly boolean[] }>({
  size: text(),
  lids: maybe(list(flag(), 2)) as never,
});
const either2 = either(
  [box, flag()],
  (value) => (typeof value === "boolean" ? flag() : typeof value === "object" ? box : undefined),
  { fr: "", en: "" },
);

describe("the quick test of a schema", () => {
  it("passes what is plainly right", () => {
    for (const value of [
      { size: "a" },
      { size: "a", lids: [] },
      { lids: [true, false], size: "b" },
    ])
      expect(passes(box, value)).toBe(true);
    expect([passes(either2, true), passes(either2, { size: "a" })]).toEqual([true, true]);
  });

  it("passes anything where a field is anything, or is checked later", () => {
    const asked = record<{ career: unknown; received: unknown }>({
      career: checkedLater(flag),
      received: anything(),
    });
    expect(passes(asked, { career: "not a yes or a no", received: 3 })).toBe(true);
  });

  it("passes nothing else", () => {
    class Box {
      size = "a";
    }
    const none = [
      {},
      { size: "" },
      { size: 1 },
      { size: "a", lid: [] },
      { size: "a", lids: [1] },
      { size: "a", lids: [true, true, true] },
      { size: "a", lids: true },
      { size: "a", lids: undefined },
      { lids: [] },
      [],
      [{ size: "a" }],
      null,
      undefined,
      "size",
      3,
      () => 1,
      new Box(),
      Object.create({ size: "a" }),
      Object.assign(Object.create(null), { size: "a" }),
      { size: "a", lids: Array(2) },
      JSON.parse('{"size":"a","__proto__":{}}'),
    ];
    expect(none.filter((value) => passes(box, value))).toEqual([]);
    expect([passes(either2, "a"), passes(either2, {})]).toEqual([false, false]);
  });

  it("passes nothing where a schema has none", () => {
    expect(passes({} as z.ZodMiniType, {})).toBe(false);
    expect(
      passes(
        withQuickTest({} as z.ZodMiniType, (value) => value === 3),
        3,
      ),
    ).toBe(true);
  });

  it("never passes what the parser refuses, and passes every right request", () => {
    const schema = payRequestSchema();
    const request = fc.integer({ min: 0 }).map((seed) => randomRequest(new Draw(seed)));
    const odd = fc.dictionary(
      fc.constantFrom(
        "metier",
        "month",
        "seniorityYears",
        "workingTime",
        "constraints",
        "complements",
        "x",
      ),
      fc.oneof(fc.anything(), quantityLike),
      { maxKeys: 2 },
    );
    fc.assert(
      fc.property(request, odd, (right, wrong) => {
        expect(passes(schema, right)).toBe(true);
        const mixed = { ...right, ...wrong };
        if (passes(schema, mixed)) expect(schema.safeParse(mixed).success).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

const quantityLike = fc.constantFrom("1", 0.5, "0.5", 12, "aide-soignant", "2004-01", true, [], {});
