/** The register of schemas: of every request and of every result. */

export { type PaySchemas, type Schemas, schemas, jsonSchemaOf, fileOf } from "./schemas.js";
export type { BonusSchemas } from "./bonus.js";
export type { CatalogueSchemas } from "./catalogue.js";
export type { HistorySchemas } from "./history.js";
export type { PassageSchemas } from "./passage.js";
export type { CareerSchemas } from "./seniority.js";
export type { SpecialRequests } from "./special-requests.js";
export type { SpecialResults } from "./special-results.js";
export type { TextSchemas } from "./texts.js";
