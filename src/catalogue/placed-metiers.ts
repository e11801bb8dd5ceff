import administrative from "figures:annexe-1/administrative" with { type: "json" };
import educative from "figures:annexe-1/educative-et-sociale" with { type: "json" };
import logistique from "figures:annexe-1/logistique" with { type: "json" };
import medicale from "figures:annexe-1/medicale" with { type: "json" };
import soignante from "figures:annexe-1/soignante" with { type: "json" };
import administrativeProse from "prose:annexe-1/administrative" with { type: "json" };
import educativeProse from "prose:annexe-1/educative-et-sociale" with { type: "json" };
import logistiqueProse from "prose:annexe-1/logistique" with { type: "json" };
import medicaleProse from "prose:annexe-1/medicale" with { type: "json" };
import soignanteProse from "prose:annexe-1/soignante" with { type: "json" };
import { lazy, madeWhole } from "../exact/index.js";
import {
  type ComplementSeed,
  type FiliereSeed,
  firstDayOfScheme,
  type MetierFigures,
  type MetierSeed,
  type RegroupementSeed,
} from "../law/index.js";

/** A métier of the seeds, with where it stands. */
export interface Placed<M extends MetierFigures = MetierFigures> {
  readonly seed: M;
  readonly filiere: FiliereSeed<M>;
  readonly regroupement: M extends MetierSeed
    ? RegroupementSeed<M>
    : Pick<RegroupementSeed<M>, "id" | "number">;
}

type ById<M extends MetierFigures> = ReadonlyMap<string, Placed<M>>;

/** A complement as the parts of the seeds say what it excludes: each but itself of a number. */
type FoldedComplement = Omit<ComplementSeed, "excludes"> & {
  readonly among?: number;
  readonly excluding?: readonly string[];
  readonly excludes?: readonly string[];
};

/** The complements of a métier, each with what it excludes. */
function withExcluded(complements: readonly FoldedComplement[]): readonly ComplementSeed[] {
  const besides = (among: number, own: string): readonly string[] =>
    complements.flatMap((each) => (each.among === among && each.id !== own ? [each.id] : []));
  return complements.map(({ among, excluding = [], ...complement }) => ({
    excludes: among === undefined ? excluding : besides(among, complement.id),
    ...complement,
  }));
}

/** Dated entries, those that say no day being of the scheme as signed. */
export function dated<D extends object>(entries: readonly D[]): readonly D[] {
  return entries.map((entry) => ({ from: firstDayOfScheme, act: "2002-02", ...entry }));
}

/** A métier with the articles that go without saying: of its regroupement, of the métier itself. */
function sourced<M extends MetierFigures>(read: M, { number }: { readonly number: string }): M {
  const { complements = [], functionalBonuses = [] } = read as Partial<MetierFigures>;
  const source: MetierFigures["source"] = Object.assign({ article: `A1.1/${number}` }, read.source);
  const within = <E extends Pick<ComplementSeed, "points" | "source">>(each: E): E => ({
    ...each,
    points: dated(each.points),
    source: Object.assign({ article: source.article }, each.source),
  });
  return {
    ...read,
    referenceCoefficient: dated(read.referenceCoefficient),
    source,
    complements: withExcluded(complements).map(within),
    functionalBonuses: functionalBonuses.map(within),
  };
}

function byId<M extends MetierFigures>(filieres: readonly FiliereSeed<M>[]): ById<M> {
  return new Map(
    filieres.flatMap((filiere) =>
      filiere.regroupements.flatMap((regroupement) =>
        regroupement.metiers.map((read) => {
          const seed = sourced(read, regroupement);
          return [seed.id, { seed, filiere, regroupement } as Placed<M>] as const;
        }),
      ),
    ),
  );
}

/** Every métier of the seeds by its id, in the order of annexe I, as pay is worked out from it. */
export const placedMetiers: () => ById<MetierFigures> = /* @__PURE__ */ lazy(() =>
  byId([
    soignante,
    educative,
    administrative,
    logistique,
    medicale,
  ] as unknown as readonly FiliereSeed<MetierFigures>[]),
);

const parts = /* @__PURE__ */ lazy(() => [
  [soignante, soignanteProse],
  [educative, educativeProse],
  [administrative, administrativeProse],
  [logistique, logistiqueProse],
  [medicale, medicaleProse],
]);

/** The same, with all that annexe I says of them. */
export const placedMetiersTold: () => ById<MetierSeed> = /* @__PURE__ */ lazy(() =>
  byId(parts().map(([figures, prose]) => madeWhole<FiliereSeed>(figures, prose))),
);
