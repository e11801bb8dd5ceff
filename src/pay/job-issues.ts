import type { Issue } from "../intake/index.js";
import { entrustedIssues, isSpecial } from "../job/index.js";
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
