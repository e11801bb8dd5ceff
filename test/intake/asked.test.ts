import { describe, expect, it } from "vitest";
import { asked } from "../../src/intake/asked.js";

describe("the arguments of a function as one question", () => {
  it("are its fields, and the options beside them", () => {
    expect(asked({ code: "1" }, { year: 2025 })).toEqual({ code: "1", year: 2025 });
    expect(asked({ code: "1" })).toEqual({ code: "1" });
  });

  it("are left out where they are undefined", () => {
    expect(asked({ code: undefined }, { year: undefined })).toEqual({});
  });

  it("show options that are none, so that they are refused", () => {
    for (const options of [12, null, "x", ["x"]])
      expect(asked({ code: "1" }, options)).toEqual({ code: "1", options });
  });

  it("are handed on as they are where they cannot be read", () => {
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("no");
        },
      },
    );
    expect(asked({ code: "1" }, hostile)).toBe(hostile);
  });
});
