/** Worked examples, recomputed and compared. It may know every function that answers a request. */

export { verify, safeVerify } from "./verify.js";
export { type CareerQuestion, careerQuestionSchema } from "./career-question.js";
export { type VerifiableFunction, type Engine, engines } from "./verifiable-function.js";
export { verificationGithub } from "./verification-github.js";
export { verificationJunit } from "./verification-junit.js";
export { verificationText } from "./verification-text.js";
export { type RefusedExample, type ReadingExample, type Reading, readings } from "./readings.js";
export { readingSchema } from "./reading-schema.js";
export type { Difference } from "./difference.js";
export type { Expectation, WorkedCase, WorkedExamples } from "./examples-schema.js";
export { type Engines, verification } from "./verification.js";
export type {
  VerifiedCase,
  VerifiedExamples,
  UnreadExamples,
  Verification,
} from "./verified-examples.js";
export { workedExamplesSchema, examplesIssues } from "./worked-examples.js";
export { examplesSchema } from "./examples-schema.js";
export { taking, type Verifying, verifiedBy } from "./verified-by.js";
export { verificationOf } from "./verified-examples.js";
export { verificationSchema } from "./verification-schema.js";
