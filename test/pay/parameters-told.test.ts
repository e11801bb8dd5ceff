import { describe, expect, it } from "vitest";
import { parameters } from "../../src/law/index.js";

/** Figures that are told and that no slip shows to the last digit, by their first day. */
const told = [
  // The last paragraph of 05.06.2 (L.155-156): overtime up to coefficient 493.
  ["overtimeIncreaseRate", "2003-07-01", "100", "05.06.2"],
  // The internat bonus of people in training (L.532, L.537).
  ["trainingInternatRate", "2003-07-01", "5", "A5.2.07"],
  // Half during the provisional year, then the whole (L.582-583).
  ["careerIndemnityShare", "2003-07-01", "50", "Art7"],
  ["careerIndemnityShare", "2004-07-01", "100", "Art7"],
  // Regulation (EC) no. 2866/98.
  ["francsPerEuro", "2003-07-01", "6.55957", "Art8"],
] as const;

/** The hourly statutory minimum, by the decree that sets it. */
const smic = [
  ["2003-07-01", "7.19", "2003-564"],
  ["2004-07-01", "7.61", "2004-633"],
  ["2005-07-01", "8.03", "2005-719"],
  ["2006-07-01", "8.27", "2006-751"],
  ["2007-07-01", "8.44", "2007-1052"],
  ["2008-05-01", "8.63", "25/04/2008"],
  ["2008-07-01", "8.71", "2008-617"],
  ["2009-07-01", "8.82", "2009-800"],
  ["2010-01-01", "8.86", "2009-1584"],
  ["2011-01-01", "9", "2010-1584"],
  ["2011-12-01", "9.19", "29/11/2011"],
  ["2012-01-01", "9.22", "2011-1926"],
  ["2012-07-01", "9.4", "2012-828"],
] as const;

/** Every entry of the point, with the day on which its source ends, or before which it cannot begin (ACTS.md part 3). */
const point = [
  ["2002-12-01", undefined, "4.151"],
  ["2004-01-01", "to 2005-01-01", "4.172"],
  ["2005-01-01", undefined, "4.172"],
  ["2005-06-30", "not before 2005-01-01", "4.193"],
  ["2005-07-01", undefined, "4.214"],
  ["2005-11-01", undefined, "4.248"],
  ["2006-11-01", "to 2007-01-01", "4.299"],
  ["2007-01-01", undefined, "4.299"],
  ["2007-02-01", undefined, "4.312"],
  ["2008-04-01", undefined, "4.355"],
  ["2009-04-01", "to 2010-01-01", "4.381"],
  ["2010-01-01", undefined, "4.381"],
  ["2010-12-01", undefined, "4.403"],
  ["2011-01-01", undefined, "4.403"],
  ["2017-07-01", undefined, "4.425"],
  ["2018-07-01", undefined, "4.447"],
  ["2022-07-01", "to 2025-12-01", "4.58"],
] as const;

/** The figures of an act whose day is open, from the first on which it may begin to the last (ACTS.md part 2). */
const open = [
  ["unionMandateSeniorityRate", "2009-10-01", "2009-11-01", "100"],
  ["fosterCareBaseHours", "2009-05-01", "2010-04-01", "50"],
  ["fosterCareHoursPerChild", "2009-05-01", "2010-04-01", "70"],
  ["fosterCareHoursBeyondThird", "2009-05-01", "2010-04-01", "84.5"],
  ["fosterConstraintHours", "2009-05-01", "2010-04-01", "15.5"],
  ["fosterRestPoints", "2009-05-01", "2010-04-01", "10"],
  ["fosterWaitingHours", "2009-05-01", "2010-04-01", "2.8"],
  ["fosterUpkeepMinimum", "2009-05-01", "2010-04-01", "3.5"],
  ["fosterLeaveShare", "2009-05-01", "2010-04-01", "0.15"],
  ["gerontologyCareAmount", "2010-06-24", "2010-12-26", "90"],
] as const;

/** The value that a parameter is given on its first day. */
function toldFrom(id: string, day: string): string | undefined {
  const found = parameters().find((parameter) => parameter.id === id);
  return found?.values.find(({ from }) => from === day)?.value;
}

describe("a parameter that is told", () => {
  it.each(told)("%s is from %s %s (%s)", (id, day, value, _) => {
    expect(toldFrom(id, day)).toBe(value);
  });

  it.each(smic)("hourlyStatutoryMinimum is from %s %s (%s)", (day, value, _) => {
    expect(toldFrom("hourlyStatutoryMinimum", day)).toBe(value);
  });

  it("pointValue, entry by entry, until the last month that a source shows", () => {
    const { values, gaps } = parameters().find(({ id }) => id === "pointValue") ?? {};
    const bound = ({ to, notBefore }: { to?: string; notBefore?: string }) =>
      (to && `to ${to}`) ?? (notBefore && `not before ${notBefore}`);
    expect(values?.map((each) => [each.from, bound(each), each.value])).toEqual(point);
    expect(gaps?.map(({ from }) => from)).toEqual(["2025-12-01"]);
  });

  it.each(open)("%s begins from %s to %s: %s", (id, notBefore, from, value) => {
    const entry = parameters()
      .find((parameter) => parameter.id === id)
      ?.values.find((each) => each.notBefore !== undefined);
    expect([entry?.notBefore, entry?.from, entry?.value]).toEqual([notBefore, from, value]);
  });

  // L.168-169; no ceiling any more from November 2020 on, where R271 reads so.
  it.each([
    ["medicalDutyMonthlyCeiling", "284"],
    ["medicalDutyMonthlyCeilingIntense", "623"],
  ] as const)("%s is %s by either reading, until it ends (R271)", (id, points) => {
    const { values, variants } = parameters().find((each) => each.id === id) ?? {};
    expect(values?.map(({ value }) => value)).toEqual([points]);
    const ended = variants?.find(({ choice }) => choice === "ended");
    expect(ended?.values?.map(({ from, value }) => [from, value])).toEqual([
      ["2003-07-01", points],
      ["2020-11-01", "end"],
    ]);
  });
});
