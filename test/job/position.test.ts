import { describe, expect, it } from "vitest";
import { computePay } from "../../src/pay/compute-pay.js";
import type { PayRequest } from "../../src/pay/request/pay-request.js";

const year = { month: "2003-09", seniorityYears: 3 } as const;
const paidAs = (metier: PayRequest["metier"]) => computePay({ metier, ...year }).metier;

describe("what a slip says that somebody is paid as", () => {
  it("is a métier of annexe I", () => {
    expect(paidAs("aide-soignant")).toEqual({
      kind: "metier",
      id: "aide-soignant",
      label: "Aide-soignant",
      cadre: false,
    });
  });

  it("is a job in extinction", () => {
    const { kind, id, cadre } = paidAs({ extinction: "perforeur" });
    expect([kind, id, cadre]).toEqual(["extinction", "perforeur", false]);
  });

  it("is a job that annexe I does not name, treated as a métier, with its functions where they are told", () => {
    const job = { as: "aide-soignant", jobTitle: "Aide de nuit" } as const;
    const told = { kind: "assimilated", id: "aide-soignant", jobTitle: "Aide de nuit" };
    expect(paidAs(job)).toMatchObject(told);
    expect(paidAs(job)).not.toHaveProperty("functions");
    expect(paidAs({ ...job, functions: ["nuit"] })).toMatchObject({ ...told, functions: ["nuit"] });
  });

  it("is an emploi-jeune, qualified as a métier or not qualified", () => {
    expect(paidAs({ emploiJeune: "qualifie", metier: "aide-soignant" }).kind).toBe("emploi-jeune");
    expect(paidAs({ emploiJeune: "non-qualifie" })).toEqual({
      kind: "emploi-jeune",
      id: "emploi-jeune-non-qualifie",
      label: "Emploi-jeune non qualifié",
      cadre: false,
    });
  });
});
