import { describe, expect, it } from "vitest";
import type { Facts } from "../../src/ids/types.js";
import type { Issue, PayError } from "../../src/intake/issue.js";
import { wordIssue } from "../../src/intake/issue.js";
import type { PayRequest } from "../../src/pay/request/pay-request.js";
import { explain } from "../../src/words/explain/explain.js";
import type { Expression, Figure } from "../../src/working/step.js";
import { computePay, safeComputePay } from "../as-signed.js";
import { plain } from "../plain.js";

const nurse: PayRequest = {
  metier: "infirmier-specialise-diplome",
  facts: { diplomas: ["anesthesie-reanimation"] },
  month: "2003-09",
  seniorityYears: 12,
};

const issues = (request: object): readonly Issue[] => {
  const outcome = safeComputePay(request);
  return outcome.ok ? [] : outcome.issues;
};
const codes = (request: object): readonly unknown[] =>
  issues(request).map(({ code, path }) => [code, path.join(".")]);

const fieldOnly: Facts = { exclusiveField: ["circulation-extracorporelle"], functions: [] };

function figuresIn(expression: Expression | undefined): readonly Figure[] {
  if (expression === undefined || expression.kind === "step") return [];
  return expression.kind === "figure" ? [expression] : expression.of.flatMap(figuresIn);
}

