import {
  addDays,
  type Day,
  type DecimalInput,
  decimal,
  lazy,
  monthsBefore,
} from "../../exact/index.js";
import {
  day,
  flag,
  type Issue,
  issue,
  type Json,
  maybe,
  oneOf,
  quantity,
  type Readable,
  record,
  type Schema,
  unwrap,
  whole,
  worked,
} from "../../intake/index.js";
import { figure } from "../../working/index.js";
import { reading } from "../agreement/chosen.js";
import { countOf, figureOf } from "../agreement/figures.js";
import type { ArticleId } from "../agreement/ids.js";
import {
  type AgreementOutcome,
  type AgreementStep,
  type AgreementWarning,
  type AgreementWorking,
  answered,
  step,
  warningsSchema,
  workingWith,
} from "../agreement/working.js";
import { type FamilyEvent, familyEventFields, familyEventIssues } from "./staff.js";

/** A paternity leave at a cancer centre. */
export interface PaternityLeaveRequest extends FamilyEvent {
  /** The first day of the leave. */
  readonly from: Day;
  /** How many children are born or adopted. Whole number. */
  readonly children: DecimalInput;
  /**
   * Completed months of service in the centre or centres on the day of birth or adoption; they open
   * the allowances, not the leave. Whole number.
   */
  readonly monthsOfService: DecimalInput;
  /** The day on which the employer was told. */
  readonly notified?: Day;
  /**
   * The days that the law provides, wanted where the caller reads that they prevail (R115). Whole
   * number.
   */
  readonly legalDays?: DecimalInput;
}

/** A paternity leave, with its working. */
export interface PaternityLeave extends AgreementWorking {
  /** The first day. */
  readonly from: Day;
  /** Consecutive days. */
  readonly days: number;
  /** The first day no longer of the leave. */
  readonly until: Day;
  /** The last day on which the employer may be told. */
  readonly latestNotice: Day;
  /** Whether the employer was told in time, where it is said when. */
  readonly noticeMet?: boolean;
  /**
   * Which allowances come with it: those of the article on maternity, which is not printed, or
   * none.
   */
  readonly allowances: "as-maternity-2.7.2.2" | "none";
  /** The further remarks on the article. */
  readonly warnings: readonly AgreementWarning<"article-not-printed">[];
}

/** The schema of a leave. */
export const paternityLeaveResultSchema: () => Schema<Json<PaternityLeave>> = /* @__PURE__ */ lazy(
  () =>
    worked<PaternityLeave>({
      from: day(),
      days: whole(),
      until: day(),
      latestNotice: day(),
      noticeMet: maybe(flag()),
      allowances: oneOf(["as-maternity-2.7.2.2", "none"]),
      warnings: warningsSchema(),
    }),
);

/** The schema of a paternity leave. */
export const paternityLeaveSchema: () => Schema<PaternityLeaveRequest> = /* @__PURE__ */ lazy(() =>
  record<PaternityLeaveRequest>({
    ...familyEventFields(),
    from: day(),
    children: quantity({ decimals: 0, atLeast: 1, atMost: 20 }),
    monthsOfService: quantity({ decimals: 0, atMost: 960 }),
    notified: maybe(day()),
    legalDays: maybe(quantity({ decimals: 0, atLeast: 1, atMost: 366 })),
  }),
);

/**
 * The paternity leave of a cancer centre: its days, the latest notice, and whether the allowances
 * of maternity come with it. Throws `PayError`.
 *
 * @article CLCC-2.3.2.6 L.3392-3394
 * @example
 * paternityLeave({ from: "2003-09-01", children: 1, monthsOfService: 9 }).until // "2003-09-12"
 */
export function paternityLeave(request: PaternityLeaveRequest): PaternityLeave {
  return unwrap(safePaternityLeave(request));
}

/**
 * The same as {@link paternityLeave}, from anything: a result, or the list of what is wrong; never
 * an exception.
 */
export function safePaternityLeave(request: unknown): AgreementOutcome<PaternityLeave> {
  return answered(
    { schema: paternityLeaveSchema(), issuesOf: leaveIssues, resultOf: leaveOf },
    request,
  );
}

function leaveIssues({
  usable,
  flawed,
}: Readable<PaternityLeaveRequest>): readonly Issue<ArticleId>[] {
  const event = familyEventIssues(usable, { day: usable.from, path: ["from"] });
  const printed = reading(usable.readings, "R115").choice === "as-printed";
  if (printed || usable.legalDays !== undefined || flawed("legalDays")) return event;
  const expected = {
    fr: "les jours que fixe la loi, que la lecture R115 demande",
    en: "the days that the law sets, which reading R115 asks for",
  };
  const parts = { received: undefined, expected, article: "CLCC-2.3.2.6.3" } as const;
  return [...event, issue<ArticleId>("missing", ["legalDays"], parts)];
}

function leaveOf(request: PaternityLeaveRequest): PaternityLeave {
  const { from, notified } = request;
  const worked = daysStep(request);
  const days = worked.result.toNumber();
  const latestNotice = monthsBefore(from, countOf("paternityNotice", "months"));
  const open = decimal(request.monthsOfService).greaterThanOrEqualTo(
    countOf("paternityAllowanceService", "months"),
  );
  return {
    from,
    days,
    until: addDays(from, days),
    latestNotice,
    ...(notified === undefined ? {} : { noticeMet: notified <= latestNotice }),
    allowances: open ? "as-maternity-2.7.2.2" : "none",
    warnings: open ? [notPrinted] : [],
    ...workingWith([worked]),
  };
}

const legal = { fr: "jours que fixe la loi", en: "days that the law sets" };

function daysStep({ children, legalDays, readings }: PaternityLeaveRequest): AgreementStep {
  const applied = reading(readings, "R115");
  const several = decimal(children).greaterThan(1);
  const printed = figureOf(several ? "paternityDaysMultiple" : "paternityDays", "days");
  const byLaw = applied.choice === "as-the-law";
  return step({
    id: "PATERNITY_LEAVE",
    label: {
      fr: "Congé de paternité, en jours consécutifs",
      en: "Paternity leave, in consecutive days",
    },
    expression: byLaw ? figure(legalDays as DecimalInput, "days", legal) : printed,
    unit: "days",
    articles: [byLaw ? "CLCC-2.3.2.6.3" : "CLCC-2.3.2.6.1"],
    readings: [reading(readings, "R109"), applied],
  });
}

const notPrinted: AgreementWarning<"article-not-printed"> = {
  code: "article-not-printed",
  label: {
    fr: "indemnités de l'article 2.7.2.2 (maternité), qui n'est pas dans le texte publié",
    en: "allowances of article 2.7.2.2 (maternity), which is not in the published text",
  },
  article: "CLCC-2.3.2.6.3",
};
