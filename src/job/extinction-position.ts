import { type CatalogueView, extinctionJobs } from "../catalogue/index.js";
import type { ExtinctionId } from "../ids/index.js";
import {
  type ExtinctionSeed,
  entryAsRead,
  entryAt,
  laterActs,
  lawIn,
  valueFrom,
} from "../law/index.js";
import { commonFunctionalBonuses } from "./metier-position.js";
import type { Position } from "./position.js";

/**
 * The position of a job in extinction: paid like a métier with the coefficient in brackets;
 * `undefined` where a reading leaves it out, or on a day on which it is none.
 *
 * @article A1.4 L.310-350
 * @article Notes L.3469-3473
 */
export function extinctionPosition(id: ExtinctionId, view: CatalogueView): Position | undefined {
  const found = entryAsRead(extinctionJobs().get(id) as ExtinctionSeed, lawIn(view), view.readings);
  if (found === undefined) return undefined;
  const { label, cadre, filiere, referenceCoefficient, source } = found.entry;
  const dated = entryAt(referenceCoefficient, lawIn(view));
  if (dated === undefined) return undefined;
  return {
    paidAs: { kind: "extinction", id, label, cadre },
    referenceCoefficient: valueFrom(dated),
    coefficientName: {
      fr: "coefficient de l'emploi en extinction",
      en: "coefficient of the job in extinction",
    },
    article: source.article,
    population: "ordinary",
    complements: [],
    functionalBonuses: commonFunctionalBonuses(view),
    readings: found.readings,
    acts: laterActs(dated, found.acts),
    filiere,
  };
}
