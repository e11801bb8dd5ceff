import { zero } from "../exact/index.js";
import type { AssistantFamilialJob } from "./assistant-familial-job.js";
import type { PayField } from "./pay-field.js";
import type { Position } from "./position.js";

const fields: ReadonlySet<PayField> = new Set<PayField>([
  "metier",
  "reference",
  "month",
  "pointValue",
  "establishment",
  "segur",
  "smic",
  "readings",
  "decentralizedBonus",
  "law",
  "actDays",
  "annexe2From",
]);

const coefficientName = { fr: "sans coefficient", en: "no coefficient" };

/**
 * The position of an assistant familial: no coefficient, and of the lines of the agreement those of
 * annexe X alone.
 *
 * @article Avenant-2009-04
 */
export function assistantFamilialPosition({ assistantFamilial }: AssistantFamilialJob): Position {
  return {
    paidAs: {
      kind: "assistant-familial",
      id: "assistant-familial",
      label: "Assistant familial",
      cadre: false,
    },
    referenceCoefficient: zero,
    coefficientName,
    article: "Avenant-2009-04",
    population: "ordinary",
    complements: [],
    functionalBonuses: [],
    readings: [],
    fostered: assistantFamilial,
    accepts: { fields, article: "Avenant-2009-04" },
  };
}
