import { always, has, is, n, sets, yesOrNo } from "../words.js";
import { type Otherwise, read } from "./words.js";

/** Filière éducative et sociale (L.1515-2116). */
export const educative: readonly Otherwise[] = [
  read(
    { R12: "table" },
    "animateur-socio-educatif-niveau-1",
    "animateur-socio-educatif",
    "10",
    1684,
    {},
    always,
  ),
  read(
    { R45: "inhabitants" },
    "cadre-social",
    "dix-assistants-sociaux-secteurs-ou-departement",
    "25",
    2082,
    {
      socialWorkersLed: [9.99, 10],
      severalGeographicSectors: yesOrNo,
      sectorInhabitants: [39_999, 40_000, 50_000, 50_001],
      functions: sets("responsable-du-service-departemental"),
    },
    (f) =>
      n(f, "socialWorkersLed") >= 10 ||
      (is(f, "severalGeographicSectors") &&
        n(f, "sectorInhabitants") >= 40_000 &&
        n(f, "sectorInhabitants") <= 50_000) ||
      has(f, "functions", "responsable-du-service-departemental"),
  ),
];
