import { type Decimal, frozen } from "../exact/index.js";
import type { ActId, ComplementId, FactId, FunctionalBonusId, MetierId } from "../ids/index.js";
import {
  type AsRead,
  type BonusSeed,
  type ComplementSeed,
  type Dated,
  entryAsRead,
  entryAt,
  isOpen,
  type LawOn,
  laterActs,
  lawIn,
  type MetierFigures,
  valueAt,
  valueFrom,
} from "../law/index.js";
import type { AppliedReading } from "../working/index.js";
import type { CatalogueView, Complement, FunctionalBonus, Metier, PaidMetier } from "./metier.js";
import type { Placed } from "./placed-metiers.js";
import { cadreRanking } from "./ranking.js";
import { withOrigin } from "./readings-that-touch.js";

/**
 * The functional bonus as the caller reads the text on a day, or nothing where that reading leaves
 * it out.
 */
export function functionalBonusOf(
  seed: BonusSeed,
  view: CatalogueView,
): readonly FunctionalBonus[] {
  const on = lawIn(view);
  const found = entryAsRead(seed, on, view.readings);
  const dated = found && entryAt(found.entry.points, on);
  if (found === undefined || dated === undefined) return [];
  const { id, label, condition, source } = found.entry;
  const points = valueFrom(dated);
  const acts = laterActs(dated, found.acts);
  const { readings } = found;
  const entry = { id: id as FunctionalBonusId, label, points, condition, source, readings, acts };
  return [withOrigin(entry, seed, view)];
}

function complementOf(seed: ComplementSeed, view: CatalogueView): readonly Complement[] {
  const found = entryAsRead(seed, lawIn(view), view.readings);
  const [common] = functionalBonusOf(seed, view);
  if (found === undefined || common === undefined) return [];
  const { kind, excludes, proRataOf } = found.entry;
  const automatic = "always" in found.entry.condition;
  const ids = { id: seed.id as ComplementId, excludes: excludes as readonly ComplementId[] };
  const share = proRataOf === undefined ? {} : { proRataOf: proRataOf as FactId };
  return [withOrigin({ ...common, ...ids, kind, automatic, ...share }, seed, view)];
}

type Grants = Pick<Metier, "complements" | "functionalBonuses">;

function granted({ complements, functionalBonuses }: MetierFigures, view: CatalogueView): Grants {
  return {
    complements: complements.flatMap((each) => complementOf(each, view)),
    functionalBonuses: functionalBonuses.flatMap((each) => functionalBonusOf(each, view)),
  };
}

/**
 * The stages of a day, as long as one differs from the coefficient of the métier.
 *
 * @article Avenant-2017-02
 */
function stagesOf(
  { stages, referenceCoefficient: series }: MetierFigures,
  own: Decimal,
  on: LawOn,
): Pick<Metier, "stages"> {
  if (stages === undefined) return {};
  const of = stages.of.flatMap(({ id, label, referenceCoefficient }) => {
    const points = valueAt(referenceCoefficient, on);
    return points === undefined ? [] : [{ id, label, referenceCoefficient: points }];
  });
  const differ = of.some(({ referenceCoefficient }) => !referenceCoefficient.equals(own));
  if (!differ) return {};
  const { asked, leads, since } = stages;
  const last = valueFrom(series.at(-1) as Dated);
  return { stages: { asked, ...(leads && { leads: leads as ComplementId }), since, last, of } };
}

/** A métier of the seeds as the law of a day has it, or `undefined` before it and after its end. */
export function metierOf(placed: Placed, view: CatalogueView): PaidMetier | undefined {
  const { seed, filiere } = frozen(placed);
  const on = lawIn(view);
  const dated = entryAt(seed.referenceCoefficient, on);
  if (dated === undefined) return undefined;
  // No reading leaves a métier out, and an act that ends one ends its coefficient.
  const { entry, readings, acts } = entryAsRead(seed, on, view.readings) as AsRead<MetierFigures>;
  return frozen({
    id: seed.id as MetierId,
    label: seed.label,
    filiere: filiere.id,
    referenceCoefficient: valueFrom(dated),
    ...granted(seed, view),
    ...stagesOf(seed, valueFrom(dated), on),
    ...unsettledBy(seed, on),
    source: seed.source,
    population: entry.population ?? "ordinary",
    medicalBody: seed.population === "medical",
    ...rankedAs(seed.id, view, readings),
    acts: laterActs(dated, acts),
  });
}

/** The acts open on a day among those of its points and of what grants them. */
function unsettledBy(seed: MetierFigures, on: LawOn): Pick<Metier, "unsettled"> {
  const { referenceCoefficient, complements, functionalBonuses, changes = [], becomes = [] } = seed;
  const granted = [...complements, ...functionalBonuses].flatMap((each) => [
    ...each.points,
    ...(each.changes ?? []),
  ]);
  const open = [...referenceCoefficient, ...granted, ...changes, ...becomes].filter((entry) =>
    isOpen(entry, on),
  );
  if (open.length === 0) return {};
  return { unsettled: [...new Set(open.map(({ act }) => act as ActId))] };
}

function rankedAs(
  id: string,
  view: CatalogueView,
  readings: readonly AppliedReading[],
): Pick<Metier, "cadre" | "readings"> {
  const cadre = cadreRanking(id, view);
  return { cadre: cadre !== undefined, readings: [...readings, ...(cadre?.readings ?? [])] };
}
