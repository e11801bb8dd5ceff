/**
 * The shape of a step of a working, and of what a result carries; this wing knows numbers and
 * names, no rule.
 */

export {
  type Unit,
  type Because,
  type Figure,
  type Reference,
  type Operation,
  type Expression,
  type AppliedReading,
  type Step,
  figure,
  own,
  resultOf,
  step,
  sum,
  sumOf,
  difference,
  product,
  proportion,
  figureOf,
  shareOfFullTime,
  quotient,
  overall,
  power,
  least,
  greatest,
  type StepParts,
  nothing,
  constant,
} from "./step.js";
export { type Working, workingOf } from "./working.js";
export { renamed } from "./renamed.js";
export { type Named, type FormulaStep, type Arithmetic, traced, bare } from "./arithmetic.js";
export { type StepName, labelled } from "./step-name.js";
