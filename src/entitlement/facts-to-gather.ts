import { asQuestions, type CatalogueView, type Fact, factsOf, metier } from "../catalogue/index.js";
import type { Label } from "../exact/index.js";
import type { ComplementId, FunctionalBonusId, MetierId } from "../ids/index.js";
import { metierPosition } from "../job/index.js";
import type { Condition } from "../law/index.js";
import { sortOf } from "./entitlement-of.js";
import { factsAskedOf, ficheNotesOf, openTo } from "./fiche-notes-of.js";

/** A decision that a fact helps to make. */
export interface Decides {
  /** Whether a complement, a functional bonus or the access to the métier. */
  readonly sort: "complement" | "functional-bonus" | "access";
  /** Of a complement or of a functional bonus. */
  readonly id?: ComplementId | FunctionalBonusId;
  /** Its name, in both languages. */
  readonly label: Label;
}

/**
 * A fact to gather for a métier, with its question and what it helps to decide; of a set, only the
 * values that count there.
 */
export interface FactToGather extends Fact {
  /** The decisions that it helps to make. */
  readonly decides: readonly Decides[];
}

const accessLabel = /* @__PURE__ */ Object.freeze({
  fr: "Accès au métier",
  en: "Who may hold the métier",
});

/**
 * The facts to gather for a métier, as a form would ask for them: those of its complements first,
 * then of its functional bonuses, then of its access. Throws `unknown-metier`.
 *
 * @example factsToGather("responsable-du-secretariat-medical")[0]?.id // "medicalSecretariesLed"
 */
export function factsToGather(id: MetierId, view: CatalogueView = {}): readonly FactToGather[] {
  const position = metierPosition(metier(id, view).id, view);
  const beside = ficheNotesOf(id, view);
  const purposes: readonly (Decides & { readonly condition: Condition })[] = [
    ...openTo(position, view).map((each) => ({ sort: sortOf(each), ...each })),
    ...(beside.access === undefined
      ? []
      : [{ sort: "access", label: accessLabel, ...beside.access.entry } as const]),
  ];
  const facts = asQuestions(
    purposes.flatMap(({ condition }) => factsOf(condition)),
    factsAskedOf(position, beside, view),
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
