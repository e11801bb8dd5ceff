import { describe, expect, it } from "vitest";
import type { PayRequest } from "../../src/pay/request/pay-request.js";
import type { Presence } from "../../src/pay/request/presence.js";
import { explain } from "../../src/words/explain/explain.js";
import { computePay, safeComputePay } from "../as-signed.js";

const aide: PayRequest = { metier: "aide-soignant", month: "2003-09", seniorityYears: 0 };
const paid = (presence: PayRequest["presence"], rest: Partial<PayRequest> = {}) => {
  const slip = computePay({ ...aide, ...rest, ...(presence && { presence }) });
  const absence = slip.lines.find(({ code }) => code === "ABSENCE");
  return [absence?.amount.toFixed(2), slip.gross.toFixed(2)];
};
const told = (request: object): readonly string[] => {
  const outcome = safeComputePay({ ...aide, ...request });
  return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};

describe("a month partly worked", () => {
  it("is paid by its real hours: hired on Monday 15 September, 84 of 154 hours", () => {
    // 351 × 4.151 = 1 457.00; × 70/154 = 662.27
    expect(paid({ entered: "2003-09-15" })).toEqual(["-662.27", "794.73"]);
  });

  it("shows R170 where it counts as whole a month some day of which is not paid", () => {
    const readings = (presence: NonNullable<PayRequest["presence"]>, month = "2004-02") => {
      const slip = computePay({ metier: "aide-soignant", month, seniorityYears: 7, presence });
      return [slip.lines.length, slip.readings.some(({ id }) => id === "R170")];
    };
    // Saturday 7 and Sunday 8 February 2004; the 31st of March by thirtieths
    expect(readings({ unpaid: [{ from: "2004-02-07", lastDay: "2004-02-08" }] })).toEqual([
      2,
      true,
    ]);
    expect(readings({ left: "2004-03-30", method: "thirtieths" }, "2004-03")).toEqual([2, true]);
    expect(readings({})).toEqual([2, false]);
    expect(readings({ hours: { worked: 154, month: 154 } })).toEqual([2, false]);
    expect(readings("whole-month")).toEqual([2, false]);
  });

  it("may be counted in working days, in calendar days or in thirtieths (R170)", () => {
    const by = (method: Presence["method"]) =>
      paid({ entered: "2003-09-15", ...(method && { method }) });
    expect(by("real-hours")[1]).toBe("794.73");
    // 10 of 22 days
    expect(by("working-days")).toEqual(["-662.27", "794.73"]);
    // 14 of 30 days: 679.93
    expect(by("calendar-days")).toEqual(["-679.93", "777.07"]);
    expect(by("thirtieths")).toEqual(["-679.93", "777.07"]);
    expect(paid({ entered: "2003-09-15" }, { readings: { R170: "calendar-days" } })[1]).toBe(
      "777.07",
    );
  });

  it("gives every month thirty thirtieths, the 31st none and the end of February the rest", () => {
    const by = (month: string, presence: Presence) =>
      paid({ ...presence, method: "thirtieths" }, { month })[1];
    // 2003-10, 1 457.00: entered on the 31st, nothing; left on the 30th, all of it
    expect(by("2003-10", { entered: "2003-10-31" })).toBe("0.00");
    expect(by("2003-10", { left: "2003-10-30" })).toBe("1457.00");
    // 2004-02, 351 × 4.172 = 1 464.37: the 29th alone is two thirtieths
    expect(by("2004-02", { entered: "2004-02-29" })).toBe("97.62");
    expect(by("2004-02", { unpaid: [{ from: "2004-02-01", lastDay: "2004-02-29" }] })).toBe("0.00");
  });

  it("gives somebody who enters on the 31st nothing, or the thirtieth of each day paid (R272)", () => {
    const by = (month: string, presence: Presence, R272?: "days-paid") => {
      const readings = R272 === undefined ? {} : { readings: { R272 } };
      const asked = { ...aide, month, presence: { ...presence, method: "thirtieths" } as const };
      const { gross, readings: shown } = computePay({ ...asked, ...readings });
      return [gross.toFixed(2), shown.flatMap(({ id }) => (id === "R272" ? [id] : [])).length];
    };
    const both = (month: string, presence: Presence) => [
      ...by(month, presence),
      ...by(month, presence, "days-paid"),
    ];
    // 1 457.00 ÷ 30 = 48.5667; from the 15th to the 31st, 16 thirtieths: 777.0667, or 17: 825.6333
    expect(both("2003-10", { entered: "2003-10-31" })).toEqual(["0.00", 1, "48.57", 1]);
    expect(both("2003-10", { entered: "2003-10-15" })).toEqual(["777.07", 1, "825.63", 1]);
    // to the 30th, all of it, by both; so is the whole of the month
    expect(both("2003-10", { left: "2003-10-30" })).toEqual(["1457.00", 0, "1457.00", 0]);
    expect(both("2003-10", {})).toEqual(["1457.00", 0, "1457.00", 0]);
    // 2004-02, 1 464.37 ÷ 30: the 28th and the 29th are three thirtieths, 146.437, or two, 97.6247
    expect(both("2004-02", { entered: "2004-02-28" })).toEqual(["146.44", 1, "97.62", 1]);
    expect(both("2004-02", { left: "2004-02-27" })).toEqual(["1317.93", 0, "1317.93", 0]);
    // a month of thirty days leaves no doubt
    expect(both("2003-09", { entered: "2003-09-15" })).toEqual(["777.07", 0, "777.07", 0]);
  });

  it("gives parts by thirtieths the whole of a month between them, however the 31st counts", () => {
    const parts = [
      { from: "2003-10-01", lastDay: "2003-10-15" },
      { from: "2003-10-16", lastDay: "2003-10-31", workingTime: "1/2" },
    ] as const;
    const asked = { ...aide, month: "2003-10", presence: { method: "thirtieths" }, parts } as const;
    for (const R272 of ["month-of-thirty", "days-paid"] as const) {
      const slip = computePay({ ...asked, readings: { R272 } });
      // 1 457.00 × 15/30, 728.50 × 15/30
      expect(slip.lines.map(({ amount }) => amount.toFixed(2))).toEqual([
        "728.50",
        "0.00",
        "364.25",
        "0.00",
      ]);
    }
  });

  it("shows R170 only where another method pays another share of the month", () => {
    const shown = (more: Partial<PayRequest>) =>
      computePay({ ...aide, ...more } as PayRequest).readings.some(({ id }) => id === "R170");
    const part = { from: "2003-09-01", lastDay: "2003-09-30" } as const;
    expect(shown({ parts: [part] })).toBe(false);
    expect(shown({ parts: [part], presence: { entered: "2003-09-01" } })).toBe(false);
    const [first, second] = [
      { ...part, lastDay: "2003-09-14" },
      { ...part, from: "2003-09-15", seniorityYears: 1 },
    ];
    expect(shown({ parts: [first, second] })).toBe(true);
    // hours given outright leave nothing to count
    expect(shown({ presence: { hours: { worked: "84", month: "154" } } })).toBe(false);
    const timed = [
      { ...first, hours: { worked: "70", month: "154" } },
      { ...second, hours: { worked: "84", month: "154" } },
    ];
    expect(shown({ parts: timed })).toBe(false);
    expect(shown({ presence: { unpaidHours: "3.5" } })).toBe(true);
    expect(shown({ presence: { unpaidHours: 0 } })).toBe(false);
    // a month that nobody works of: nothing, by every method
    const away = { unpaid: [{ from: "2003-09-01", lastDay: "2003-09-30" }] } as const;
    expect(shown({ presence: away })).toBe(false);
  });

  it("ends with the last day paid, and leaves out the days not paid", () => {
    // 1 to 12 September: 10 days of 22
    expect(paid({ left: "2003-09-12" })[1]).toBe("662.27");
    expect(paid({ unpaid: [{ from: "2003-09-15", lastDay: "2003-09-30" }] })[1]).toBe("662.27");
    expect(paid({ unpaid: [{ from: "2003-09-15", until: "2003-10-01" }] })[1]).toBe("662.27");
    // a strike of one day, seven hours of 154; a Saturday costs nothing
    expect(paid({ unpaid: [{ from: "2003-09-16", lastDay: "2003-09-16" }] })[0]).toBe("-66.23");
    expect(paid({ unpaid: [{ from: "2003-09-13", lastDay: "2003-09-14" }] })).toEqual([
      undefined,
      "1457.00",
    ]);
    // what goes beyond the month is cut
    expect(paid({ unpaid: [{ from: "2003-08-20", lastDay: "2003-09-12" }] })[1]).toBe("794.73");
  });

  it("counts the hours of the week that is worked, holidays as the day that they are", () => {
    // Mondays and Tuesdays, 9 of September 2003: 10 h and 7.5 h; from the 15th, 3 Mondays and 3 Tuesdays
    const week = { monday: 10, tuesday: "7.5" };
    // 5 × 10 + 5 × 7.5 = 87.5 h, of which 3 × 17.5 = 52.5
    expect(paid({ entered: "2003-09-15", week })[1]).toBe("874.20");
    expect(paid({ entered: "2003-09-15", week, method: "working-days" })[1]).toBe("874.20");
    // 1 January 2004, a Thursday, counts: 22 days, 351 × 4.172 = 1 464.37, of which 21
    expect(paid({ entered: "2004-01-02" }, { month: "2004-01" })[1]).toBe("1397.81");
  });

  it("takes the hours as they are given", () => {
    expect(paid({ hours: { worked: "84", month: "154" } })[1]).toBe("794.73");
    // 1 457.00 × 100.5 ÷ 151.67
    expect(paid({ hours: { worked: "100.5", month: "151.67" } })[1]).toBe("965.44");
    expect(paid({ hours: { worked: 154, month: 154 } })).toEqual([undefined, "1457.00"]);
  });

  it("bears on the lines that do not vary, seniority among them, and on nothing counted by the piece", () => {
    const slip = computePay({
      ...aide,
      seniorityYears: 10,
      functionalBonuses: ["personnes-agees"],
      careerIndemnityPoints: 5,
      differentialIndemnity: "12.00",
      constraints: { nights: 4, workedNights: 4, sundayHolidayHours: 8 },
      presence: { entered: "2003-09-15" },
      readings: {},
    });
    const line = slip.lines.find(({ code }) => code === "ABSENCE");
    // 1 457.00 + 145.70 + 45.66 + 20.76 + 12.00 = 1 681.12; × 70/154 = 764.15
    expect([line?.base.toFixed(2), line?.amount.toFixed(2)]).toEqual(["1681.12", "-764.15"]);
    expect(slip.lines.at(-1)?.code).toBe("ABSENCE");
    expect(line?.articles).toEqual(["08.01.1"]);
    // 4 × (1 + 1.65) × 4.151 = 44.00; 8 × 1.5 × 4.151 = 49.81
    expect(slip.gross.toFixed(2)).toBe("1010.78");
    expect(slip.readings).toContainEqual({ id: "R170", choice: "real-hours" });
  });

  it("leaves internat and constraints alone, or takes them too (R171)", () => {
    const educator: Partial<PayRequest> = {
      metier: "moniteur-educateur",
      constraints: { internat: "5", particular: true },
    };
    const kept = computePay({ ...aide, ...educator, presence: { entered: "2003-09-15" } } as never);
    const cut = computePay({
      ...aide,
      ...educator,
      presence: { entered: "2003-09-15" },
      readings: { R171: "with-constraints" },
    } as never);
    const base = (slip: typeof kept) => slip.lines.find(({ code }) => code === "ABSENCE")?.base;
    const [salary, internat] = ["BASE_SALARY", "INTERNAT"].map(
      (code) => kept.lines.find((each) => each.code === code)?.amount,
    );
    expect(base(kept)?.toFixed(2)).toBe(salary?.toFixed(2));
    expect(base(cut)?.toFixed(2)).toBe(
      salary
        ?.plus(internat ?? 0)
        .plus(internat ?? 0)
        .toFixed(2),
    );
    expect(kept.readings).toContainEqual({ id: "R171", choice: "fixed-lines" });
  });

  it("is worked out on paper", () => {
    const slip = computePay({ ...aide, presence: { entered: "2003-09-15" } });
    const text = explain(slip, "fr").replace(/[\u00a0\u202f]/g, " ");
    expect(text).toContain("Retenue pour temps non payé : −662,27 €");
    expect(text).toContain("154 heures");
    expect(text).toContain("Lecture R170 : Un mois en partie travaillé");
  });

  it("is the month of an assistant maternel or of a director as well", () => {
    const request = {
      metier: { assistantMaternel: { children: 1 } },
      month: "2003-09",
      seniorityYears: 0,
      presence: { entered: "2003-09-15" },
    };
    const outcome = safeComputePay(request);
    // 312 × 4.151 × 50 % = 647.56, less 70/154 of it, 294.35
    expect(outcome.ok && outcome.value.gross.toFixed(2)).toBe("353.21");
  });

  it("comes with the bonus of the month, on what is paid", () => {
    const slip = computePay({
      ...aide,
      presence: { entered: "2003-09-15" },
      decentralizedBonus: { paid: "monthly" },
    });
    expect(slip.decentralizedBonus?.amount.toFixed(2)).toBe("39.74");
  });
});

