import { type CatalogueView, metier } from "../catalogue.js";
import { factsOf } from "../condition.js";
import type { Fact } from "../facts.js";
import type { ComplementId, FunctionalBonusId, MetierId } from "../generated/ids.js";
import type { Label } from "../label.js";
import { metierPosition } from "../position/metier.js";
import type { Condition } from "../seeds.js";
import { besideOf, factsAskedOf, openTo } from "./conditions.js";
import { sortOf } from "./entry.js";
import { asQuestions } from "./questions.js";

/** What a fact helps to decide. */
export interface Decides {
  /** Whether a complement, a functional bonus or the access to the métier. */
  readonly sort: "complement" | "functional-bonus" | "access";
  /** Of a complement or of a functional bonus. */
  readonly id?: ComplementId | FunctionalBonusId;
  /** What it is called, in both languages. */
  readonly label: Label;
}

/** A fact to gather for a métier, with its question and what it helps to decide; of a set, only the values that count there. */
export interface FactToGather extends Fact {
  /** What it decides. */
  readonly decides: readonly Decides[];
}

const accessLabel = { fr: "Accès au métier", en: "Who may hold the métier" };

/**
 * The facts to gather for a métier, as a form would ask for them: those of its complements first, then of its functional bonuses, then of its access. Throws `unknown-metier`.
 *
 * @example factsToGather("responsable-du-secretariat-medical")[0]?.id // "medicalSecretariesLed"
 */
export function factsToGather(id: MetierId, view: CatalogueView = {}): readonly FactToGather[] {
  const position = metierPosition(metier(id, view).id, view);
  const beside = besideOf(id, view.readings);
  const purposes: readonly (Decides & { readonly condition: Condition })[] = [
    ...openTo(position, view.readings).map((each) => ({ sort: sortOf(each), ...each })),
    ...(beside.access === undefined
      ? []
      : [{ sort: "access", label: accessLabel, ...beside.access.entry } as const]),
  ];
  const facts = asQuestions(
    purposes.flatMap(({ condition }) => factsOf(condition)),
    factsAskedOf(position, beside, view.readings),
  );
  return facts.map((fact) => ({ ...fact, decides: decidedBy(fact, purposes) }));
}

function decidedBy(
  fact: Fact,
  purposes: readonly (Decides & { readonly condition: Condition })[],
): readonly Decides[] {
  return purposes
    .filter(({ condition }) => factsOf(condition).includes(fact.id))
    .map(({ sort, id, label }) => (id === undefined ? { sort, label } : { sort, id, label }));
}
