import { administrative } from "./administrative.js";
import { educative } from "./educative.js";
import { logistique } from "./logistique.js";
import { medicale } from "./medicale.js";
import { soignante } from "./soignante.js";
import type { Otherwise } from "./words.js";

/** What the fiches grant to whoever reads them otherwise than the library does. */
export const otherwise: readonly Otherwise[] = [
  ...soignante,
  ...educative,
  ...administrative,
  ...logistique,
  ...medicale,
];