describe("a month that a career shows not wholly worked", () => {
  const hired = { seniority: { metier: "aide-soignant", hired: "2003-09-15" } } as const;
  const { seniorityYears: _, ...bare } = aide;
  const career = (more: object, presence?: PayRequest["presence"]) => {
    const outcome = safeComputePay({
      ...bare,
      seniority: { metier: "aide-soignant", hired: "2000-01-03", ...more },
      ...(presence && { presence }),
    });
    return outcome.ok
      ? outcome.value.gross.toFixed(2)
      : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
  };

  it("is asked about, with the days seen", () => {
    const outcome = safeComputePay({ ...bare, ...hired });
    expect(outcome.ok ? [] : outcome.issues).toMatchObject([
      {
        code: "partial-month",
        path: ["presence"],
        expected: {
          fr: "comment payer un mois qui n'est pas entier (non travaillé : du 01/09/2003 au 14/09/2003) : { } à l'heure, ou \"whole-month\" s'il est payé entier",
          en: 'how to pay a month that is not whole (not worked: from 2003-09-01 to 2003-09-14): { } by the hour, or "whole-month" if it is paid whole',
        },
      },
    ]);
  });

  it("is paid by what the career says, or whole", () => {
    const by = (presence: PayRequest["presence"]) =>
      computePay({ ...bare, ...hired, ...(presence && { presence }) } as PayRequest).gross.toFixed(
        2,
      );
    expect(by({})).toBe("794.73");
    expect(by({ entered: "2003-09-15" })).toBe("794.73");
    expect(by("whole-month")).toBe("1457.00");
  });

  it("is that of a departure, of a suspension or of a mandate", () => {
    const away = { from: "2003-09-15", lastDay: "2003-10-31" };
    const seen = [
      { left: "2003-09-12" },
      { suspensions: [{ ...away, assimilated: true }] },
      { suspensions: [{ ...away, assimilated: false }] },
      { mandates: [{ ...away, kind: "union" }] },
    ];
    for (const more of seen) {
      expect(career(more)).toEqual(["partial-month presence"]);
      // 3 % of seniority: 1 500.71, of which 10 days of 22
      expect(career(more, {})).toBe("682.14");
      expect(career(more, "whole-month")).toBe("1500.71");
    }
    expect(career({ left: "2003-09-30" })).toBe("1500.71");
    expect(career({ left: "2003-10-15" })).toBe("1500.71");
  });

  it("owes nothing when it is wholly suspended", () => {
    const away = [{ from: "2003-01-01", lastDay: "2003-12-31", assimilated: true }];
    expect(career({ suspensions: away }, {})).toBe("0.00");
  });

  it("is refused when it contradicts the career", () => {
    expect(career({}, { entered: "2003-09-15" })).toEqual(["contradictory presence.entered"]);
    expect(career({ left: "2003-09-12" }, { left: "2003-09-19" })).toEqual([
      "contradictory presence.left",
    ]);
    expect(career({ left: "2003-09-12" }, { left: "2003-09-12" })).toBe("682.14");
    expect(career({ hired: "2003-09-15" }, { entered: "2003-09-16" })).toEqual([
      "contradictory presence.entered",
    ]);
    expect(career({ left: "1999-12-31" })).toContain("end-before-start seniority.left");
    expect(
      career({
        left: "2003-09-12",
        suspensions: [{ from: "2003-09-20", lastDay: "2003-09-25", assimilated: true }],
      }),
    ).toContain("outside-employment seniority.suspensions.0.from");
  });
});

