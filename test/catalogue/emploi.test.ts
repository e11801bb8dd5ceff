import { describe, expect, it } from "vitest";
import { emploi, safeEmploi, searchEmplois } from "../as-signed.js";

describe("a former emploi", () => {
  it("leads to its métier, its coefficient, what the table prints and what remains to be tested", () => {
    const found = emploi("Préposé radio N1");
    expect(found).toMatchObject({
      label: "Préposé radio N1/N2",
      tableLabel: "Préposé radio",
      metier: "agent-de-soins",
      metierLabel: "Agent de soins",
      prints: [{ kind: "metier", points: "45", complements: ["prepose-en-radiologie-en-salle"] }],
      complements: ["prepose-en-radiologie-en-salle"],
      note: { fr: expect.stringContaining("le texte demande de plus le travail en salle") },
      source: { lines: [706] },
    });
    expect(found.referenceCoefficient.toString()).toBe("304");
  });

  it("says what the table cannot settle", () => {
    const { prints, note } = emploi("Secrétaire médical principal coordonnateur");
    expect(prints).toEqual([
      {
        kind: "encadrement",
        points: "25 ou 45",
        complements: ["moins-de-10-secretaires", "au-moins-10-secretaires"],
      },
    ]);
    expect(note?.fr).toContain("l'effectif encadré décide");
  });

  it("says nothing where there is nothing to say", () => {
    const plain = emploi("Brancardier N2");
    expect(plain).not.toHaveProperty("note");
    expect(plain).toMatchObject({ tableLabel: "Brancardier", prints: [], complements: [] });
    expect(emploi("Orthophoniste")).not.toHaveProperty("tableLabel");
  });

  it.each([
    ["prepose radio", "Préposé radio N1/N2"],
    ["Préposées radio niveau 2", "Préposé radio N1/N2"],
    ["Chef de cuisine (6 - 9)", "Chef de cuisine N1/N2 (6 - 9)"],
    ["Chef de cuisine N1 (10-19)", "Chef de cuisine N1/N2 (10 - 9)"],
    ["attachée administrative niveau 2", "Attaché administratif niveau 1 puis 2 après 6 ans"],
    [
      "Chef comptable niveau 1, puis niveau 2, après 6 ans",
      "Chef comptable niveau 1, puis niveau 2, après 6 ans",
    ],
    ["moniteur d'atelier N3", "Moniteur d'atelier N3"],
    ["monitrice d'atelier N1", "Moniteur d'atelier N1/N2"],
    ["Technicien niveaux 1, 2", "Technicien niveaux 1, 2"],
    ["Technicien N1/N2", "Technicien N1/N2"],
    ["Infirmière DE", "Infirmier DE"],
    ["Médecin spécialisé groupe A 2", "Médecin spécialisé groupe A 2"],
    ["surveillante générale", "Surveillant général"],
  ])("« %s » is « %s »", (asked, label) => {
    expect(emploi(asked).label).toBe(label);
  });

  it("is found by its own title, each of the 200", () => {
    const all = searchEmplois();
    expect(all).toHaveLength(200);
    for (const { label, metier } of all) expect(emploi(label)).toMatchObject({ label, metier });
  });

  it("takes the figures as the caller reads them", () => {
    const { prints } = emploi("Analyste programmeur N 1", { readings: { R12: "table" } });
    expect(prints).toEqual([]);
    expect(emploi("Analyste programmeur N 1").complements).toEqual(["informaticien"]);
    expect(emploi("Analyste programmeur N 1", { readings: { R12: "table" } }).complements).toEqual(
      [],
    );
  });

  it("is refused when several bear the title, all of them named", () => {
    const outcome = safeEmploi("chef de cuisine");
    expect(outcome.ok ? [] : outcome.issues).toMatchObject([
      {
        code: "ambiguous-emploi",
        path: ["emploi"],
        received: '"chef de cuisine"',
        expected: {
          fr: expect.stringMatching(/^un seul de « Chef de cuisine N1\/N2 \(3 - 5\) » \(resp/),
          en: expect.stringMatching(
            /^one of .*, "Chef de cuisine \(\+ de 35\)" \(cadre-technique\)$/,
          ),
        },
      },
    ]);
  });

  it("is refused when there is none, with the nearest", () => {
    expect(() => emploi("Préposé radio N3")).toThrow(/Did you mean "Préposé radio N1\/N2"/);
    for (const odd of [undefined, null, 3, "", {}]) {
      const outcome = safeEmploi(odd);
      expect(outcome.ok ? [] : outcome.issues).toMatchObject([
        { code: "unknown-emploi", path: ["emploi"] },
      ]);
    }
  });
});

describe("a search among the former emplois", () => {
  it("is tolerant, and in the order of annexe I", () => {
    expect(searchEmplois("surveillantes").map(({ label }) => label)).toEqual([
      "Surveillant ou infirmier major",
      "Surveillant général",
      "Surveillant chef",
      "Surveillant d'entretien",
    ]);
    expect(searchEmplois("préposée radio").map(({ label }) => label)).toEqual([
      "Préposé radio N1/N2",
    ]);
    expect(searchEmplois("xyzzy")).toEqual([]);
  });
});
