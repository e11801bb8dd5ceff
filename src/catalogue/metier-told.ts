import { frozen } from "../exact/index.js";
import type { ActId } from "../ids/index.js";
import {
  type AsRead,
  type EmploiSeed,
  entryAsRead,
  isOpen,
  type LawOn,
  lawIn,
  type MetierSeed,
  type RegroupementSeed,
  valueAt,
} from "../law/index.js";
import type { CatalogueView, Emploi, Metier, Regroupement } from "./metier.js";
import { metierOf } from "./metier-of.js";
import type { Placed } from "./placed-metiers.js";
import { hierarchicalRanking, supervisorRanking } from "./ranking.js";

function emploiOf(seed: EmploiSeed, on: LawOn): Emploi {
  const { changes, ...emploi } = (entryAsRead(seed, on, undefined) as AsRead<EmploiSeed>).entry;
  return emploi as Emploi;
}

function regroupementOf(seed: RegroupementSeed, on: LawOn): Regroupement {
  const { entry } = entryAsRead(seed, on, undefined) as AsRead<RegroupementSeed>;
  const { id, number, label, criteria } = entry;
  return {
    id,
    number,
    ...unsettledIn(seed, on),
    label,
    ...(criteria && { criteria: criteria.text }),
  };
}

/** The numbers that acts open on a day give a regroupement. */
function unsettledIn(
  { changes = [] }: RegroupementSeed,
  on: LawOn,
): Pick<Regroupement, "unsettled"> {
  const unsettled = changes.flatMap((change) => {
    const { number } = change.set ?? {};
    const opens = typeof number === "string" && isOpen(change, on);
    return opens ? [{ act: change.act as ActId, number }] : [];
  });
  return unsettled.length === 0 ? {} : { unsettled };
}

/**
 * A métier with all that annexes I and II say of it: beside what it is paid, its definition, its
 * regroupement, its former emplois, its category, its status in the print of September 2025.
 */
export function metierTold(placed: Placed<MetierSeed>, view: CatalogueView): Metier | undefined {
  const paid = metierOf(placed, view);
  if (paid === undefined) return undefined;
  const { seed, regroupement } = placed;
  const on = lawIn(view);
  const { definition } = (entryAsRead(seed, on, view.readings) as AsRead<MetierSeed>).entry;
  const { id, label, filiere, referenceCoefficient, ...rest } = paid;
  return frozen({
    id,
    label,
    definition,
    filiere,
    regroupement: regroupementOf(regroupement, on),
    referenceCoefficient,
    emplois: seed.emplois.map((each) => emploiOf(each, on)),
    ...rest,
    source: seed.source,
    ...(seed.confirmed && { confirmed: seed.confirmed }),
    ...rankedAs(id, paid.cadre, view),
  });
}

type RankedMetier = Pick<Metier, "category" | "hierarchicalCoefficient">;

function rankedAs(id: string, cadre: boolean, view: CatalogueView): RankedMetier {
  const series = hierarchicalRanking(id, view)?.rank.value;
  const coefficient = series && valueAt(series, lawIn(view));
  return {
    category: categoryOf(id, cadre, view),
    ...(coefficient === undefined ? {} : { hierarchicalCoefficient: coefficient }),
  };
}

function categoryOf(id: string, cadre: boolean, view: CatalogueView): Metier["category"] {
  if (cadre) return "cadre";
  return supervisorRanking(id, view) === undefined ? "employe" : "agent-de-maitrise";
}
