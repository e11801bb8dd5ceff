import { describe, expect, it } from "vitest";
import { type ReclassifyRequest, reclassificationText, reclassify } from "../../../src/index.js";

/** The lines of a reclassement, no-break spaces as plain ones. */
function lines(request: ReclassifyRequest, language: "fr" | "en" = "fr"): readonly string[] {
  return reclassificationText(reclassify(request), language)
    .replaceAll(/[\u00a0\u202f]/g, " ")
    .split("\n");
}

const analyst = "Analyste programmeur";
const reclassement = { coefficient: "450", technicityPoints: "40", lastChange: "2003-01-15" };
const career = { hired: "1992-01-15", reclassement };

describe("a reclassement as text", () => {
  it("is short where nothing is open", () => {
    expect(lines({ emploi: "Psychologue", career: { hired: "1990-10-01" } }, "en")).toEqual([
      "Psychologue: coefficient 518",
      `  Psychologue${"annex I, sheet 1.8, L.1372".padStart(87)}`,
      "  Seniority on 1 July 2003: 12%, counted from 1990-10-01",
      "  Cadre majoration on 1 July 2003: 12%, counted from 1990-10-01",
      "",
    ]);
    expect(lines({ emploi: "moniteur" })).toEqual(["Moniteur : coefficient 339", ""]);
  });

  it("gives no majoration to whoever is no cadre", () => {
    expect(
      lines({ emploi: "Aide-soignant diplômé", career: { hired: "1991-07-01" } }, "en").slice(2),
    ).toEqual(["  Seniority on 1 July 2003: 12%, counted from 1991-07-01", ""]);
  });

  it("says how many métiers are possible, and what decides", () => {
    const text = lines({ emploi: analyst, career });
    expect(text.slice(0, 15)).toEqual([
      "2 métiers possibles",
      "",
      "Informaticien : coefficient 448",
      "  Ce qui décide",
      "    - à établir : le titre de l'emploi tenu au 30 juin 2003, avec son niveau et sa taille :",
      "      « Analyste programmeur N 1 »",
      "    - à établir : Détenir un diplôme de niveau bac + 2, ou justifier de 5 ans d'expérience du",
      "      matériel informatique, d'un système d'exploitation ou d'un domaine applicatif.",
      "    - non rempli : career.reclassement: attendu : un métier de cadre le 30/06/2003 : seuls les",
      '      points des cadres sont convertis ; reçu : "informaticien".',
      `  Analyste programmeur N 1${"annexe I, fiche 3.3, L.2270".padStart(74)}`,
      "    Le tableau n'imprime rien ; le texte (L.2367) donne 9 points à tout informaticien : le texte",
      "    prévaut.",
      "  Analyste programmeur N 1, métier : le tableau n'imprime rien, le texte donne 9 (ils diffèrent : la",
      "  situation réelle et le texte décident)",
    ]);
    expect(text.slice(15, 19)).toEqual([
      "    - Complément métier de l'informaticien, 9 points : dû, accordé à tout titulaire du métier",
      "",
      "Cadre informaticien niveau 1 : coefficient 441",
      "  Ce qui décide",
    ]);
    expect(text.slice(-3)).toEqual([
      "  Ancienneté au 1er juillet 2003 : 11 %, comptée du 15/01/1992",
      "  Majoration spécifique au 1er juillet 2003 : 8,89 %, comptée du 15/01/1995",
      "",
    ]);
  });

  it("sets the table beside the text, and asks", () => {
    expect(lines({ emploi: "Préposé radio N1" })).toEqual([
      "Agent de soins : coefficient 306 (à ce stade)",
      `  Préposé radio N1/N2${"annexe I, fiche 1.1, L.706".padStart(79)}`,
      "    Le tableau donne 45 points à tout préposé en radiologie ; le texte demande de plus le travail en",
      "    salle.",
      "  Préposé radio N1/N2, métier : le tableau imprime 45, le texte est à appliquer aux faits",
      "    - Complément métier : préposé en radiologie, en salle, 43 points : à établir, fonctions",
      "      réellement exercées : « Préposé en radiologie » et travail en salle de radiologie",
      "  À savoir encore",
      "    - Quelles fonctions le salarié exerce-t-il réellement ? (functions)",
      "    - Le salarié travaille-t-il en salle, au service de radiologie ? (worksInRadiologyRoom)",
      "",
    ]);
    expect(lines({ emploi: "Préposé radio N1", facts: { functions: [] } }, "en").slice(4)).toEqual([
      "  Préposé radio N1/N2, métier: the table prints 45, the text gives 0 (they differ: the real",
      "  situation and the text decide)",
      "    - Métier complement: radiology attendant, in the room, 43 points: not due, Functions actually",
      "      held: none (asked: “Radiology attendant”)",
      "",
    ]);
  });

  it("tells a complement of two emplois of one métier once", () => {
    const text = lines({ emploi: "Agent d'amphithéâtre" });
    const starting = (start: string) => text.filter((line) => line.trimStart().startsWith(start));
    expect(starting("Agent d'amphithéâtre N").length).toBe(4);
    expect(starting("- Complément").length).toBe(2);
  });
});
