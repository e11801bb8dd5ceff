import { describe, expect, it, vi } from "vitest";
import { lazy } from "../../src/exact/lazy.js";

describe("a lazy value", () => {
  it("is made the first time it is asked for, once, even when it is nothing", () => {
    const make = vi.fn(() => undefined);
    const value = lazy(make);
    expect(make).not.toHaveBeenCalled();
    expect([value(), value()]).toEqual([undefined, undefined]);
    expect(make).toHaveBeenCalledTimes(1);
  });
});
