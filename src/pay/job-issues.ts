import type { Issue } from "../intake/index.js";
import {
  type DirectorWarning,
  deputyWarnings,
  entrustedIssues,
  isDeputy,
  isSpecial,
} from "../job/index.js";
import type { LawOn } from "../law/index.js";
import { directorIssues } from "./director-issues.js";
import type { PayRequest } from "./request/pay-request.js";
import { trainingIssues } from "./training-issues.js";

/** The issues with a special job, and with what a request asks beside it. */
export function jobIssues(request: Partial<PayRequest>): readonly Issue[] {
  const { metier: job } = request;
  if (!isSpecial(job)) return [];
  if ("director" in job) return directorIssues(job, request);
  if ("training" in job) return trainingIssues(job, request);
  if ("assistantFamilial" in job) return [];
  const path = ["metier", "assistantMaternel"];
  return entrustedIssues(job.assistantMaternel, path, request.readings);
}

/**
 * The warnings on what the text makes exceptional in a job, without forbidding it: a deputy under
 * 100 beds.
 */
export function jobWarnings(
  { metier: job }: Partial<PayRequest>,
  law: LawOn,
): readonly DirectorWarning[] | undefined {
  if (typeof job !== "object" || !("director" in job) || !isDeputy(job)) return undefined;
  const warnings = deputyWarnings(job.beds, law);
  return warnings.length === 0 ? undefined : warnings;
}
