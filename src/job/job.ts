import { type ExtinctionId, extinctionIds, type MetierId, metierIds } from "../ids/index.js";
import {
  deferred,
  either,
  list,
  maybe,
  oneOf,
  record,
  type Schema,
  text,
} from "../intake/index.js";

/** A job in extinction (A1.4). */
export interface ExtinctionJob {
  /** The id of the job. */
  readonly extinction: ExtinctionId;
}

/** A job that annexe I does not name, paid by assimilation to a métier that it does (01.02.3.1). */
export interface AssimilatedJob {
  /** The métier to which the job is assimilated. */
  readonly as: MetierId;
  /** The job held, as contract and payslip name it. */
  readonly jobTitle: string;
  /** The functions held, where several are possible. */
  readonly functions?: readonly string[];
}

/** A qualified emploi-jeune, paid as its métier (title 22). */
export interface QualifiedEmploiJeune {
  /** Qualified for the métier. */
  readonly emploiJeune: "qualifie";
  /** The métier held. */
  readonly metier: MetierId;
}

/** An unqualified emploi-jeune, paid at a coefficient of its own in every sector (title 22). */
export interface UnqualifiedEmploiJeune {
  /** Not qualified. */
  readonly emploiJeune: "non-qualifie";
}

/** The job for which a person is paid. */
export type Job =
  | MetierId
  | ExtinctionJob
  | AssimilatedJob
  | QualifiedEmploiJeune
  | UnqualifiedEmploiJeune;

/** The schema of the id of a métier. */
export const metierIdSchema = (): Schema<MetierId> => oneOf(metierIds, "unknown-metier");

const jobExpected = {
  fr: "l'identifiant d'un métier, { extinction }, { as, jobTitle } ou { emploiJeune }",
  en: "the id of a métier, { extinction }, { as, jobTitle } or { emploiJeune }",
};

function assimilatedSchema(): Schema<AssimilatedJob> {
  return record<AssimilatedJob>({
    as: metierIdSchema(),
    jobTitle: text(),
    functions: maybe(list(text(), 20)),
  });
}

/** Only a qualified emploi-jeune has a métier, whatever else is wrong. */
function isQualified(job: { readonly emploiJeune?: unknown; readonly metier?: unknown }): boolean {
  const { emploiJeune, metier } = job;
  if (emploiJeune === "qualifie") return true;
  return emploiJeune !== undefined && emploiJeune !== "non-qualifie" && metier !== undefined;
}

/**
 * The schema of what somebody is paid as.
 *
 * The ids come from a generated list, so that checking them does not bring in the catalogue.
 */
export function jobSchema(): Schema<Job> {
  const named = metierIdSchema();
  const shapes = {
    extinction: deferred(() => record<ExtinctionJob>({ extinction: oneOf(extinctionIds) })),
    as: deferred(assimilatedSchema),
    qualifie: deferred(() =>
      record<QualifiedEmploiJeune>({ emploiJeune: oneOf(["qualifie"]), metier: named }),
    ),
    emploiJeune: deferred(() =>
      record<UnqualifiedEmploiJeune>({ emploiJeune: oneOf(["non-qualifie"]) }),
    ),
  };
  const pick = (value: unknown): Schema | undefined => {
    if (typeof value === "string") return named;
    if (typeof value !== "object" || value === null) return undefined;
    if (isQualified(value)) return shapes.qualifie;
    const key = (["extinction", "as", "emploiJeune"] as const).find((name) => name in value);
    return key && shapes[key];
  };
  return either<Job>([named, ...Object.values(shapes)], pick, jobExpected);
}
