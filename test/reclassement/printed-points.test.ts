import { describe, expect, it } from "vitest";
import { reclassify } from "../../src/reclassement/index.js";

/** The points that the tables of annexe I print beside former jobs, as keyed from the text. */
const printed: Readonly<Record<string, readonly string[]>> = {
  "acca 170, encadrement 160, fonctionnel 130": ["Médecin CS spé. CHR ou ACCA"],
  "acca 170, encadrement 160, fonctionnel 130, specialite 100": [
    "Pharmacien ou médecin biologiste chef",
  ],
  "acca 170, fonctionnel 35, reclassement 40, specialite 100": [
    "Médecin spécialisé AI CHR ou ACCA A 2",
    "Pharmacien ou médecin biologiste",
  ],
  "acca 170, fonctionnel 35, specialite 100": ["Médecin spécialisé AI CHR ou ACCA A 1"],
  "diplome 10, metier 10": [
    "Employé administratif qualifié",
    "Commis administratif",
    "Agent administratif principal",
  ],
  "diplome 15": ["Animateur activités culturelles et loisirs", "Educateur sportif N2"],
  "diplome 18": ["Educateur technique N1"],
  "diplome 20": ["Secrétaire médical F8"],
  "diplome 30": ["Infirmier spécialisé", "Puéricultrice"],
  "diplome 30 ou 82": ["Moniteur chef IFSI"],
  "diplome 30 ou 82, encadrement 40": ["Infirmier chef"],
  "diplome 30 ou 82, encadrement 40 ou 90, metier 40": ["Infirmier coordonnateur SSAP"],
  "diplome 30 ou 82, encadrement 84, metier 7": ["Moniteur d'école d'infirmier"],
  "diplome 30 ou 82, metier 22": ["Surveillant général", "Directeur IFSI"],
  "diplome 30 ou 82, metier 38": ["Infirmier général adjoint"],
  "diplome 30 ou 82, metier 66": ["Infirmier général"],
  "diplome 30 ou 82, metier 7": ["Moniteur auxiliaire d'école d'infirmiers"],
  "diplome 32": ["Moniteur d'atelier N2/N3"],
  "diplome 36": ["Technicien supérieur", "Technicien supérieur dialyse"],
  "diplome 47": ["Educateur technique N2/N3"],
  "diplome 5": ["Educateur physique et sportif N 3"],
  "diplome 57": ["Educateur physique et sportif N2"],
  "diplome 82": ["Infirmier spécialisé anesthésie-réanimation"],
  "encadrement 10, 25, 60 ou 80, metier 50": [
    "Chef de cuisine (3 - 5)",
    "Chef de cuisine (6 - 9)",
    "Chef de cuisine (10 - 19)",
  ],
  "encadrement 15, 25 ou 40": [
    "Gouvernante",
    "Gouvernante principale",
    "Chef serveur",
    "Chef lingère",
  ],
  "encadrement 160, fonctionnel 130": ["Médecin chef de service groupe A 1"],
  "encadrement 160, fonctionnel 130, reclassement 40": ["Médecin chef de service groupe A 2"],
  "encadrement 160, fonctionnel 90": ["Pharmacien chef de service groupe B"],
  "encadrement 160, specialite 100 si conditions remplies": ["Médecin chef de service groupe B"],
  "encadrement 20": ["Sage-femme chef"],
  "encadrement 25": [
    "Assistant social chef",
    "Assistant social chef de circonscription",
    "Assistant social départemental",
    "Chef de standard téléphonique",
  ],
  "encadrement 25 ou 45": ["Secrétaire médical principal coordonnateur"],
  "encadrement 25, 50 ou 60": [
    "Chef de buanderie (- 9 p)",
    "Chef de buanderie (9 à 15 p)",
    "Chef de buanderie (+ 15 p)",
  ],
  "encadrement 25, 50 ou 60, metier 15": [
    "Sous-chef de cuisine (6 - 9)",
    "Sous-chef de cuisine (10 - 19)",
    "Sous-chef de cuisine (+ 19)",
  ],
  "encadrement 62": ["Préparateur pharmacie + 500 lits"],
  "encadrement 73": [
    "Orthophoniste chef de groupe",
    "Orthoptiste chef de groupe",
    "Masseur-kinésithérapeute chef de groupe",
    "Ergothérapeute chef de groupe",
    "Psychomotricien chef de groupe",
    "Diététicien chef de groupe",
  ],
  "encadrement 73, metier 10": [
    "Manipulateur d'électroradiologie chef de groupe",
    "Technicien de laboratoire chef de groupe",
    "Responsable technique service d'orthopédie",
  ],
  "encadrement 90": ["Surveillant ou infirmier major"],
  "fonctionnel 35, reclassement 40, specialite 100": ["Médecin spécialisé groupe A 2"],
  "fonctionnel 35, specialite 100": ["Médecin spécialisé groupe A 1"],
  "metier 10": [
    "Manipulateur d'électroradiologie médicale",
    "Technicien de laboratoire BTS",
    "Technicien de laboratoire Delam",
    "Technicien de laboratoire DUT",
    "Technicien supérieur prothésiste-orthésiste",
    "Animateur socio-éducatif N1",
    "Agent postal",
  ],
  "metier 102": ["Responsable des services techniques de dialyse"],
  "metier 126": ["Ingénieur système"],
  "metier 15": ["Agent hôtelier spécialisé"],
  "metier 30": ["Moniteur-éducateur"],
  "metier 33": ["Ouvrier hautement qualifié", "Chef du service d'entretien"],
  "metier 36": ["Agent d'amphithéâtre N1"],
  "metier 39": ["Chef de cuisine (+ de 35)"],
  "metier 45": ["Préposé radio"],
  "metier 46": ["Agent d'amphithéâtre N2"],
  "metier 50": ["Contremaître"],
  "metier 60": ["Surveillant d'entretien"],
  "metier 87": ["Chef de projet"],
  "specialite 100": ["Médecin assistant spécialisé", "Médecin spécialisé groupe B"],
};

const rows = Object.entries(printed).flatMap(([points, jobs]) =>
  jobs.map((emploi) => [emploi, points] as const),
);

describe("the points printed beside a former job", () => {
  it("are those of 88 rows of the tables", () => {
    expect(rows).toHaveLength(88);
  });

  it.each(rows)("are shown of %s: %s", (emploi, points) => {
    const { metiers } = reclassify({ emploi, law: "as-signed" });
    const found = metiers.flatMap(({ emplois }) => emplois.flatMap(({ prints }) => prints));
    const told = found.map((each) => `${each.kind} ${each.points}`);
    expect(told.sort().join(", ")).toBe(points);
  });
});
