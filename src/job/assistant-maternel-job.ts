import type { CatalogueView } from "../catalogue/index.js";
import type { Decimal } from "../exact/index.js";
import { record, type Schema } from "../intake/index.js";
import { lawIn, parameterAt } from "../law/index.js";
import { type Entrusted, entrustedFields } from "./entrusted.js";
import type { PayField } from "./pay-field.js";
import type { Position } from "./position.js";

/** An assistant maternel, paid by the children entrusted (annexe X). */
export interface AssistantMaternelJob {
  /** The children entrusted. */
  readonly assistantMaternel: Entrusted;
}

/** The schema of an assistant maternel. */
export function assistantMaternelJobSchema(): Schema<AssistantMaternelJob> {
  return record<AssistantMaternelJob>({ assistantMaternel: record<Entrusted>(entrustedFields()) });
}

const coefficientName = {
  fr: "coefficient de référence des assistants maternels",
  en: "reference coefficient of assistants maternels",
};

const fields: ReadonlySet<PayField> = new Set<PayField>([
  "metier",
  "reference",
  "month",
  "seniorityYears",
  "seniority",
  "pointValue",
  "careerIndemnityPoints",
  "differentialIndemnity",
  "decentralizedBonus",
  "readings",
  "law",
  "actDays",
  "annexe2From",
]);

/**
 * The position of an assistant maternel: the share printed for the children entrusted makes the
 * pay, whatever the hours.
 *
 * @article A10.06 L.563-565
 */
export function assistantMaternelPosition(
  { assistantMaternel }: AssistantMaternelJob,
  view: CatalogueView,
): Position {
  return {
    paidAs: {
      kind: "assistant-maternel",
      id: "assistant-maternel",
      label: "Assistant maternel",
      cadre: false,
    },
    referenceCoefficient: parameterAt("assistantMaternelCoefficient", lawIn(view)) as Decimal,
    coefficientName,
    article: "A10.06",
    population: "ordinary",
    complements: [],
    functionalBonuses: [],
    readings: [],
    entrusted: assistantMaternel,
    accepts: { fields, article: "A10.06" },
  };
}
