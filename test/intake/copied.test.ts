import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { runInNewContext } from "node:vm";
import type { Decimal as HostDecimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { decimal } from "../../src/exact/money.js";
import { copied } from "../../src/intake/copied.js";

describe("a copy of data", () => {
  it("keeps what was there, at any depth, when the original changes later", () => {
    const given = { metier: "aide-soignant", constraints: { nights: 4 }, complements: ["a"] };
    const copy = copied(given);
    given.constraints.nights = 5;
    given.complements.push("b");
    expect(copy).toEqual({
      metier: "aide-soignant",
      constraints: { nights: 4 },
      complements: ["a"],
    });
  });

  it("goes twelve levels down, and leaves what is deeper as it is", () => {
    const nested = (levels: number, inmost: object): object =>
      levels === 0 ? inmost : { of: [nested(levels - 1, inmost)] };
    const inmost = { nights: 4 };
    const reached = copied({ of: nested(5, inmost) });
    const left = copied(nested(6, inmost));
    inmost.nights = 5;
    expect(reached).toEqual({ of: nested(5, { nights: 4 }) });
    expect(left).toEqual(nested(6, { nights: 5 }));
  });

  it("leaves as they are lists of more than a hundred thousand, and what is no data", () => {
    const many = Array(100_000).fill(1);
    expect(copied(many)).not.toBe(many);
    const longer = [...many, 1];
    const others = [longer, new Map(), new Date(0), null, undefined, "a"];
    for (const each of others) expect(copied(each)).toBe(each);
    expect(copied(Math.max)).toBeTypeOf("function");
    expect(copied(Math.max)).not.toBe(Math.max);
  });

  it("reads a Decimal of any script into a number of ours, once", () => {
    const page: { Decimal?: typeof HostDecimal } = {};
    const { resolve } = createRequire(import.meta.url);
    runInNewContext(readFileSync(resolve("decimal.js"), "utf8"), page);
    const amount = new (page.Decimal as typeof HostDecimal)("4.151");
    expect(Object.prototype.toString.call(amount)).toBe("[object Object]");
    expect(copied(amount)).toEqual(decimal("4.151"));
    expect(copied(decimal("4.151"))).toEqual(decimal("4.151"));
  });

  it("has the fields of an object of any class, of none, or of another name", () => {
    class Employee {
      constraints = { nights: 4 };
    }
    const bare = Object.assign(Object.create(null), { constraints: { nights: 4 } });
    const named = { constraints: { nights: 4 }, [Symbol.toStringTag]: "Request" };
    for (const given of [new Employee(), bare, named]) {
      const copy = copied(given) as Employee;
      given.constraints.nights = 5;
      expect(copy.constraints).toEqual({ nights: 4 });
    }
  });

  it("has a field called __proto__ as its own, copied like the others", () => {
    const constraints = { nights: 4 };
    const own = { value: constraints, enumerable: true };
    const copy = copied(Object.defineProperty({}, "__proto__", own)) as object;
    constraints.nights = 5;
    expect(JSON.stringify(copy)).toBe('{"__proto__":{"nights":4}}');
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  });
});
