import { describe, expect, it } from "vitest";
import { changes } from "../../src/history/index.js";

/**
 * What an act changes otherwise than a month of pay shows to the day, its first day, and the one before
 * which it cannot have begun: ACTS.md part 2, REGIMES.md parts A1 to A8, TODAY.md part 1.
 */
const days: readonly (readonly [change: string, from: string, notBefore?: string])[] = [
  ["2003-05-economes", "2003-07-01"],
  ["2004-02-retraite", "2004-01-01"],
  ["2009-01-preavis-biologistes", "2009-11-01", "2009-10-01"],
  ["2009-01-moniteur", "2009-11-01", "2009-10-01"],
  ["2009-01-no-cumul", "2009-11-01", "2009-10-01"],
  ["2009-04-pay", "2010-04-01", "2009-05-01"],
  ["2009-04-bonus", "2010-04-01", "2009-05-01"],
  ["denonciation", "2012-12-02"],
  ["rp2012-regime", "2012-12-02"],
  ["rp2012-bonus-decided-by", "2012-12-02"],
  ["rp2012-technicityYears", "2012-12-02"],
  ["rp2012-hiringShare", "2012-12-02"],
  ["rp2012-hiringShareIsLeast", "2012-12-02"],
  ["rp2012-promotionRise", "2012-12-02"],
  ["rp2012-promotionStatusDifferential", "2012-12-02"],
  ["rp2012-retirementYears", "2012-12-02"],
  ["rp2012-retirementFormerScale", "2012-12-02"],
  ["2014-01-hiringShare", "2014-06-01"],
  ["2014-01-hiringShareIsLeast", "2014-06-01"],
  ["2014-01-retirementYears", "2014-06-01"],
  ["2014-01-retirementFormerScale", "2014-06-01"],
  ["2014-02-regime", "2014-11-01"],
  ["2014-02-technicityYears", "2014-11-01"],
  ["2017-02-promotionStatusDifferential", "2017-07-01"],
  ["2020-01-bonus-decided-by", "2020-11-01"],
];

describe("the first day of what an act changes", () => {
  const all = changes({ from: "2003-07-01", to: "2025-11-01", law: "in-force" });

  it.each(days)("%s: from %s", (change, from, notBefore) => {
    const found = all.filter(({ id }) => id === change);
    expect(found.length).toBeGreaterThan(0);
    for (const each of found) expect([each.from, each.notBefore]).toEqual([from, notBefore]);
  });
});
