import { describe, expect, it } from "vitest";
import { exact, percentOf, plus, times } from "../whole.js";
import { metiersOn } from "./catalogue.js";
import { seniorityDate } from "./hiring.js";
import { upToHundredth, writtenSigned } from "./number.js";
import { absence, absentShare } from "./presence.js";
import { heldPoints, promotionPoints } from "./replacement.js";
import { retirementMonths } from "./retirement-scales.js";

const nothing = exact(0);

/** Points as a decimal. */
function points(found: { readonly over: bigint; readonly under: bigint }): string {
  const { over } = upToHundredth(found);
  return writtenSigned(over);
}

describe("the oracle", () => {
  it("counts the métiers of six days", () => {
    const days = [
      "2003-07-01",
      "2008-06-01",
      "2014-11-01",
      "2018-08-01",
      "2021-08-01",
      "2025-09-01",
    ];
    expect(days.map((day) => metiersOn(day).length)).toEqual([87, 89, 89, 108, 108, 108]);
  });

  it("takes over service at 30 % in years of 360 days", () => {
    const taken = (hired: string, from: string, until: string): string =>
      seniorityDate(hired, [{ from, until, at: "elsewhere", afterDiploma: true }]);
    expect(taken("2013-06-01", "2003-06-01", "2013-06-01")).toBe("2010-06-01");
    expect(taken("2013-09-01", "2006-01-01", "2013-08-16")).toBe("2011-05-19");
    expect(taken("2013-02-01", "1980-02-01", "2013-02-01")).toBe("2003-03-08");
    expect(taken("2014-02-01", "2002-02-01", "2014-02-01")).toBe("2010-06-25");
  });

  it("grants a promotion the points that five examples print", () => {
    const old = (
      coefficient: string,
      rate: string,
      base: string,
      technicity: string,
      others = "0",
    ) =>
      heldPoints({
        coefficient: exact(coefficient),
        seniority: percentOf(exact(base), exact(rate)),
        technicity: exact(technicity),
        indemnities: exact(others),
      });
    expect(points(promotionPoints(old("351", "30", "351", "0"), exact("477")))).toBe("24.93");
    expect(points(promotionPoints(old("351", "9", "351", "0"), exact("477")))).toBe("0.00");
    const euros = times(exact("40"), { over: 1000n, under: 4403n });
    const third = plus(old("477", "18", "477", "0", "5"), euros);
    expect(points(promotionPoints(third, exact("537")))).toBe("97.64");
    expect(points(promotionPoints(old("493", "12", "542.3", "49.3"), exact("547")))).toBe("121.12");
    expect(points(promotionPoints(old("477", "3", "501.93", "0", "24.93"), exact("537")))).toBe(
      "31.69",
    );
    expect(points(nothing)).toBe("0.00");
  });

  it("cuts a month at the hours that were not there", () => {
    const presence = { entered: "2003-09-15" };
    const cut = (method: Parameters<typeof absentShare>[2]): string =>
      writtenSigned(absence(145700n, absentShare(presence, "2003-09", method)));
    expect(cut("real-hours")).toBe("-662.27");
    expect(cut("working-days")).toBe("-662.27");
    expect(cut("calendar-days")).toBe("-679.93");
    expect(cut("thirtieths")).toBe("-679.93");
  });

  it("counts the months of the retirement allowance by the scale of the day", () => {
    expect(retirementMonths("2013-07-01", 27, false, true)).toBe(6);
    expect(retirementMonths("2014-09-01", 27, false, true)).toBe(5);
    expect(retirementMonths("2013-04-01", 12, true, true)).toBe(2);
    expect(retirementMonths("2014-03-01", 41, false, true)).toBe(7);
    expect(retirementMonths("2015-10-01", 22, false, true)).toBe(4);
  });
});
