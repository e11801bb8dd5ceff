import type { DecimalInput } from "../../exact/index.js";
import { type Issue, issue, type Path } from "../../intake/index.js";
import { difference, figure, sum } from "../../working/index.js";
import { reading } from "../agreement/chosen.js";
import { figureOf } from "../agreement/figures.js";
import type { ArticleId, ReadingChoices } from "../agreement/ids.js";
import { type AgreementStep, step } from "../agreement/working.js";

/** The units that somebody asks for, saved, and has already taken ahead. */
export interface AskedUnits {
  /** Units asked for. Whole number. */
  readonly units: DecimalInput;
  /** Units already used ahead and not yet earned back; none unless told. Whole number. */
  readonly ahead?: DecimalInput;
  /**
   * Units saved from earlier years; they raise what is available only where the caller reads so
   * (R101). Whole number.
   */
  readonly saved?: DecimalInput;
}

const names = {
  ahead: { fr: "unités déjà prises par avance", en: "units already taken ahead" },
  saved: { fr: "unités mises de côté", en: "units saved" },
};

/**
 * The units that may be used at one time: six years of right, less those already taken ahead.
 *
 * @article AASM-1.c.2 L.3229
 */
export function availableStep(
  { ahead = 0, saved = 0 }: AskedUnits,
  readings: ReadingChoices | undefined,
): AgreementStep {
  const applied = reading(readings, "R101");
  const most = figureOf("trainingUnitsAtOnce", "ratio");
  const left = difference(most, figure(ahead, "ratio", names.ahead));
  const besides = figure(saved, "ratio", names.saved);
  return step({
    id: "UNITS_AVAILABLE",
    label: { fr: "Unités disponibles", en: "Units available" },
    expression: applied.choice === "six-ahead" ? sum(left, besides) : left,
    unit: "ratio",
    articles: ["AASM-1.c.2"],
    readings: [applied],
  });
}

/** The issues with units asked for: more of them than there are. */
export function unitsIssues(
  asked: AskedUnits,
  readings: ReadingChoices | undefined,
  path: Path,
): readonly Issue<ArticleId>[] {
  const { result } = availableStep(asked, readings);
  if (result.greaterThanOrEqualTo(asked.units)) return [];
  const available = result.toFixed();
  const expected = {
    fr: `au plus ${available}, ce qui est disponible`,
    en: `at most ${available}, what is available`,
  };
  const parts = { received: asked.units, expected, article: "AASM-1.c.2" } as const;
  return [issue<ArticleId>("out-of-range", [...path, "units"], parts)];
}
