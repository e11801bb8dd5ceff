import { type Decimal, type Label, lazy } from "../exact/index.js";
import type { ComplementId, MetierId } from "../ids/index.js";
import {
  answerRequest,
  type Checked,
  type Issue,
  issue,
  nearest,
  type Outcome,
  type Settlement,
  text,
  unwrap,
  withNearest,
} from "../intake/index.js";
import {
  type ComplementKind,
  type EmploiSeed,
  firstDayOfScheme,
  type Source,
  settledAnswer,
} from "../law/index.js";
import { type CatalogueView, type PaidMetier, paidMetier } from "./metiers.js";
import { placedMetiersTold } from "./placed-metiers.js";
import { namedBy, type TitledEntry, titledBy } from "./titles/named-by.js";
import { likeness, wordsOf } from "./titles/word.js";
import { viewed, viewSchema } from "./viewed.js";

/** An entry that the table of a fiche prints against a former emploi. */
export interface Printed {
  /** The sort of complement. */
  readonly kind: ComplementKind;
  /** As printed: « 45 », « 40 ou 90 ». */
  readonly points: string;
  /** The complements of that kind to be tested for whoever held the emploi. */
  readonly complements: readonly ComplementId[];
}

/** A job of the classification before 1 July 2003, and where it leads. */
export interface FormerEmploi {
  /** Its title in the list of the fiche. */
  readonly label: string;
  /** Its name in the table of the fiche, where it differs. */
  readonly tableLabel?: string;
  /** The métier that it leads to. */
  readonly metier: MetierId;
  /** The French title of that métier. */
  readonly metierLabel: string;
  /** Points, for full time. */
  readonly referenceCoefficient: Decimal;
  /** The entries that the table prints against it. */
  readonly prints: readonly Printed[];
  /**
   * Every complement to be tested on the real situation: those of the table, and those that the
   * text opens beside.
   */
  readonly complements: readonly ComplementId[];
  /** Where the text and the table differ, or what the table cannot settle. */
  readonly note?: Label;
  /** Where it stands in the text. */
  readonly source: Source;
}

/** A former job as the seeds write it, with its titles. */
export interface TitledEmploi extends TitledEntry {
  readonly emploi: EmploiSeed;
  /** The id of the métier to which it leads. */
  readonly metier: string;
}

/** Every former job, in the order of annexe I. */
export const titledEmplois: () => readonly TitledEmploi[] = /* @__PURE__ */ lazy(() =>
  [...placedMetiersTold().values()].flatMap(({ seed }) =>
    seed.emplois.map((emploi) => {
      const { label, tableLabel = label } = emploi;
      return { emploi, metier: seed.id, ...titledBy([label, tableLabel]) };
    }),
  ),
);

/** A former job, with its métier seen under a day and readings. */
export function formerEmploi(
  { emploi, metier: id }: TitledEmploi,
  view: CatalogueView,
): FormerEmploi {
  const { label, tableLabel, prints, complements, note, source } = emploi;
  // A former job is of the day of the reclassement, whatever became of its métier since.
  const metier = (paidMetier(id, view) ??
    paidMetier(id, { ...view, on: firstDayOfScheme })) as PaidMetier;
  const open = metier.complements.filter((each) => complements.includes(each.id));
  return {
    label,
    ...(tableLabel === undefined ? {} : { tableLabel }),
    metier: metier.id,
    metierLabel: metier.label,
    referenceCoefficient: metier.referenceCoefficient,
    prints: Object.entries(prints).map(([kind, points]) => ({
      kind: kind as ComplementKind,
      points,
      complements: open.filter((each) => each.kind === kind).map((each) => each.id),
    })),
    complements: open.map((each) => each.id),
    ...(note === undefined ? {} : { note }),
    source,
  };
}

/**
 * The way from a job held before 1 July 2003 to its métier: the coefficient, what the table prints
 * against it, the complements to be tested on the real situation, and where text and table differ.
 * Accents, case, gender and number do not matter; « N1 » finds « N1/N2 ».
 *
 * Throws a `PayError`: `unknown-emploi` with the nearest title, or `ambiguous-emploi` when several
 * jobs bear the title; `unsettled-day` where the first day of an act is open on that day and
 * changes where it leads.
 *
 * @article Art7 L.578-582
 * @article A1.1 L.693-3207
 * @example emploi("Préposé radio N1").metier // "agent-de-soins"
 */
