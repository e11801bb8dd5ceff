import { lazy } from "../exact/index.js";
import { flag, labelSchema, many, oneOf, record, type Schema, whole } from "../intake/index.js";
import type { EngineerLevel, Grid } from "./catalogue.js";
import { levelField } from "./fields.js";
import { gridIds } from "./ids.js";
import { linesSchema } from "./schema-parts.js";

/** The schema of a grid. */
export const gridSchema: () => Schema<Grid> = /* @__PURE__ */ lazy(() =>
  record<Grid>({
    id: oneOf(gridIds),
    number: whole(),
    label: labelSchema(),
    levels: many(levelField()),
    unused: many(levelField()),
    lines: linesSchema(),
    columnLines: linesSchema(),
    undated: flag() as Schema<true>,
  }),
);

/** The schema of a level of engineers. */
export const engineerLevelSchema: () => Schema<EngineerLevel> = /* @__PURE__ */ lazy(() =>
  record<EngineerLevel>({
    level: levelField(),
    descriptions: many(labelSchema()),
    line: whole(),
  }),
);
