import type { Fact, FormerEmploi } from "../catalogue/index.js";
import { type Entitlements, entitlementsOf, type Granted } from "../entitlement/index.js";
import type { Decimal } from "../exact/index.js";
import type { ActId } from "../ids/index.js";
import type { Issue } from "../intake/index.js";
import { lawChoiceOf } from "../law/index.js";
import { points } from "../pay/index.js";
import type { Seniority } from "../seniority/index.js";
import { type Figure, type Step, step, sum, type Working, workingOf } from "../working/index.js";
import { comparedWithTable, type PrintedKind } from "./compared-with-table.js";
import { type Deciding, decidingOf } from "./deciding.js";
import { formerStanding } from "./former-standing.js";
import type { NewJob } from "./new-job.js";
import { passedOn, type ReclassifyRequest } from "./reclassify-request.js";

/** A métier to which a former emploi may lead. */
export interface ReclassifiedMetier extends Working {
  /** The métier, or the job in extinction, as `computePay` takes it. */
  readonly metier: NewJob["job"];
  /** Its French title. */
  readonly label: string;
  /**
   * The former emplois, of those that the title names, that lead there, with what the table of the
   * fiche prints; none of a job in extinction.
   */
  readonly emplois: readonly FormerEmploi[];
  /** The grounds that decide for it, where the title may lead to several. */
  readonly deciding: readonly Deciding[];
  /**
   * The entries that the table prints against each emploi, beside what the text says on the facts.
   */
  readonly table: readonly PrintedKind[];
  /**
   * The entitlements that the facts of 1 July 2003 grant and refuse, and those that they leave
   * open, of the complements that the emplois may have.
   */
  readonly entitlements: Entitlements;
  /** The facts still to be gathered for what is left open. */
  readonly questions: readonly Fact[];
  /** Points, for full time: the reference coefficient and the complements granted so far. */
  readonly coefficient: Decimal;
  /** Whether no complement is left open. */
  readonly decided: boolean;
  /**
   * Where seniority and majoration stand on 1 July 2003, where the career or the dates of the eve
   * are given and go with the métier.
   */
  readonly seniority?: Seniority;
  /** Why the career or the dates given do not go with the métier. */
  readonly refusals: readonly Issue[];
  /** The acts later than the avenant n° 2002-02 that set its coefficient or its complements. */
  readonly acts: readonly ActId[];
}

/** The reclassement in one of the métiers to which the emploi may lead. */
export function reclassifiedMetier(
  newJob: NewJob,
  request: ReclassifyRequest,
  several: boolean,
): ReclassifiedMetier {
  const { job, position, emplois } = newJob;
  const entitlements = narrowed(onReclassement(newJob, request), emplois);
  const standing = formerStanding(job, request);
  const refusals = standing === undefined || standing.ok ? [] : standing.issues;
  const coefficient = coefficientStep(newJob, entitlements);
  return {
    metier: job,
    label: position.paidAs.label,
    emplois,
    deciding: several ? decidingOf(newJob, entitlements.access, refusals) : [],
    table: emplois.flatMap((emploi) => comparedWithTable(emploi, entitlements, request.readings)),
    entitlements,
    questions: entitlements.questions,
    coefficient: coefficient.result,
    decided: entitlements.undecided.length === 0,
    ...(standing?.ok === true ? { seniority: standing.value } : {}),
    refusals,
    acts: actsOf(newJob, entitlements),
    ...workingOf([coefficient]),
  };
}

function actsOf({ position }: NewJob, { granted }: Entitlements): readonly ActId[] {
  const ids = new Set<string>(granted.map(({ id }) => id));
  const complements = position.complements.filter(({ id }) => ids.has(id));
  return [...new Set([...(position.acts ?? []), ...complements.flatMap(({ acts }) => acts)])];
}

/** The entitlements that the facts give a person who, by the question itself, is reclassified. */
function onReclassement({ position }: NewJob, request: ReclassifyRequest): Entitlements {
  const { facts = {} } = request;
  const view = { on: passedOn(request), ...lawChoiceOf(request) };
  const found = entitlementsOf(position, { ...facts, reclassified: true }, view);
  const stated = "reclassified" in facts;
  const unusedFacts = found.unusedFacts.filter(({ fact }) => stated || fact !== "reclassified");
  return { ...found, unusedFacts };
}

/**
 * The entitlements, those left open narrowed to the complements that the former emplois may have:
 * nothing is asked for the others, nor for functional bonuses.
 */
function narrowed(found: Entitlements, emplois: readonly FormerEmploi[]): Entitlements {
  const tested = new Set<string>(emplois.flatMap(({ complements }) => complements));
  const undecided = found.undecided.filter(({ id }) => tested.has(id));
  const asked = new Set(undecided.flatMap(({ missing }) => missing.map(({ id }) => id)));
  const questions = found.questions.filter(({ id }) => asked.has(id));
  return { ...found, undecided, questions };
}

/**
 * The conventional coefficient: the reference coefficient and the complements that the facts grant.
 *
 * @article Art7 L.581
 * @article Expose-III.2 L.120
 */
function coefficientStep({ position }: NewJob, { granted }: Entitlements): Step {
  const complements = granted.filter(({ sort }) => sort === "complement");
  return step({
    id: "NEW_COEFFICIENT",
    label: {
      fr: "Coefficient de base conventionnel du reclassement",
      en: "Conventional coefficient of the reclassement",
    },
    expression: sum(
      points(position.referenceCoefficient, position.coefficientName),
      ...complements.map(grantedFigure),
    ),
    unit: "points",
    articles: ["Art7", position.article],
    readings: [...position.readings, ...complements.flatMap(({ readings }) => readings)],
  });
}

function grantedFigure({ points: value, label, reason, article }: Granted): Figure {
  return { kind: "figure", value, unit: "points", name: label, because: { reason, article } };
}
