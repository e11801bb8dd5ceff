import { describe, expect, it } from "vitest";
import { engines, type VerifiableFunction } from "../../../src/verify/verifiable-function.js";
import { explain, explanation } from "../../../src/words/explain/explain.js";
import type { Explainable } from "../../../src/words/explain/explanation.js";

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

function asked(name: VerifiableFunction, request: unknown): Explainable {
  const outcome = engines[name](request);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value as Explainable;
}

function remarks(name: VerifiableFunction, request: unknown, language: "fr" | "en") {
  const told = (part: { readonly words: string; readonly articles: readonly { id: string }[] }) =>
    `${plain(part.words)} [${part.articles.map(({ id }) => id)}]`;
  const whole = explanation(asked(name, request), language);
  return [...whole.remarks, ...whole.parts.flatMap((part) => part.remarks)].map(told);
}
const manager = { metier: "responsable-du-secretariat-medical" };
const facts = { medicalSecretariesLed: 10, beds: 12 };

describe("what a result says beside its sums", () => {
  it("is what it assumes, and why", () => {
    const nurse = { metier: "infirmier-de-ou-autorise", month: "2009-04", seniorityYears: 1 };
    const establishment = { place: "mainland", applies: "agreement" };
    const assumed = (more: object, language: "fr" | "en"): readonly string[] =>
      remarks("computePay", { ...nurse, ...more }, language).filter((words) =>
        /^(Supposé|Assumed)/.test(words),
      );
    expect(assumed({ establishment }, "fr")).toEqual([
      "Supposé : établissement ordinaire (la demande n'en dit rien : establishment) []",
    ]);
    const known = { establishment: { ...establishment, kind: "ehpad" } };
    expect(assumed({ ...known, law: { knownOn: "2009-06-29" } }, "en")).toEqual([
      "Assumed: day of publication not found, inferred: act point-2008-04 (no source: reading R69) []",
    ]);
    expect(assumed({ ...known, law: "in-force" }, "en")).toEqual([]);
  });

  it("is what the facts grant, refuse and leave open, each with its reason and its article", () => {
    const told = remarks("entitlements", { ...manager, facts }, "en");
    expect(told.slice(0, 3)).toEqual([
      "Access to the métier to be checked: Have at least seven years' experience in the function; the definition also supposes leading medical secretaries. [A1.1/1.3]",
      "Due: “Supervision complement: 10 medical secretaries or more”, 45 points (Medical secretaries led, in full-time equivalents: 10 FTE (asked: at least 10 FTE)) [A1.1/1.3]",
      "Not due: “Supervision complement: fewer than 10 medical secretaries”, 25 points (Medical secretaries led, in full-time equivalents: 10 FTE (asked: less than 10 FTE)) [A1.1/1.3]",
    ]);
    expect(told).toContain(
      "To be decided: “Functional bonus: guardianship manager” (Which functions does the employee actually hold?) [A3.4.4]",
    );
    expect(remarks("entitlements", { ...manager, facts }, "fr")[1]).toBe(
      "Dû : « Complément encadrement : au moins 10 secrétaires médicaux », 45 points (Secrétaires médicaux encadrés, en équivalent temps plein : 10 ETP (demandé : au moins 10 ETP)) [A1.1/1.3]",
    );
  });

  it("stands in a slip paid by facts, and not in one that has none", () => {
    const told = { kind: "ehpad", place: "mainland", applies: "agreement" };
    const month = { ...manager, month: "2003-09", seniorityYears: 1, establishment: told };
    const paid = { ...month, facts, undecided: "go-on-without" };
    expect(remarks("computePay", paid, "fr")).toEqual(
      remarks("entitlements", { ...manager, facts }, "fr"),
    );
    expect(remarks("computePay", month, "fr")).toEqual([]);
  });

  it("is who has no part in the bonus, and what nobody could be paid", () => {
    const none = { yearlyGross: 9000, population: "emploi-jeune-non-qualifie" };
    const why = "emploi-jeune non qualifié : son coefficient de référence contient déjà la prime";
    expect(remarks("decentralizedBonus", { year: 2005, ...none }, "fr")).toEqual([
      `Sans part à la prime : ${why} [A3.1.1]`,
    ]);
    const away = { id: "3", workingTime: 1, absenceDays: 36, population: "medical" };
    const people = [
      { ...away, yearlyGross: 24000 },
      { id: "4", workingTime: 1, absenceDays: 0, ...none },
    ];
    const shared = asked("distributeDecentralizedBonus", { year: 2005, people });
    const text = plain(explain(shared, "fr"));
    expect(text).toContain(`Sans part à la prime : 4 (${why}) (A3.1.1)\n`);
    expect(text).toContain(
      "Non réparti : 600,00 € (reliquat que personne ne peut recevoir : tous les salariés de la masse ont subi un abattement)\n",
    );
  });

  it("is each percentage ahead of a career, from its day on", () => {
    const span = { from: "2004-01-01", until: "2005-01-01" };
    const nurse = { metier: "aide-soignant", hired: "1990-03-15" };
    const cadre = { ...nurse, metier: "cadre-infirmier" };
    expect(remarks("careerTimeline", { career: cadre, ...span }, "fr")).toEqual([
      "Pourcentages : à partir du 01/01/2004, ancienneté 13 % (13 ans), majoration spécifique 13 % (13 ans) [Expose-III.3,Expose-III.4]",
      "Pourcentages : à partir du 15/03/2004, ancienneté 14 % (14 ans), majoration spécifique 14 % (14 ans) [Expose-III.3,Expose-III.4]",
    ]);
    expect(remarks("careerTimeline", { career: nurse, ...span }, "en")[1]).toBe(
      "Percentages: from 2004-03-15 on, seniority 14% (14 years) [Expose-III.3,Expose-III.4]",
    );
  });

  it("is a right, or none, with its article", () => {
    const law = "as-signed";
    const hand = { function: "plongeur", presentAtMealtime: false, law };
    const text = plain(explain(asked("freeMeals", hand), "fr", "markdown"));
    expect(text).toContain(
      "\n- Pas de droit ici : Repas gratuit les seuls jours où l'horaire de travail retient sur place à l'heure du repas (A3.6.1.2)\n\n## Lectures",
    );
    expect(remarks("freeMeals", { function: "chef-de-cuisine", law }, "en")).toEqual([
      "Right open: Two free meals every day [A3.6.1.1]",
    ]);
    const leaving = { years: 9, cadre: false, lastThreeMonths: ["1900", "1900", "2000"], law };
    expect(remarks("retirementAllowance", leaving, "en")).toEqual([
      "Under ten years: the law and its regulations apply. [15.03.2.2]",
    ]);
    expect(remarks("retirementAllowance", { ...leaving, years: 10 }, "en")).toEqual([]);
  });

  it("is what the text makes exceptional", () => {
    const deputy = { charges: "10", month: "2003-07", deputy: true, beds: 80 };
    expect(remarks("directorCoefficient", deputy, "fr")).toEqual([
      "À noter : En règle générale, pas de poste de directeur adjoint ni de gestionnaire sous 100 lits (ici 80). [A1.3]",
    ]);
  });
});
