/**
 * The changes made by each act, and those between two days; this wing knows the seeds and their
 * words, nobody's pay.
 */

export { type EnactedAct, acts, safeActs } from "./acts.js";
export { enactedActSchema } from "./enacted-act-schema.js";
export { type ActsRequest, actsRequestSchema } from "./acts-request.js";
export { changes, safeChanges } from "./changes.js";
export { type ChangesRequest, changesRequestSchema } from "./changes-request.js";
export type { EurosOfChange } from "./in-euros.js";
export type { LegalChange } from "./legal-change.js";
export { legalChangeSchema } from "./legal-change-schema.js";
export { type NamedFigure, type WorkedOn, setBy } from "./set-by.js";
