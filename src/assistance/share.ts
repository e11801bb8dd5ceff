import { frozen, lazy } from "../exact/index.js";
import {
  answerRequest,
  anyNumber,
  flag,
  type Issue,
  issue,
  type Json,
  many,
  maybe,
  type Outcome,
  oneOf,
  record,
  type Schema,
  string,
  unwrap,
} from "../intake/index.js";
import { allFamilies, type Family, type MetierSeed, metierSeedsOf } from "./catalogue.js";
import { metierField, readingsField } from "./fields.js";
import {
  addedHeadcounts,
  addedShares,
  metiersOf,
  readingsOf,
  type ShareStep,
  shareOfBranch,
  stepsSchema,
} from "./headcount.js";
import { type FamilyCode, familyCodes, type MetierCode } from "./ids.js";
import { type AppliedReading, appliedReadingSchema, reading, type View } from "./reading.js";

/** Whose share is asked: a métier's or a family's. */
export interface ShareQuestion extends View {
  /** The code of the métier. */
  readonly code?: MetierCode | undefined;
  /** The code of the family. */
  readonly family?: FamilyCode | undefined;
}

/** The schema of a question about a share. */
export const shareQuestion: () => Schema<ShareQuestion> = /* @__PURE__ */ lazy(() =>
  record<ShareQuestion>({
    code: maybe(metierField()),
    family: maybe(oneOf(familyCodes)),
    readings: maybe(readingsField()),
  }),
);

/** A share of the branch, recomputed beside the print. */
export interface Share {
  /** How many people. */
  readonly headcount: number;
  /** Their share of the branch in percent, recomputed, with two decimals. */
  readonly exact: string;
  /** Their share of the branch in percent, as printed. */
  readonly printed: string;
  /** Whether the two are the same. */
  readonly agrees: boolean;
  /** For a family, the printed shares of its métiers added up. */
  readonly sharesAdded?: string;
  /** The working. */
  readonly steps: readonly ShareStep[];
  /** The readings on which that rests. */
  readonly readings: readonly AppliedReading[];
}

/** The schema of a share. */
export const shareSchema: () => Schema<Json<Share>> = /* @__PURE__ */ lazy(() =>
  record<Json<Share>>({
    headcount: anyNumber(),
    exact: string(),
    printed: string(),
    agrees: flag(),
    sharesAdded: maybe(string()),
    steps: stepsSchema(),
    readings: many(appliedReadingSchema()),
  }),
);

/**
 * The share of the branch that a métier or a family has: recomputed from the headcounts, with its
 * working, beside what is printed.
 *
 * Throws a `PayError`: `missing` where neither is named, `contradictory` where both are,
 * `unknown-metier`.
 *
 * @article A.275-350
 * @example share({ family: "04" }).exact // "6.81"
 */
export function share(question: ShareQuestion): Share {
  return unwrap(safeShare(question));
}

/**
 * The same as {@link share}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeShare(question: unknown): Outcome<Share> {
  return answerRequest(
    {
      schema: shareQuestion(),
      issuesOf: ({ usable, flawed }) => oneNamed(usable, flawed),
      resultOf: worked,
    },
    question,
  );
}

function oneNamed(
  { code, family }: ShareQuestion,
  flawed: (key: "code" | "family") => boolean,
): readonly Issue[] {
  const expected = {
    fr: "une seule des clés code, family",
    en: "one only of the keys code, family",
  };
  const given = [code ?? flawed("code"), family ?? flawed("family")].filter(Boolean);
  if (given.length === 0) return [issue("missing", [], { received: undefined, expected })];
  return given.length === 1
    ? []
    : [issue("contradictory", ["family"], { received: family, expected })];
}

function worked({ code, family, ...view }: ShareQuestion): Share {
  if (family !== undefined) {
    return frozen(familyShare(allFamilies().find((each) => each.code === family) as Family, view));
  }
  return frozen(
    metierShare(metierSeedsOf().find((each) => each.code === code) as MetierSeed, view),
  );
}

/** The share of a métier. */
export function metierShare(metier: MetierSeed, view: View): Share {
  const label = { fr: "effectif du métier", en: "headcount of the métier" };
  const headcount = addedHeadcounts([metier], label, view);
  const steps = [headcount, shareOfBranch(headcount, view)];
  return told(steps, metier.share, readingsOf(steps));
}

/**
 * The share of a family; under reading R162 `graph`, that of the family that the graph prints
 * otherwise than the table is the sum of its shares.
 */
export function familyShare(family: Family, view: View): Share {
  const metiers = metiersOf(family.code);
  const label = { fr: "effectif de la famille", en: "headcount of the family" };
  const headcount = addedHeadcounts(metiers, label, view);
  const added = addedShares(
    metiers.map((each) => ({ share: each.share, label: { fr: each.label, en: each.label } })),
    { fr: "somme des parts imprimées", en: "sum of the printed shares" },
  );
  const sharesAdded = added.result.toFixed(2);
  const differs = family.graph.share !== family.share;
  const readings = differs ? [reading(view, "R162")] : [];
  if (differs && reading(view, "R162").choice === "graph") {
    const steps = [headcount, added];
    return { ...told(steps, family.graph.share, [...readingsOf(steps), ...readings]), sharesAdded };
  }
  const steps = [headcount, shareOfBranch(headcount, view)];
  return { ...told(steps, family.share, [...readingsOf(steps), ...readings]), sharesAdded };
}

function told(
  steps: readonly ShareStep[],
  printed: string,
  readings: readonly AppliedReading[],
): Share {
  const [people, percent] = steps as readonly [ShareStep, ShareStep];
  const exact = percent.result.toFixed(2);
  const headcount = people.result.toNumber();
  return { headcount, exact, printed, agrees: exact === printed, steps, readings };
}