describe("a month paid from facts", () => {
  it("pays what the facts grant: 477 + 82 at 4.151, and 12 %", () => {
    const slip = computePay(nurse);
    // 559 × 4.151 = 2 320.409 → 2 320.41; 12 % → 278.45
    expect(slip.gross.toFixed(2)).toBe("2598.86");
    expect(slip.entitlements?.granted.map(({ id }) => id)).toEqual(["anesthesie-reanimation"]);
  });

  it("pays the same as the complements named", () => {
    const { facts: _, ...rest } = nurse;
    const named = computePay({ ...rest, complements: ["anesthesie-reanimation"] });
    expect(named.gross.toFixed(2)).toBe("2598.86");
    expect(named).not.toHaveProperty("entitlements");
  });

  it("says in its working why each complement is there", () => {
    const whyOf = (request: PayRequest): readonly unknown[] =>
      computePay(request)
        .lines.flatMap(({ steps }) => steps)
        .flatMap(({ expression }) => figuresIn(expression))
        .flatMap(({ because }) => (because === undefined ? [] : [because]));
    expect(plain(whyOf(nurse))).toEqual([
      {
        reason: {
          fr: "Diplômes, certificats et titres détenus : « Diplôme d'infirmier spécialisé en anesthésie-réanimation » (demandé : « Diplôme d'infirmier spécialisé en anesthésie-réanimation »)",
          en: expect.stringContaining("(asked: “"),
        },
        article: "A1.1/1.6",
      },
    ]);
    const { facts: _, ...rest } = nurse;
    expect(whyOf({ ...rest, complements: ["anesthesie-reanimation"] })).toMatchObject([
      { reason: { fr: "nommé dans la demande", en: "named in the request" } },
    ]);
    const other = { month: "2003-09", seniorityYears: 0 } as const;
    expect(whyOf({ metier: "informaticien", ...other })).toMatchObject([
      { reason: { en: "granted to every holder of the métier" }, article: "A1.1/3.3" },
    ]);
    expect(
      whyOf({
        metier: "aide-soignant",
        ...other,
        facts: { dependentElderly: true, establishmentKind: ["ehpad"] },
      }),
    ).toMatchObject([{ reason: { fr: expect.stringMatching(/^Personnes âgées .*EHPAD|oui/) } }]);
    expect(
      whyOf({ metier: "aide-soignant", ...other, functionalBonuses: ["personnes-agees"] }),
    ).toEqual([
      { reason: expect.objectContaining({ en: "named in the request" }), article: "A1.1/1.2" },
    ]);
  });

  it("explains it", () => {
    expect(explain(computePay(nurse), "en")).toMatch(
      /Why “Diploma complement: anaesthesia and intensive care”: Diplomas.*\(asked: “.*”\) \(annex I, sheet 1\.6\)/,
    );
  });

  it("pays the functional bonus that the facts grant: 11 × 4.403 = 48.43", () => {
    const slip = computePay({
      metier: "aide-soignant",
      month: "2010-12",
      pointValue: "4.403",
      seniorityYears: 0,
      facts: { dependentElderly: true, establishmentKind: ["ehpad"] },
    });
    expect(slip.lines.map(({ code, amount }) => `${code} ${amount.toFixed(2)}`)).toEqual([
      "BASE_SALARY 1545.45",
      "SENIORITY 0.00",
      "FUNCTIONAL_BONUS 48.43",
    ]);
  });

  it("holds for an assimilated job, a job in extinction and a qualified emploi-jeune", () => {
    const month = { month: "2003-09", seniorityYears: 0 } as const;
    const guardian: Facts = { functions: ["gerant-de-tutelle"], exclusiveField: [] };
    const base = (metier: PayRequest["metier"], facts: Facts): string =>
      computePay({ ...month, metier, facts }).gross.toFixed(2);
    // (376 + 45) × 4.151 = 1 747.57
    const led: Facts = { medicalSecretariesLed: 10 };
    const head = "responsable-du-secretariat-medical";
    expect(base({ as: head, jobTitle: "Coordonnatrice" }, led)).toBe("1747.57");
    expect(base({ emploiJeune: "qualifie", metier: head }, led)).toBe("1747.57");
    const slip = computePay({
      ...month,
      metier: { extinction: "dactylo" },
      facts: guardian,
    });
    expect(slip.entitlements?.granted.map(({ id }) => id)).toEqual(["gerant-de-tutelle"]);
    expect(slip.entitlements).not.toHaveProperty("access");
    expect(base({ emploiJeune: "non-qualifie" }, guardian)).not.toBe("");
  });

  it("gives nobody of the nurse's métiers, the trainee infirmier général among them, the bonus of extracorporeal circulation", () => {
    const month = { month: "2003-09", seniorityYears: 0, facts: fieldOnly } as const;
    const bonuses = (request: PayRequest): unknown =>
      computePay(request).entitlements?.granted.map(({ id }) => id);
    const technician = { metier: { extinction: "perforeur" }, ...month } as const;
    const trainee = { metier: { extinction: "infirmier-general-stagiaire" }, ...month } as const;
    expect(bonuses(technician)).toEqual(["circulation-extracorporelle"]);
    expect(bonuses({ ...trainee, cadreYears: 0 })).toEqual([]);
  });

  it("warns of an unmet access, and pays", () => {
    const slip = computePay({ ...nurse, facts: { diplomas: ["infirmier"] } });
    expect(slip.gross.toFixed(2)).toBe("2217.63");
    expect(slip.entitlements?.warnings.map(({ code }) => code)).toEqual(["access-unmet"]);
    expect(slip.entitlements?.unusedFacts).toMatchObject([
      { fact: "diplomas", value: "infirmier" },
    ]);
  });
});

