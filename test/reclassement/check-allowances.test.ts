import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkAllowances, explain, safeCheckAllowances } from "../../src/index.js";
import { annexe3 } from "../../src/law/annexe-3.js";
import { refused } from "../reading/refused.js";

describe("a bonus beside the decentralized bonus", () => {
  const logement = { label: "Prime de logement", sameObject: false, amount: "50.00" };
  const assiduite = { label: "Prime d'assiduité", sameObject: true, amount: "76.22" };

  it("is in excess where it has the same object, whoever owes it", () => {
    const check = checkAllowances({ otherBonuses: [logement, assiduite] });
    expect(JSON.parse(JSON.stringify(check.findings))).toEqual([
      {
        code: "same-object",
        path: ["otherBonuses", 1],
        label: { fr: "Prime d'assiduité", en: "Prime d'assiduité" },
        amount: "76.22",
        message: {
          fr: "« Prime d'assiduité » a le même objet que la prime décentralisée : les deux ne se cumulent pas, qu'elle vienne de la convention ou du contrat",
          en: "“Prime d'assiduité” has the same object as the decentralized bonus: the two do not go together, be it of the agreement or of the contract",
        },
        article: "Art10",
      },
    ]);
    expect([check.holds, check.excess.toFixed(2), check.articles]).toEqual([
      false,
      "76.22",
      ["Art10"],
    ]);
  });

  it("stands where its object is another", () => {
    const { holds, findings, excess, steps } = checkAllowances({ otherBonuses: [logement] });
    expect([holds, findings, excess.toFixed(2)]).toEqual([true, [], "0.00"]);
    expect(steps).toMatchObject([
      {
        id: "EXCESS",
        label: {
          fr: "Montants en trop à côté de la nouvelle rémunération",
          en: "Amounts in excess beside the new pay",
        },
        expression: {
          name: {
            fr: "aucun montant donné n'est en trop",
            en: "no amount given is in excess",
          },
        },
        decimals: 2,
        articles: ["Art10", "Art11"],
      },
    ]);
    expect(checkAllowances({}).holds).toBe(true);
  });
});

describe("an allowance of the former scheme", () => {
  it("is part of the new pay: the solidarity allowance", () => {
    const [finding] = checkAllowances({ allowances: [{ id: "indemnite-de-solidarite" }] }).findings;
    expect(finding).toEqual({
      code: "no-longer-due",
      path: ["allowances", 0],
      label: {
        fr: "Indemnité de solidarité (réduction du temps de travail)",
        en: "Solidarity allowance (working-time reduction)",
      },
      message: {
        fr: "« Indemnité de solidarité (réduction du temps de travail) » est intégrée dans la nouvelle rémunération depuis le 1er juillet 2003",
        en: "“Solidarity allowance (working-time reduction)” is part of the new pay since 1 July 2003",
      },
      article: "Art11",
    });
  });

  it("is no longer due, each by its article: every one that was abolished", () => {
    const allowances = annexe3.abolished.map(({ id }) => ({ id }) as never);
    const { findings } = checkAllowances({ allowances });
    expect(findings.map(({ article }) => article)).toEqual(
      annexe3.abolished.map(({ article }) => article),
    );
    const others = findings.filter(({ article }) => article !== "Art11");
    expect(others.length).toBe(findings.length - 1);
    for (const { message } of others) {
      expect(message.fr).toMatch(/^« .* » n'est plus due depuis le 1er juillet 2003$/);
      expect(message.en).toMatch(/^“.*” is no longer due since 1 July 2003$/);
    }
  });
});

describe("the check of allowances", () => {
  it("adds up what is in excess, to the cent", () => {
    const cents = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 1_000_000 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(cents, cents, (bonuses, abolished) => {
        const euros = (amount: number): string => (amount / 100).toFixed(2);
        const { excess } = checkAllowances({
          otherBonuses: bonuses.map(([sameObject, amount], index) => ({
            label: `Prime ${index}`,
            sameObject,
            amount: euros(amount),
          })),
          allowances: abolished.map(([, amount]) => ({
            id: "indemnite-de-solidarite",
            amount: euros(amount),
          })),
        });
        const twice = bonuses.filter(([same]) => same);
        const expected = [...twice, ...abolished].reduce((sum, [, amount]) => sum + amount, 0);
        return excess.toFixed(2) === euros(expected);
      }),
    );
  });

  it("is explained", () => {
    const check = checkAllowances({
      otherBonuses: [{ label: "Prime de présence", sameObject: true, amount: 20 }],
      allowances: [{ id: "indemnite-de-solidarite", amount: "11.5" }],
    });
    const words = explain(check, "fr").replaceAll(/[\u00a0\u202f]/g, " ");
    expect(words).toContain("20,00 € + 11,50 € = 31,50 €");
    expect(words).toContain("avenant, art. 10");
    expect(check.steps[0]?.articles).toEqual(["Art10", "Art11"]);
  });

  it("refuses what it cannot read", () => {
    const outcome = safeCheckAllowances({
      otherBonuses: [{ label: "", amount: "1.005" }],
      allowances: [{ id: "indemnite-de-solidarité" }],
    });
    expect(refused(outcome)).toEqual([
      "out-of-range otherBonuses.0.label",
      "missing otherBonuses.0.sameObject",
      "too-many-decimals otherBonuses.0.amount",
      "unknown-value allowances.0.id",
    ]);
    expect(outcome.ok || outcome.issues[3]?.suggestion).toBe("indemnite-de-solidarite");
    expect(refused(safeCheckAllowances(undefined))).toEqual(["missing "]);
    expect(() => checkAllowances({ allowances: [{ id: "x" as never }] })).toThrow(
      "allowances.0.id",
    );
  });
});
