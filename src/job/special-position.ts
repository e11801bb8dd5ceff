import type { CatalogueView } from "../catalogue/index.js";
import type { Figure } from "../working/index.js";
import { assistantFamilialPosition } from "./assistant-familial-position.js";
import { assistantMaternelPosition } from "./assistant-maternel-job.js";
import { directorPosition } from "./director-position.js";
import type { SpecialJob } from "./paid-job.js";
import type { Position } from "./position.js";
import { trainingPosition } from "./training-position.js";

/** The position of a special job; `monthValue` is the point value of the month paid. */
export function specialPosition(
  job: SpecialJob,
  view: CatalogueView,
  monthValue: Figure | undefined,
): Position {
  if ("director" in job) return directorPosition(job, view, monthValue);
  if ("assistantFamilial" in job) return assistantFamilialPosition(job);
  return "training" in job ? trainingPosition(job, view) : assistantMaternelPosition(job, view);
}
