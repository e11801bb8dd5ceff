import { describe, expect, it } from "vitest";
import { computePay, safeComputePay } from "../../src/pay/compute-pay.js";
import { articles, expectedInFrench, messages, refused } from "../reading/refused.js";

const september = { month: "2003-09", seniorityYears: 7 };
const lines = (request: Parameters<typeof computePay>[0]) =>
  computePay(request).lines.map(({ code, amount }) => [code, amount.toFixed(2)]);

describe("an assistant maternel, in monthly pay", () => {
  const metier = (children: number, more: object = {}) => ({
    assistantMaternel: { children, ...more },
  });

  it("has one line, the share of the children entrusted", () => {
    const slip = computePay({ metier: metier(3), ...september });
    expect(slip.lines.map(({ code, amount }) => [code, amount.toFixed(2)])).toEqual([
      ["ASSISTANT_MATERNEL", "1524.35"],
    ]);
    const [line] = slip.lines;
    expect([line?.points?.toString(), line?.base.toFixed(2), line?.rate?.toString()]).toEqual([
      "312",
      "1295.11",
      "110",
    ]);
    expect(line?.steps.map(({ id }) => id)).toEqual([
      "REFERENCE_PAY",
      "SENIORITY_RATE",
      "SENIORITY",
      "ASSISTANT_MATERNEL",
    ]);
    expect(slip.metier).toEqual({
      kind: "assistant-maternel",
      id: "assistant-maternel",
      label: "Assistant maternel",
      cadre: false,
    });
  });

  it("has the decentralized bonus and the indemnities of reclassement", () => {
    const slip = computePay({
      metier: metier(1),
      ...september,
      careerIndemnityPoints: 10,
      differentialIndemnity: 5,
      decentralizedBonus: { paid: "monthly" },
    });
    // 692.88 + 41.51 + 5.00 = 739.39; × 5 % = 36.97
    expect(slip.gross.toFixed(2)).toBe("739.39");
    expect(slip.total.toFixed(2)).toBe("776.36");
  });

  it("takes the percentage of a career", () => {
    const seniority = { metier: "aide-soignant", hired: "1996-09-01" } as const;
    const slip = computePay({ metier: metier(3), month: "2003-09", seniority });
    expect(slip.gross.toFixed(2)).toBe("1524.35");
    expect(slip.lines[0]?.steps.map(({ id }) => id)).toContain("SENIORITY");
  });

  it("rounds once where the caller reads so", () => {
    const asked = { metier: metier(1), ...september, readings: { R1: "on-the-total" } } as const;
    expect(computePay(asked).gross.toFixed(2)).toBe("692.88");
  });

  it("has nothing else, and not four children", () => {
    const found = safeComputePay({
      metier: metier(4),
      ...september,
      workingTime: 0.5,
      constraints: { nights: 1 },
      cadreYears: 2,
    });
    expect(refused(found)).toEqual([
      "not-applicable workingTime",
      "not-applicable constraints",
      "not-applicable cadreYears",
      "out-of-range metier.assistantMaternel.children",
    ]);
    expect(articles(found)).toEqual(["A10.06", "A10.06", "A10.06", "A10.06"]);
    expect(refused(safeComputePay({ metier: metier(1), month: "2003-09" }))).toEqual([
      "missing seniorityYears",
    ]);
  });
});

