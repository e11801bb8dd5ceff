import * as z from "zod";
import type { Fact } from "../catalogue/condition/facts.js";
import type { FormerEmploi } from "../catalogue/emploi.js";
import type { CatalogueView, Metier } from "../catalogue/metiers.js";
import type { MotiveOfAbsence } from "../decentralized-bonus/absences/absence-motives.js";
import type { Decides, FactToGather } from "../entitlement/facts-to-gather.js";
import { lazy } from "../exact/lazy.js";
import { type Json, many, number, string, whole } from "../intake/json.js";
import { day, flag, maybe, oneOf, record } from "../intake/schema.js";
import { labelSchema } from "../intake/step-schema.js";
import { readingChoicesSchema } from "../law/reading-choices.js";
import type { Variant } from "../law/seeds.js";
import type { NamedEntry } from "../law/special-seeds.js";
import type { MedicalBodyExclusions } from "../populations/medical/medical-body-exclusions.js";
import type { MedicalDutyFigure } from "../populations/medical/medical-duty-figures.js";
import { factFields, factSchema, sourceSchema } from "./entitlements.js";
import { formerEmploiSchema, metierSchema } from "./metier.js";

const factToGatherSchema: () => z.ZodType<FactToGather> = /* @__PURE__ */ lazy(() => {
  const decides = record<Decides>({
    sort: oneOf(["complement", "functional-bonus", "access"]),
    id: maybe(string()),
    label: labelSchema(),
  });
  return record<FactToGather>({ ...factFields(), decides: many(decides) });
});

/** What another reading changes, as the seeds write it. */
export const variantFields = (): { readonly [K in keyof Variant]-?: z.ZodType } => ({
  reading: string(),
  choice: string(),
  also: maybe(z.strictObject({ reading: string(), choice: string() })),
  absent: maybe(flag()),
});

const namedEntrySchema: () => z.ZodType<NamedEntry> = /* @__PURE__ */ lazy(() =>
  record<NamedEntry>({
    id: string(),
    label: labelSchema(),
    source: sourceSchema(),
    variants: maybe(many(z.strictObject(variantFields()))),
  }),
);

/** The catalogue and its lists, as JSON carries them. */
export interface CatalogueSchemas {
  /** From where the catalogue is looked at. */
  readonly catalogueView: z.ZodType<CatalogueView>;
  /** What `metier` gives, and `metiers` and `searchMetiers` many of. */
  readonly metier: z.ZodType<Json<Metier>>;
  /** What `emploi` gives, and `searchEmplois` many of. */
  readonly formerEmploi: z.ZodType<Json<FormerEmploi>>;
  /** What `facts` gives many of. */
  readonly fact: z.ZodType<Fact>;
  /** What `factsToGather` gives many of. */
  readonly factToGather: z.ZodType<FactToGather>;
  /** What `absenceMotives` gives many of. */
  readonly absenceMotive: z.ZodType<MotiveOfAbsence>;
  /** What `bonificationElements` gives many of. */
  readonly bonificationElement: z.ZodType<NamedEntry>;
  /** What `medicalBodyExclusions` gives. */
  readonly medicalBodyExclusions: z.ZodType<MedicalBodyExclusions>;
  /** What `medicalDutyFigures` gives many of. */
  readonly medicalDutyFigure: z.ZodType<Json<MedicalDutyFigure>>;
}

/** The schemas of the catalogue, each made when it is first asked for. */
export const catalogueSchemas: {
  readonly [N in keyof CatalogueSchemas]: () => CatalogueSchemas[N];
} = {
  catalogueView: /* @__PURE__ */ lazy(() =>
    record<CatalogueView>({
      on: maybe(day()),
      readings: maybe(readingChoicesSchema()),
      annexe2From: maybe(day()),
    }),
  ),
  metier: metierSchema,
  formerEmploi: formerEmploiSchema,
  fact: factSchema,
  factToGather: factToGatherSchema,
  absenceMotive: /* @__PURE__ */ lazy(() =>
    record<MotiveOfAbsence>({
      id: string(),
      label: labelSchema(),
      counts: flag(),
      article: string(),
    }),
  ),
  bonificationElement: namedEntrySchema,
  medicalBodyExclusions: /* @__PURE__ */ lazy(() =>
    record<MedicalBodyExclusions>({
      excluded: many(namedEntrySchema()),
      instead: many(namedEntrySchema()),
    }),
  ),
  medicalDutyFigure: /* @__PURE__ */ lazy(() =>
    record<Json<MedicalDutyFigure>>({
      id: string(),
      label: labelSchema(),
      points: number(),
      article: string(),
      paragraph: whole(),
    }),
  ),
};
