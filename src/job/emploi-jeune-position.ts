import type { CatalogueView } from "../catalogue/index.js";
import type { Decimal } from "../exact/index.js";
import { lawIn, parameterAt } from "../law/index.js";
import type { QualifiedEmploiJeune, UnqualifiedEmploiJeune } from "./job.js";
import { commonFunctionalBonuses, metierPosition } from "./metier-position.js";
import type { Position } from "./position.js";

/**
 * A qualified emploi-jeune is paid as its métier; an unqualified one has the same coefficient in
 * every sector, which already contains the decentralized bonus.
 *
 * @article 22 L.231-235
 * @article Expose-II.9 L.108-110
 * @article A3.1.1 L.458-459
 */
export function emploiJeunePosition(
  job: QualifiedEmploiJeune | UnqualifiedEmploiJeune,
  view: CatalogueView,
): Position {
  if (job.emploiJeune === "non-qualifie") return unqualified(view);
  const position = metierPosition(job.metier, view);
  return { ...position, paidAs: { ...position.paidAs, kind: "emploi-jeune" } };
}

function unqualified(view: CatalogueView): Position {
  return {
    paidAs: {
      kind: "emploi-jeune",
      id: "emploi-jeune-non-qualifie",
      label: "Emploi-jeune non qualifié",
      cadre: false,
    },
    referenceCoefficient: parameterAt("unqualifiedEmploiJeuneCoefficient", lawIn(view)) as Decimal,
    coefficientName: {
      fr: "coefficient de référence (prime décentralisée comprise)",
      en: "reference coefficient (decentralized bonus included)",
    },
    article: "22",
    population: "emploi-jeune-non-qualifie",
    complements: [],
    functionalBonuses: commonFunctionalBonuses(view),
    readings: [],
  };
}
