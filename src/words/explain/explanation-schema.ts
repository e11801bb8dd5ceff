import { lazy } from "../../exact/index.js";
import {
  datasetSchema,
  exactly,
  flag,
  type Json,
  many,
  maybe,
  named,
  number,
  oneOf,
  record,
  recursive,
  type Schema,
  string,
  unit,
} from "../../intake/index.js";
import type { ExplainedReason } from "./explained-reason.js";
import type {
  ExplainedArticle,
  ExplainedLine,
  ExplainedPart,
  ExplainedReading,
  ExplainedRemark,
  ExplainedStep,
  Explanation,
} from "./explanation.js";

function explainedReading(): Schema<ExplainedReading> {
  const other = record<ExplainedReading["others"][number]>({ choice: string(), words: string() });
  return named(
    "ExplainedReading",
    record<ExplainedReading>({
      id: string(),
      subject: string(),
      question: string(),
      choice: string(),
      words: string(),
      taken: flag(),
      others: many(other),
    }),
  );
}

function explainedArticle(): Schema<ExplainedArticle> {
  return record<ExplainedArticle>({ id: string(), display: string() });
}

function explainedStep(reading: Schema<ExplainedReading>): Schema<Json<ExplainedStep>> {
  const article = explainedArticle();
  const reason = record<ExplainedReason>({ name: string(), words: string(), article });
  return named(
    "ExplainedStep",
    record<Json<ExplainedStep>>({
      id: string(),
      label: string(),
      words: string(),
      sum: string(),
      result: number(),
      unit: unit(),
      display: string(),
      reasons: many(reason),
      articles: many(article),
      readings: many(reading),
    }),
  );
}

function explainedLine(reading: Schema<ExplainedReading>): Schema<Json<ExplainedLine>> {
  return record<Json<ExplainedLine>>({
    code: maybe(string()),
    label: string(),
    display: string(),
    steps: many(explainedStep(reading)),
  });
}

/** The working of a result as data. */
export const explanationSchema: () => Schema<Json<Explanation>> = /* @__PURE__ */ lazy(() => {
  const reading = explainedReading();
  const remark = record<ExplainedRemark>({ words: string(), articles: many(explainedArticle()) });
  const own = {
    title: string(),
    lines: many(explainedLine(reading)),
    remarks: many(remark),
  };
  const parts = many(recursive((): Schema => part));
  const part = named("ExplainedPart", record<Json<ExplainedPart>>({ ...own, parts }));
  return record<Json<Explanation>>({
    version: exactly(1),
    language: oneOf(["fr", "en"]),
    ...own,
    parts,
    readings: many(reading),
    dataset: datasetSchema(),
  });
});
