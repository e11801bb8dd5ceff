import { describe, expect, it } from "vitest";
import { projectCareer } from "../../src/projection/index.js";

describe("a projection beyond the end of a métier", () => {
  it("goes on in what an act made of it, the percentage kept", () => {
    const metier = "aide-medico-psychologique";
    const { situations } = projectCareer({
      situation: { metier, career: { metier, hired: "1999-05-17" } },
      from: "2017-05-15",
      years: 2,
    });
    const [{ milestones }] = situations;
    const told = milestones.map(({ paidFrom, metier: name, seniorityRate, monthlyPay }) =>
      [paidFrom, name, seniorityRate, monthlyPay.toFixed(2)].join(" "),
    );
    // Eighteen years: 18 %. 351 × 4.403 = 1 545.45, 278.18 of it; × 4.425 = 1 553.18, 279.57;
    // × 4.447 = 1 560.90, 280.96.
    expect(told).toEqual([
      "2017-06 Aide médico-psychologique 18 1823.63",
      "2017-07 Accompagnant éducatif et social 18 1832.75",
      "2018-07 Accompagnant éducatif et social 18 1841.86",
    ]);
  });

  it("leaves, on a promotion, what the act made", () => {
    const metier = "aide-medico-psychologique";
    const { situations } = projectCareer({
      situation: {
        metier,
        career: { metier, hired: "1999-05-17" },
        promotions: [{ on: "2019-01-01", metier: "infirmier-de-ou-autorise", before: {} }],
      },
      from: "2018-12-01",
      years: 1,
    });
    const [{ milestones }] = situations;
    const told = milestones.map(({ paidFrom, metier: name, seniorityRate, monthlyPay }) =>
      [paidFrom, name, seniorityRate, monthlyPay.toFixed(2)].join(" "),
    );
    // 351 × 4.447 = 1 560.90, 18 % of it 280.96; 351 × 1.18 × 1.1 = 455.60 < 477: no indemnity,
    // 477 × 4.447 = 2 121.22.
    expect(told).toEqual([
      "2018-12 Accompagnant éducatif et social 18 1841.86",
      "2019-01 Infirmier DE ou autorisé 0 2121.22",
    ]);
  });
});
