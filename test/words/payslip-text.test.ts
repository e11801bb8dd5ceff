import { describe, expect, it } from "vitest";
import { computePay } from "../../src/pay/compute-pay.js";
import { payslipText } from "../../src/words/payslip-text.js";

const rows = (text: string): readonly string[] => text.split("\n");

describe("payslipText", () => {
  const slip = computePay({
    metier: { as: "educateur-specialise", jobTitle: "Coordinateur" },
    reference: "006",
    month: "2003-09",
    seniorityYears: 9,
    workingTime: "0.8",
    functionalBonuses: ["maison-d-accueil-readaptation-ou-foyer-de-vie"],
    constraints: { nights: 2, workedNights: 1, sundayHolidayHours: 8, internat: "5" },
    differentialIndemnity: "41.37",
    decentralizedBonus: { paid: "monthly", quarterlyHolidays: true },
  });

  it("heads the slip with the job, its status, the reference and the terms", () => {
    const [, title, job, terms] = rows(payslipText(slip, "fr"));
    expect(title).toMatch(/^BULLETIN DE PAIE · CCN 51, avenant n° 2002-02 +septembre 2003$/);
    expect(job).toMatch(/^Coordinateur \(assimilé à : Éducateur spécialisé\) +non cadre$/);
    expect(terms).toMatch(/^006 +Valeur du point 4,151 € · Temps de travail 80 %$/);
  });

  it("puts the terms below a reference that leaves them no room, within the width of the slip", () => {
    const reference = "002 · Aide-soignante, unité de soins de longue durée, nuits et dimanches";
    const text = payslipText({ ...slip, reference }, "fr");
    const [rule = "", , , named, terms = ""] = rows(text);
    expect(named).toBe(reference);
    expect(terms).toMatch(/^ {50,}Valeur du point 4,151 € · Temps de travail 80 %$/);
    expect(terms).toHaveLength(rule.length);
    const room = rule.length - terms.trimStart().length - 2;
    const third = (length: number): string | undefined =>
      rows(payslipText({ ...slip, reference: "x".repeat(length) }, "fr"))[3];
    expect(third(room)).toHaveLength(rule.length);
    expect(third(room + 1)).toBe("x".repeat(room + 1));
  });

  it("aligns base, rate and amount on the right, and cites the article of each line", () => {
    const lines = rows(payslipText(slip, "fr")).filter(
      (line) => line.includes(" € ") || line.includes(" pts "),
    );
    const ends = lines
      .filter((line) => /[A-Z].*\d,\d\d {2}\S/.test(line))
      .map((line) => (/^.*?\d,\d\d(?= {2}\S)/.exec(line) as RegExpExecArray)[0].length);
    expect(new Set(ends)).toEqual(new Set([77]));
    // 479 × 4.151 × 0.8 = 1 590.66 (1 590.6632); 9 % = 143.16; 11 × 4.151 × 0.8 = 36.53; (1 590.66 + 143.16 + 36.53) × 5 % = 88.52
    const text = payslipText(slip, "fr", { width: 118 });
    expect(text).toMatch(
      /Salaire de base +479,00 pts +4,151 +1\u202f590,66 {2}art\. 08\.01\.1 ; annexe I, fiche 2\.6/,
    );
    expect(text).toMatch(/Prime d'ancienneté +1\u202f590,66 € +9 % +143,16/);
    expect(text).toMatch(/Prime d'internat +1\u202f770,35 € +5 % +88,52 {2}A3\.4\.2\.1/);
    expect(text).toMatch(/Indemnité différentielle +41,37 € +41,37 {2}avenant, art\. 9/);
  });

  it("is as wide as it is asked to be, and a hundred columns unless told", () => {
    for (const width of [undefined, 60, 72, 80, 100, 118, 140]) {
      const text = payslipText(slip, "fr", width === undefined ? {} : { width });
      const lines = text.trimEnd().split("\n");
      expect(Math.max(...lines.map(({ length }) => length))).toBe(width ?? 100);
      expect(text).toMatch(/Salaire de base .*1\u202f590,66/);
      expect(text).toContain("art. 08.01.1");
    }
    expect(payslipText(slip, "fr", { width: 10 })).toBe(payslipText(slip, "fr", { width: 60 }));
  });

  it("may be one that was stored as JSON", () => {
    const stored = JSON.parse(JSON.stringify(slip));
    for (const language of ["fr", "en"] as const) {
      expect(payslipText(stored, language)).toBe(payslipText(slip, language));
    }
  });

  it("shows what a reference holds, and does nothing else with it", () => {
    const text = payslipText({ ...slip, reference: "a\u001b[2Jb\u2028c\u202e" }, "fr");
    expect(text).toContain("a␛[2Jb\ufffdc\ufffd");
  });

  it("wraps a long label below, indented", () => {
    const all = rows(payslipText(slip, "fr"));
    const first = all.findIndex((line) => line.includes("Prime fonctionnelle : maison"));
    expect(all[first]).toMatch(/11,00 pts$/);
    expect(all[first + 1]).toMatch(/^ {4}\S/);
    expect((all[first + 1] as string).length).toBeLessThanOrEqual(46);
  });

  it("ends with the gross, the decentralized bonus, the total and the readings", () => {
    const text = payslipText(slip, "en");
    expect(text).toMatch(/GROSS +1,9\d\d\.\d\d\n/);
    expect(text).toMatch(
      /Decentralized bonus +€1,9\d\d\.\d\d +3% +\d\d\.\d\d {2}A3\.1\.4; A3\.1\.2\n/,
    );
    expect(text).toMatch(/TOTAL +\d,\d\d\d\.\d\d\n/);
    expect(text).toMatch(/Readings of the text: .*R17 unrounded/);
  });

  it("names no reading where none moves a cent", () => {
    const whole = computePay({ metier: "aide-soignant", month: "2003-09", seniorityYears: 0 });
    expect(whole.readings).toEqual([{ id: "R1", choice: "each-line" }]);
    expect(payslipText(whole, "en")).not.toContain("Readings of the text");
  });

  it("leaves out what is not there", () => {
    const bare = computePay({
      metier: "psychologue",
      month: "2003-09",
      seniorityYears: 0,
      cadreYears: 0,
    });
    const text = payslipText(bare, "fr");
    expect(text).not.toContain("Prime décentralisée");
    expect(text).not.toContain("TOTAL");
    expect(text).toMatch(/Psychologue +cadre\n/);
    expect(text).toMatch(/Prime d'ancienneté +2\u202f150,22 € +0 % +0,00/);
  });
});
