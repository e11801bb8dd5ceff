/**
 * The métiers of a day: coefficient, complements, functional bonuses, each as the acts that count leave it.
 */
import { counts, hasBegun, Refused, Unsure, type View, valueOn, viewOf } from "./law.js";
import {
  acts,
  annexe,
  type Dated,
  type PrintedBonus,
  type PrintedComplement,
  type PrintedExtinction,
  type PrintedMetier,
  seeds,
} from "./sources.js";

const endOf2017 = ["aide-medico-psychologique", "infirmier-psychiatrique"];

/** Métiers of 2003 whose sheets of 2025 are gone, from the seeds; 2017-02 ends them. */
const gone: readonly PrintedMetier[] = seeds.filieres.flatMap(({ id: filiere, regroupements }) =>
  regroupements
    .flatMap(({ metiers }) => metiers)
    .filter(({ id }) => endOf2017.includes(id))
    .map((each) => ({
      id: each.id,
      filiere,
      cadre: false,
      referenceCoefficient: ended(each.referenceCoefficient),
      complements: each.complements.map((one) => ({ ...one, points: ended(one.points) })),
      functionalBonuses: each.functionalBonuses.map((one) => ({
        id: one.id,
        points: ended(one.points),
      })),
    })),
);

function ended(series: readonly Dated[]): readonly Dated[] {
  return series
    .filter(({ act }) => act === "2002-02")
    .map(({ from, value, act }) => ({ from, value, act, to: "2017-07-01" }));
}

/** Every métier that ever was. */
export const metiers: readonly PrintedMetier[] = [...annexe.metiers, ...gone];

const metierById = new Map(metiers.map((each) => [each.id, each]));

export function metierCalled(id: string): PrintedMetier {
  const found = metierById.get(id);
  if (found === undefined) throw new Refused("unknown-metier");
  return found;
}

/** Whether a métier certainly exists on the day of a view. */
export function exists({ referenceCoefficient }: PrintedMetier, view: View): boolean {
  return hasBegun(referenceCoefficient, view);
}

/** The métiers of a day. */
export function metiersOn(day: string): readonly PrintedMetier[] {
  return metiers.filter((metier) => exists(metier, viewOf(day.slice(0, 7))));
}

/** Points that go with the time given to a function: facts say it, a name does not. */
const withTime: ReadonlySet<string> = new Set(["hygieniste-ou-hemovigilance"]);

/** The complements of a sheet that can be named, those that have ended with it. */
export function complementsOf(metier: PrintedMetier): readonly PrintedComplement[] {
  const left = (metier.ended ?? []).filter(({ kind }) => kind !== "functionalBonus");
  return [...metier.complements, ...left].filter(({ id }) => !withTime.has(id));
}

/** The functional bonuses open to a métier, those of annexe III with its own. */
export function bonusesOf(metier: PrintedMetier | undefined): readonly PrintedBonus[] {
  const left = (metier?.ended ?? []).filter(({ kind }) => kind === "functionalBonus");
  return [...(metier?.functionalBonuses ?? []), ...left, ...commonBonuses];
}

export const commonBonuses: readonly PrintedBonus[] = seeds.commonBonuses.map(({ id, points }) => ({
  id,
  points: points.filter(({ act }) => act === "2002-02"),
}));

/** Sheets of 2025 that say by a function what the avenant grants to every holder: the biologist who is not chief, and until 2017-02 the head of dialysis services. */
export function isAutomatic({ id, condition }: PrintedComplement, view: View): boolean {
  if (id === "biologiste-fonctionnel") return true;
  if (id === "responsable-des-services-techniques-de-dialyse") return !counts("2017-02", view);
  return condition?.fr === "automatique" || "always" in (condition ?? {});
}

/** Populations of avenant 2017-02: the stage of whoever is in post follows the former function until the last stage. */
const lastStage: Readonly<Record<string, string>> = {
  "cadre-infirmier": "2020-08-01",
  "cadre-coordonnateur-des-soins": "2020-08-01",
  "sage-femme": "2021-08-01",
};

/** The reference coefficient of a métier on the day of a view. */
export function coefficientOf(
  metier: PrintedMetier,
  view: View,
  population?: string,
  leads = false,
): string {
  const own = valueOn(metier.referenceCoefficient, view);
  if (own === undefined) throw new Refused("unknown-metier");
  if (population !== undefined) {
    const found = metier.populations?.find(({ id }) => id === population);
    if (found === undefined) throw new Error(`no population ${population}`);
    return valueOn(found.referenceCoefficient, view) ?? own;
  }
  const last = lastStage[metier.id];
  const staged = last !== undefined && view.on >= "2017-08-01" && view.on < last;
  if (staged && counts("2017-02", view) && (metier.id !== "sage-femme" || leads))
    throw new Unsure("whose stage of 2017-02");
  return own;
}

const extinctionById = new Map(annexe.extinction.map((each) => [each.id, each]));

export const extinctionJobs: readonly PrintedExtinction[] = annexe.extinction;

export function extinctionCalled(id: string): PrintedExtinction {
  const found = extinctionById.get(id);
  if (found === undefined) throw new Refused("unknown-metier");
  return found;
}

const corrected = acts.entries.filter(({ target }) => target.what === "extinction");

/** The coefficient of a job in extinction on the day of a view, `close` to users or of seven years. */
export function extinctionCoefficient(job: PrintedExtinction, view: View, close = false): string {
  if (job.act !== undefined && !counts(job.act, view)) throw new Refused("unknown-metier");
  const change = corrected.find(({ target }) => target.id === job.id);
  if (change === undefined) return job.coefficient2025;
  const holds = counts(change.act, view);
  if (change.id === "2003-05-agent-psychiatrique") return holds ? change.new : change.old;
  const raised = job.coefficient2025WithContactOr7Years;
  return holds && close && raised !== undefined ? raised : job.coefficient2025;
}

/** Whether the holder of a job in extinction is a cadre (readings R33; 2003-05 for the chef programmeur). */
export function extinctionIsCadre(job: PrintedExtinction, view: View): boolean {
  if (job.id === "chef-programmeur") return counts("2003-05", view);
  return job.cadreIn2025 === true;
}
