import { lazy } from "../exact/index.js";
import { ofFigures } from "./of-figures.js";
import { ofLists } from "./of-lists.js";
import { ofMetiers } from "./of-metiers.js";
import { ofSegur } from "./of-segur.js";
import type { Recorded } from "./recorded.js";

/**
 * Every change that an act later than the avenant n° 2002-02 makes: each dated entry of the seeds.
 */
export const ledger: () => readonly Recorded[] = /* @__PURE__ */ lazy(() => [
  ...ofFigures(),
  ...ofMetiers(),
  ...ofLists(),
  ...ofSegur(),
]);
