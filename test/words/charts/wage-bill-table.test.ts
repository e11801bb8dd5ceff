import { describe, expect, it } from "vitest";
import { projectWageBill } from "../../../src/wage-bill/index.js";
import { wageBillTable } from "../../../src/words/index.js";

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

describe("the tables of a wage bill", () => {
  it("say what is assumed, and of how many people", () => {
    const person = { metier: "infirmier-de-ou-autorise", seniorityYears: 4 } as const;
    const people = [{ ...person }, { ...person, establishment: { kind: "ehpad" } as const }];
    const bill = projectWageBill({ people, from: "2009-06", to: "2009-06" });
    const last = (language: "fr" | "en") =>
      plain(wageBillTable(bill, language))
        .split("\n")
        .filter((line) => /^(Supposé|Assumed)/.test(line));
    expect(last("fr")).toEqual([
      "Supposé : les années données sont accomplies au premier jour payé du budget, 2 personnes",
      "Supposé : établissement ordinaire de France métropolitaine, qui applique la convention (la demande n'en dit rien : establishment), 1 personne",
      "Supposé : établissement de France métropolitaine, qui applique la convention (la demande n'en dit rien : establishment), 1 personne",
    ]);
    expect(last("en")).toEqual([
      expect.stringMatching(/, 2 people$/),
      expect.stringMatching(/, 1 person$/),
      expect.stringMatching(/, 1 person$/),
    ]);
    const told = { kind: "ehpad", place: "mainland", applies: "agreement" } as const;
    const whole = projectWageBill({
      people: [{ ...person, establishment: told }],
      from: "2009-06",
      to: "2009-06",
    });
    expect(wageBillTable(whole, "en")).not.toContain("establishment");
  });
});
