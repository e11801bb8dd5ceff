import {
  asQuestions,
  type Complement,
  evaluate,
  type FunctionalBonus,
  type GivenFacts,
  type KnownFacts,
  readingsThatTouch,
  reasonInWords,
  type Tested,
  type Verdict,
} from "../catalogue/index.js";
import type { Label } from "../exact/index.js";
import type { ComplementId } from "../ids/index.js";
import type { Position } from "../job/index.js";
import type { Entitlement, Granted, Refused, Undecided } from "./entitlement.js";
import { decidingFacts, entitlementOf } from "./entitlement-of.js";
import { settledComplements } from "./settled-complements.js";

/** The entitlements that are due, those that are not, and those still open. */
export interface DecidedEntitlements {
  readonly granted: readonly Granted[];
  readonly refused: readonly Refused[];
  readonly undecided: readonly Undecided[];
}

interface GivenToDecide {
  readonly facts: GivenFacts;
  /**
   * The facts that the job's conditions ask for: questions name only the values that they look for.
   */
  readonly known: KnownFacts;
  /** The ids of the complements that the facts grant. */
  readonly beside?: readonly string[];
}

/** The name of an entry, with the readings that touch it on the facts. */
function named(
  entry: Complement | FunctionalBonus,
  { facts, beside = [] }: GivenToDecide,
): Entitlement {
  return entitlementOf(entry, readingsThatTouch(entry, { facts, beside }));
}

type Answer = Granted | Refused | Undecided;

/** Decides every complement and every functional bonus of a job. */
export function decide(position: Position, asked: GivenToDecide): DecidedEntitlements {
  const judged = position.complements.map((complement) => ({
    complement,
    judgement: evaluate(complement.condition, asked.facts),
  }));
  const held = judged.filter(({ judgement }) => judgement.verdict === "granted");
  const given = { ...asked, beside: held.map(({ complement }) => complement.id) };
  const { givesWay } = settledComplements(judged);
  const answers = [
    ...judged.map(({ complement, judgement }) => {
      const stronger = givesWay.get(complement);
      return stronger === undefined
        ? answer(complement, judgement, given)
        : givingWay(complement, stronger, judgement, given);
    }),
    ...position.functionalBonuses.map((bonus) =>
      answer(bonus, evaluate(bonus.condition, given.facts), given),
    ),
  ];
  return {
    granted: answers.filter((each): each is Granted => "automatic" in each),
    refused: answers.filter((each): each is Refused => "reason" in each && !("automatic" in each)),
    undecided: answers.filter((each): each is Undecided => "missing" in each),
  };
}

const everybody: Label = {
  fr: "accordé à tout titulaire du métier",
  en: "granted to every holder of the métier",
};

function answer(
  entry: Complement | FunctionalBonus,
  judgement: Verdict,
  given: GivenToDecide,
): Answer {
  const entitlement = named(entry, given);
  if (judgement.verdict === "missing") {
    return { ...entitlement, missing: asQuestions(judgement.facts, given.known) };
  }
  const { because } = judgement;
  const reasoned = {
    ...entitlement,
    reason: because.length === 0 ? everybody : reasonInWords(because, given.facts),
    facts: decidingFacts(because, given.facts),
  };
  if (judgement.verdict === "refused") return reasoned;
  return { ...reasoned, automatic: "automatic" in entry && entry.automatic };
}

function givingWay(
  complement: Complement,
  stronger: Complement,
  judgement: Verdict,
  given: GivenToDecide,
): Refused {
  const because: readonly Tested[] = judgement.verdict === "missing" ? [] : judgement.because;
  const { label, points, id } = stronger;
  return {
    ...named(complement, given),
    reason: {
      fr: `cède à « ${label.fr} » (${points} points), qui ne se cumule pas avec lui`,
      en: `gives way to "${label.en}" (${points} points), which does not go together with it`,
    },
    facts: decidingFacts(because, given.facts),
    givesWayTo: id as ComplementId,
  };
}
