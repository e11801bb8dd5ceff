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

describe("what a payslip assumes", () => {
  const silent = "an ordinary establishment of mainland France, which applies the agreement";
  const assumed = `Assumed: ${silent} (the request does not say:`;

  it("is said at its foot, in both languages, with why", () => {
    const slip = computePay({ ...carer, month: "2009-06", law: "in-force" });
    const [english, french] = [payslipText(slip, "en"), payslipText(slip, "fr")];
    expect(english.split("GROSS")[1]?.replaceAll(/\s+/g, " ")).toContain(assumed);
    expect(french.split("SALAIRE BRUT")[1]?.replaceAll(/\s+/g, " ")).toContain(
      "Supposé : établissement ordinaire de France métropolitaine, qui applique la convention " +
        "(la demande n'en dit rien : establishment)",
    );
    expect(payslipText(JSON.parse(JSON.stringify(slip)), "en")).toBe(english);
  });

  it("is said at its head, below the law, where the sources are asked for", () => {
    const [head, foot] = said({ ...carer, law: "in-force" }).split("GROSS") as [string, string];
    expect(head).toMatch(/Paid by: law in force[^─]*\nAssumed: an ordinary establishment/);
    expect(foot).not.toContain("Assumed");
  });

  it("is the day from which an act is known, where none was found", () => {
    const establishment = { kind: "ehpad", place: "mainland", applies: "agreement" } as const;
    const request = { ...carer, month: "2004-02", law: { knownOn: "2004-03-01" }, establishment };
    expect(said(request as PayRequest, "fr").replaceAll(/\s+/g, " ")).toContain(
      "Supposé : jour de publication non retrouvé, déduit : acte point-2004-01, Valeur du point au " +
        "1er janvier 2004 (décision unilatérale) (aucune source ne le donne : lecture R69)",
    );
  });

  it("is nothing where all is told, or where the law tells no establishments apart", () => {
    expect(said({ ...carer, law: "as-signed" })).not.toContain("Assumed");
    const establishment = { kind: "ehpad", place: "mainland", applies: "agreement" } as const;
    expect(said({ ...carer, law: "in-force", establishment })).not.toContain("Assumed");
  });
});
