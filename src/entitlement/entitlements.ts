import {
  type CatalogueView,
  factsSchema,
  outsideItsDays,
  paidMetier,
  placedMetiers,
  viewSchema,
} from "../catalogue/index.js";
import { lazy } from "../exact/index.js";
import type { Facts, MetierId } from "../ids/index.js";
import {
  answerRequest,
  type Issue,
  maybe,
  type Outcome,
  record,
  type Schema,
  unwrap,
} from "../intake/index.js";
import { metierIdSchema, metierPosition } from "../job/index.js";
import type { Entitlements } from "./entitlement.js";
import { entitlementsOf } from "./entitlements-of.js";
import { settledEntitlements } from "./settled-entitlements.js";

/**
 * A métier and the facts of its holder: how a worked example writes what {@link entitlements}
 * takes.
 */
export interface EntitlementQuestion {
  /** The métier held. */
  readonly metier: MetierId;
  /** The facts known; a set that is given is complete. */
  readonly facts: Facts;
  /** The day and the readings under which the catalogue is seen. */
  readonly view?: CatalogueView;
}

/** The schema of {@link EntitlementQuestion}. */
export const entitlementQuestionSchema: () => Schema<EntitlementQuestion> = /* @__PURE__ */ lazy(
  () =>
    record<EntitlementQuestion>({
      metier: metierIdSchema(),
      facts: factsSchema(),
      view: maybe(viewSchema()),
    }),
);

/**
 * The entitlements that facts give the holder of a métier: complements and functional bonuses due
 * with the reason and the article, those refused with the fact that refuses, those undecided with
 * the questions still to ask, who may hold the métier, and the facts that serve nothing.
 *
 * Throws a `PayError` with every issue: `unknown-metier`, or a fact misspelt, of the wrong type, or
 * that the library works out itself; `unsettled-day` where the first day of an act is open on the
 * day of the view, and decides.
 *
 * @article Expose-III.2 L.120
 * @article A1 L.240-245
 * @example
 * entitlements("responsable-du-secretariat-medical", { medicalSecretariesLed: 10 })
 *   .granted[0]?.points.toString()
 * // "45"
 */
export function entitlements(
  metier: MetierId,
  facts: Facts,
  view: CatalogueView = {},
): Entitlements {
  return unwrap(safeEntitlements(metier, facts, view));
}

/**
 * The same as {@link entitlements}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeEntitlements(
  metier: unknown,
  facts: unknown,
  view: unknown = {},
): Outcome<Entitlements> {
  return answerRequest<EntitlementQuestion, Entitlements>(
    {
      schema: entitlementQuestionSchema(),
      issuesOf: ({ usable, flawed }) => (flawed("view") ? [] : outsideIssues(usable)),
      resultOf: ({ metier: held, facts: known, view: seen = {} }) =>
        entitlementsOf(metierPosition(held, seen), known, seen),
      settled: settledEntitlements,
    },
    { metier, facts, view },
  );
}

/** A métier that does not exist on the day of the view. */
function outsideIssues({ metier, view = {} }: Partial<EntitlementQuestion>): readonly Issue[] {
  const placed = metier && placedMetiers().get(metier);
  return placed === undefined || paidMetier(placed.seed.id, view) !== undefined
    ? []
    : [outsideItsDays(placed.seed, view, ["metier"])];
}
