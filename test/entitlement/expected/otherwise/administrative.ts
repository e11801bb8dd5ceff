import { has, sets } from "../words.js";
import { type Otherwise, read } from "./words.js";

const qualified = [
  "employe-administratif-qualifie",
  "commis-administratif",
  "agent-administratif-principal",
];
const asTheTable = { R12: "table" } as const;

/** Filière administrative (L.2117-2580). */
export const administrative: readonly Otherwise[] = [
  ...(
    [
      ["cap-d-employe-de-bureau-ou-bep", 2170],
      ["autonomie", 2171],
    ] as const
  ).map(([id, line]) =>
    read(
      asTheTable,
      "employe-administratif",
      id,
      "10",
      line,
      { functions: sets(...qualified, "agent-postal") },
      (f) => has(f, "functions", ...qualified),
    ),
  ),
  read(
    asTheTable,
    "employe-d-accueil-et-de-communication",
    "mandats",
    "10",
    2187,
    { functions: sets("agent-postal", "reception-et-distribution-des-mandats") },
    (f) => has(f, "functions", "agent-postal"),
  ),
  ...(
    [
      ["maitrise-informatique", "87", 2489, "chef-de-projet"],
      ["diplome-superieur-ou-doctorat", "126", 2490, "ingenieur-systeme"],
    ] as const
  ).map(([id, points, line, fn]) =>
    read(
      asTheTable,
      "cadre-informaticien-niveau-2",
      id,
      points,
      line,
      { functions: sets("chef-de-projet", "ingenieur-systeme") },
      (f) => has(f, "functions", fn),
    ),
  ),
];
