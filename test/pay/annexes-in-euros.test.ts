import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { safeComputePay } from "../../src/pay/index.js";

interface Row {
  readonly held: object;
  readonly euros: Readonly<Record<string, string>>;
}

/** Computed apart, by test/oracle, from the sheets as they were keyed; each amount is points × the value of the point. */
const rows = JSON.parse(
  readFileSync(new URL("annexes-in-euros.json", import.meta.url), "utf8"),
) as readonly Row[];

/** Somebody at full time, without seniority, in a health establishment without public funding. */
function request(held: object, month: string): object {
  const establishment = { kind: "etablissement-de-sante", publicFunding: false };
  const family = month < "2020-09" ? {} : { establishment, segur: { years: 0 } };
  return { ...held, month, law: "in-force", seniorityYears: 0, ...family };
}

/** The base salary and the functional bonus, or the code of a refusal. */
function paid(held: object, month: string): string {
  const outcome = safeComputePay(request(held, month));
  if (!outcome.ok) return outcome.issues[0]?.code ?? "";
  const amount = (code: string): string | undefined =>
    outcome.value.lines.find((line) => line.code === code)?.amount.toFixed(2);
  const bonus = amount("FUNCTIONAL_BONUS");
  return bonus === undefined ? `${amount("BASE_SALARY")}` : `${amount("BASE_SALARY")} + ${bonus}`;
}

describe("the annexes in euros", () => {
  it.each(rows.map((row) => [JSON.stringify(row.held), row] as const))("%s", (_, row) => {
    const months = Object.keys(row.euros);
    const euros = Object.fromEntries(months.map((month) => [month, paid(row.held, month)]));
    expect(euros).toEqual(row.euros);
  });

  it("begin by hand: 351 × 4.151 = 1 457.001; 376 × 4.58 = 1 722.08", () => {
    const carer = rows.find(({ held }) => JSON.stringify(held) === '{"metier":"aide-soignant"}');
    expect(carer?.euros["2003-07"]).toBe("1457.00");
    expect(carer?.euros["2025-10"]).toBe("1722.08");
  });
});