describe("work of a higher métier, in monthly pay", () => {
  const work = (shareOfHours: number, more: object = {}) =>
    ({ metier: "infirmier-de-ou-autorise", shareOfHours, ...more }) as const;

  it("pays its conventional coefficient for more than half of the hours", () => {
    // 477 × 4.151 = 1 980.03; + 7 % = 138.60; 351 × 4.151 = 1 457.00; + 7 % = 101.99
    const paid = (shareOfHours: number) =>
      lines({ metier: "aide-soignant", ...september, higherWork: work(shareOfHours) });
    expect(paid(50.01)).toEqual([
      ["BASE_SALARY", "1980.03"],
      ["SENIORITY", "138.60"],
    ]);
    expect(paid(50)).toEqual([
      ["BASE_SALARY", "1457.00"],
      ["SENIORITY", "101.99"],
    ]);
  });

  it("keeps the métier held, and says which one is worked in", () => {
    const slip = computePay({ metier: "aide-soignant", ...september, higherWork: work(60) });
    expect(slip.metier.id).toBe("aide-soignant");
    expect(slip.lines[0]?.articles).toEqual(["08.01.1", "08.03.3"]);
    expect(JSON.stringify(slip.lines[0]?.steps[0]?.expression)).toContain(
      "coefficient de référence du métier supérieur exercé",
    );
  });

  it("counts the complements named, and those granted to all", () => {
    const higherWork = {
      metier: "infirmier-specialise-diplome",
      complements: ["anesthesie-reanimation"],
      shareOfHours: 60,
    } as const;
    // (477 + 82) × 4.151 = 2 320.41
    expect(lines({ metier: "aide-soignant", ...september, higherWork })[0]).toEqual([
      "BASE_SALARY",
      "2320.41",
    ]);
  });

  it("replaces a director's calculation where it is higher", () => {
    const metier = {
      director: "directeur",
      calculation: { charges: 1, month: "2003-07" },
    } as const;
    const higherWork = { metier: "medecin-directeur", shareOfHours: 60 } as const;
    const slip = computePay({ metier, ...september, cadreYears: 0, higherWork });
    // 1 325 × 4.151 = 5 500.075
    expect(slip.lines[0]?.amount.toFixed(2)).toBe("5500.08");
    expect(slip.lines[0]?.steps).toHaveLength(1);
  });

  it("is refused for a métier that is not higher, or a complement that it has not", () => {
    const lower = { metier: "brancardier", shareOfHours: 60 };
    const found = safeComputePay({ metier: "aide-soignant", ...september, higherWork: lower });
    expect(refused(found)).toEqual(["not-applicable higherWork.metier"]);
    expect(articles(found)).toEqual(["08.03.3"]);
    expect(messages(found)[0]).toBe(
      'higherWork.metier: expected a métier whose conventional coefficient is above 351, received "brancardier".',
    );
    expect(expectedInFrench(found)[0]).toBe(
      "un métier dont le coefficient de base conventionnel dépasse 351",
    );
    const unknown = work(60, { complements: ["anesthesie"] });
    expect(
      refused(safeComputePay({ metier: "aide-soignant", ...september, higherWork: unknown })),
    ).toEqual(["unknown-complement higherWork.complements.0"]);
    const same = { metier: "aide-soignant", shareOfHours: 60 };
    expect(
      refused(safeComputePay({ metier: "aide-soignant", ...september, higherWork: same })),
    ).toEqual(["not-applicable higherWork.metier"]);
  });
});

describe("a replacement, in monthly pay", () => {
  const asked = {
    metier: "infirmier-de-ou-autorise",
    ...september,
    replacement: { metier: "cadre-infirmier" },
  } as const;

  it("pays the difference of the conventional coefficients, in the base of internat and constraints", () => {
    // 537 − 477 = 60 × 4.151 = 249.06; (1 980.03 + 138.60 + 249.06) × 5 % = 118.38
    expect(lines({ ...asked, constraints: { internat: "5" } })).toEqual([
      ["BASE_SALARY", "1980.03"],
      ["SENIORITY", "138.60"],
      ["REPLACEMENT_DIFFERENTIAL", "249.06"],
      ["INTERNAT", "118.38"],
    ]);
    const [, , line] = computePay(asked).lines;
    expect([line?.points?.toString(), line?.base.toString(), line?.articles]).toEqual([
      "60",
      "4.151",
      ["08.03.2"],
    ]);
  });

  it("follows working time", () => {
    expect(lines({ ...asked, workingTime: "0.5" })[2]).toEqual([
      "REPLACEMENT_DIFFERENTIAL",
      "124.53",
    ]);
  });

  it("is refused for a métier that is not higher, and when its points are given too", () => {
    const same = { ...asked, replacement: { metier: "infirmier-de-ou-autorise" } };
    const found = safeComputePay(same);
    expect(refused(found)).toEqual(["not-applicable replacement.metier"]);
    expect(articles(found)).toEqual(["08.03.2"]);
    const twice = safeComputePay({ ...asked, constraints: { replacementDifferential: 60 } });
    expect(refused(twice)).toEqual(["contradictory replacement"]);
    expect(articles(twice)).toEqual(["08.03.2"]);
    expect(messages(twice)[0]).toContain("but not both");
    expect(expectedInFrench(twice)[0]).toContain("mais pas les deux");
    const unknown = { ...asked, replacement: { metier: "cadre-infirmier", complements: ["x"] } };
    expect(refused(safeComputePay(unknown))).toEqual([
      "unknown-complement replacement.complements.0",
    ]);
  });
});

