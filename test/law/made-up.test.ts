import { describe, expect, it, vi } from "vitest";
import type { PayLine, PayRequest } from "../../src/index.js";
import type { Act } from "../../src/law/index.js";

/** An act that nobody signed: 2 % a year of seniority from May 2008, known in September. */
const madeUpAct: Act = {
  id: "made-up-act" as Act["id"],
  title: { fr: "Avenant inventé", en: "Made-up avenant" },
  signed: "2008-04-02",
  approved: null,
  effectiveFrom: "2008-05-01",
  knownFrom: "2008-09-10",
  retroactive: true,
  source: { fr: "ce test", en: "this test" },
  dayConfidence: "high",
};

/** A text that nobody signed: from February 2010, the base salary and the nights, nothing else. */
const madeUpText: Act = {
  ...madeUpAct,
  id: "made-up-text" as Act["id"],
  title: { fr: "Texte inventé", en: "Made-up text" },
  signed: "2010-01-04",
  effectiveFrom: "2010-02-01",
  knownFrom: "2010-01-20",
};

vi.mock("figures:acts", async (original) => {
  const { default: acts } = await original<{ default: readonly Act[] }>();
  return { default: [...acts, madeUpAct, madeUpText] };
});

/** Where an entry would be read, and how surely. */
const printed = {
  source: { article: "Expose-III.3", lines: [], from: "this test", confidence: "high" },
  confidence: "high",
  checked: "2026-11-28",
};

interface Dated {
  readonly id: string;
  readonly values: readonly object[];
}

const withEntry = (all: readonly Dated[], id: string, entry: object): readonly Dated[] =>
  all.map((each) => (each.id === id ? { ...each, values: [...each.values, entry] } : each));

vi.mock("figures:parameters", async (original) => {
  const { default: figures } = await original<{ default: readonly Dated[] }>();
  const entry = { ...printed, from: "2008-05-01", value: "2", act: "made-up-act" };
  return { default: withEntry(figures, "seniorityRatePerYear", entry) };
});

vi.mock("figures:rules", async (original) => {
  const { default: rules } = await original<{ default: readonly Dated[] }>();
  const of = rules.find(({ id }) => id === "regime") as Dated;
  const entry = { ...printed, from: "2010-02-01", value: "made-up", act: "made-up-text" };
  const values = [...of.values, entry].sort((one, other) =>
    (one as { from: string }).from < (other as { from: string }).from ? -1 : 1,
  );
  return { default: rules.map((each) => (each === of ? { ...of, values } : each)) };
});

/** The days on which something begins, as `npm run generate` writes them from the seeds. */
vi.mock("../../src/ids/dataset.js", async (original) => {
  const actual = await original<typeof import("../../src/ids/dataset.js")>();
  const changeDays = [...actual.changeDays, "2008-05-01", "2010-02-01"].sort();
  return { ...actual, changeDays };
});

vi.mock("../../src/pay/rules/rules-for.js", async (original) => {
  const actual = await original<typeof import("../../src/pay/rules/rules-for.js")>();
  const { baseSalary } = await import("../../src/pay/rules/base-salary.js");
  const { nights } = await import("../../src/pay/rules/nights.js");
  const rulesFor: typeof actual.rulesFor = (position, regime) =>
    (regime as string) === "made-up" ? [baseSalary, nights] : actual.rulesFor(position, regime);
  return { ...actual, rulesFor };
});

const { computePay, explain } = await import("../../src/index.js");

const aideSoignant = (month: string, more: Partial<PayRequest> = {}): PayRequest => ({
  metier: "aide-soignant",
  month,
  seniorityYears: 10,
  constraints: { nights: 2 },
  ...more,
});

type Amounts = { readonly [Code in PayLine["code"]]?: string };

const amounts = (request: PayRequest): Amounts =>
  Object.fromEntries(
    computePay(request).lines.map(({ code, amount }) => [code, amount.toFixed(2)]),
  );

describe("an act that is only an entry of the seeds", () => {
  // 351 × 4.355 = 1528.61; 10 years × 2 % = 20 %: 305.72 where 10 × 1 % gave 152.86.
  it("pays from its first day, and not on the eve", () => {
    expect(amounts(aideSoignant("2008-05")).SENIORITY).toBe("305.72");
    expect(amounts(aideSoignant("2008-04")).SENIORITY).toBe("152.86");
  });

  it("is said by the slip, and worded", () => {
    const slip = computePay(aideSoignant("2008-05"));
    expect(slip.law.acts).toContain("made-up-act");
    expect(explain(slip, "en")).toMatch(/Made-up avenant/);
  });

  it("pays nobody before it could be known", () => {
    const known = (knownOn: string): PayRequest => aideSoignant("2008-05", { law: { knownOn } });
    expect(amounts(known("2008-09-09")).SENIORITY).toBe("152.86");
    expect(amounts(known("2008-09-10")).SENIORITY).toBe("305.72");
    expect(amounts(aideSoignant("2008-05", { law: "as-signed" })).SENIORITY).toBe("152.86");
  });
});

describe("a regime that is an entry of the seeds and a list of two rules", () => {
  it("pays these two lines, and says by which text", () => {
    const slip = computePay(aideSoignant("2010-03"));
    expect(slip.lines.map(({ code }) => code)).toEqual(["BASE_SALARY", "NIGHTS"]);
    expect(slip.law).toMatchObject({
      regime: "made-up",
      acts: expect.arrayContaining(["made-up-text"]),
    });
  });

  it("gives way to the next text, and follows the former", () => {
    expect(computePay(aideSoignant("2010-01")).law.regime).toBe("2003");
    expect(computePay(aideSoignant("2013-01")).law.regime).toBe("rp2012");
  });
});
