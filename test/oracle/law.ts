/**
 * The figures of the law, straight from the seeds: nothing of the library is used to read them.
 */
import acts from "../../seeds/acts.json" with { type: "json" };
import administrative from "../../seeds/annexe-1/administrative.json" with { type: "json" };
import educative from "../../seeds/annexe-1/educative-et-sociale.json" with { type: "json" };
import logistique from "../../seeds/annexe-1/logistique.json" with { type: "json" };
import medicale from "../../seeds/annexe-1/medicale.json" with { type: "json" };
import soignante from "../../seeds/annexe-1/soignante.json" with { type: "json" };
import annexe2 from "../../seeds/annexe-2.json" with { type: "json" };
import annexe3 from "../../seeds/annexe-3.json" with { type: "json" };
import extinction from "../../seeds/extinction.json" with { type: "json" };
import parameters from "../../seeds/parameters.json" with { type: "json" };
import { type Exact, exact } from "./whole.js";

export interface Value {
  readonly from: string;
  readonly to?: string;
  readonly notBefore?: string;
  readonly value: string;
  readonly act: string;
}

export interface Bonus {
  readonly id: string;
  readonly label: { readonly fr: string; readonly en: string };
  readonly points: readonly Value[];
  readonly condition: object;
  readonly variants?: readonly { readonly choice: string; readonly absent?: boolean }[];
  readonly source: { readonly article: string; readonly lines: readonly number[] };
}

export interface Complement extends Bonus {
  readonly kind: string;
  readonly excludes: readonly string[];
}

export interface Metier {
  readonly id: string;
  readonly label: string;
  readonly filiere: string;
  readonly population: "ordinary" | "medical";
  readonly cadre: boolean;
  readonly referenceCoefficient: readonly Value[];
  readonly complements: readonly Complement[];
  readonly functionalBonuses: readonly Bonus[];
  readonly source: { readonly article: string; readonly lines: readonly number[] };
}

const signed = new Set(
  acts.filter((act) => "asSigned" in act && act.asSigned === true).map(({ id }) => id),
);

/** Whether a value is the point's: it holds under every law. */
const ofThePoint = new Set<Value>();

/** The value on a day by the avenant as signed, or nothing. */
export function on(day: string, values: readonly Value[]): string | undefined {
  const counted = values.filter((value) => signed.has(value.act) || ofThePoint.has(value));
  const open = ({ from, notBefore = from }: Value): boolean => notBefore <= day && day < from;
  if (counted.some(open)) return undefined;
  const started = counted.filter(({ from }) => from <= day);
  const last = started.at(-1);
  return last === undefined || (last.to !== undefined && day >= last.to) ? undefined : last.value;
}

export function figureOn(day: string, values: readonly Value[]): Exact {
  const found = on(day, values);
  if (found === undefined) throw new Error(`no figure on ${day}`);
  return exact(found);
}

export interface Filiere {
  readonly id: string;
  readonly label: string;
  readonly regroupements: readonly { readonly metiers: readonly object[] }[];
}

export const filieres: readonly Filiere[] = [
  soignante,
  educative,
  administrative,
  logistique,
  medicale,
];

const cadres = new Set(
  annexe2.cadres.flatMap(({ entries }) =>
    (entries as readonly { metier?: string }[]).map(({ metier }) => metier),
  ),
);

const isSigned = (values: readonly Value[]): boolean => values.some(({ act }) => signed.has(act));

/**
 * What the readings taken leave out: the scale that R13 drew from the table of former jobs, the second 30 points of R232.
 */
const isLeftOut = ({ variants = [] }: Bonus): boolean =>
  variants.some(({ choice, absent }) => absent === true && ["sheets", "once"].includes(choice));

const signedIn = <T extends Bonus>(bonuses: readonly T[]): readonly T[] =>
  bonuses.filter((bonus) => isSigned(bonus.points) && !isLeftOut(bonus));

/** The métiers of the avenant as signed. */
export const metiers: readonly Metier[] = filieres.flatMap((filiere) =>
  filiere.regroupements.flatMap(({ metiers: listed }) =>
    (listed as readonly Metier[])
      .filter(({ referenceCoefficient }) => isSigned(referenceCoefficient))
      .map((each) => ({
        ...each,
        complements: signedIn(each.complements),
        functionalBonuses: signedIn(each.functionalBonuses),
        filiere: filiere.id,
        population: (each as Partial<Metier>).population ?? "ordinary",
        cadre: cadres.has((each as Metier).id),
      })),
  ),
);

export interface ExtinctionJob {
  readonly id: string;
  readonly label: string;
  readonly cadre: boolean;
  readonly referenceCoefficient: readonly Value[];
  readonly source: { readonly lines: readonly number[]; readonly from?: string };
}

/** The jobs in extinction of the avenant as signed. */
export const extinctionJobs: readonly ExtinctionJob[] = (
  extinction as unknown as readonly ExtinctionJob[]
).filter(({ referenceCoefficient }) => isSigned(referenceCoefficient));

export const commonBonuses = annexe3.functionalBonuses as unknown as readonly Bonus[];

const dated = parameters as unknown as readonly {
  readonly id: string;
  readonly values: readonly Value[];
}[];

for (const { id, values } of dated) {
  if (id === "pointValue") for (const value of values) ofThePoint.add(value);
}

/** The series of a dated figure. */
export function series(id: string): readonly Value[] {
  const found = dated.find((parameter) => parameter.id === id);
  if (found === undefined) throw new Error(`no parameter ${id}`);
  return found.values;
}

export function parameter(id: string, day: string): Exact {
  return figureOn(day, series(id));
}

/** The points or the rate of a constraint. */
export function constraint(id: string, day: string): Exact {
  return figureOn(day, named(annexe3.constraints, id));
}

/** A rate of the decentralized bonus. */
export function bonusRate(id: string, day: string): Exact {
  return figureOn(day, named(annexe3.decentralizedBonus.rates, id));
}

function named(
  list: readonly { readonly id: string; readonly values: readonly Value[] }[],
  id: string,
): readonly Value[] {
  const found = list.find((each) => each.id === id);
  if (found === undefined) throw new Error(`nothing called ${id}`);
  return found.values;
}