describe("allowances in extinction, in monthly pay", () => {
  const asked = { metier: "aide-soignant", ...september } as const;

  it("are a percentage of the base salary, for those in post and drawing them", () => {
    // 1 457.00 × 2 % = 29.14, × 3 % = 43.71, ; (1 457.00 + 101.99) × 10 % = 155.90
    const of = (...ids: ("cycliste" | "outils-personnels" | "concierge-assurant-la-chauffe")[]) =>
      lines({ ...asked, allowances: ids.map((id) => ({ id, drawnBefore: true })) })[2];
    expect(of("cycliste")).toEqual(["EXTINCTION_ALLOWANCES", "29.14"]);
    expect(of("outils-personnels")).toEqual(["EXTINCTION_ALLOWANCES", "43.71"]);
    expect(of("concierge-assurant-la-chauffe")).toEqual(["EXTINCTION_ALLOWANCES", "155.90"]);
    expect(of("cycliste", "outils-personnels")).toEqual(["EXTINCTION_ALLOWANCES", "72.85"]);
    const slip = computePay({ ...asked, allowances: [{ id: "cycliste", drawnBefore: true }] });
    const line = slip.lines[2];
    expect([line?.base.toFixed(2), line?.rate?.toString(), line?.articles]).toEqual([
      "1457.00",
      "2",
      ["A3.4.1"],
    ]);
    expect(line?.steps.map(({ id }) => id)).toEqual(["EXTINCTION_ALLOWANCES"]);
  });

  it("are not for others", () => {
    const allowances = [{ id: "cycliste", drawnBefore: false }];
    const found = safeComputePay({ ...asked, allowances });
    expect(refused(found)).toEqual(["not-applicable allowances.0.drawnBefore"]);
    expect(articles(found)).toEqual(["A3.4.1"]);
    expect(messages(found)[0]).toContain("in post on 1 July 2003 who already drew this allowance");
    expect(expectedInFrench(found)[0]).toContain("en place au 1er juillet 2003");
  });

  it("are asked for once", () => {
    const allowances = ["cycliste", "cycliste"].map((id) => ({ id, drawnBefore: true }));
    const found = safeComputePay({ ...asked, allowances });
    expect(refused(found)).toEqual(["contradictory allowances.1.id"]);
    expect(articles(found)).toEqual(["A3.4.1"]);
    expect(messages(found)[0]).toContain("each allowance once only");
    expect(expectedInFrench(found)[0]).toBe("chaque indemnité une seule fois");
  });
});

describe("what has not been due since 1 July 2003", () => {
  const asked = { metier: "aide-soignant", ...september } as const;

  it("is refused with the article that ends it", () => {
    const ended = (id: string) => {
      const found = safeComputePay({ ...asked, allowances: [{ id, drawnBefore: true }] });
      return [refused(found), articles(found)];
    };
    const line = "no-longer-due allowances.0.id";
    expect(ended("prime-d-assiduite-et-de-ponctualite")).toEqual([[line], ["A3.1"]]);
    expect(ended("ancien-article-a3-4-2")).toEqual([[line], ["A3.4.2-3"]]);
    expect(ended("ancien-article-a3-4-6")).toEqual([[line], ["A3.4.5-6"]]);
    expect(ended("indemnite-de-sujetion-speciale-6")).toEqual([[line], ["09.05.1"]]);
    expect(ended("indemnite-de-sujetion-speciale-8-21")).toEqual([[line], ["Art8"]]);
    expect(ended("indemnite-de-solidarite")).toEqual([[line], ["Art11"]]);
    expect(
      refused(safeComputePay({ ...asked, allowances: [{ id: "x", drawnBefore: true }] })),
    ).toEqual(["unknown-value allowances.0.id"]);
  });

  it("is refused among the functional bonuses too", () => {
    const functionalBonuses = ["indemnite-de-solidarite"];
    const found = safeComputePay({ ...asked, functionalBonuses });
    expect(refused(found)).toEqual(["no-longer-due functionalBonuses.0"]);
    expect(articles(found)).toEqual(["Art11"]);
    expect(messages(found)[0]).toBe(
      'functionalBonuses.0: expected nothing: "Solidarity allowance (working-time reduction)" has not been due since 1 July 2003, received "indemnite-de-solidarite".',
    );
    expect(expectedInFrench(found)[0]).toContain("a pris fin le 1er juillet 2003");
  });
});

