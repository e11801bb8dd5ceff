import {
  asQuestions,
  type CatalogueView,
  evaluate,
  type Fact,
  factOf,
  type GivenFacts,
  unusedFacts,
} from "../catalogue/index.js";
import { frozen, type Language, quotes } from "../exact/index.js";
import { dataset, type Facts, type ReadingChoices } from "../ids/index.js";
import type { Position } from "../job/index.js";
import { reading } from "../law/index.js";
import type { AppliedReading } from "../working/index.js";
import { accessOf, accessWarning } from "./access-of.js";
import { type DecidedEntitlements, decide } from "./decide.js";
import { derivedFacts, derivedReadings } from "./derived-facts.js";
import type { Access, Entitlements, EntitlementWarning, Granted } from "./entitlement.js";
import { type FicheNotes, factsAskedOf, ficheNotesOf } from "./fiche-notes-of.js";

/**
 * The entitlements that facts give in a position: complements and functional bonuses due, refused,
 * undecided; access; what served nothing.
 */
export function entitlementsOf(
  position: Position,
  stated: Facts,
  view: CatalogueView,
): Entitlements {
  const { readings } = view;
  const job = position.paidAs.id;
  const facts = { ...(stated as GivenFacts), ...derivedFacts(job, view) };
  const beside = ficheNotesOf(job, view);
  const known = factsAskedOf(position, beside, view);
  const decided = decide(position, { facts, known });
  const unprinted = nothingPrinted(beside, facts);
  const access = beside.access && accessOf(beside.access, facts, known);
  const bonuses = decided.granted.filter(({ sort }) => sort === "functional-bonus");
  const others = [...oneTitle(bonuses, readings), ...derivedReadings(job, view)];
  return frozen({
    metier: job,
    ...decided,
    questions: asQuestions(openIn(decided), known),
    ...(access === undefined ? {} : { access }),
    warnings: [...accessWarning(access), ...severalBonuses(bonuses, readings), ...unprinted],
    judgements: judgementsIn(decided, access),
    unusedFacts: unusedFacts(stated as GivenFacts, known),
    readings: readingsOf(decided, access, others),
    dataset,
  });
}

function openIn({ undecided }: DecidedEntitlements): readonly string[] {
  return undecided.flatMap(({ missing }) => missing.map(({ id }) => id));
}

/** Whether several titles are paid at once, where there are several. */
function oneTitle(
  bonuses: readonly Granted[],
  readings: ReadingChoices | undefined,
): readonly AppliedReading[] {
  return bonuses.length > 1 ? [reading(readings, "R3")] : [];
}

/** Two titles at once are paid on one only, and the text does not say which (reading R3). */
function severalBonuses(
  bonuses: readonly Granted[],
  readings: ReadingChoices | undefined,
): readonly EntitlementWarning[] {
  if (bonuses.length < 2 || reading(readings, "R3").choice === "all") return [];
  const named = (language: Language): string => {
    const [open, close] = quotes[language];
    return bonuses
      .map(({ label, points }) => `${open}${label[language]}${close} (${points})`)
      .join(", ");
  };
  return [
    {
      code: "several-functional-bonuses",
      label: {
        fr: `une seule prime fonctionnelle est due, à un seul titre ; nommez-la : ${named("fr")}`,
        en: `one functional bonus only is due, on one title; name it: ${named("en")}`,
      },
      article: "A3.4.4",
    },
  ];
}

/** The cases that the facts reach and the text leaves unprinted. */
function nothingPrinted(
  { silences }: FicheNotes,
  facts: GivenFacts,
): readonly EntitlementWarning[] {
  return silences
    .filter(({ entry }) => evaluate(entry.condition, facts).verdict === "granted")
    .map(({ entry }) => ({
      code: "nothing-printed",
      label: entry.text,
      article: entry.source.article,
    }));
}

function judgementsIn(
  { granted, refused }: DecidedEntitlements,
  access: Access | undefined,
): readonly Fact[] {
  const deciding = [...granted, ...refused, ...(access === undefined ? [] : [access])];
  const judged = deciding.flatMap(({ facts }) => facts.filter(({ judgement }) => judgement));
  return [...new Set(judged.map(({ fact }) => fact))].map(factOf);
}

function readingsOf(
  { granted, refused, undecided }: DecidedEntitlements,
  access: Access | undefined,
  others: readonly AppliedReading[],
): readonly AppliedReading[] {
  const entries = [...granted, ...refused, ...undecided, ...(access === undefined ? [] : [access])];
  return [...new Set([...entries.flatMap(({ readings }) => readings), ...others])];
}
