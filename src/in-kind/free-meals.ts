import { type Label, lazy, type Month } from "../exact/index.js";
import type { MealFunction, MealRightId, ReadingChoices } from "../ids/index.js";
import {
  answerRequest,
  flag,
  type Issue,
  issue,
  type Json,
  labelSchema,
  maybe,
  month,
  type Outcome,
  oneOf,
  type Readable,
  record,
  type Schema,
  unwrap,
  worked,
} from "../intake/index.js";
import {
  type ActDays,
  type AsRead,
  annexe3Told,
  entryAsRead,
  type LawAsked,
  lawFields,
  lawOfMonth,
  type MealRight,
  missingMonthIssues,
  monthIssues,
  readingChoicesSchema,
} from "../law/index.js";
import { type Working, workingOf } from "../working/index.js";

/** Somebody who may have a right to meals. */
export interface FreeMealsRequest {
  /** The function held. */
  readonly function: MealFunction;
  /**
   * Whether the working hours keep the person on the premises at mealtime that day; asked of
   * kitchen hands and the like.
   */
  readonly presentAtMealtime?: boolean;
  /**
   * Whether the meal is taken at the children's table, as educational work; asked of the
   * educational staff.
   */
  readonly atChildrensTable?: boolean;
  /** The month, `YYYY-MM`: asked for, save by the scheme as signed. */
  readonly month?: Month;
  /** Which acts count: all of them unless told. */
  readonly law?: LawAsked;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays;
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
}

/** Whether meals are free, and which. */
export interface FreeMeals extends Working {
  /** Whether the person has the right. */
  readonly entitled: boolean;
  /** The right that the function gives under its condition. */
  readonly right: MealRightId;
  /** Its name, in both languages. */
  readonly label: Label;
}

/** The right to free meals, as JSON carries it. */
export const freeMealsResultSchema: () => Schema<Json<FreeMeals>> = /* @__PURE__ */ lazy(() =>
  worked<FreeMeals>({
    entitled: flag(),
    right: oneOf(annexe3Told().meals.map(({ id }) => id as MealRightId)),
    label: labelSchema(),
  }),
);

const conditions: {
  readonly [R in FreeMeals["right"]]?: "presentAtMealtime" | "atChildrensTable";
} = {
  "repas-aux-heures-de-presence": "presentAtMealtime",
  "repas-a-la-table-des-enfants": "atChildrensTable",
};

interface MealsDue {
  readonly right: MealRight & { readonly id: FreeMeals["right"] };
  readonly entry: MealRight["entitled"][number];
}

const byFunction = /* @__PURE__ */ lazy(
  () =>
    new Map(
      annexe3Told().meals.flatMap((right) =>
        right.entitled.map((entry) => [entry.id, { right, entry } as MealsDue] as const),
      ),
    ),
);

/** The schema of a question on meals. */
export const freeMealsSchema: () => Schema<FreeMealsRequest> = /* @__PURE__ */ lazy(() =>
  record<FreeMealsRequest>({
    function: oneOf([...byFunction().keys()] as MealFunction[]),
    presentAtMealtime: maybe(flag()),
    atChildrensTable: maybe(flag()),
    month: maybe(month()),
    ...lawFields(),
    readings: maybe(readingChoicesSchema()),
  }),
);

/**
 * Whether meals are free: two a day for cooks, one at mealtimes spent on the premises for kitchen
 * hands and butchers, and those taken at the children's table as educational work. The first two
 * lists, lost in the avenant, are restored (reading R16); whether a cadre petite enfance has to act
 * as chief éducateur is reading R237. Throws `PayError`.
 *
 * @article A3.6.1.1 L.516
 * @article A3.6.1.2 L.517
 * @article A3.6.1.3 L.518-524
 * @example freeMeals({ function: "chef-de-cuisine", month: "2003-09" }).entitled // true
 */
export function freeMeals(request: FreeMealsRequest): FreeMeals {
  return unwrap(safeFreeMeals(request));
}

/**
 * The same as {@link freeMeals}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeFreeMeals(request: unknown): Outcome<FreeMeals> {
  return answerRequest(
    { schema: freeMealsSchema(), issuesOf: requestIssues, resultOf: mealsOf },
    request,
  );
}

function requestIssues(readable: Readable<FreeMealsRequest>): readonly Issue[] {
  return [...missingMonthIssues(readable), ...monthIssues(readable), ...rightIssues(readable)];
}

function rightIssues({ usable, flawed }: Readable<FreeMealsRequest>): readonly Issue[] {
  if (usable.function === undefined) return [];
  const { right, entry } = byFunction().get(usable.function) as MealsDue;
  const { article } = right;
  if (entryAsRead(entry, lawOfMonth(usable), usable.readings) === undefined) {
    const expected = {
      fr: "une fonction que les lectures choisies ne laissent pas de côté (R16, R237)",
      en: "a function that the readings chosen do not leave out (R16, R237)",
    };
    return [
      issue("nothing-printed", ["function"], { received: usable.function, expected, article }),
    ];
  }
  const condition = conditions[right.id];
  if (condition === undefined || usable[condition] !== undefined || flawed(condition)) return [];
  const { label: expected } = right;
  return [issue("missing", [condition], { received: undefined, expected, article })];
}

function mealsOf(request: FreeMealsRequest): FreeMeals {
  const { right, entry } = byFunction().get(request.function) as MealsDue;
  const condition = conditions[right.id];
  const { readings } = entryAsRead(entry, lawOfMonth(request), request.readings) as AsRead<
    typeof entry
  >;
  return {
    entitled: condition === undefined || request[condition] === true,
    right: right.id,
    label: right.label,
    ...workingOf([]),
    articles: [right.article],
    readings,
  };
}
