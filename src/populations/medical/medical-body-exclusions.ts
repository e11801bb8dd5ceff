import { lazy } from "../../exact/index.js";
import { many, record, type Schema } from "../../intake/index.js";
import { type NamedEntry, namedEntrySchema, specialSeeds } from "../../law/index.js";

/**
 * The articles that title 20 sets aside for the medical body, and those that it applies instead.
 */
export interface MedicalBodyExclusions {
  /** The articles that do not apply. */
  readonly excluded: readonly NamedEntry[];
  /** The articles that apply in their place. */
  readonly instead: readonly NamedEntry[];
}

/** The exclusions of the medical body, as JSON carries them. */
export const medicalBodyExclusionsSchema: () => Schema<MedicalBodyExclusions> =
  /* @__PURE__ */ lazy(() =>
    record<MedicalBodyExclusions>({
      excluded: many(namedEntrySchema()),
      instead: many(namedEntrySchema()),
    }),
  );

/**
 * Médecins, pharmaciens and biologistes of title 20 have neither overtime nor on-call time of the
 * ordinary scheme, nor nights, Sundays, internat and particular constraints: M.05.01 and M.05.02
 * take their place. The decentralized bonus is theirs since 1 July 2003.
 *
 * @article 20.03 L.218-221
 * @article 20.07.4 L.228-230
 */
export function medicalBodyExclusions(): MedicalBodyExclusions {
  return specialSeeds().titre20;
}
