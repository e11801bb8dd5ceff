import { describe, expect, it } from "vitest";
import { distributeDecentralizedBonus } from "../../src/decentralized-bonus/establishment/distribute-decentralized-bonus.js";
import { decentralizedBonus } from "../../src/decentralized-bonus/person/decentralized-bonus.js";
import { explain } from "../../src/words/explain/explain.js";

describe("a bonus, explained", () => {
  it("says each sum with its article and its reading", () => {
    const bonus = decentralizedBonus({
      year: 2005,
      population: "ordinary",
      yearlyGross: "31186.32",
      absenceDays: 20,
    });
    const text = explain(bonus, "fr").replace(/[\u00a0\u202f]/g, " ");
    expect(text).toContain("31 186,32 € × 5 % = 1 559,316 €, arrondi à 1 559,32 €");
    expect(text).toContain("1 559,32 € × 14 jours ÷ 60 jours");
    expect(text).toContain("A3.1.4");
    expect(text).toContain("1 559,32 € − 363,84 € = 1 195,48 €");
  });
});

describe("an establishment's bonus, explained", () => {
  const people = Array.from({ length: 40 }, (_, index) => ({
    id: `salarié ${index}`,
    population: "ordinary" as const,
    workingTime: index === 1 ? "0.5" : 1,
    yearlyGross: `${24000 + index}.00`,
    absenceDays: index === 0 ? 36 : 0,
  }));
  const distribution = distributeDecentralizedBonus({ year: 2005, people });
  const plain = (language: "fr" | "en"): string =>
    explain(distribution, language).replace(/[\u00a0\u202f]/g, " ");

  it("says what each person is paid, and out of what", () => {
    const text = plain("fr");
    expect(text).toContain("salarié 1");
    // 600 over 38.5: 15.584… for full time, 7.792… for half
    expect(text).toContain("600,00 € × 0,5 ÷ 38,5 = 7,792207… €");
    expect(text).toContain("arrondi vers le bas à 7,79 €");
    expect(text).toContain("lus forts restes");
  });

  it("says the sums of each mass by their first terms and their last", () => {
    expect(plain("fr")).toContain(
      "1 200,00 € + 1 200,05 € + 1 200,10 € + … (36 termes) + 1 201,95 €",
    );
    expect(plain("en")).toContain("€1,200.00 + €1,200.05 + €1,200.10 + … (36 terms) + €1,201.95");
    const few = distributeDecentralizedBonus({ year: 2005, people: people.slice(0, 24) });
    expect(explain(few, "fr")).not.toContain("termes");
  });
});
