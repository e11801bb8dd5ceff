import { decimal, frozen, type Label, lazy, roundHalfUp } from "../exact/index.js";
import {
  answerRequest,
  flag,
  type Json,
  many,
  maybe,
  type Outcome,
  record,
  type Schema,
  string,
  unwrap,
} from "../intake/index.js";
import { figure, step, sumOf } from "../working/index.js";
import {
  allFamilies,
  type Family,
  type MetierSeed,
  metierSeedsOf,
  surveySeed,
} from "./catalogue.js";
import {
  addedHeadcounts,
  addedShares,
  list,
  metiersOf,
  readingsOf,
  type ShareStep,
  shareOfBranch,
  stepsSchema,
} from "./headcount.js";
import type { ArticleId, ReadingId } from "./ids.js";
import { type AppliedReading, appliedReadingSchema, reading, type View } from "./reading.js";
import { familyShare, metierShare, type Share } from "./share.js";
import { type Total, totalsUnder, viewQuestion } from "./survey.js";

/** A figure added up or recomputed, beside the one that is printed. */
export interface CheckedFigure {
  /** The total of the parts. */
  readonly added: string;
  /** The figure printed. */
  readonly printed: string;
  /** Whether the two are the same, a half being printed as the whole above. */
  readonly agrees: boolean;
}

/** A printed figure, and what it is made of. */
export interface Check {
  /**
   * The object of the check: the code of a métier, `family-01`, the id of a total, `shares`,
   * `graph`, `jobs-graph`, `identified`, `sample-0101`.
   */
  readonly id: string;
  /** The headcount, where there is one to add up. */
  readonly headcount?: CheckedFigure;
  /** The share of the branch in percent, where there is one. */
  readonly share?: CheckedFigure;
  /** Whether all agrees. */
  readonly agrees: boolean;
  /** The working. */
  readonly steps: readonly ShareStep[];
  /** The readings on which that rests. */
  readonly readings: readonly AppliedReading[];
}

/** The schema of a check. */
export const checkSchema: () => Schema<Json<Check>> = /* @__PURE__ */ lazy(() => {
  const figure = record<CheckedFigure>({ added: string(), printed: string(), agrees: flag() });
  return record<Json<Check>>({
    id: string(),
    headcount: maybe(figure),
    share: maybe(figure),
    agrees: flag(),
    steps: stepsSchema(),
    readings: many(appliedReadingSchema()),
  });
});

/**
 * Every printed headcount, share and total, beside what its parts come to: where they agree, and
 * where they do not. The prints stay (reading R161); nothing is corrected.
 *
 * @article A.275-350
 * @article A.240-272
 * @example checks().filter(({ agrees }) => !agrees).length // 6
 */
export function checks(view: View = {}): readonly Check[] {
  return unwrap(safeChecks(view));
}

/**
 * The same as {@link checks}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeChecks(view: unknown = {}): Outcome<readonly Check[]> {
  return answerRequest({ schema: viewQuestion(), issuesOf: () => [], resultOf: checked }, view);
}

function checked(view: View): readonly Check[] {
  return frozen([
    ...metierSeedsOf().map((each) => shareCheck(each.code, metierShare(each, view))),
    ...allFamilies().map((each) => familyCheck(each, view)),
    ...totalChecks(view),
    ...sumChecks(),
    ...sampleChecks(),
  ]);
}

function compared(added: string, printed: string): CheckedFigure {
  return { added, printed, agrees: added === printed };
}

/** A headcount: what comes to half a person is printed as the whole above. */
function people(added: ShareStep, printed: number | string): CheckedFigure {
  const agrees = roundHalfUp(added.result, 0).equals(decimal(printed));
  return { added: added.result.toFixed(), printed: String(printed), agrees };
}

function check(
  id: string,
  figures: Pick<Check, "headcount" | "share">,
  steps: readonly ShareStep[],
  readings: readonly AppliedReading[] = readingsOf(steps),
): Check {
  const agrees = [figures.headcount, figures.share].every((each) => each?.agrees !== false);
  return { id, ...figures, agrees, steps, readings };
}

function shareCheck(id: string, { exact, printed, steps, readings }: Share): Check {
  return check(id, { share: compared(exact, printed) }, steps, readings);
}

