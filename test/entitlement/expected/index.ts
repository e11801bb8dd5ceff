import { administrative } from "./administrative.js";
import { educative } from "./educative.js";
import { everywhere } from "./everywhere.js";
import { logistique } from "./logistique.js";
import { medicale } from "./medicale.js";
import { soignante } from "./soignante.js";
import type { Expected } from "./words.js";

/** Every complement and functional bonus of the fiches, then those of A3.4.4. */
export const expected: readonly Expected[] = [
  ...soignante,
  ...educative,
  ...administrative,
  ...logistique,
  ...medicale,
  ...everywhere,
];
