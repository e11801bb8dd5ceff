import { describe, expect, it } from "vitest";
import { safeComputePay } from "../../src/pay/index.js";
import { hundreds, isAsReleased } from "./as-released.js";

/** One hundred in eight here; `npm run prove` asks them all. */
const asked = Array.from({ length: hundreds }, (_, hundred) => hundred).filter(
  (hundred) => hundred % 8 === 0,
);

describe("100 000 random requests by the avenant as signed, one hundred in eight", () => {
  it("come to what commit c30a35e came to, byte for byte", { timeout: 600_000 }, () => {
    expect(hundreds).toBe(1000);
    expect(asked.filter((hundred) => !isAsReleased(hundred, safeComputePay))).toEqual([]);
  });

  it("would show one cent more", () => {
    const richer: typeof safeComputePay = (request) => {
      const outcome = safeComputePay(request);
      return outcome.ok
        ? { ok: true, value: { ...outcome.value, gross: outcome.value.gross.plus("0.01") } }
        : outcome;
    };
    expect(isAsReleased(0, richer)).toBe(false);
  });
});
