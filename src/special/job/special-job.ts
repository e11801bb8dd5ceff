import type { Day } from "../../calendar.js";
import type { CatalogueView } from "../../catalogue.js";
import type { Issue } from "../../error.js";
import type { Position } from "../../position/position.js";
import type { PayRequest } from "../../request.js";
import type { Figure } from "../../trace.js";
import { type DirectorWarning, deputyWarnings } from "../director-warning.js";
import { entrustedIssues } from "../entrusted-children.js";
import { assistantMaternelPosition } from "./assistant-maternel-job.js";
import { isDeputy } from "./director-job.js";
import { directorIssues, directorPosition } from "./director-position.js";
import { isSpecial, type SpecialJob } from "./paid-job.js";
import { trainingIssues } from "./training-issues.js";
import { trainingPosition } from "./training-position.js";

/** The position of a special job; `monthValue` is the point value of the month paid. */
export function specialPosition(
  job: SpecialJob,
  view: CatalogueView,
  monthValue: Figure | undefined,
): Position {
  if ("director" in job) return directorPosition(job, view, monthValue);
  return "training" in job ? trainingPosition(job, view) : assistantMaternelPosition(job, view);
}

/** What is wrong with a special job, and with what a request asks beside it. */
export function jobIssues(request: Partial<PayRequest>): readonly Issue[] {
  const { metier: job } = request;
  if (!isSpecial(job)) return [];
  if ("director" in job) return directorIssues(job, request);
  if ("training" in job) return trainingIssues(job, request);
  return entrustedIssues(job.assistantMaternel, ["metier", "assistantMaternel"]);
}

/** What the text makes exceptional in a job, without forbidding it: a deputy under 100 beds. */
export function jobWarnings(
  { metier: job }: Partial<PayRequest>,
  day: Day,
): { readonly warnings?: readonly DirectorWarning[] } {
  if (typeof job !== "object" || !("director" in job) || !isDeputy(job)) return {};
  const warnings = deputyWarnings(job.beds, day);
  return warnings.length === 0 ? {} : { warnings };
}