describe("a presence is refused", () => {
  it("for days that are not of the month, of the employment, or counted twice", () => {
    expect(told({ presence: { entered: "2003-10-01", left: "2003-08-31" } })).toEqual([
      "out-of-range presence.entered",
      "out-of-range presence.left",
      "end-before-start presence.left",
    ]);
    expect(told({ presence: { entered: "2003-09-10", left: "2003-09-10" } })).toEqual([]);
    const unpaid = [
      { from: "2003-10-01", lastDay: "2003-10-02" },
      { from: "2003-09-09", lastDay: "2003-09-08" },
      { from: "2003-09-01", lastDay: "2003-09-05" },
      { from: "2003-09-22", until: "2003-09-27" },
      { from: "2003-09-11", lastDay: "2003-09-12" },
      { from: "2003-09-12", lastDay: "2003-09-13" },
    ];
    expect(told({ presence: { entered: "2003-09-08", left: "2003-09-19", unpaid } })).toEqual([
      "out-of-range presence.unpaid.0.from",
      "end-before-start presence.unpaid.1.lastDay",
      "outside-employment presence.unpaid.2.from",
      "outside-employment presence.unpaid.3.until",
      "overlap presence.unpaid.5",
    ]);
    expect(told({ presence: { unpaid: [{ from: "2003-09-01", to: "2003-09-02" }] } })).toEqual([
      "unknown-key presence.unpaid.0.to",
    ]);
  });

  it("for hours that are none, too many, or said twice", () => {
    expect(told({ presence: { week: {} } })).toEqual(["out-of-range presence.week"]);
    expect(told({ presence: { week: { monday: 25 } } })).toEqual([
      "out-of-range presence.week.monday",
    ]);
    expect(told({ presence: { hours: { worked: 155, month: 154 } } })).toEqual([
      "out-of-range presence.hours.worked",
    ]);
    const hours = { worked: 84, month: 154 };
    expect(told({ presence: { hours, week: { monday: 7 }, method: "thirtieths" } })).toEqual([
      "contradictory presence.week",
      "contradictory presence.method",
    ]);
    expect(told({ presence: { hours, method: "real-hours" } })).toEqual([]);
    expect(
      told({ presence: { method: "thirtieths" }, readings: { R170: "working-days" } }),
    ).toEqual(["contradictory presence.method"]);
    expect(told({ presence: { method: "thirtieths" }, readings: { R170: "thirtieths" } })).toEqual(
      [],
    );
    expect(told({ presence: "all of it" })).toEqual(["unknown-value presence"]);
    expect(told({ presence: 3 })).toEqual(["invalid-type presence"]);
  });
});

