import { readdirSync, readFileSync } from "node:fs";
import { isOfTheCore } from "../of-the-core.js";

const folder = new URL("../../seeds/", import.meta.url);

export interface Source {
  readonly article: string;
  readonly lines: readonly number[];
  readonly from?: string;
}

export interface Dated {
  readonly from: string;
  readonly to?: string;
  readonly value: string;
  readonly act: string;
}

export interface Bonus {
  readonly id: string;
  readonly points: readonly Dated[];
  readonly source: Source;
}

export interface Complement extends Bonus {
  readonly variants?: readonly {
    readonly reading: string;
    readonly choice: string;
    readonly absent?: boolean;
  }[];
  readonly kind: string;
  readonly excludes: readonly string[];
}

export interface Emploi {
  readonly label: string;
  readonly complements: readonly string[];
  readonly source: Source;
}

export interface Metier {
  readonly id: string;
  readonly referenceCoefficient: readonly Dated[];
  readonly source: Source;
  readonly complements: readonly Complement[];
  readonly functionalBonuses: readonly Bonus[];
  readonly emplois: readonly Emploi[];
  readonly access?: { readonly condition: object; readonly begins?: object };
}

export interface Regroupement {
  readonly id: string;
  readonly number: string;
  readonly announced: { readonly emplois: number; readonly metiers: number };
  readonly metiers: readonly Metier[];
}

export interface Filiere {
  readonly id: string;
  readonly regroupements: readonly Regroupement[];
}

/** The files of the seeds, by their path. */
export const files: readonly string[] = readdirSync(folder, { recursive: true })
  .map((name) => String(name).replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".json") && isOfTheCore(name));

/** A file of the seeds, as it is written. */
export function seed<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as T;
}

export const filieres: readonly Filiere[] = [
  "soignante",
  "educative-et-sociale",
  "administrative",
  "logistique",
  "medicale",
].map((name) => seed<Filiere>(`annexe-1/${name}`));

const isSigned = (series: readonly Dated[]): boolean => series.some(({ act }) => act === "2002-02");

/** The second 30 points of whoever has both diplomas, which no sheet prints: the other answer of R232. */
const isUnprinted = ({ variants = [] }: Complement): boolean =>
  variants.some(({ reading, absent }) => reading === "R232" && absent === true);

function signedMetier(metier: Metier): Metier {
  const { complements, functionalBonuses } = metier;
  return {
    ...metier,
    complements: complements.filter((each) => isSigned(each.points) && !isUnprinted(each)),
    functionalBonuses: functionalBonuses.filter(({ points }) => isSigned(points)),
  };
}

/** The regroupements of the avenant n° 2002-02, without what later acts create. */
export const regroupements: readonly Regroupement[] = filieres
  .flatMap((each) => each.regroupements)
  .map((each) => ({
    ...each,
    metiers: each.metiers
      .filter(({ referenceCoefficient }) => isSigned(referenceCoefficient))
      .map(signedMetier),
  }))
  .filter((each) => each.metiers.length > 0);

export const metiers: readonly Metier[] = regroupements.flatMap((each) => each.metiers);

/** Everything in a value, from the outside in, with where it stands. */
export function* within(value: unknown, path = ""): Generator<readonly [string, unknown]> {
  yield [path, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, each] of Object.entries(value)) yield* within(each, `${path}/${key}`);
}