export function emploi(title: string, view: CatalogueView = {}): FormerEmploi {
  return unwrap(safeEmploi(title, view));
}

/**
 * The same as {@link emploi}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeEmploi(title: unknown, view: unknown = {}): Outcome<FormerEmploi> {
  return answerRequest<CatalogueView, TitledEmploi | undefined, FormerEmploi>(
    {
      schema: viewSchema(),
      read: () => emploiCalled(title),
      resultOf: formerEmploi,
      settled: settledEmploi,
    },
    view,
  );
}

/** A former job on a day on which the first day of an act is open: it leads to the same, or not. */
const settledEmploi: Settlement<CatalogueView, FormerEmploi> = /* @__PURE__ */ settledAnswer<
  CatalogueView,
  FormerEmploi
>({
  day: ({ on }) => on,
  path: ["on"],
  choice: (view) => view,
  settling: (view, actDays) => ({ ...view, actDays }),
  told: ({ metierLabel, referenceCoefficient: points }) => ({
    fr: `${metierLabel}, coefficient ${points}`,
    en: `${metierLabel}, coefficient ${points}`,
  }),
});

/** The former job that bears a title, which nothing but one does. */
function emploiCalled(title: unknown): Checked<TitledEmploi | undefined> {
  const asked = text().safeParse(title);
  const found = asked.success ? namedBy(asked.data, titledEmplois()) : [];
  const [only, ...others] = found;
  if (only === undefined) return { usable: undefined, issues: [unknownEmploi(title)] };
  return { usable: only, issues: others.length === 0 ? [] : [ambiguous(title, found)] };
}

/** The issue with a title that no former job bears. */
export function unknownEmploi(title: unknown): Issue {
  const labels = titledEmplois().map(({ emploi: { label } }) => label);
  const [first, ...others] = searched(title);
  const expected =
    others.length === 0
      ? formerTitle
      : withNearest(formerTitle, title, [first as string, ...others]);
  const suggestion = nearest(title, labels) ?? first;
  return issue("unknown-emploi", ["emploi"], { received: title, expected, suggestion });
}

const formerTitle = {
  fr: "le titre d'un emploi d'avant le 1er juillet 2003",
  en: "the title of a job of before 1 July 2003",
};

/** The jobs that a title searches for: « Aide-soignant » for « Aide-soignant diplômé ». */
function searched(title: unknown): readonly string[] {
  if (typeof title !== "string" || wordsOf(title).length === 0) return [];
  return searchEmplois(title).map(({ label }) => label);
}

function ambiguous(title: unknown, found: readonly TitledEmploi[]): Issue {
  const listed = (open: string, close: string): string =>
    found.map(({ emploi: { label }, metier }) => `${open}${label}${close} (${metier})`).join(", ");
  const expected = {
    fr: `un seul de ${listed("« ", " »")}`,
    en: `one of ${listed('"', '"')}`,
  };
  return issue("ambiguous-emploi", ["emploi"], { received: title, expected });
}

/** The former jobs that lead to a métier, in the order of its fiche. */
export function formerEmploisOf(
  metier: MetierId,
  view: CatalogueView = {},
): readonly FormerEmploi[] {
  return titledEmplois()
    .filter((entry) => entry.metier === metier)
    .map((entry) => formerEmploi(entry, view));
}

/**
 * The former jobs that a text names, in the order of annexe I; all 200 of them for no text.
 *
 * @example searchEmplois("préposée radio").map(({ label }) => label) // ["Préposé radio N1/N2"]
 */
export function searchEmplois(wanted = "", from: CatalogueView = {}): readonly FormerEmploi[] {
  const view = viewed(from);
  const asked = wordsOf(wanted);
  return titledEmplois()
    .filter(({ emploi: { label, tableLabel = label } }) => {
      const words = wordsOf(`${label} ${tableLabel}`);
      return asked.every((word) => words.some((other) => likeness(word, other) > 0.4));
    })
    .map((entry) => formerEmploi(entry, view));
}