describe("hours not paid", () => {
  it("are taken off beside the days: half a day of strike, 3.5 hours of 154", () => {
    // 1 457.00 × 3.5/154 = 33.1136; with the Tuesday too, 10.5/154: 99.3409
    expect(paid({ unpaidHours: "3.5" })).toEqual(["-33.11", "1423.89"]);
    const tuesday = [{ from: "2003-09-16", lastDay: "2003-09-16" }] as const;
    expect(paid({ unpaid: tuesday, unpaidHours: 3.5 })[0]).toBe("-99.34");
    // hired on the 15th: 84 hours, of which 80.5 are paid: 1 457.00 × 73.5/154 = 695.3864
    expect(paid({ entered: "2003-09-15", unpaidHours: 3.5 })[0]).toBe("-695.39");
  });

  it("are hours that would be paid, counted by the hour, said once", () => {
    expect(told({ presence: { entered: "2003-09-30", unpaidHours: "7.01" } })).toEqual([
      "out-of-range presence.unpaidHours",
    ]);
    expect(told({ presence: { unpaidHours: 1, method: "thirtieths" } })).toEqual([
      "contradictory presence.unpaidHours",
    ]);
    expect(told({ presence: { unpaidHours: 1 }, readings: { R170: "calendar-days" } })).toEqual([
      "contradictory presence.unpaidHours",
    ]);
    expect(told({ presence: { unpaidHours: 1, hours: { worked: 1, month: 2 } } })).toEqual([
      "contradictory presence.unpaidHours",
    ]);
    const parts = [
      { from: "2003-09-01", lastDay: "2003-09-15" },
      { from: "2003-09-16", lastDay: "2003-09-30", workingTime: "1/2" },
    ];
    expect(told({ parts, presence: { unpaidHours: 1 } })).toEqual([
      "contradictory presence.unpaidHours",
    ]);
  });
});

