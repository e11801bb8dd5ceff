import { lazy } from "../exact/index.js";
import {
  flag,
  many,
  maybe,
  named,
  oneOf,
  record,
  type Schema,
  shaped,
  string,
  whole,
} from "../intake/index.js";
import type { Move, Recruitment, Sheet, SheetItem, SheetJob } from "./catalogue.js";
import { codeSchema, linesSchema, textsSchema } from "./schema-parts.js";

/** The schema of an item of a sheet. */
export const itemSchema: () => Schema<SheetItem> = /* @__PURE__ */ lazy(() =>
  named("SheetItem", record<SheetItem>({ fr: string(), line: whole() })),
);

/** The fields of a move. */
export const moveFields = (): { readonly [K in keyof Move]-?: Schema } => ({
  title: string(),
  to: maybe(codeSchema()),
  by: maybe(oneOf(["label", "near-label", "managers-rule", "other-title", "example"])),
  reading: maybe(oneOf(["R163"])),
  within: maybe(flag()),
  line: whole(),
});

/** The schema of a move. */
export const moveSchema: () => Schema<Move> = /* @__PURE__ */ lazy(() =>
  record<Move>(moveFields()),
);

/** The schema of the level at which a métier recruits. */
export const recruitmentSchema: () => Schema<Recruitment> = /* @__PURE__ */ lazy(() =>
  record<Recruitment>({
    printed: string(),
    min: maybe(string()),
    max: maybe(string()),
    wished: maybe(string()),
    equivalence: flag(),
    experience: maybe(string()),
    languages: maybe(string()),
    lines: linesSchema(),
  }),
);

const sheetJob = (): Schema<SheetJob> =>
  record<SheetJob>({
    title: string(),
    activities: many(itemSchema()),
    skills: many(itemSchema()),
    line: whole(),
  });

/** The fields that every sheet has. */
const headFields = () => ({
  code: codeSchema(),
  complete: flag(),
  missing: maybe(many(oneOf(["aptitudes", "recruitment", "permits", "within", "moves"]))),
  cutAt: maybe(whole()),
  otherTitles: shaped({ titles: textsSchema(), note: maybe(string()), lines: linesSchema() }),
  reports: textsSchema(),
  mission: shaped({ fr: string(), en: string(), lines: linesSchema() }),
  conditions: shaped({ items: textsSchema(), lines: linesSchema() }),
  variants: shaped({ count: whole(), line: whole() }),
  lines: linesSchema(),
});

/** The schema of a sheet. */
export const sheetSchema: () => Schema<Sheet> = /* @__PURE__ */ lazy(() =>
  record<Sheet>({
    ...headFields(),
    activities: maybe(
      shaped({ usual: many(itemSchema()), frequent: many(itemSchema()), rare: many(itemSchema()) }),
    ),
    jobs: maybe(many(sheetJob())),
    skills: maybe(shaped({ usual: many(itemSchema()), specific: many(itemSchema()) })),
    aptitudes: maybe(many(itemSchema())),
    recruitment: maybe(recruitmentSchema()),
    permits: maybe(many(itemSchema())),
    within: maybe(many(itemSchema())),
    withinMissing: maybe(flag()),
    moves: maybe(many(moveSchema())),
    movesLines: maybe(linesSchema()),
    jobsLines: maybe(linesSchema()),
    permitsLines: maybe(linesSchema()),
    movesText: maybe(itemSchema()),
  }),
);
