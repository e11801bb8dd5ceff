import { describe, expect, it } from "vitest";
import { computePay, type PayRequest } from "../../src/pay/index.js";
import { payslipText } from "../../src/words/index.js";

const carer: PayRequest = { metier: "aide-soignant", month: "2003-09", seniorityYears: 7 };

const said = (request: PayRequest, language: "fr" | "en" = "en"): string =>
  payslipText(computePay(request), language, { sources: true });

describe("The sources of a payslip", () => {
  it("are the law asked for and the acts that set a figure", () => {
    expect(said({ ...carer, law: "as-signed" })).toContain(
      "Paid by: the avenant no. 2002-02 as signed\n",
    );
    expect(said({ ...carer, law: "as-signed" }, "fr")).toContain(
      "Payé par : l'avenant n° 2002-02 tel que signé\n",
    );
    expect(said({ ...carer, law: { knownOn: "2003-10-01" } })).toContain(
      "Paid by: the acts known on 2003-10-01",
    );
    expect(said({ ...carer, law: { knownOn: "2003-10-01" } }, "fr")).toContain(
      "Payé par : les actes connus le 2003-10-01",
    );
    expect(said({ ...carer, month: "2010-06", law: "in-force" })).toMatch(
      /Paid by: law in force; acts: /,
    );
  });

  it("are the texts of each percentage, and the text of the month in the heading", () => {
    const slip = said({ ...carer, month: "2013-01", seniorityYears: 0, law: "in-force" });
    expect(slip).toContain("PAYSLIP · CCN 51, employers' recommendation of 2012");
    expect(slip).toMatch(/· Seniority.* rate +0%/i);
  });

  it("are left out unless asked for", () => {
    const slip = payslipText(computePay(carer), "en");
    expect(slip).not.toContain("Paid by");
    expect(slip).not.toMatch(/· Seniority/);
  });
});
