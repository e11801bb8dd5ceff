import { describe, expect, it } from "vitest";
import { engines, type VerifiableFunction } from "../../src/verify/verifiable-function.js";
import { examplesOf } from "../words/explain/asked.js";

type Asked = Readonly<Record<string, unknown>>;

/** One request of each function that answers by a law. */
const requests = new Map<VerifiableFunction, Asked>(
  examplesOf(/^(?!refusals)/).map(({ engine, request }) => [engine, request as Asked]),
);

const told = (name: VerifiableFunction, more: Asked): readonly string[] => {
  const outcome = engines[name]({ ...requests.get(name), ...more });
  return outcome.ok ? [] : outcome.issues.map(({ code, path }) => [code, ...path].join(" "));
};

/** Functions that say their law elsewhere: a view, or two laws. */
const elsewhere: ReadonlySet<string> = new Set(["entitlements", "backPay"]);

const ofLaw = [...requests.keys()].filter((name) => !elsewhere.has(name));

describe.each(ofLaw)("the law asked of %s", (name) => {
  it.each<[Asked, string]>([
    [{ law: "in-forse" }, "law"],
    [{ law: { knownOn: "2003-06-30" } }, "before-scheme law knownOn"],
    [{ law: { knownOn: "2003-06-31" } }, "invalid-day law knownOn"],
    [{ law: {} }, "missing law knownOn"],
    [{ actDays: { "2005-10": "2006-09-21" } }, "out-of-range actDays 2005-10"],
    [{ actDays: { "2009-01": "2009-11-02" } }, "out-of-range actDays 2009-01"],
    [{ actDays: { "2003-05": "2003-07-01" } }, "unknown-key actDays 2003-05"],
  ])("is refused at its path: %j", (more, expected) => {
    const found = told(name, more);
    expect(found.some((each) => each.endsWith(expected))).toBe(true);
  });
});

describe("the law asked elsewhere", () => {
  it("is refused at its path in back pay", () => {
    expect(told("backPay", { paid: { knownOn: "2003-06-30" } })).toContain(
      "before-scheme paid knownOn",
    );
    expect(told("backPay", { due: "in-forse" }).some((each) => each.endsWith(" due"))).toBe(true);
  });
});
