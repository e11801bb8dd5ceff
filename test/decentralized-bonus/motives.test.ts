import { describe, expect, it } from "vitest";
import {
  absenceMotives,
  exemptFrom,
} from "../../src/decentralized-bonus/absences/absence-motives.js";
import { distributeDecentralizedBonus } from "../../src/decentralized-bonus/establishment/distribute-decentralized-bonus.js";
import { decentralizedBonus } from "../../src/decentralized-bonus/person/decentralized-bonus.js";
import type { LawAsked } from "../../src/law/index.js";

describe("the motives of absence", () => {
  it("are the twelve of A3.1.5 and the rest of 2014 that never count, then the ordinary ones, which do", () => {
    const motives = absenceMotives();
    expect(motives.map(({ counts }) => counts)).toEqual([
      ...Array.from({ length: 13 }, () => false),
      ...Array.from({ length: 8 }, () => true),
    ]);
    expect(motives.slice(0, 13).map(({ id }) => id)).toEqual([
      "cours-professionnels-obligatoires",
      "conges-payes",
      "mandats-syndicaux-et-representatifs",
      "maternite-ou-adoption",
      "accident-du-travail-ou-maladie-professionnelle",
      "accident-de-trajet",
      "maintien-ou-rappel-sous-les-drapeaux",
      "conge-de-formation",
      "conges-de-courte-duree",
      "jours-de-reduction-du-temps-de-travail",
      "conge-de-paternite",
      "jury-d-assises",
      "repos-de-fin-de-carriere",
    ]);
    expect(motives.slice(13).map(({ id }) => id)).toEqual([
      "maladie",
      "accident-de-la-vie-privee",
      "conge-sans-solde",
      "conge-parental-d-education",
      "greve",
      "mise-a-pied",
      "absence-non-autorisee",
      "autre",
    ]);
  });

  it("each count as their list says, with its article and its words", () => {
    for (const { id, counts, article, label, from } of absenceMotives()) {
      expect(exemptFrom(id, { law: "in-force" })).toBe(counts ? undefined : (from ?? ""));
      const exempt = from === undefined ? "A3.1.5" : "2014-01-A3.1";
      expect(article).toBe(counts ? "A3.1.4" : exempt);
      expect(label.fr.length).toBeGreaterThan(4);
      expect(label.en.length).toBeGreaterThan(4);
    }
  });

  it("are known by their own names only", () => {
    expect(exemptFrom("toString" as never, { law: "in-force" })).toBeUndefined();
  });
});

describe("end-of-career rest", () => {
  const year = (more: object) =>
    decentralizedBonus({
      year: 2014,
      population: "ordinary",
      yearlyGross: "36000.00",
      law: "in-force",
      ...more,
    } as never);
  const rest = (from: string, lastDay: string) => ({
    from,
    lastDay,
    motive: "repos-de-fin-de-carriere",
  });
  const ill = { from: "2014-09-01", lastDay: "2014-09-09", motive: "maladie" };

  it("never counts from June 2014: worked example 42 of the scheme", () => {
    // 36 000 × 5 % = 1 800; nine days of sickness, six free: 1 800 × 3 ÷ 60 = 90; 1 710
    const bonus = year({ absences: [rest("2014-06-01", "2014-06-20"), ill] });
    expect([bonus.bonus, bonus.abatement, bonus.net].map((each) => each.toFixed(2))).toEqual([
      "1800.00",
      "90.00",
      "1710.00",
    ]);
  });

  it("counts until 31 May 2014: a rest across the day is in two, each by its own rule", () => {
    // 20 to 31 May: 12 days that count, with 9 of sickness 21, less 6 free: 15; 1 800 × 15 ÷ 60 = 450
    const bonus = year({ absences: [rest("2014-05-20", "2014-06-18"), ill] });
    expect(
      bonus.absences.map(({ from, until, days, counts }) => [from, until, days, counts]),
    ).toEqual([
      ["2014-05-20", "2014-06-01", 12, true],
      ["2014-06-01", "2014-06-19", 18, false],
      ["2014-09-01", "2014-09-10", 9, true],
    ]);
    expect([bonus.countedDays.toFixed(), bonus.net.toFixed(2)]).toEqual(["21", "1350.00"]);
  });

  it("keeps the ends at which the year cuts it, each on its own part", () => {
    const absences = [rest("2013-12-20", "2015-01-31")];
    expect(year({ absences }).absences.map(({ cut }) => cut)).toEqual([["start"], ["end"]]);
  });

  it("counts where the avenant is not known yet, or by the law as signed", () => {
    // 20 days less 6: 1 800 × 14 ÷ 60 = 420; 1 380
    const absences = [rest("2014-06-01", "2014-06-20")];
    for (const law of ["as-signed", { knownOn: "2014-05-21" }]) {
      expect(year({ absences, law }).net.toFixed(2)).toBe("1380.00");
    }
    expect(year({ absences, law: { knownOn: "2014-05-22" } }).net.toFixed(2)).toBe("1800.00");
  });
});

describe("who decides how the bonus is shared", () => {
  const decidedBy = (year: number, law: LawAsked = "in-force"): string =>
    distributeDecentralizedBonus({ year, people: [], law }).protocol.decidedBy.en;

  it("is a protocol until 2012, an agreement from 2013, the committee in its place from 2021", () => {
    expect(decidedBy(2003)).toContain("protocol of the civil year with the union delegates");
    expect(decidedBy(2012)).toContain("protocol of the civil year with the union delegates");
    expect(decidedBy(2013)).toContain("collective agreement of the civil year, without approval");
    expect(decidedBy(2013)).toContain("the works council, failing it a referendum");
    expect(decidedBy(2020)).toContain("the works council");
    expect(decidedBy(2021)).toContain("the social and economic committee");
    expect(decidedBy(2021)).toContain("for directors, the board");
  });

  it("is the protocol by the law as signed", () => {
    expect(decidedBy(2021, "as-signed")).toBe(decidedBy(2005));
  });
});
