import { type Day, frozen, type Label, type Language, remembered } from "../exact/index.js";
import type { ActId, MetierId } from "../ids/index.js";
import {
  issue,
  nearest,
  type Outcome,
  type Settlement,
  unwrap,
  withNearest,
} from "../intake/index.js";
import {
  type Dated,
  isOpen,
  type LawOn,
  lawIn,
  type MetierFigures,
  settledAnswer,
} from "../law/index.js";
import type { CatalogueView, Metier, PaidMetier } from "./metier.js";
import { metierOf } from "./metier-of.js";
import { metierTold } from "./metier-told.js";
import { outsideItsDays } from "./outside-its-days.js";
import { type Placed, placedMetiers, placedMetiersTold } from "./placed-metiers.js";
import { viewed } from "./viewed.js";

export type {
  CatalogueView,
  Complement,
  Emploi,
  FunctionalBonus,
  Metier,
  PaidMetier,
  Regroupement,
  Stage,
  Stages,
  UnsettledNumber,
} from "./metier.js";
export { functionalBonusOf } from "./metier-of.js";

/** The métiers of an annexe as seen by a caller, each made once under a law. */
function seenBy<M extends MetierFigures, T extends PaidMetier>(
  annexe: () => ReadonlyMap<string, Placed<M>>,
  made: (placed: Placed<M>, view: CatalogueView) => T | undefined,
): (id: string, view?: CatalogueView) => T | undefined {
  const views = new WeakMap<LawOn, Map<string, T>>();
  return (id, view = {}) => {
    const placed = annexe().get(id);
    if (placed === undefined) return undefined;
    if (view.readings !== undefined) return made(placed, view);
    const seen = remembered(views, lawIn(view), () => new Map<string, T>());
    const known = seen.get(id);
    if (known !== undefined) return known;
    const found = made(placed, view);
    if (found !== undefined) seen.set(id, found);
    return found;
  };
}

/**
 * A métier of annexe I as pay is worked out from it, as seen by a caller, or `undefined` when there
 * is no such métier.
 */
export const paidMetier: (id: string, view?: CatalogueView) => PaidMetier | undefined =
  /* @__PURE__ */ seenBy(placedMetiers, metierOf);

/** A métier of annexe I as seen by a caller, or `undefined` when there is no such métier. */
export const findMetier: (id: string, view?: CatalogueView) => Metier | undefined =
  /* @__PURE__ */ seenBy(placedMetiersTold, metierTold);

/**
 * The métiers of annexe I, in its order: the 87 of the avenant n° 2002-02, and those that later
 * acts create, from their day on. One that an act may already change on that day, whose first day
 * no source settles, is shown as before it and says so (`unsettled`); one that such an act creates
 * is shown as from it, and says so too.
 *
 * @article A1.1 L.693-3207
 */
export function metiers(from: CatalogueView = {}): readonly Metier[] {
  const view = viewed(from);
  return [...placedMetiers().keys()].flatMap((id) => listedMetier(id, view) ?? []);
}

/**
 * A métier for a list: one that exists on the day, or that may, its first day being settled by no
 * source.
 */
export function listedMetier(id: string, view: CatalogueView): Metier | undefined {
  const found = findMetier(id, view);
  const first = placedMetiers().get(id)?.seed.referenceCoefficient[0] as Dated;
  if (found !== undefined || !isOpen(first, lawIn(view))) return found;
  const act = first.act as ActId;
  const actDays = { ...view.actDays, [act]: first.notBefore as Day };
  return frozen({ ...(findMetier(id, { ...view, actDays }) as Metier), unsettled: [act] });
}

/**
 * One métier of annexe I. Throws `unknown-metier`, with the nearest id, when there is no such
 * métier, or with the days on which it exists and what it became; `unsettled-day`, with both
 * answers, where the first day of an act is open on that day and changes what it gives.
 *
 * @example metier("aide-soignant").referenceCoefficient.toString() // "351"
 */
export function metier(id: MetierId, from: CatalogueView = {}): Metier {
  const view = viewed(from);
  unwrap(settledMetier(view, (settled) => metierIn(id, settled)));
  return unwrap(metierIn(id, view));
}

function metierIn(id: MetierId, view: CatalogueView): Outcome<Metier> {
  const found = findMetier(id, view);
  if (found !== undefined) return { ok: true, value: found };
  const placed = placedMetiers().get(id);
  if (placed !== undefined)
    return { ok: false, issues: [outsideItsDays(placed.seed, view, ["metier"])] };
  const ids = [...placedMetiers().keys()];
  const expected = withNearest(metierId, id, ids);
  const suggestion = nearest(id, ids);
  return {
    ok: false,
    issues: [issue("unknown-metier", ["metier"], { received: id, expected, suggestion })],
  };
}

const metierId = {
  fr: "l'identifiant d'un métier de l'annexe I",
  en: "the id of a métier of annexe I",
};

type SettledMetier = Settlement<CatalogueView, Metier>;

/** A métier on a day on which the first day of an act is open: it gives the same, or not. */
const settledMetier: SettledMetier = /* @__PURE__ */ settledAnswer<CatalogueView, Metier>({
  day: ({ on }) => on,
  path: ["on"],
  choice: (view) => view,
  settling: (view, actDays) => ({ ...view, actDays }),
  told,
  essence: given,
});

function told({ referenceCoefficient, complements, functionalBonuses }: Metier): Label {
  const [points, of, bonuses] = [referenceCoefficient, complements, functionalBonuses];
  const granted = [...of, ...bonuses];
  const said = (language: Language): string => {
    const listed = granted.map((each) => grantTold(each, language)).join(", ");
    return `coefficient ${points}${listed && ` (${listed})`}`;
  };
  return { fr: said("fr"), en: said("en") };
}

type GrantSaid = Pick<
  Metier["complements" | "functionalBonuses"][number],
  "id" | "points" | "label" | "acts"
>;

/** A grant, with the acts that set its points or on what it is granted, and what it is then. */
function grantTold({ id, points, label, acts }: GrantSaid, language: Language): string {
  const by = acts.length === 0 ? "" : ` [${acts.join(", ")}: ${label[language]}]`;
  return `${id} ${points}${by}`;
}

/** The grants of a métier: its points, and on what they are granted. */
function given(of: Metier): unknown {
  const { referenceCoefficient, cadre, stages, complements, functionalBonuses } = of;
  const granted = [...complements, ...functionalBonuses];
  const points = granted.map(({ id, points, condition }) => [id, points, condition]);
  return [referenceCoefficient, cadre, stages, points];
}
