import { describe, expect, it } from "vitest";
import { likeness, pairsOf, wordsOf } from "../../../src/catalogue/titles/word.js";

describe("the words of a text", () => {
  it.each([
    ["Infirmières de bloc N 1", ["infirmier", "bloc", "n1"]],
    ["niveau 1 puis niveaux 2", ["n1", "n2"]],
    ["N1/N2", ["n1", "n2"]],
    ["Technicienne, parisienne", ["technicien", "parisien"]],
    ["doyenne", ["doyen"]],
    ["directrice", ["directeur"]],
    ["serveuse", ["serveur"]],
    ["professionnelles", ["professionnel"]],
    ["cheffes", ["chef"]],
    ["administratives", ["administratif"]],
    ["soignante", ["soignant"]],
    ["préposées", ["prepos"]],
    ["préposé", ["prepos"]],
    ["médicaux", ["medical"]],
    ["arts", ["art"]],
    ["auxiliaires", ["auxiliair"]],
    ["niveau1", ["n1"]],
    ["AMP", ["amp"]],
    ["as", ["as"]],
    ["30 kg", ["30", "kg"]],
    ["d'une des l", []],
    ["Infirmier(e) DE", ["infirmier"]],
    ["Conseiller (ère), Superviseur(euse)", ["conseiller", "superviseur"]],
    ["Conseiller (e\u0300re)", ["conseiller"]],
    ["Technicien(ne), opérationnel(le), actif(ve)", ["technicien", "operationnel", "actif"]],
    ["Directeur(rice), Contrôleur(se), Animateur(trice)", ["directeur", "controleur", "animateur"]],
    ["chargé(e)s d'accueil", ["charg", "accueil"]],
    ["Juriste (f/h)", ["jurist"]],
    ["Chef du personnel (+ de 300 lits)", ["chef", "personnel", "300", "lit"]],
  ])("%s", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe("two words written as one", () => {
  it.each([
    ["télé opérateur(trice) d'assistance", ["teleoperateur"]],
    [
      "Technicien retraite conseil back-office",
      ["technicienretrait", "retraiteconseil", "conseilback", "backoffic"],
    ],
    ["Aide de bloc", []],
    ["Comptable", []],
    ["", []],
  ])("%s", (text, words) => {
    expect(pairsOf(text)).toEqual(words);
  });
});

describe("the likeness of two words", () => {
  it.each([
    ["bloc", "bloc", 1],
    ["kine", "kinesitherapeut", 0.8],
    ["jardinier", "jardin", 0.8],
    ["radio", "electroradiologi", 0.6],
    ["sognant", "soignant", 0.6],
    ["electricien", "electricit", 0.6],
    ["psy", "psychologu", 0.5],
    ["psy", "apsy", 0],
    ["as", "assistant", 0],
    ["bloc", "block", 0.8],
    ["peintr", "peintur", 0.6],
    ["chef", "cher", 0.6],
    ["medecin", "comptabl", 0],
    ["gouvernant", "gouvernail", 0.6],
    ["assistanat", "assistentat", 0.6],
    ["saignent", "soignant", 0.6],
    ["comptoir", "comptabl", 0.4],
    ["ouvrag", "ouvrir", 0],
    ["secretariat", "secretair", 0.4],
    ["animation", "animateur", 0.4],
    ["anim", "animateur", 0.8],
  ])("%s and %s: %d", (asked, word, worth) => {
    expect(likeness(asked, word)).toBe(worth);
  });
});
