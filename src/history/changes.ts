import { evaluate } from "../catalogue/index.js";
import { type Day, later } from "../exact/index.js";
import type { MetierId } from "../ids/index.js";
import { answerRequest, type Outcome, unwrap } from "../intake/index.js";
import { firstDayOfScheme, firstDays, hasBegun, kindsOf, latestDay } from "../law/index.js";
import {
  type ChangesRequest,
  changesRequestSchema,
  type DaysOfMetier,
  daysOfMetier,
  metierIssues,
  orderIssues,
} from "./changes-request.js";
import { ledger } from "./ledger.js";
import { type LegalChange, lawOfChange, legalChange } from "./legal-change.js";
import type { Recorded } from "./recorded.js";

/**
 * The changes in the law of pay between two days, both counted: each change with its act, its
 * article, what was so before, what is so from then on, and the euros of both at full time and
 * without seniority, by the point value of its first day.
 *
 * For a métier, what is its own and what reaches everybody, the point value seen on its
 * coefficient, while it is one; without one, all that changed, what no result depends on included.
 * What began before the scheme counts with its first day. Throws a `PayError` with every issue:
 * `missing`, `invalid-day`, `before-scheme`, `end-before-start`, `unknown-metier`, `unknown-value`;
 * {@link safeChanges} returns them instead.
 *
 * @article Art16 L.686-687
 * @example
 * changes({ metier: "cadre-educatif", from: "2007-02-02", to: "2008-01-01", law: "in-force" })
 *   .map(({ act, before, after }) => [act, before?.en, after?.en])
 * // [["2006-07", "467 points", "507 points"], …]
 */
export function changes(request: ChangesRequest): readonly LegalChange[] {
  return unwrap(safeChanges(request));
}

/**
 * The same as {@link changes}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeChanges(request: unknown): Outcome<readonly LegalChange[]> {
  return answerRequest(
    {
      schema: changesRequestSchema(),
      issuesOf: ({ usable }) => [...orderIssues(usable), ...metierIssues(usable)],
      resultOf: changesBetween,
    },
    request,
  );
}

function changesBetween(asked: ChangesRequest): readonly LegalChange[] {
  const { metier, from, to } = asked;
  const held = metier && daysOfMetier(metier, asked);
  const looked = held === undefined ? asked : { ...asked, ...within(held, from, to) };
  const found = ledger()
    .filter((each) => reaches(each, asked) && beginsWithin(each, looked))
    .map((each) => legalChange(each, asked, asked));
  return found.sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
}

/** The days of a period on which a métier is one, the day of its end counted. */
function within(
  { first, end }: DaysOfMetier,
  from: Day,
  to: Day,
): Pick<ChangesRequest, "from" | "to"> {
  return { from: later(first, from), to: end < to ? end : to };
}

/** Whether a change that counts begins, or may begin, between the days looked at. */
function beginsWithin(recorded: Recorded, asked: ChangesRequest): boolean {
  const on = lawOfChange(recorded, latestDay, asked);
  if (!hasBegun(recorded.entry, on)) return false;
  const { earliest, certain } = firstDays(recorded.entry, on);
  return earliest <= asked.to && later(certain, firstDayOfScheme) >= asked.from;
}

/** Whether a change reaches the métier and the establishment that are told. */
function reaches(recorded: Recorded, { metier, establishment = {} }: ChangesRequest): boolean {
  if (metier !== undefined && !reachesMetier(recorded, metier)) return false;
  const { reach, condition } = recorded;
  const { places, kinds } = reach;
  const { place } = establishment;
  if (place !== undefined && places?.includes(place) === false) return false;
  const own = kindsOf(establishment);
  if (own.length === 0) return true;
  if (kinds?.some((kind) => own.includes(kind)) === false) return false;
  const facts = { establishmentKind: own };
  return condition === undefined || evaluate(condition, facts).verdict !== "refused";
}

/** Whether a change is anything to the holder of a métier. */
function reachesMetier({ reach, withoutEffect }: Recorded, metier: MetierId): boolean {
  const { metiers, otherJobs } = reach;
  return otherJobs !== true && withoutEffect === undefined && metiers?.includes(metier) !== false;
}
