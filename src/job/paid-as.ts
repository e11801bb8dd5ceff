import { lazy } from "../exact/index.js";
import { flag, many, maybe, named, oneOf, record, type Schema, string } from "../intake/index.js";

const jobKinds = [
  "metier",
  "extinction",
  "assimilated",
  "emploi-jeune",
  "director",
  "training",
  "assistant-maternel",
  "assistant-familial",
] as const;

/** The job for which a person is paid, as the payslip names it. */
export interface PaidAs {
  /** The kind of job. */
  readonly kind: (typeof jobKinds)[number];
  /**
   * The id of the métier or of the job in extinction; otherwise a name of its own, such as
   * `emploi-jeune-non-qualifie`.
   */
  readonly id: string;
  /** Its French title. */
  readonly label: string;
  /** Whether the job is a cadre's. */
  readonly cadre: boolean;
  /** The job held, where annexe I does not name it (01.02.3.1). */
  readonly jobTitle?: string;
  /** The functions held, where several are possible. */
  readonly functions?: readonly string[];
}

/** The schema of the job for which a person is paid. */
export const paidAsSchema: () => Schema<PaidAs> = /* @__PURE__ */ lazy(() =>
  named(
    "PaidAs",
    record<PaidAs>({
      kind: oneOf(jobKinds),
      id: string(),
      label: string(),
      cadre: flag(),
      jobTitle: maybe(string()),
      functions: maybe(many(string())),
    }),
  ),
);
