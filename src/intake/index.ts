/**
 * How what comes in is read, and refused in both languages. It may know shapes and bounds, no text
 * of law.
 */

export {
  type Schema,
  type Flaw,
  type JsonSchema,
  field,
  nameAmong,
  searched,
  dayJson,
  flag,
  text,
  day,
  month,
  oneOf,
} from "./fields.js";
export {
  either,
  deferred,
  checkedLater,
  record,
  maybe,
  list,
  anything,
  dictionary,
} from "./shapes.js";
export { quantity } from "./quantity.js";
export { check, type CheckedShape, checkRequest, checkUsual } from "./check.js";
export { jsonSchema } from "./json-schema.js";
export {
  type Path,
  type IssueCode,
  type Question,
  type Issue,
  type IssueParts,
  quoted,
  issue,
  relocated,
  wordIssue,
  together,
  PayError,
  refusal,
  type Checked,
  sound,
  joined,
  issuesIn,
  under,
  type Outcome,
  unwrap,
} from "./issue.js";
export { nearest, withNearest, fold } from "./nearest.js";
export {
  type Answering,
  type Readable,
  type Settlement,
  answerRequest,
  outcomeFrom,
  type ShapeRead,
} from "./answer-request.js";
export { once } from "./once.js";
export { type Json, amount, string, number, whole, many, named } from "./json.js";
export {
  type ReadBy,
  type ReadShape,
  anyNumber,
  anyOf,
  atLeastOne,
  exactly,
  issuePath,
  orNull,
  pair,
  recursive,
  shaped,
} from "./result-shapes.js";
export {
  labelSchema,
  appliedReadingSchema,
  datasetSchema,
  unit,
  stepSchema,
} from "./step-schema.js";
export { anomalyFields } from "./anomaly-fields.js";
export { readingFields } from "./reading-fields.js";
export { worked } from "./worked.js";
export {
  type UpToLastDay,
  type UpToNextDay,
  type Period,
  type RunningPeriod,
  type DatedSpan,
  untilOf,
  asSpan,
  endGiven,
  endIssues,
  isOfDays,
  runningEndIssues,
  periodSchema,
  runningPeriodSchema,
} from "./period.js";
export { type Placing, usablePart } from "./usable-part.js";
export { share } from "./share.js";
export { asked } from "./asked.js";
export type { Sentences } from "./described.js";
export { registered, schemaFile, titledJsonSchema } from "./registered.js";
export { readable, copied, isFields } from "./copied.js";
export { plain } from "./plain.js";
export { issueSchema } from "./issue-schema.js";
export { type Refusal, refusalSchema } from "./refusal.js";
