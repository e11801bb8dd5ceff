import { frozen, lazy } from "../exact/index.js";
import {
  answerRequest,
  asked,
  maybe,
  type Outcome,
  oneOf,
  record,
  type Schema,
  unwrap,
} from "../intake/index.js";
import { type Emploi, type EmploiSeed, emploiSeedsOf } from "./catalogue.js";
import { emploiField, levelField, readingsField } from "./fields.js";
import {
  type EmploiCode,
  type GridId,
  gridIds,
  type Level,
  type MetierCode,
  metierCodes,
  type OtherCode,
} from "./ids.js";
import { reading, type View } from "./reading.js";

/** Which emplois are asked for; all of them unless told. */
export interface EmploisQuestion extends View {
  /** Those of a grid. */
  readonly grid?: GridId | undefined;
  /** Those of a métier. */
  readonly metier?: MetierCode | undefined;
  /** Those at a level. */
  readonly level?: Level | undefined;
}

/** The schema of a question about emplois. */
export const emploisQuestion: () => Schema<EmploisQuestion> = /* @__PURE__ */ lazy(() =>
  record<EmploisQuestion>({
    grid: maybe(oneOf(gridIds)),
    metier: maybe(oneOf(metierCodes, "unknown-metier")),
    level: maybe(levelField()),
    readings: maybe(readingsField()),
  }),
);

/** An emploi asked for by a code. */
export interface EmploiQuestion extends View {
  /** Its code, or a second or a former one. */
  readonly code: EmploiCode | OtherCode;
}

/** The schema of a question about one emploi. */
export const emploiQuestion: () => Schema<EmploiQuestion> = /* @__PURE__ */ lazy(() =>
  record<EmploiQuestion>({ code: emploiField(), readings: maybe(readingsField()) }),
);

/**
 * The emplois of the grids, in the order of the text.
 *
 * @example emplois({ grid: "computing" }).map(({ code }) => code) // ["130501", "130510", "130601"]
 */
export function emplois(question: EmploisQuestion = {}): readonly Emploi[] {
  return unwrap(safeEmplois(question));
}

/**
 * The same as {@link emplois}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeEmplois(question: unknown = {}): Outcome<readonly Emploi[]> {
  return answerRequest(
    { schema: emploisQuestion(), issuesOf: () => [], resultOf: selected },
    question,
  );
}

function selected({ grid, metier, level, ...view }: EmploisQuestion): readonly Emploi[] {
  return frozen(
    emploisUnder(view).filter(
      (each) =>
        (grid === undefined || each.grid === grid) &&
        (metier === undefined || each.metier === metier) &&
        (level === undefined || isHeldAt(each, level, view)),
    ),
  );
}

/**
 * Whether an emploi is at a level; under reading R140 `not-known`, those whose levels are the
 * métier's are not.
 */
export function isHeldAt(emploi: Emploi, level: Level, view: View): boolean {
  const known = emploi.levelsOf === "emploi" || reading(view, "R140").choice === "metier";
  return known && emploi.levels.includes(level);
}

/**
 * The emploi that a code names: its own, a second code or a former one, which is then said.
 *
 * Throws a `PayError`: `unknown-emploi`, with the nearest code.
 *
 * @example emploi("060103").code // "060109"
 */
export function emploi(code: EmploiCode | OtherCode, view: View = {}): Emploi {
  return unwrap(safeEmploi(code, view));
}

/**
 * The same as {@link emploi}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeEmploi(code: unknown, view: unknown = {}): Outcome<Emploi> {
  return answerRequest(
    {
      schema: emploiQuestion(),
      issuesOf: () => [],
      resultOf: (each) => frozen(emploiNamed(each.code, each)),
    },
    asked({ code }, view),
  );
}

/** The emploi that a code names, with the code asked where it is not its own. */
export function emploiNamed(code: EmploiCode | OtherCode, view: View): Emploi {
  const all = emploisUnder(view);
  const own = all.find((each) => each.code === code);
  if (own !== undefined) return own;
  const bearsIt = ({ otherCodes = [], recodes }: Emploi): boolean =>
    recodes?.code === code || otherCodes.some((other) => other === code);
  return { ...(all.find(bearsIt) as Emploi), askedAs: code as OtherCode };
}

/** An emploi of the seeds, as the result has it. */
const asResult: () => readonly Emploi[] = /* @__PURE__ */ lazy(() =>
  frozen(emploiSeedsOf().map(({ diploma: _, activities: __, ...emploi }) => emploi)),
);

/** The seed of an emploi: what it asks for and what is done in it. */
export function seedOf({ code, askedAs }: Emploi): EmploiSeed {
  const codes: readonly string[] = [code, ...(askedAs === undefined ? [] : [askedAs])];
  const found = emploiSeedsOf().find(
    (seed) => codes.includes(seed.code) || seed.otherCodes?.some((other) => codes.includes(other)),
  );
  return found as EmploiSeed;
}

/** Every emploi, as the readings have it. */
export function emploisUnder(view: View): readonly Emploi[] {
  const asPrinted = reading(view, "R141").choice === "as-printed";
  const apart = reading(view, "R143").choice === "two-emplois";
  const noted = asPrinted ? noteAsPrinted(asResult()) : asResult();
  return apart ? noted.flatMap(eachCodeApart) : noted;
}

function eachCodeApart({ otherCodes = [], ...emploi }: Emploi): readonly Emploi[] {
  return [emploi, ...otherCodes.map((code) => ({ ...emploi, code }))];
}

/**
 * The emplois, the note of R141 taken by its code: who bears that code is replaced, and not who
 * bears the title.
 */
function noteAsPrinted(all: readonly Emploi[]): readonly Emploi[] {
  const named = all.find(({ replacedBy }) => replacedBy?.reading === "R141") as Emploi;
  const {
    code,
    replacedBy,
    printed = [],
    ...rest
  } = named as Emploi & { readonly code: EmploiCode };
  const { asCode } = printed.find(({ line }) => line === replacedBy?.line) as {
    asCode: EmploiCode;
  };
  const inNote = (other: EmploiCode): EmploiCode => (other === code ? asCode : other);
  return all.map((each) => {
    if (each === named) return { ...rest, code, printed };
    if (each.code === asCode && replacedBy !== undefined) return { ...each, replacedBy };
    const { replaces } = each;
    return replaces?.reading === "R141"
      ? { ...each, replaces: { ...replaces, codes: replaces.codes.map(inNote) } }
      : each;
  });
}
