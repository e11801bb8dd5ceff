import { lazy } from "../../exact/index.js";
import {
  day,
  type Json,
  many,
  number,
  record,
  type Schema,
  whole,
  worked,
} from "../../intake/index.js";
import { warnedOfPointFields } from "../../law/index.js";
import type { DirectorSchedule } from "./director-schedule.js";
import type { ScheduledCoefficient } from "./director-turns.js";

function scheduled(): Schema<Json<ScheduledCoefficient>> {
  return record<Json<ScheduledCoefficient>>({
    from: day(),
    until: day(),
    year: whole(),
    charges: number(),
    pointValue: number(),
    coefficient: number(),
  });
}

/** The schedule of a director's coefficient, as JSON carries it. */
export const directorScheduleResultSchema: () => Schema<Json<DirectorSchedule>> =
  /* @__PURE__ */ lazy(() =>
    worked<DirectorSchedule>({
      calculations: many(scheduled()),
      inForce: scheduled(),
      next: day(),
      ...warnedOfPointFields(),
    }),
  );
