import { describe, expect, it } from "vitest";
import { decimal } from "../../src/exact/money.js";
import { PayError } from "../../src/intake/issue.js";
import type { Career } from "../../src/seniority/career.js";
import { grossChart } from "../../src/words/charts/gross-chart.js";
import { timelineTable } from "../../src/words/charts/timeline-table.js";
import { careerTimeline, safeCareerTimeline } from "../as-signed.js";

const nurse: Career = {
  metier: "infirmier-de-ou-autorise",
  hired: "2001-09-15",
  promotions: [{ on: "2004-02-01", from: "infirmier-de-ou-autorise", to: "cadre-infirmier" }],
};
const landmarks = (career: Career, from: string, to: string, readings = {}) =>
  careerTimeline(career, from, to, readings).landmarks.map(({ on, seniority, cadreMajoration }) =>
    [on, seniority.rate, cadreMajoration?.rate ?? "–"].join(" "),
  );

describe("careerTimeline", () => {
  it("starts with what holds on the first day, then gives each day on which something changes", () => {
    expect(landmarks(nurse, "2003-07-01", "2006-01-01")).toEqual([
      "2003-07-01 1 –",
      "2003-09-15 2 –",
      "2004-02-01 2 2",
      "2004-09-15 3 3",
      "2005-09-15 4 4",
    ]);
  });

  it("includes a step on its first day and leaves out one on its last", () => {
    expect(landmarks(nurse, "2003-09-15", "2004-09-15")).toEqual([
      "2003-09-15 2 –",
      "2004-02-01 2 2",
    ]);
    expect(landmarks(nurse, "2003-09-14", "2004-09-16").at(-1)).toBe("2004-09-15 3 3");
    expect(landmarks({ ...nurse, promotions: [] }, "2003-09-14", "2003-09-15")).toEqual([
      "2003-09-14 1 –",
    ]);
  });

  it("names the métier held and the years that give each percentage", () => {
    const [, , promoted] = careerTimeline(nurse, "2003-07-01", "2004-03-01").landmarks;
    expect(promoted).toMatchObject({
      on: "2004-02-01",
      metier: "cadre-infirmier",
      seniority: { years: 2 },
      cadreMajoration: { years: 2 },
    });
  });

  it("shows both steps of a year when the dates differ", () => {
    expect(landmarks(nurse, "2004-02-01", "2005-03-01", { R19: "from-promotion" })).toEqual([
      "2004-02-01 2 2",
      "2004-09-15 3 2",
      "2005-02-01 3 3",
    ]);
  });

  it("stops at the limits: nothing changes after thirty years", () => {
    const old: Career = { metier: "chef-de-bureau", hired: "1975-04-01" };
    expect(landmarks(old, "2003-07-01", "2030-01-01")).toEqual([
      "2003-07-01 28 20",
      "2004-04-01 29 20",
      "2005-04-01 30 20",
    ]);
  });

  it("waits for the end of a suspension that does not count", () => {
    const suspended: Career = {
      metier: "aide-soignant",
      hired: "2001-09-15",
      suspensions: [{ from: "2004-09-01", until: "2005-09-01", assimilated: false }],
    };
    expect(landmarks(suspended, "2003-10-01", "2007-01-01")).toEqual([
      "2003-10-01 2 –",
      "2005-09-15 3 –",
      "2006-09-15 4 –",
    ]);
  });

  it("keeps a step completed on the eve of a suspension, and puts off one that was a day short", () => {
    const due = (from: string, until: string): Career => ({
      metier: "aide-soignant",
      hired: "2001-09-15",
      suspensions: [{ from, until, assimilated: false }],
    });
    const eve = due("2004-09-15", "2004-10-15");
    expect(landmarks(eve, "2004-09-01", "2005-01-01")).toEqual([
      "2004-09-01 2 –",
      "2004-09-15 3 –",
    ]);
    expect(landmarks(eve, "2004-09-20", "2005-01-01")).toEqual(["2004-09-20 3 –"]);
    const short = due("2004-09-14", "2004-10-14");
    expect(landmarks(short, "2004-09-01", "2005-01-01")).toEqual([
      "2004-09-01 2 –",
      "2004-10-15 3 –",
    ]);
    expect(landmarks(short, "2004-09-20", "2005-01-01")).toEqual([
      "2004-09-20 2 –",
      "2004-10-15 3 –",
    ]);
  });

  it("shows what a suspension takes away with a leap day, on the day after it", () => {
    // three years completed on 2003-07-01; 244 days, among them 29 February 2004, lead to 2001-03-02
    const leap: Career = {
      metier: "aide-soignant",
      hired: "2000-07-01",
      suspensions: [{ from: "2003-07-01", until: "2004-03-01", assimilated: false }],
    };
    expect(landmarks(leap, "2003-07-01", "2005-01-01")).toEqual([
      "2003-07-01 3 –",
      "2004-03-01 2 –",
      "2004-03-02 3 –",
    ]);
  });

  it("shows a change of métier that changes no percentage", () => {
    const moved: Career = {
      metier: "brancardier",
      hired: "2001-09-15",
      promotions: [{ on: "2004-02-01", from: "brancardier", to: "aide-soignant" }],
    };
    expect(landmarks(moved, "2004-01-01", "2004-03-01")).toEqual([
      "2004-01-01 2 –",
      "2004-02-01 2 –",
    ]);
  });

  it("shows what the base trade gives on appointment", () => {
    const appointed: Career = {
      metier: "ouvrier-hautement-qualifie",
      hired: "2003-07-01",
      birth: "1970-01-01",
      baseTrade: [{ from: "1995-07-01", until: "2003-07-01" }],
      promotions: [
        { on: "2003-10-01", from: "ouvrier-hautement-qualifie", to: "moniteur-d-atelier" },
      ],
    };
    // 8 years before 2003-07-01 give 7, counted back from the hiring: 7 years and the 3 months of the employment on 2003-10-01
    expect(landmarks(appointed, "2003-07-01", "2004-11-01")).toEqual([
      "2003-07-01 0 –",
      "2003-10-01 7 –",
      "2004-07-01 8 –",
    ]);
    // a month of base trade: the date moves back by as much, on the appointment
    const short = { ...appointed, baseTrade: [{ from: "2003-06-01", until: "2003-07-01" }] };
    expect(landmarks(short, "2003-07-01", "2004-11-01")).toEqual([
      "2003-07-01 0 –",
      "2003-10-01 0 –",
      "2004-06-01 1 –",
    ]);
  });

  it("foresees promotions and suspensions planned in the period, and leaves later ones alone", () => {
    expect(landmarks(nurse, "2003-07-01", "2004-02-01")).toHaveLength(2);
    expect(landmarks(nurse, "2003-07-01", "2003-09-15")).toHaveLength(1);
  });

  it("carries its span, its readings and its dataset", () => {
    const { from, until, readings, dataset } = careerTimeline(nurse, "2003-07-01", "2005-01-01");
    expect([from, until]).toEqual(["2003-07-01", "2005-01-01"]);
    expect(readings).toEqual([
      { id: "R19", choice: "capped" },
      { id: "R16", choice: "restored" },
    ]);
    expect(dataset.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(
      careerTimeline({ metier: "aide-soignant", hired: "2000-02-29" }, "2003-07-01", "2004-07-01")
        .readings,
    ).toEqual([{ id: "R39", choice: "28-february" }]);
  });

  it("refuses a span that is empty, begins before the scheme, or before the hiring", () => {
    const codes = (from: unknown, to: unknown, readings?: unknown) => {
      const outcome = safeCareerTimeline(nurse, from, to, readings);
      return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
    };
    expect(codes("2004-07-01", "2004-07-01")).toEqual(["end-before-start until"]);
    expect(codes("2004-07-01", "2004-07-02")).toEqual([]);
    expect(codes("2003-06-30", "2004-07-01")).toEqual(["before-scheme from"]);
    expect(codes("2004-07-01", "x")).toEqual(["invalid-day until"]);
    expect(codes(undefined, "2005-01-01")).toEqual(["missing from"]);
    expect(codes("2004-07-01", "2005-01-01", { R999: "x" })).toEqual(["unknown-key readings.R999"]);
    const hired = safeCareerTimeline({ ...nurse, hired: "2004-01-15" }, "2004-01-01", "2005-01-01");
    expect(hired).toMatchObject({ issues: [{ code: "in-the-future", path: ["hired"] }] });
    expect(() => careerTimeline(nurse, "2004-07-01", "2004-07-01")).toThrow(PayError);
    const empty = safeCareerTimeline(nurse, "2004-07-01", "2004-07-01");
    expect(empty).toMatchObject({
      issues: [{ expected: { fr: "un jour après le 2004-07-01", en: "a day after 2004-07-01" } }],
    });
  });
});

describe("timelineTable", () => {
  it("draws a readable table, in French", () => {
    expect(timelineTable(careerTimeline(nurse, "2003-07-01", "2004-12-01"), "fr")).toBe(
      [
        "À partir du  Métier                    Ancienneté  Majoration cadre",
        "01/07/2003   infirmier-de-ou-autorise         1\u202f%                 –",
        "15/09/2003   infirmier-de-ou-autorise         2\u202f%                 –",
        "01/02/2004   cadre-infirmier                  2\u202f%               2\u202f%",
        "15/09/2004   cadre-infirmier                  3\u202f%               3\u202f%",
      ].join("\n"),
    );
  });

  it("draws it in English", () => {
    expect(
      timelineTable(careerTimeline({ ...nurse, promotions: [] }, "2003-07-01", "2003-10-01"), "en"),
    ).toBe(
      [
        "From        Métier                    Seniority  Cadre majoration",
        "2003-07-01  infirmier-de-ou-autorise         1%                 –",
        "2003-09-15  infirmier-de-ou-autorise         2%                 –",
      ].join("\n"),
    );
  });

  it("writes two decimals of a percentage that has some", () => {
    const converted: Career = {
      metier: "chef-de-bureau",
      hired: "1990-05-01",
      reclassement: { coefficient: "517", seniorityPoints: "60", lastChange: "2002-10-01" },
    };
    const timeline = careerTimeline(converted, "2003-07-01", "2003-08-01");
    expect(timelineTable(timeline, "fr")).toContain(" 11,61\u202f% ");
    expect(timelineTable(timeline, "en")).toContain(" 11.61% ");
  });
});

describe("grossChart", () => {
  const year = (of: number, gross: string) => ({ year: of, gross: decimal(gross) });

  it("draws a bar in proportion of each amount, the longest for the highest", () => {
    const chart = grossChart([year(2003, "1250.5"), year(2004, "2501"), year(2005, "25.01")], "fr");
    expect(chart).toBe(
      [
        `2003  ${"█".repeat(25)}${" ".repeat(25)}  1\u202f250,50 €`,
        `2004  ${"█".repeat(50)}  2\u202f501,00 €`,
        `2005  █${" ".repeat(49)}     25,01 €`,
      ].join("\n"),
    );
    expect(grossChart([year(2003, "1250.5")], "en")).toBe(`2003  ${"█".repeat(50)}  1,250.50 €`);
  });

  it("draws no bar for nothing, and nothing for no year", () => {
    expect(grossChart([year(2003, "0")], "en")).toBe(`2003  ${" ".repeat(50)}  0.00 €`);
    expect(grossChart([], "fr")).toBe("");
  });
});