describe("pay maintained during a suspension", () => {
  const suspensions = [{ from: "2003-09-10", lastDay: "2003-09-19", assimilated: true }] as const;
  const career = { metier: "aide-soignant", hired: "2000-01-01", suspensions } as const;
  const lived = (presence: Presence, month = "2003-09") => ({
    metier: "aide-soignant",
    law: "as-signed",
    month,
    seniority: career,
    presence,
  });
  const gross = (presence: Presence) => computePay(lived(presence) as PayRequest).gross.toFixed(2);
  const refused = (request: object) => {
    const outcome = safeComputePay(request);
    return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
  };

  it("is paid as if worked", () => {
    // 1 457.00 + 3 % = 1 500.71; 10 to 19 September: 8 days, 56 hours of 154: 545.71
    expect(gross({})).toBe("955.00");
    expect(gross({ maintained: [{ from: "2003-09-10", lastDay: "2003-09-19" }] })).toBe("1500.71");
    // 13 to 19 left, 35 hours: 341.07
    expect(gross({ maintained: [{ from: "2003-09-10", lastDay: "2003-09-12" }] })).toBe("1159.64");
    // and a strike on the 25th beside: 7/154 of 1 500.71 = 68.21
    const kept = { maintained: [{ from: "2003-09-10", until: "2003-09-20" }] } as const;
    expect(gross({ ...kept, unpaid: [{ from: "2003-09-25", lastDay: "2003-09-25" }] })).toBe(
      "1432.50",
    );
  });

  it("bears on days suspended, not unpaid, each once", () => {
    const maintained = [{ from: "2003-09-01", lastDay: "2003-09-12" }] as const;
    expect(refused(lived({ maintained }))).toEqual(["contradictory presence.maintained.0"]);
    const days = { from: "2003-09-10", lastDay: "2003-09-12" } as const;
    expect(refused(lived({ maintained: [days], unpaid: [days] }))).toEqual([
      "overlap presence.maintained.0",
    ]);
    expect(refused(lived({ maintained: [days, { ...days, from: "2003-09-12" }] }))).toEqual([
      "overlap presence.maintained.1",
    ]);
    expect(refused(lived({ maintained: [{ ...days, lastDay: "2003-09-09" }] }))).toEqual([
      "end-before-start presence.maintained.0.lastDay",
    ]);
    expect(told({ presence: { maintained: [days] } })).toEqual([
      "contradictory presence.maintained.0",
    ]);
  });

  it("leaves no hours to a month of which no day is paid", () => {
    const away = { ...career, suspensions: [{ ...suspensions[0], lastDay: "2003-11-19" }] };
    const hours = { worked: "10", month: "161" };
    expect(refused({ ...lived({ hours }, "2003-10"), seniority: away })).toEqual([
      "contradictory presence.hours.worked",
    ]);
  });

  it("pays nothing after the departure, however the month is told", () => {
    const left = { ...career, left: "2003-09-30" };
    const october = { metier: "aide-soignant", law: "as-signed", month: "2003-10" };
    const parts = [{ from: "2003-10-01", lastDay: "2003-10-31" }];
    for (const told of [{}, { presence: {} }, { presence: "whole-month" }, { parts }]) {
      expect(refused({ ...october, seniority: left, ...told })).toEqual([
        "outside-employment month",
      ]);
    }
  });
});
