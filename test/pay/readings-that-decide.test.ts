import { describe, expect, it } from "vitest";
import { type ReadingId, readingChoices } from "../../src/ids/index.js";
import { safeComputePay } from "../../src/pay/index.js";
import { randomDated } from "../oracle/dated/random-dated.js";
import { Draw } from "../oracle/random.js";
import { randomRequest } from "../oracle/random-requests.js";

interface Asked {
  readonly readings?: object;
  readonly law?: unknown;
}

/** What a slip comes to: every line, the totals, what is missing to the SMIC; or its refusal. */
function cents(request: Asked): string {
  const outcome = safeComputePay(request);
  if (!outcome.ok) return "refused";
  const { lines, gross, total, warnings, bonusBase } = outcome.value;
  const amounts = lines.map(({ code, amount }) => [code, amount]);
  return JSON.stringify([amounts, gross, total, bonusBase, warnings]);
}

/** What the other choices of a reading give. */
function otherwise(request: Asked, id: ReadingId): readonly string[] {
  return readingChoices[id].map((choice) =>
    cents({ ...request, readings: { ...request.readings, [id]: choice } }),
  );
}

/** The readings of the rules of pay and of careers. */
const ruled: readonly ReadingId[] = [
  ...(["R4", "R17", "R23", "R24", "R25", "R26", "R29", "R30", "R34", "R37", "R53"] as const),
  ...(["R56", "R57", "R59", "R60", "R61", "R67", "R80", "R83", "R84", "R88", "R238"] as const),
  ...(["R5", "R19", "R38", "R39", "R55", "R82", "R174"] as const),
];

const asked = [
  ...Array.from({ length: 150 }, (_, seed) => ({
    ...randomRequest(new Draw(seed)),
    law: "as-signed",
  })),
  ...Array.from({ length: 350 }, (_, seed) => randomDated(new Draw(7000 + seed))),
];

const paid = (asked as readonly Asked[]).filter((request) => safeComputePay(request).ok);

function readingsOf(request: Asked): ReadonlySet<ReadingId> {
  const outcome = safeComputePay(request);
  return new Set(outcome.ok ? outcome.value.readings.map(({ id }) => id) : []);
}

describe("a reading is shown on a slip", () => {
  it("where another choice moves a cent of it", { timeout: 60_000 }, () => {
    const some = paid.filter((_, place) => place % 8 === 0);
    const hidden = some.flatMap((request) => {
      const [own, shown] = [cents(request), readingsOf(request)];
      return ruled
        .filter((id) => !shown.has(id))
        .filter((id) => otherwise(request, id).some((each) => each !== own && each !== "refused"))
        .map((id) => [id, request]);
    });
    expect(hidden).toEqual([]);
    expect(paid.length).toBeGreaterThan(400);
  });

  it("and nowhere else, but for a cent of the whole month that no part keeps", () => {
    const whole = paid.filter((request) => !("parts" in request));
    const idle = whole.flatMap((request) => {
      const [own, shown] = [cents(request), readingsOf(request)];
      return ruled
        .filter((id) => shown.has(id) && otherwise(request, id).every((each) => each === own))
        .map((id) => [id, request]);
    });
    expect(idle).toEqual([]);
  });
});
