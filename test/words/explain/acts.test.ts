import { describe, expect, it } from "vitest";
import { computePay, type PayRequest, reviveSlip } from "../../../src/pay/index.js";
import { explanation } from "../../../src/words/index.js";

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

/** Told whole, so that nothing is assumed of it. */
const establishment = { kind: "ehpad", place: "mainland", applies: "agreement" } as const;

function said(request: object, language: "fr" | "en"): readonly string[] {
  const slip = computePay({ establishment, ...request } as PayRequest);
  const { remarks } = explanation(slip, language);
  const stored = explanation(reviveSlip(JSON.parse(JSON.stringify(slip))), language);
  expect(stored.remarks).toEqual(remarks);
  return remarks.map(({ words }) => plain(words));
}

const porter = { metier: "brancardier", month: "2003-09", seniorityYears: 5 };

describe("the acts of a payslip", () => {
  it("say what each sets of it, its signature, the day it is known from, and its effect", () => {
    expect(said({ ...porter, law: "in-force" }, "en")).toEqual([
      "Brancardier: reference coefficient, 306 points: Avenant no. 2003-05, signed 25 November 2003, " +
        "known 20 March 2004, from 1 July 2003",
    ]);
    expect(said({ ...porter, law: "in-force" }, "fr")).toEqual([
      "Brancardier : coefficient de référence, 306 points : Avenant n° 2003-05, signé le " +
        "25 novembre 2003, connu le 20 mars 2004, à compter du 1er juillet 2003",
    ]);
    expect(said({ ...porter, law: { knownOn: "2004-03-19" } }, "en")).toEqual([]);
    expect(said({ ...porter, law: "as-signed" }, "en")).toEqual([]);
  });

  it("say of an act of which no day was found that it is taken as known, and from when", () => {
    const nurse = { metier: "infirmier-de-ou-autorise", seniorityYears: 4, law: "in-force" };
    const [of2004] = said({ ...nurse, month: "2004-02" }, "en");
    expect(of2004).toContain("taken as known from 20 December 2003, no day having been found");
    const [of2008] = said({ ...nurse, month: "2008-05" }, "en");
    expect(of2008).toContain("taken as known from its effect, no day having been found");
    const [of2009] = said({ ...nurse, month: "2009-05" }, "en");
    expect(of2009).toContain("known between 30 June 2009 and 31 March 2010, from 1 April 2009");
  });

  it("say between which days an open act begins", () => {
    const home = { metier: "auxiliaire-de-vie", month: "2006-11", seniorityYears: 1 };
    expect(said({ ...home, law: "in-force" }, "fr").join("\n")).toContain(
      "à compter d'un jour entre le 22 septembre 2006 et le 23 octobre 2006",
    );
  });

  it("say the rules that no figure gives by the title of the act", () => {
    const low = { metier: "agent-des-services-logistiques-niveau-1", month: "2009-02" };
    expect(said({ ...low, seniorityYears: 1, law: "in-force" }, "en")).toContainEqual(
      "Avenant no. 2009-03: conventional minimum salary, signed 3 April 2009, " +
        "known between 4 April 2009 and 31 March 2010, from 1 January 2009",
    );
  });
});
