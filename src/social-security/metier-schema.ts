import { lazy } from "../exact/index.js";
import { many, maybe, named, oneOf, record, type Schema, string, whole } from "../intake/index.js";
import type { Activity, LevelActivities, Metier, PrintedLabel, Purpose } from "./catalogue.js";
import { levelField } from "./fields.js";
import { gridIds, metierCodes } from "./ids.js";
import { branchesSchema, linesSchema, ownCodeSchema } from "./schema-parts.js";

/** The schema of a purpose. */
export const purpose: () => Schema<Purpose> = /* @__PURE__ */ lazy(() =>
  record<Purpose>({ fr: string(), en: string(), lines: linesSchema() }),
);

/** The schema of a label as printed. */
export const printedLabel: () => Schema<PrintedLabel> = /* @__PURE__ */ lazy(() =>
  record<PrintedLabel>({ label: string(), line: whole(), asCode: maybe(ownCodeSchema()) }),
);

const activity: () => Schema<Activity> = /* @__PURE__ */ lazy(() =>
  named(
    "Activity",
    record<Activity>({ fr: string(), branches: maybe(branchesSchema()), line: whole() }),
  ),
);

/** The schema of the activities of a level. */
export const levelActivitiesSchema: () => Schema<LevelActivities> = /* @__PURE__ */ lazy(() =>
  named(
    "LevelActivities",
    record<LevelActivities>({
      level: levelField(),
      activities: many(activity()),
      line: whole(),
    }),
  ),
);

/** The schema of a métier. */
export const metierSchema: () => Schema<Metier> = /* @__PURE__ */ lazy(() =>
  named(
    "Metier",
    record<Metier>({
      code: oneOf(metierCodes),
      label: string(),
      grid: oneOf(gridIds),
      askedAs: maybe(string()),
      printed: maybe(many(printedLabel())),
      purpose: purpose(),
      emplois: many(ownCodeSchema()),
      levels: many(levelActivitiesSchema()),
      lines: linesSchema(),
      tableLine: whole(),
    }),
  ),
);
