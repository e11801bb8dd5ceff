import { describe, expect, it } from "vitest";
import { merged } from "../../src/exact/periods.js";

describe("periods", () => {
  const [first, second, third] = ["2001-01-01", "2001-03-01", "2001-06-01"] as const;

  it("that adjoin or overlap are one, in whatever order they come", () => {
    const whole = [{ from: first, until: third }];
    expect(
      merged([
        { from: second, until: third },
        { from: first, until: second },
      ]),
    ).toEqual(whole);
    expect(merged([...whole, { from: first, until: second }])).toEqual(whole);
  });

  it("with a day between them are two", () => {
    const apart = [
      { from: first, until: "2001-02-28" },
      { from: second, until: third },
    ];
    expect(merged(apart.toReversed())).toEqual(apart);
  });
});
