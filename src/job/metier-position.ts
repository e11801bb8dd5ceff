import {
  type CatalogueView,
  type FunctionalBonus,
  functionalBonusOf,
  type PaidMetier,
  paidMetier,
} from "../catalogue/index.js";
import type { Day } from "../exact/index.js";
import type { MetierId } from "../ids/index.js";
import { annexe3, type LawOn, lawIn, reading } from "../law/index.js";
import type { Position } from "./position.js";

const coefficientName = { fr: "coefficient de référence", en: "reference coefficient" };

/** The functional bonuses of A3.4.4, open to every job. */
export function commonFunctionalBonuses(view: CatalogueView): readonly FunctionalBonus[] {
  return annexe3.functionalBonuses.flatMap((bonus) => functionalBonusOf(bonus, view));
}

/** The position of a métier already met under the law of a day, by the readings taken; or none. */
export function positionMet(id: MetierId, view: CatalogueView, law: LawOn): Position | undefined {
  return isPlain(view) ? (law.kept.get(id) as Position | undefined) : undefined;
}

function isPlain({ readings, annexe2From }: CatalogueView): boolean {
  return readings === undefined && annexe2From === undefined;
}

/**
 * The position of a métier of annexe I: its coefficient, and what its fiche grants under
 * conditions.
 *
 * @article A1.1 L.693-3207
 */
export function metierPosition(id: MetierId, view: CatalogueView): Position {
  const law = lawIn(view);
  const met = positionMet(id, view, law);
  if (met !== undefined) return met;
  const metier = paidMetier(id, view) as PaidMetier;
  const position = positionFrom(metier, view);
  const ofCadre = metier.cadre && metier.filiere !== "medicale";
  const found = ofCadre ? underAnnexe2(position, view) : position;
  if (isPlain(view)) law.kept.set(id, found);
  return found;
}

/**
 * A position at the stage of those who held another function before; as it is where the stages are
 * over or have not begun.
 *
 * @article Avenant-2017-02
 */
export function stagedPosition(position: Position, formerFunction: string | undefined): Position {
  const stage = position.stages?.of.find(({ id }) => id === formerFunction);
  if (stage === undefined) return position;
  const coefficientName = {
    fr: `coefficient de référence (${stage.label.fr})`,
    en: `reference coefficient (${stage.label.en})`,
  };
  return { ...position, referenceCoefficient: stage.referenceCoefficient, coefficientName };
}

/**
 * Annexe II, which says who is a cadre, waits for AGIRC's agreement: it holds from 1 July 2003, or
 * from the day that the caller gives (reading R35). The medical body and midwives have the
 * majoration by articles of their own.
 *
 * @article Art16 L.688
 * @article A1.2.1.1 L.260
 * @article A1.2.2 L.280
 */
function underAnnexe2(position: Position, { on, annexe2From, readings }: CatalogueView): Position {
  const applied = reading(readings, "R35");
  const [day, from] = [on, annexe2From] as readonly [Day, Day];
  const waits = applied.choice === "date-given" && day < from;
  const paidAs = waits ? { ...position.paidAs, cadre: false } : position.paidAs;
  return { ...position, paidAs, readings: [...position.readings, applied] };
}

function positionFrom(metier: PaidMetier, view: CatalogueView): Position {
  const { id, label, cadre, referenceCoefficient, complements, readings } = metier;
  return {
    paidAs: { kind: "metier", id, label, cadre },
    referenceCoefficient,
    coefficientName,
    article: metier.source.article,
    population: metier.population,
    medicalBody: metier.medicalBody,
    complements,
    functionalBonuses: [...metier.functionalBonuses, ...commonFunctionalBonuses(view)],
    readings,
    filiere: metier.filiere,
    ...(metier.stages && { stages: metier.stages }),
    acts: metier.acts,
  };
}
