import { describe, expect, it } from "vitest";
import * as core from "../../../src/index.js";
import { ficheText, metiers, questionsText } from "../../as-signed.js";
import { plain } from "../../plain.js";

describe("the fiche of a métier", () => {
  const fiche = plain(ficheText("agent-d-amphitheatre", "fr"));

  it("opens with what it is, where it stands, cadre or not, its coefficient and its lines", () => {
    expect(fiche.split("\n").slice(0, 9)).toEqual([
      `Agent d'amphithéâtre${"agent-d-amphitheatre".padStart(80)}`,
      `Filière soignante · 1.1 Agent des services de soins${"non cadre".padStart(49)}`,
      "",
      "Prend soin des défunts, reçoit leur famille et entretient les locaux et le matériel du dépôt",
      "mortuaire.",
      "",
      `Coefficient de référence : 304${"annexe I, fiche 1.1, L.749-763".padStart(70)}`,
      "",
      "Compléments",
    ]);
  });

  it("lists complements with points, condition, what they exclude, and the reading", () => {
    expect(fiche).toContain(
      [
        `    46  autopsies (métier)${"annexe I, fiche 1.1, L.763".padStart(74)}`,
        "         Complément métier : participation aux autopsies",
        "         participation aux autopsies",
        "         ne se cumule pas avec : agent-d-amphitheatre",
        "         Lectures du texte : R30 instead",
      ].join("\n"),
    );
    expect(
      plain(ficheText("agent-d-amphitheatre", "fr", { readings: { R30: "added" } })),
    ).not.toContain("ne se cumule pas");
  });

  it("names no line where the text is not printed in the avenant", () => {
    const law = "in-force";
    for (const { id } of core.metiers({ law })) {
      for (const language of ["fr", "en"] as const)
        expect(core.ficheText(id, language, { law })).not.toMatch(/L\.(?!\d)| $/m);
    }
  });

  it("gives every line on which a former emploi stands", () => {
    const technician = plain(ficheText("cadre-medico-technique", "fr"));
    expect(technician).toMatch(/Manipulateur d'électroradiologie médicale chef +L\.1376-1377$/m);
  });

  it("lists former emplois with what the table prints, and where text and table differ", () => {
    expect(fiche).toContain(
      [
        `  Agent d'amphithéâtre N2${"L.714".padStart(75)}`,
        "       le tableau imprime : métier 46",
        "       Le tableau oppose N1 (36) et N2 (46) ; le texte parle de la participation aux autopsies.",
      ].join("\n"),
    );
    expect(plain(ficheText("medecin-coordonnateur", "en"))).toMatch(
      /Jobs of before 1 July 2003\n {2}—\n$/,
    );
  });

  it("says who may hold it, or that the fiche does not say", () => {
    expect(fiche).toContain("Accès au métier\n  la fiche n'en dit rien\n");
    const aide = plain(ficheText("aide-soignant", "en"));
    expect(aide).toMatch(/Who may hold it\n {2}\S.*\n(.*\n)* +annex I, sheet 1\.2, L\.804\n/);
  });

  it("keeps the bonuses of the fiche and those of A3.4.4 apart, without those that the métier excludes", () => {
    const nurse = plain(ficheText("infirmier-de-ou-autorise", "en"));
    const [own = "", common = ""] = nurse.split("Functional bonuses open to every métier");
    expect(own).toContain("    14  bloc-operatoire-exclusif   ");
    expect(common).toContain("    11  gerant-de-tutelle   ");
    expect(common).not.toContain("circulation-extracorporelle");
    expect(fiche).toContain("Primes fonctionnelles\n  —\n");
    expect(plain(ficheText("technicien", "fr"))).toContain(
      "circulation extracorporelle\n         domaine d'exercice exclusif : « Circulation extracorporelle »\n",
    );
  });

  it("cites annexe II for cadres, agents de maîtrise and coefficients hiérarchiques", () => {
    expect(plain(ficheText("cadre-infirmier", "fr"))).toContain("cadre (A2.1.4)\n");
    const foreman = plain(ficheText("responsable-logistique-niveau-2", "fr"));
    expect(foreman).toContain("  non cadre, agent de maîtrise pour les élections (A2.2)\n");
    expect(foreman).toMatch(/Coefficient hiérarchique, pour l'article 36 seulement : \d+ +A2\.3/);
    expect(fiche).not.toContain("hiérarchique");
  });

  it("is written for every métier, in both languages, within a hundred columns", () => {
    for (const { id } of metiers()) {
      for (const language of ["fr", "en"] as const) {
        const text = ficheText(id, language);
        expect(text).not.toMatch(/undefined|null|NaN|\[object/);
        const long = text.split("\n").filter((line) => line.length > 100);
        expect([id, long]).toEqual([id, []]);
      }
    }
  });
});

describe("the questions of a métier", () => {
  it("are numbered, with their key, their values and what they decide", () => {
    const text = plain(questionsText("agent-d-amphitheatre", "fr"));
    expect(text.split("\n").slice(0, 6)).toEqual([
      "Agent d'amphithéâtre : les faits à réunir",
      "",
      "1.  Le salarié participe-t-il aux autopsies ?",
      "    attendsAutopsies : oui ou non",
      "    décide : Complément métier : participation aux autopsies",
      "",
    ]);
    expect(text).toContain(
      [
        "    exclusiveField : tous ceux qui conviennent, ou aucun, de",
        "      - circulation-extracorporelle : Circulation extracorporelle",
        "    décide : Prime fonctionnelle : circulation extracorporelle",
      ].join("\n"),
    );
    expect(text).toContain("    beds : un nombre (lits)\n");
  });

  it("say what is left to judgement, and name a purpose once", () => {
    const text = plain(questionsText("employe-administratif", "en"));
    expect(text).toContain("(left to judgement: the answer will say so)");
    const laundry = plain(questionsText("responsable-logistique-niveau-1", "en"));
    expect(laundry).toContain("employeesLed: a number (FTE, 2 decimals at most)");
    expect(plain(questionsText("conseiller-en-economie-sociale-et-familiale", "en"))).toContain(
      "eveningInterventionPlace: one of\n",
    );
    expect(plain(questionsText("cadre-infirmier", "fr"))).toContain("departmentsLed : un nombre\n");
    expect(plain(questionsText("medecin-specialiste", "en"))).not.toContain("judgement");
  });
});
