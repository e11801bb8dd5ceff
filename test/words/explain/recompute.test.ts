import { readFileSync } from "node:fs";
import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PaySlip } from "../../../src/pay/situation/pay-slip.js";
import { explanation } from "../../../src/words/explain/explain.js";
import { computePay, safeComputePay } from "../../as-signed.js";
import { differing, type Found, type WrittenStep } from "./recompute.js";

const examples = readFileSync(
  new URL("../../../examples/etablissement.jsonl", import.meta.url),
  "utf8",
)
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line));

interface WrittenLine {
  readonly amount: string;
  readonly exact: string;
  readonly steps: readonly WrittenStep[];
}

interface WrittenSlip {
  readonly lines: readonly WrittenLine[];
  readonly decentralizedBonus?: WrittenLine;
  readonly steps: readonly [WrittenStep, ...WrittenStep[]];
  readonly gross: string;
  readonly total: string;
}

/** Every amount of a slip, worked out again from its steps as JSON carries them; none when all agree. */
function wrongIn(slip: PaySlip): readonly string[] {
  const {
    lines,
    decentralizedBonus: bonus,
    steps,
    gross,
    total,
  } = JSON.parse(JSON.stringify(slip)) as WrittenSlip;
  const found: Found = new Map();
  const wrong: string[] = [];
  const work = (line: WrittenLine): void => {
    wrong.push(...differing(line.steps, found));
    const last = found.get((line.steps.at(-1) as WrittenStep).id)?.value as Decimal;
    if (last.toFixed(2) !== line.amount) wrong.push(`${last} is not ${line.amount}`);
  };
  const [grossStep, ...others] = steps;
  for (const line of lines) work(line);
  wrong.push(...differing([grossStep], found));
  if (bonus !== undefined) work(bonus);
  wrong.push(...differing(others, found));
  if (found.get("GROSS")?.value.toFixed(2) !== gross) wrong.push(`gross ${gross}`);
  const last = found.get("TOTAL") ?? found.get("GROSS");
  if (last?.value.toFixed(2) !== total) wrong.push(`total ${total}`);
  return wrong;
}

const whole = (max: number) => fc.integer({ min: 0, max });
const orNothing = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const requests = fc.record(
  {
    metier: fc.constantFrom("aide-soignant", "cadre-infirmier", "medecin-specialiste"),
    month: fc.constantFrom("2003-07", "2004-06", "2011-01", "2022-07"),
    seniorityYears: whole(45),
    cadreYears: whole(45),
    workingTime: orNothing(fc.constantFrom("0.5", "0.3333333333", "0.857", "1")),
    constraints: orNothing(
      fc.record({
        nights: whole(20),
        sundayHolidayHours: whole(40),
        internat: fc.constantFrom("5", "3"),
        particular: fc.boolean(),
        replacementDifferential: fc.constantFrom("30", "12.5"),
      }),
    ),
    careerIndemnityPoints: orNothing(fc.constantFrom("12.34", "5")),
    differentialIndemnity: fc.constantFrom("10.5", "0.01", "0"),
    decentralizedBonus: orNothing(
      fc.record({ paid: fc.constant("monthly"), quarterlyHolidays: fc.boolean() }),
    ),
    readings: fc.record({
      R1: fc.constantFrom("each-line", "on-the-total"),
      R2: fc.constantFrom("added", "compounded"),
      R17: fc.constantFrom("unrounded", "rounded"),
      R26: fc.constantFrom("letter", "with-majoration"),
    }),
  },
  { noNullPrototype: true },
);

/** Leaves out what is not given, and what does not go with the métier. */
function possible(given: { readonly metier: string }): object {
  const notDue = { "aide-soignant": "cadreYears", "medecin-specialiste": "constraints" };
  return Object.fromEntries(
    Object.entries(given).filter(
      ([key, value]) => value !== undefined && notDue[given.metier as "aide-soignant"] !== key,
    ),
  );
}

describe("the working of a payslip", () => {
  it.each(examples.map((request) => [request.reference, request]))(
    "is the calculation: worked out again from the steps alone, every amount is the same: %s",
    (_, request) => {
      expect(wrongIn(computePay(request))).toEqual([]);
    },
  );

  it("is the calculation for any request and any reading", () => {
    let computed = 0;
    fc.assert(
      fc.property(requests, (request) => {
        const outcome = safeComputePay(possible(request));
        if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
        computed += 1;
        expect(wrongIn(outcome.value)).toEqual([]);
        const lines = explanation(outcome.value, "en").lines;
        expect(lines.map(({ code }) => code).filter((code) => code !== undefined)).toEqual([
          ...outcome.value.lines.map(({ code }) => code),
          ...(outcome.value.decentralizedBonus === undefined ? [] : ["DECENTRALIZED_BONUS"]),
        ]);
      }),
      { numRuns: 300 },
    );
    expect(computed).toBe(300);
  });

  it("would show a wrong figure", () => {
    const slip = computePay({ metier: "aide-soignant", month: "2003-09", seniorityYears: 3 });
    const tampered = { ...slip, gross: new Decimal("1") };
    expect(wrongIn(tampered as unknown as PaySlip)).not.toEqual([]);
  });
});
