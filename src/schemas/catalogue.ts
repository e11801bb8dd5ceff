import {
  type CatalogueView,
  catalogueViewSchema,
  type Fact,
  type FormerEmploi,
  factSchema,
  formerEmploiSchema,
  type Metier,
  metierSchema,
} from "../catalogue/index.js";
import { type MotiveOfAbsence, motiveOfAbsenceSchema } from "../decentralized-bonus/index.js";
import { type FactToGather, factToGatherSchema } from "../entitlement/index.js";
import type { Json, Schema } from "../intake/index.js";
import { type CalledJob, calledJobSchema } from "../job/index.js";
import { type NamedEntry, namedEntrySchema } from "../law/index.js";
import {
  type MedicalBodyExclusions,
  type MedicalDutyFigure,
  medicalBodyExclusionsSchema,
  medicalDutyFigureSchema,
} from "../populations/index.js";

/** The catalogue and its lists, as JSON carries them. */
export interface CatalogueSchemas {
  /** From where the catalogue is looked at. */
  readonly catalogueView: Schema<CatalogueView>;
  /** The result of `metier`, and one of the results of `metiers` and `searchMetiers`. */
  readonly metier: Schema<Json<Metier>>;
  /** The result of `emploi`, and one of the results of `searchEmplois`. */
  readonly formerEmploi: Schema<Json<FormerEmploi>>;
  /** One of the results of `searchJobs`. */
  readonly calledJob: Schema<CalledJob>;
  /** One of the results of `facts`. */
  readonly fact: Schema<Fact>;
  /** One of the results of `factsToGather`. */
  readonly factToGather: Schema<FactToGather>;
  /** One of the results of `absenceMotives`. */
  readonly absenceMotive: Schema<MotiveOfAbsence>;
  /** One of the results of `bonificationElements`. */
  readonly bonificationElement: Schema<NamedEntry>;
  /** The result of `medicalBodyExclusions`. */
  readonly medicalBodyExclusions: Schema<MedicalBodyExclusions>;
  /** One of the results of `medicalDutyFigures`. */
  readonly medicalDutyFigure: Schema<Json<MedicalDutyFigure>>;
}

/** The schemas of the catalogue, each made when it is first asked for. */
export const catalogueSchemas: {
  readonly [N in keyof CatalogueSchemas]: () => CatalogueSchemas[N];
} = {
  catalogueView: catalogueViewSchema,
  metier: metierSchema,
  formerEmploi: formerEmploiSchema,
  calledJob: calledJobSchema,
  fact: factSchema,
  factToGather: factToGatherSchema,
  absenceMotive: motiveOfAbsenceSchema,
  bonificationElement: namedEntrySchema,
  medicalBodyExclusions: medicalBodyExclusionsSchema,
  medicalDutyFigure: medicalDutyFigureSchema,
};
