import { always, type Expected, has, is, n, row, sets, yesOrNo } from "./words.js";

/** Filière administrative (L.2117-2580). */
export const administrative: readonly Expected[] = [
  row(
    "employe-administratif",
    "cap-d-employe-de-bureau-ou-bep",
    "10",
    2170,
    {
      diplomas: sets("cap-d-employe-de-bureau", "bep", "baccalaureat"),
      experienceRecognised: yesOrNo,
    },
    (f) => has(f, "diplomas", "cap-d-employe-de-bureau", "bep") || is(f, "experienceRecognised"),
  ),
  row("employe-administratif", "autonomie", "10", 2171, { realAutonomy: yesOrNo }, (f) =>
    is(f, "realAutonomy"),
  ),
  row(
    "employe-d-accueil-et-de-communication",
    "mandats",
    "10",
    2187,
    { functions: sets("reception-et-distribution-des-mandats", "agent-postal") },
    (f) => has(f, "functions", "reception-et-distribution-des-mandats"),
  ),
  row("responsable-d-accueil-et-de-communication", "responsable-d-accueil", "25", 2203, {}, always),
  row("informaticien", "informaticien", "9", 2367, {}, always),
  row(
    "cadre-informaticien-niveau-2",
    "maitrise-informatique",
    "87",
    2489,
    { diplomas: sets("maitrise-informatique", "dess"), yearsOfExperience: [2.99, 3, 4] },
    (f) => has(f, "diplomas", "maitrise-informatique") && n(f, "yearsOfExperience") >= 3,
  ),
  row(
    "cadre-informaticien-niveau-2",
    "diplome-superieur-ou-doctorat",
    "126",
    2490,
    {
      diplomas: sets("dea", "dess", "ingenieur", "doctorat", "maitrise-informatique"),
      yearsOfExperience: [0, 1.99, 2, 3],
    },
    (f) =>
      has(f, "diplomas", "doctorat") ||
      (has(f, "diplomas", "dea", "dess", "ingenieur") && n(f, "yearsOfExperience") >= 2),
  ),
];
