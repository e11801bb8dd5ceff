import { asQuestions, evaluate, type GivenFacts, type KnownFacts } from "../catalogue/index.js";
import type { AccessSeed, AsRead } from "../law/index.js";
import type { Access, EntitlementWarning } from "./entitlement.js";
import { decidingFacts } from "./entitlement-of.js";

const verdicts = { granted: "met", refused: "unmet", missing: "undecided" } as const;

/**
 * Who may hold the métier, and whether the facts say so. Validation of experience counts as the
 * diploma.
 *
 * @article A1 L.245
 */
export function accessOf(
  { entry, readings }: AsRead<AccessSeed>,
  facts: GivenFacts,
  known: KnownFacts,
): Access {
  const judged = evaluate(entry.condition, facts);
  const open = judged.verdict === "missing";
  return {
    verdict: verdicts[judged.verdict],
    text: entry.text,
    article: entry.source.article,
    source: entry.source,
    facts: open ? [] : decidingFacts(judged.because, facts),
    missing: open ? asQuestions(judged.facts, known) : [],
    readings,
  };
}

/** The warning of an unmet condition of access; it never keeps pay from being computed. */
export function accessWarning(access: Access | undefined): readonly EntitlementWarning[] {
  if (access?.verdict !== "unmet") return [];
  const { text, article } = access;
  return [
    {
      code: "access-unmet",
      label: {
        fr: `condition d'accès au métier non remplie : ${text.fr}`,
        en: `condition of access to the métier not met: ${text.en}`,
      },
      article,
    },
  ];
}