describe("what the facts leave undecided", () => {
  const secretary = {
    metier: "responsable-du-secretariat-medical",
    month: "2003-09",
    seniorityYears: 0,
  } as const;

  it("is one issue that lists the questions", () => {
    const [found, ...others] = issues({ ...secretary, facts: { yearsInMetier: 8 } });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: "undecided",
      path: ["facts"],
      article: "A1.1/1.3",
      received: '"moins-de-10-secretaires, au-moins-10-secretaires"',
      questions: [
        {
          id: "medicalSecretariesLed",
          question: {
            fr: "Combien de secrétaires médicaux le salarié encadre-t-il, en équivalent temps plein ?",
          },
        },
      ],
    });
    expect(found?.message).toContain("(medicalSecretariesLed)");
    expect(wordIssue(found as Issue, "fr").message).toContain("« go-on-without »");
  });

  it("is paid without when the caller says so, and stays in the slip", () => {
    const slip = computePay({ ...secretary, facts: {}, undecided: "go-on-without" });
    expect(slip.gross.toFixed(2)).toBe("1560.78"); // 376 × 4.151 = 1 560.776
    expect(slip.entitlements?.undecided[0]?.id).toBe("moins-de-10-secretaires");
    expect(codes({ ...secretary, facts: {}, undecided: "refuse" })).toEqual([
      ["undecided", "facts"],
    ]);
  });

  it("is a functional bonus of which a fact stated speaks, or any when nothing is stated", () => {
    const aide = { ...secretary, metier: "aide-soignant" };
    expect(codes({ ...aide, facts: { dependentElderly: true } })).toEqual([["undecided", "facts"]]);
    expect(codes({ ...aide, facts: {} })).toEqual([["undecided", "facts"]]);
    const silent = computePay({ ...nurse });
    expect(silent.entitlements?.undecided.map(({ id }) => id)).toContain(
      "bloc-operatoire-exclusif",
    );
    expect(silent.entitlements?.questions.map(({ id }) => id)).toContain("exclusiveField");
  });

  it("leaves the bonuses alone when the request names them itself", () => {
    const aide = { ...secretary, metier: "aide-soignant", functionalBonuses: ["personnes-agees"] };
    // 351 × 4.151 + 11 × 4.151 = 1 457.00 + 45.66
    expect(
      computePay({ ...aide, facts: { dependentElderly: true } } as PayRequest).gross.toFixed(2),
    ).toBe("1502.66");
  });
});

describe("facts and names together", () => {
  const amp = {
    metier: "aide-medico-psychologique",
    month: "2003-09",
    seniorityYears: 0,
    facts: { dependentElderly: true, establishmentKind: ["ehpad", "foyer-de-vie"] },
  } as const;

  it("of complements are refused", () => {
    expect(codes({ ...nurse, complements: ["anesthesie-reanimation"] })).toEqual([
      ["contradictory", "complements"],
    ]);
    const complements = ["bloc-operatoire-ou-puericulture", "anesthesie-reanimation"];
    expect(issues({ ...nurse, complements })[0]).toMatchObject({
      expected: { fr: expect.stringContaining("non les deux") },
      received: '"bloc-operatoire-ou-puericulture, anesthesie-reanimation"',
    });
  });

  it("of two bonuses granted, the one named is paid; all of them under the other reading (R3)", () => {
    expect(codes(amp)).toEqual([["several-functional-bonuses", "functionalBonuses"]]);
    // (351 + 11) × 4.151 = 1 457.00 + 45.66
    const one = computePay({ ...amp, functionalBonuses: ["personnes-agees"] });
    expect(one.gross.toFixed(2)).toBe("1502.66");
    const all = computePay({ ...amp, readings: { R3: "all" } });
    expect(all.gross.toFixed(2)).toBe("1548.32");
    const named = {
      ...amp,
      functionalBonuses: ["personnes-agees"],
      readings: { R3: "all" },
    } as const;
    expect(computePay(named).gross.toFixed(2)).toBe("1548.32");
  });

  it("of a bonus that the facts refuse are contradictory", () => {
    const refused = {
      ...amp,
      facts: { dependentElderly: false },
      functionalBonuses: ["personnes-agees"],
    };
    expect(issues(refused)).toMatchObject([
      {
        code: "contradictory",
        path: ["functionalBonuses", 0],
        article: "A1.1/2.2",
        received: '"personnes-agees"',
        expected: { en: expect.stringMatching(/^a bonus that the facts do not refuse \(/) },
      },
    ]);
    expect(codes({ ...amp, functionalBonuses: ["bloc-operatoire-exclusif"] })).toEqual([
      ["not-of-metier", "functionalBonuses.0"],
    ]);
    const complement = { functionalBonuses: ["bloc-operatoire-ou-puericulture"] };
    expect(codes({ ...nurse, ...complement })).toEqual([
      ["unknown-functional-bonus", "functionalBonuses.0"],
    ]);
  });

  it("throws what it refuses", () => {
    try {
      computePay({ ...nurse, facts: { diplomas: ["infirmierr" as never] } });
      expect.unreachable();
    } catch (error) {
      expect((error as PayError).issues.map(({ code }) => code)).toEqual(["unknown-value"]);
    }
  });
});
