import { describe, expect, it } from "vitest";
import { computePay, safeComputePay } from "../../src/pay/compute-pay.js";
import type { PayRequest } from "../../src/pay/request/pay-request.js";

const hired = { metier: "aide-soignant", hired: "2004-01-01" } as const;
const told = (request: object): readonly string[] => {
  const outcome = safeComputePay({
    metier: "aide-soignant",
    month: "2004-02",
    seniority: hired,
    ...request,
  });
  return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};

describe("what is for the staff in place on 30 June 2003", () => {
  it.each([
    [{ passage: { oldPay: 1500 } }, "passage"],
    [{ differentialIndemnity: "10" }, "differentialIndemnity"],
    [{ careerIndemnityPoints: 10, differentialIndemnity: 0 }, "careerIndemnityPoints"],
    [{ allowances: [{ id: "cycliste", drawnBefore: true }] }, "allowances.0.drawnBefore"],
    [
      { decentralizedBonus: { paid: "monthly", reclassified: true } },
      "decentralizedBonus.reclassified",
    ],
  ])("is refused to whoever was hired since: %j", (request, path) => {
    expect(told(request)).toEqual([`outside-employment ${path}`]);
    expect(told({ ...request, seniority: { ...hired, hired: "2003-06-30" } })).toEqual([]);
  });

  it("lets the career indemnity follow who comes from an establishment of the agreement", () => {
    const from = (at: string, until: string) => {
      const service = { from: "1990-01-01", until, at, sameMetier: true, afterDiploma: true };
      const seniority = { ...hired, priorService: [service] };
      return told({ seniority, careerIndemnityPoints: 10, month: "2004-07" });
    };
    expect(from("agreement", "2004-01-01")).toEqual([]);
    expect(from("same-employer", "2003-07-01")).toEqual([]);
    expect(from("agreement", "2003-06-30")).toEqual(["outside-employment careerIndemnityPoints"]);
    expect(from("elsewhere", "2004-01-01")).toEqual(["outside-employment careerIndemnityPoints"]);
  });

  it("is the complement of reclassement too", () => {
    const doctor = {
      metier: "medecin-specialiste",
      month: "2004-02",
      complements: ["reclassement-groupe-a-2"],
    };
    const of = (day: string) =>
      told({ ...doctor, seniority: { ...hired, metier: doctor.metier, hired: day } });
    expect(of("2004-01-01")).toEqual(["outside-employment complements.0"]);
    expect(of("2003-01-01")).toEqual([]);
  });

  it("is nothing where it is given as nothing", () => {
    expect(told({ differentialIndemnity: 0, careerIndemnityPoints: 0 })).toEqual([]);
    expect(told({ allowances: [{ id: "cycliste", drawnBefore: false }] })).toEqual([
      "not-applicable allowances.0.drawnBefore",
    ]);
  });
});

describe("a passage after 1 July 2003", () => {
  const joined: PayRequest = {
    metier: "aide-soignant",
    month: "2006-03",
    seniority: { metier: "aide-soignant", hired: "2004-01-05" },
    careerIndemnityPoints: 10,
    pointValue: "4.248",
    passage: { on: "2006-01-01", oldPay: "1600.00" },
  };

  it("reclassifies the staff in place on its eve, provisionally for a year", () => {
    const { lines } = computePay(joined);
    const amounts = new Map(lines.map(({ code, amount }) => [code, amount.toFixed(2)]));
    // 10 × 50 % × 4.248; the mean of 1 600.00 and 1 520.87 + 42.48 is 1 581.68, less 1 542.11
    expect(amounts.get("CAREER_INDEMNITY")).toBe("21.24");
    expect(amounts.get("PROVISIONAL_FLOOR")).toBe("39.57");
    expect(told({ ...joined, seniority: { ...joined.seniority, hired: "2006-01-01" } })).toEqual([
      "outside-employment passage",
      "outside-employment careerIndemnityPoints",
    ]);
  });

  it("ends a year later, and has not begun before", () => {
    expect(told({ ...joined, month: "2006-12" })).toEqual([]);
    expect(told({ ...joined, month: "2007-01" })).toEqual(["not-applicable passage"]);
    expect(told({ ...joined, month: "2005-12" })).toEqual(["not-applicable passage"]);
    expect(told({ ...joined, passage: { on: "2006-01-01" } })).toEqual(["missing passage.oldPay"]);
  });

  it("goes on telling who was in place, once the provisional year is over", () => {
    const later = { ...joined, month: "2007-01", passage: { on: "2006-01-01" } } as const;
    const { lines } = computePay({ ...later, differentialIndemnity: "30" });
    // 10 × 4.248, in whole
    expect(lines.map(({ code, amount }) => `${code} ${amount.toFixed(2)}`)).toContain(
      "CAREER_INDEMNITY 42.48",
    );
    expect(told({ ...later, passage: undefined })).toEqual([
      "outside-employment careerIndemnityPoints",
    ]);
    expect(told({ ...later, passage: { on: "2007-02-01" } })).toEqual(["not-applicable passage"]);
    expect(told({ ...later, passage: { ...later.passage, definitive: true } })).toEqual([
      "not-applicable passage",
    ]);
    expect(told({ ...later, seniority: { ...joined.seniority, hired: "2006-01-01" } })).toEqual([
      "outside-employment passage",
      "outside-employment careerIndemnityPoints",
    ]);
  });
});
