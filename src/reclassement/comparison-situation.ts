import {
  type Checked,
  check,
  type Issue,
  issue,
  type Path,
  relocated,
  sound,
  together,
} from "../intake/index.js";
import type { LawChoice } from "../law/index.js";
import type { Situation } from "../pay/index.js";
import { type CareerComparison, careerComparisonSchema } from "./career-indemnity-request.js";
import { type PayComparison, payComparisonSchema } from "./differential-indemnity-request.js";
import { newSituation } from "./new-situation.js";
import { cadreElements, type OldPay } from "./old-pay.js";
import { type OldYears, oldPathIssues } from "./old-years.js";

const nothingGiven: Checked<Situation | undefined> = /* @__PURE__ */ sound(undefined);

/** A request that may have a comparison: what stands there, be it nothing, is checked. */
function compares(request: unknown): request is { readonly comparison: unknown } {
  return typeof request === "object" && request !== null && "comparison" in request;
}

/** The issues of a comparison under its field: those of its shape, and what was found beside it. */
function inComparison(flaws: readonly Issue[], found: readonly Issue[]): readonly Issue[] {
  return together(flaws, found).map((each) => relocated(each, ["comparison", ...each.path]));
}

/**
 * The situation that a request compares: the new position, and everything wrong with the
 * comparison; neither where there is none.
 */
export function comparisonSituation(
  request: unknown,
  choice: LawChoice,
): Checked<Situation | undefined> {
  if (!compares(request)) return nothingGiven;
  const schema = careerComparisonSchema();
  const { usable, issues: flaws } = check<CareerComparison>(schema, request.comparison);
  const { yearsDone, attendanceBonus, oldPath, oldPointValue, ...position } = usable;
  const { usable: situation, issues } = newSituation(position, choice);
  const found = [
    ...issues,
    ...(oldPath === undefined || yearsDone === undefined
      ? []
      : oldPathIssues(oldPath, Number(yearsDone), ["oldPath"])),
    ...(oldPath ?? []).flatMap((entry, index) => cadreOnly(entry, situation, ["oldPath", index])),
  ];
  return { usable: situation, issues: inComparison(flaws, found) };
}

/**
 * The situation whose two pays a request compares: the new position, and everything wrong with the
 * comparison; neither where there is none.
 */
export function payComparisonSituation(
  request: unknown,
  choice: LawChoice,
): Checked<Situation | undefined> {
  if (!compares(request)) return nothingGiven;
  const schema = payComparisonSchema();
  const { usable, issues: flaws } = check<PayComparison>(schema, request.comparison);
  const { oldPay, attendanceBonus, oldPointValue, ...position } = usable;
  const { usable: situation, issues } = newSituation(position, choice);
  const found = [...issues, ...oldPayIssues(usable, situation)];
  return { usable: situation, issues: inComparison(flaws, found) };
}

function oldPayIssues(
  { oldPay, attendanceBonus, oldPointValue }: Partial<PayComparison>,
  situation: Situation | undefined,
): readonly Issue[] {
  if (oldPay === undefined) return [];
  if ("amount" in oldPay) return elementsOnlyIssues({ attendanceBonus, oldPointValue });
  return [...attendanceIssues(attendanceBonus), ...cadreOnly(oldPay, situation, ["oldPay"])];
}

/** Elements do not say whether the attendance bonus was drawn: it is asked, never supposed. */
function attendanceIssues(attendanceBonus: boolean | undefined): readonly Issue[] {
  if (attendanceBonus !== undefined) return [];
  const expected = {
    fr: "si la prime d'assiduité et de ponctualité était perçue (true ou false)",
    en: "whether the attendance and punctuality bonus was drawn (true or false)",
  };
  const parts = { received: undefined, expected, article: "Art8" } as const;
  return [issue("missing", ["attendanceBonus"], parts)];
}

/** An amount already holds everything: what only elements need is refused beside it. */
function elementsOnlyIssues(given: Readonly<Record<string, unknown>>): readonly Issue[] {
  const expected = {
    fr: "rien ici : l'ancienne rémunération est donnée en euros",
    en: "nothing here: the former pay is given in euros",
  };
  return Object.entries(given).flatMap(([key, received]) =>
    received === undefined ? [] : [issue("not-applicable", [key], { received, expected })],
  );
}

/**
 * Technicité, seniority in points and flat-rate points were of cadres only.
 *
 * @article Art8 L.609
 */
function cadreOnly(
  entry: OldPay | OldYears,
  situation: Situation | undefined,
  path: Path,
): readonly Issue[] {
  if (situation === undefined || situation.position.paidAs.cadre) return [];
  const { label } = situation.position.paidAs;
  return cadreElements.flatMap((key) => {
    if (entry[key] === undefined) return [];
    const expected = {
      fr: `rien ici : « ${label} » n'est pas cadre`,
      en: `nothing here: "${label}" is not a cadre`,
    };
    const parts = { received: entry[key], expected, article: "Art8" } as const;
    return [issue("not-a-cadre", [...path, key], parts)];
  });
}
