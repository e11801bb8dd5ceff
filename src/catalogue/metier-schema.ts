import { lazy } from "../exact/index.js";
import {
  appliedReadingSchema,
  dictionary,
  flag,
  type Json,
  labelSchema,
  many,
  maybe,
  number,
  oneOf,
  record,
  type Schema,
  string,
} from "../intake/index.js";
import {
  type Confirmed,
  complementKinds,
  conditionSchema,
  populations,
  sourceSchema,
} from "../law/index.js";
import type {
  Complement,
  Emploi,
  FunctionalBonus,
  Metier,
  Regroupement,
  Stage,
  Stages,
  UnsettledNumber,
} from "./metier.js";

const bonusFields = () => ({
  id: string(),
  label: labelSchema(),
  points: number(),
  condition: conditionSchema(),
  source: sourceSchema(),
  readings: many(appliedReadingSchema()),
  acts: many(string()),
});

const complement = () =>
  record<Json<Complement>>({
    ...bonusFields(),
    kind: oneOf(complementKinds),
    automatic: flag(),
    excludes: many(string()),
    proRataOf: maybe(string()),
  });

const regroupement = () =>
  record<Regroupement>({
    id: string(),
    number: string(),
    unsettled: maybe(many(record<UnsettledNumber>({ act: string(), number: string() }))),
    label: string(),
    criteria: maybe(labelSchema()),
  });

const emploi = () =>
  record<Emploi>({
    label: string(),
    tableLabel: maybe(string()),
    prints: dictionary(string()),
    complements: many(string()),
    source: sourceSchema(),
    note: maybe(labelSchema()),
  });

const places = () => ({
  filiere: oneOf(["soignante", "educative-et-sociale", "administrative", "logistique", "medicale"]),
  regroupement: regroupement(),
  emplois: many(emploi()),
});

const ranks = () => ({
  cadre: flag(),
  hierarchicalCoefficient: maybe(number()),
  category: oneOf(["cadre", "agent-de-maitrise", "employe"]),
  population: oneOf(populations),
  medicalBody: flag(),
});

const stage = () =>
  record<Json<Stage>>({ id: string(), label: labelSchema(), referenceCoefficient: number() });

const stages = () =>
  record<Json<Stages>>({
    asked: oneOf(["every-holder", "whoever-leads", "nobody"]),
    leads: maybe(string()),
    since: string(),
    last: number(),
    of: many(stage()),
  });

const confirmed = () =>
  record<Confirmed>({
    on: string(),
    as: oneOf(["printed", "carried-forward", "removed"]),
    from: string(),
  });

/** A métier of annexe I, as JSON carries it. */
export const metierSchema: () => Schema<Json<Metier>> = /* @__PURE__ */ lazy(() =>
  record<Json<Metier>>({
    id: string(),
    label: string(),
    definition: labelSchema(),
    referenceCoefficient: number(),
    ...places(),
    ...ranks(),
    complements: many(complement()),
    functionalBonuses: many(record<Json<FunctionalBonus>>(bonusFields())),
    stages: maybe(stages()),
    confirmed: maybe(confirmed()),
    source: sourceSchema(),
    readings: many(appliedReadingSchema()),
    acts: many(string()),
    unsettled: maybe(many(string())),
  }),
);
