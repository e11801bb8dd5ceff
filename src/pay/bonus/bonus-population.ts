import type { Label } from "../../exact/index.js";
import type { ArticleId, ReadingChoices } from "../../ids/index.js";
import { type Population, reading } from "../../law/index.js";
import type { AppliedReading } from "../../working/index.js";
/**
 * Everybody shares in the bonus but unqualified emplois-jeunes, whose coefficient already contains
 * it. Two masses are kept apart: that of the medical body, and that of everybody else, directors
 * included.
 *
 * @article A3.1.1 L.458-459
 * @article A3.1.2 L.464-466
 */

/**
 * The population of a job for the decentralized bonus. `medical-director` is a médecin directeur or
 * a médecin chef d'établissement, whom reading R23 puts with the medical body or with the
 * directors; sages-femmes are `ordinary`.
 */
export type BonusPopulation = Population | "medical-director";

/** The populations, in the order in which they are offered. */
export const bonusPopulations: readonly BonusPopulation[] = [
  "ordinary",
  "medical",
  "medical-director",
  "director",
  "emploi-jeune-non-qualifie",
];

/** The two masses of A3.1.2: the medical body, and everybody else. */
export const poolIds = ["medical", "others"] as const;

/** One of them. */
export type PoolId = (typeof poolIds)[number];

/** A population once reading R23 has placed it. */
export interface PlacedPopulation {
  readonly population: Population;
  readonly readings: readonly AppliedReading[];
}

/** Why somebody has no part in the bonus. */
export interface Exclusion {
  /** Why, by name. */
  readonly code: "emploi-jeune-non-qualifie";
  /** Its name, in both languages. */
  readonly label: Label;
  /** The text that says so. */
  readonly article: ArticleId;
}

/** The population to which somebody belongs, under the reading taken of the medical body. */
export function placed(
  population: BonusPopulation,
  choices: ReadingChoices | undefined,
): PlacedPopulation {
  if (population !== "medical-director") return { population, readings: [] };
  const applied = reading(choices, "R23");
  return { population: applied.choice === "all" ? "medical" : "director", readings: [applied] };
}

/** The mass in which a population shares. */
export function poolOf(population: Population): PoolId {
  return population === "medical" ? "medical" : "others";
}

/** Why a population has no part in the bonus, or `undefined` when it has one. */
export function exclusionOf(population: Population): Exclusion | undefined {
  if (population !== "emploi-jeune-non-qualifie") return undefined;
  return {
    code: population,
    label: {
      fr: "emploi-jeune non qualifié : son coefficient de référence contient déjà la prime",
      en: "unqualified emploi-jeune: the reference coefficient already contains the bonus",
    },
    article: "A3.1.1",
  };
}
