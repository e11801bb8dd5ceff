/**
 * Results said to people: payslips, fiches, explanations, tables, charts. It computes no figure.
 */

export { type YearlyGross, grossChart } from "./charts/gross-chart.js";
export { timelineTable } from "./charts/timeline-table.js";
export { projectionSvg } from "./charts/projection-svg.js";
export { projectionChart } from "./charts/projection-chart.js";
export { type ProjectionLayout, projectionTable } from "./charts/projection-table.js";
export { wageBillTable, causeNamed } from "./charts/wage-bill-table.js";
export { wageBillChart } from "./charts/wage-bill-chart.js";
export { wageBillSvg } from "./charts/wage-bill-svg.js";
export { actsTable } from "./history/acts-table.js";
export { changesTable } from "./history/changes-table.js";
export { backPayTable } from "./history/back-pay-table.js";
export { reclassificationText } from "./reclassement/reclassification-text.js";
export { assumedLine } from "./explain/assumed-said.js";
export { explain, explanation } from "./explain/explain.js";
export type { ExplainedReason } from "./explain/explained-reason.js";
export type {
  ExplainedArticle,
  ExplainedReading,
  ExplainedStep,
  ExplainedLine,
  ExplainedRemark,
  ExplainedPart,
  Explanation,
  Explainable,
} from "./explain/explanation.js";
export { explanationSchema } from "./explain/explanation-schema.js";
export { type PayslipLayout, payslipText } from "./payslip-text.js";
export { ficheText } from "./fiche/fiche-text.js";
export { questionsText } from "./fiche/questions-text.js";
export type { ExplanationFormat } from "./explain/laid-out.js";
export { type Explaining, explainWith } from "./explain/explain-with.js";
