import { addYears, type Day, lazy } from "../../exact/index.js";
import {
  day,
  type Issue,
  issue,
  type Json,
  maybe,
  oneOf,
  type Readable,
  record,
  type Schema,
  unwrap,
  whole,
  worked,
} from "../../intake/index.js";
import { reading } from "../agreement/chosen.js";
import { countOf, figureOf } from "../agreement/figures.js";
import { type ArticleId, articleIds, type ParameterId } from "../agreement/ids.js";
import {
  type AgreementOutcome,
  type AgreementWorking,
  answered,
  step,
  workingWith,
} from "../agreement/working.js";
import { type FamilyEvent, familyEventFields, familyEventIssues } from "./staff.js";

/** Whose wedding it is. */
export type WeddingOf = "employee" | "child" | "sibling" | "parent";

/** A wedding in the family of somebody who works for a cancer centre. */
export interface WeddingLeaveRequest extends FamilyEvent {
  /** Whose wedding: the employee's own, a child's, a brother's or sister's, the parents'. */
  readonly of: WeddingOf;
  /** The day of hiring, wanted for the employee's own wedding. */
  readonly hired?: Day;
  /** The day of the wedding. */
  readonly on: Day;
}

/** The days due for a wedding, with their working. */
export interface WeddingLeave extends AgreementWorking {
  /** The day of the wedding. */
  readonly on: Day;
  /** Working days. */
  readonly workingDays: number;
  /** The text that grants them. */
  readonly article: ArticleId;
}

/** The schema of a leave. */
export const weddingLeaveResultSchema: () => Schema<Json<WeddingLeave>> = /* @__PURE__ */ lazy(() =>
  worked<WeddingLeave>({ on: day(), workingDays: whole(), article: oneOf(articleIds) }),
);

/** The schema of a wedding. */
export const weddingLeaveSchema: () => Schema<WeddingLeaveRequest> = /* @__PURE__ */ lazy(() =>
  record<WeddingLeaveRequest>({
    ...familyEventFields(),
    of: oneOf<WeddingOf>(["employee", "child", "sibling", "parent"]),
    hired: maybe(day()),
    on: day(),
  }),
);

/**
 * The working days that a cancer centre grants for a wedding; only the employee's own depends on
 * service. Throws `PayError`.
 *
 * @article CLCC-2.3.3.1 L.3367-3372
 * @example weddingLeave({ of: "employee", hired: "2002-06-10", on: "2003-06-10" }).workingDays // 6
 */
export function weddingLeave(request: WeddingLeaveRequest): WeddingLeave {
  return unwrap(safeWeddingLeave(request));
}

/**
 * The same as {@link weddingLeave}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeWeddingLeave(request: unknown): AgreementOutcome<WeddingLeave> {
  return answered(
    { schema: weddingLeaveSchema(), issuesOf: weddingIssues, resultOf: granted },
    request,
  );
}

function weddingIssues({
  usable,
  flawed,
}: Readable<WeddingLeaveRequest>): readonly Issue<ArticleId>[] {
  const { of, hired, on } = usable;
  const event = familyEventIssues(usable, { day: on, path: ["on"] });
  if (hired !== undefined) return [...event, ...hiredLater(hired, on)];
  if (of !== "employee" || flawed("hired")) return event;
  const expected = {
    fr: "le jour d'embauche, dont dépend le congé pour son propre mariage",
    en: "the day of hiring, on which the leave for one's own wedding depends",
  };
  const parts = { received: undefined, expected, article: "CLCC-2.3.3.1" } as const;
  return [...event, issue<ArticleId>("missing", ["hired"], parts)];
}

function hiredLater(hired: Day, on: Day | undefined): Issue<ArticleId>[] {
  if (on === undefined || hired <= on) return [];
  const expected = { fr: `un jour jusqu'au ${on}`, en: `a day up to ${on}` };
  return [issue<ArticleId>("out-of-order", ["hired"], { received: hired, expected })];
}

const grants: Readonly<Record<WeddingOf, readonly [ParameterId, ArticleId]>> = {
  employee: ["weddingOwnAfter", "CLCC-2.3.3.1.own-after"],
  child: ["weddingOfChild", "CLCC-2.3.3.1.child"],
  sibling: ["weddingOfSibling", "CLCC-2.3.3.1.sibling"],
  parent: ["weddingOfParent", "CLCC-2.3.3.1.parent"],
};

const ownBefore = ["weddingOwnBefore", "CLCC-2.3.3.1.own-before"] as const;

function granted(request: WeddingLeaveRequest): WeddingLeave {
  const { of, on, readings } = request;
  const own = of === "employee";
  const [parameter, article] = own && !hasServed(request) ? ownBefore : grants[of];
  const worked = step({
    id: "WEDDING_LEAVE",
    label: { fr: "Congé de mariage, en jours ouvrables", en: "Wedding leave, in working days" },
    expression: figureOf(parameter, "days"),
    unit: "days",
    articles: [article],
    readings: [reading(readings, "R109"), ...(own ? [reading(readings, "R110")] : [])],
  });
  return { on, workingDays: worked.result.toNumber(), article, ...workingWith([worked]) };
}

/**
 * Whether a year of service is complete: on its anniversary, or only after it where the caller
 * reads so (R110).
 */
function hasServed({ hired, on, readings }: WeddingLeaveRequest): boolean {
  const anniversary = addYears(hired as Day, countOf("weddingService", "years"));
  return reading(readings, "R110").choice === "six-days" ? on >= anniversary : on > anniversary;
}