describe("the housing of a teacher, in monthly pay", () => {
  it("is 30 points, in full at part time", () => {
    const asked = {
      metier: "enseignant-specialise",
      ...september,
      housingNotProvided: true,
    } as const;
    expect(lines(asked).at(-1)).toEqual(["TEACHER_HOUSING", "124.53"]);
    expect(lines({ ...asked, workingTime: "0.5" }).at(-1)).toEqual(["TEACHER_HOUSING", "124.53"]);
    expect(
      lines({ ...asked, metier: { extinction: "instituteur-titulaire-du-cap" } }).at(-1),
    ).toEqual(["TEACHER_HOUSING", "124.53"]);
    expect(lines({ ...asked, housingNotProvided: false })).toHaveLength(2);
    const line = computePay(asked).lines.at(-1);
    expect([line?.points?.toString(), line?.base.toString(), line?.articles]).toEqual([
      "30",
      "4.151",
      ["A3.6.2.2"],
    ]);
  });

  it("is nobody else's", () => {
    const other = { metier: "aide-soignant", ...september };
    const found = safeComputePay({ ...other, housingNotProvided: true });
    expect(refused(found)).toEqual(["not-applicable housingNotProvided"]);
    expect(articles(found)).toEqual(["A3.6.2.2"]);
    expect(messages(found)[0]).toContain("who have a right to housing");
    expect(expectedInFrench(found)[0]).toContain("qui ont droit au logement");
    expect(refused(safeComputePay({ ...other, housingNotProvided: false }))).toEqual([]);
  });
});

describe("the duties of the medical body, in monthly pay", () => {
  const medicalDuties = { duties: { medicalDutyIntense: 6 }, ceiling: "ordinary" } as const;

  it("are points up to the ceiling, in full at part time", () => {
    const asked = {
      metier: "medecin-generaliste",
      ...september,
      cadreYears: 0,
      medicalDuties,
    } as const;
    // 284 × 4.151 = 1 178.884
    expect(lines(asked).at(-1)).toEqual(["MEDICAL_DUTIES", "1178.88"]);
    expect(lines({ ...asked, workingTime: "0.5" }).at(-1)).toEqual(["MEDICAL_DUTIES", "1178.88"]);
    const line = computePay(asked).lines.at(-1);
    expect([line?.points?.toString(), line?.base.toString()]).toEqual(["284", "4.151"]);
    expect(line?.articles).toEqual(["M.05.02.1.2", "M.05.02.5.2"]);
    expect(line?.steps.map(({ id }) => id)).toEqual([
      "MEDICAL_DUTY_POINTS",
      "MEDICAL_DUTY_PAID_POINTS",
      "MEDICAL_DUTIES",
    ]);
  });

  it("are nobody else's, sages-femmes included", () => {
    for (const metier of ["aide-soignant", "sage-femme"]) {
      const years = metier === "sage-femme" ? { cadreYears: 0 } : {};
      const found = safeComputePay({ metier, ...september, ...years, medicalDuties });
      expect(refused(found)).toEqual(["not-applicable medicalDuties"]);
      expect(articles(found)).toEqual(["20.03"]);
      expect(messages(found)[0]).toContain("the duties of M.05.02 are the medical body's");
      expect(expectedInFrench(found)[0]).toContain("celles du corps médical");
    }
  });
});