function familyCheck(family: Family, view: View): Check {
  const { exact, printed, steps, readings } = familyShare(family, view);
  const headcount = people(steps[0] as ShareStep, family.headcount);
  return check(
    `family-${family.code}`,
    { headcount, share: compared(exact, printed) },
    steps,
    readings,
  );
}

const of: Readonly<Record<Total["id"], Label>> = {
  specific: { fr: "métiers spécifiques", en: "specific métiers" },
  support: { fr: "métiers supports", en: "support métiers" },
  "in-sheets": { fr: "métiers qui ont une fiche", en: "métiers that have a sheet" },
  outside: { fr: "effectif hors des fiches", en: "people outside sheets" },
  branch: { fr: "effectif de la branche", en: "headcount of the branch" },
};

/** The parts of each total: métiers, or totals that are printed. */
function partsOf(id: Total["id"], view: View): ShareStep {
  if (id === "specific" || id === "support") {
    return addedHeadcounts(metiersOfKind(id), of[id], view);
  }
  if (id === "in-sheets") return addedHeadcounts(metierSeedsOf(), of[id], view);
  const totals = totalsUnder(view);
  const ids = id === "branch" ? ["in-sheets", "outside"] : ["outside"];
  return step<ArticleId, ReadingId>({
    id: "headcount",
    label: of[id],
    expression: sumOf(
      totals
        .filter((each) => ids.includes(each.id))
        .map((each) => figure(decimal(each.headcount), "people", of[each.id])),
    ),
    unit: "people",
    articles: [list],
  });
}

function metiersOfKind(kind: Family["kind"]): readonly MetierSeed[] {
  return allFamilies()
    .filter((each) => each.kind === kind)
    .flatMap(({ code }) => metiersOf(code));
}

function totalChecks(view: View): readonly Check[] {
  return totalsUnder(view).map(({ id, headcount, share, printed }) => {
    const added = partsOf(id, view);
    const steps = [added, shareOfBranch(added, view)] as const;
    const settled = printed === undefined ? [] : [reading(view, "R160")];
    const figures = {
      headcount: people(added, headcount),
      share: compared(steps[1].result.toFixed(2), share),
    };
    return check(id, figures, steps, [...readingsOf(steps), ...settled]);
  });
}

function named({ label, share }: { readonly label: string; readonly share: string }): {
  readonly share: string;
  readonly label: Label;
} {
  return { share, label: { fr: label, en: label } };
}

/** Shares that are printed to make a whole. */
function sumChecks(): readonly Check[] {
  const { survey, totals, graph } = surveySeed();
  const whole = (id: Total["id"]): string =>
    (totals.find((each) => each.id === id) as { readonly share: string }).share;
  const { shares } = survey.jobsGraph;
  const sums = {
    shares: metierSeedsOf().map(named),
    graph: [
      ...allFamilies().map((each) => named({ label: each.label, share: each.graph.share })),
      { share: graph.outside, label: of.outside },
    ],
    "jobs-graph": Object.entries(shares).map(([label, share]) => named({ label, share })),
    identified: [
      { share: survey.jobs.share, label: { fr: "emplois identifiés", en: "jobs identified" } },
      { share: survey.notIdentified.share, label: { fr: "les autres", en: "the others" } },
    ],
  };
  return Object.entries(sums).map(([id, parts]) => {
    const added = addedShares(parts, { fr: "somme des parts", en: "sum of the shares" });
    const printed = whole(id === "shares" ? "in-sheets" : "branch");
    return check(id, { share: compared(added.result.toFixed(2), printed) }, [added]);
  });
}

/** The rows of the sample, beside the métier that they make. */
function sampleChecks(): readonly Check[] {
  const { sample } = surveySeed();
  return [...new Set(sample.map(({ code }) => code))].map((code) => {
    const rows = sample.filter((row) => row.code === code);
    const added = step<ArticleId, ReadingId>({
      id: "headcount",
      label: { fr: "emplois de l'échantillon", en: "jobs of the sample" },
      expression: sumOf(
        rows.map((row) => figure(decimal(row.headcount), "people", { fr: row.job, en: row.job })),
      ),
      unit: "people",
      articles: ["A-1.7"],
    });
    const metier = metierSeedsOf().find((each) => each.code === code) as MetierSeed;
    return check(`sample-${code}`, { headcount: people(added, metier.headcount) }, [added]);
  });
}
