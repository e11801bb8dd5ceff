import { describe, expect, it } from "vitest";
import { lawOn } from "../../../src/law/law-on.js";
import type { OwnPay } from "../../../src/pay/points/own-points.js";
import { promotionPoints } from "../../../src/pay/points/promotion-points.js";
import { replacementPoints } from "../../../src/pay/points/replacement-points.js";
import type { Step } from "../../../src/working/step.js";
import { figure } from "../../../src/working/step.js";

const name = { fr: "f", en: "f" };
const pts = (value: string) => figure(value, "points", name);
const pct = (value: string) => figure(value, "percent", name);

const own = (coefficient: string, seniority: string, more: Partial<OwnPay> = {}): OwnPay => ({
  regime: "rp2012",
  coefficient: pts(coefficient),
  seniority: pct(seniority),
  differentials: [],
  pointValue: figure("4.403", "euros-per-point", name),
  workingTime: figure("1", "ratio", name),
  ...more,
});

const promoted = (old: OwnPay, coefficient: string, on: string): string =>
  (
    promotionPoints({
      on: lawOn(on, { law: "in-force" }),
      old,
      coefficient: pts(coefficient),
      readings: undefined,
    }).at(-1) as Step
  ).result.toFixed(2);

describe("the points of a promotion (08.03.3)", () => {
  it("aide-soignant at 30 % to infirmier: 351 + 30 % = 456.3; × 1.1 = 501.93; 24.93 more than 477", () => {
    expect(promoted(own("351", "30"), "477", "2013-05-01")).toBe("24.93");
  });

  it("aide-soignant at 9 %: 420.849 is under 477, nothing is due", () => {
    expect(promoted(own("351", "9"), "477", "2013-05-01")).toBe("0.00");
  });

  it("infirmier at 18 % with 5 points of career and 40.00 of differential to cadre: 97.64", () => {
    const old = own("477", "18", {
      career: pts("5"),
      differentials: [figure("40", "euros", name)],
    });
    expect(promoted(old, "537", "2013-10-01")).toBe("97.64");
  });

  it("cadre to cadre at 12 % and 10 % in 2016: the technicité integrated is in the base of seniority; 121.12", () => {
    const old = own("493", "12", { regime: "2014", technicity: pct("10"), integrated: pct("10") });
    expect(promoted(old, "547", "2016-03-01")).toBe("121.12");
  });

  it("a second promotion counts the first: 31.69", () => {
    const old = own("477", "3", { regime: "2014", promotion: pts("24.93") });
    expect(promoted(old, "537", "2016-09-01")).toBe("31.69");
  });
});

const replacing = (own: OwnPay, coefficient: string, day: string, effective = true): string => {
  const on = lawOn(day, { law: "in-force" });
  const asked = { on, own, coefficient: pts(coefficient), effective, readings: undefined };
  return (replacementPoints(asked).at(-1) as Step).result.toFixed(2);
};

describe("the points of a replacement (08.04.2)", () => {
  it("aide-soignant at 12 % in the place of an infirmier: 477 − 393.12 = 83.88, more than 10 %", () => {
    expect(replacing(own("351", "12"), "477", "2014-03-01")).toBe("83.88");
  });

  it("infirmier at 20 % in the place of a cadre: 10 % of 572.4; half of it where it is partial", () => {
    const infirmier = own("477", "20", { regime: "2014" });
    expect(replacing(infirmier, "537", "2016-01-01")).toBe("57.24");
    expect(replacing(infirmier, "537", "2016-01-01", false)).toBe("28.62");
  });
});
