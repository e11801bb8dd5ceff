/**
 * Métiers, their complements and emplois, the facts and the conditions that they are granted on.
 */

export {
  type FunctionalBonus,
  type Complement,
  type Emploi,
  type Regroupement,
  type Metier,
  type CatalogueView,
  type PaidMetier,
  functionalBonusOf,
  findMetier,
  paidMetier,
  metiers,
  metier,
  type Stage,
  type Stages,
  type UnsettledNumber,
} from "./metiers.js";
export { metierSchema } from "./metier-schema.js";
export { catalogueViewSchema } from "./catalogue-view-schema.js";
export { type Placed, placedMetiers, placedMetiersTold } from "./placed-metiers.js";
export {
  type Rank,
  type RankedEntry,
  type Ranking,
  cadreRanking,
  supervisorRanking,
  hierarchicalRanking,
  ranks,
} from "./ranking.js";
export { extinctionJobs, extinctionJobsTold } from "./extinction-jobs.js";
export {
  type Printed,
  type FormerEmploi,
  type TitledEmploi,
  titledEmplois,
  formerEmploi,
  emploi,
  safeEmploi,
  unknownEmploi,
  formerEmploisOf,
  searchEmplois,
} from "./emploi.js";
export { formerEmploiSchema, formerEmploiWith } from "./former-emploi-schema.js";
export { type TitledEntry, titledBy, everyNamedBy } from "./titles/named-by.js";
export { searchMetiers } from "./search-metiers.js";
export { usualJobNames } from "./usual-job-names.js";
export { metiersCalled } from "./metiers-called.js";
export {
  type Tested,
  type Verdict,
  type GivenFacts,
  evaluate,
  factsOf,
} from "./condition/evaluate.js";
export { readingsThatTouch } from "./readings-that-touch.js";
export { isNever, simplified } from "./condition/simplified.js";
export {
  unitOf,
  askedBy,
  statedAs,
  conditionInWords,
  reasonInWords,
} from "./condition/condition-in-words.js";
export { type FactValue, type Fact, factOf, facts, factsSchema } from "./condition/facts.js";
export { factFields, factSchema } from "./condition/fact-schema.js";
export {
  type UnusedFact,
  type KnownFacts,
  knownFacts,
  asQuestions,
  unusedFacts,
} from "./condition/known-facts.js";
export { likeness, wordsOf } from "./titles/word.js";
export { type Field, indexed, rank } from "./titles/rank.js";
export { outsideItsDays } from "./outside-its-days.js";
export { viewSchema } from "./viewed.js";
