import { type Issue, issue, type Path } from "../error.js";
import type { ReadingChoices } from "../generated/ids.js";
import { check } from "../schema.js";
import { type CareerComparison, careerComparisonSchema } from "./career-request.js";
import { type PayComparison, payComparisonSchema } from "./differential-request.js";
import { type NewSituation, newSituation } from "./new-situation.js";
import { type OldYears, oldPathIssues } from "./old-path.js";
import { cadreElements, type OldPay } from "./old-pay.js";

const at: Path = ["comparison"];

/** What the comparison of a request comes to, beside the shape of its fields: the new position, and everything wrong with it and with the old path; neither where there is no comparison. */
export function comparisonSituation(
  request: unknown,
  readings: ReadingChoices | undefined,
): NewSituation {
  const given = (request as { readonly comparison?: unknown } | null | undefined)?.comparison;
  const { usable } = check<CareerComparison>(careerComparisonSchema(), given);
  const { situation, issues } = newSituation(positionIn(usable), readings, at);
  const { oldPath, yearsDone } = usable;
  const path = [...at, "oldPath"];
  return {
    situation,
    issues: [
      ...issues,
      ...(oldPath === undefined || yearsDone === undefined
        ? []
        : oldPathIssues(oldPath, Number(yearsDone), path)),
      ...(oldPath ?? []).flatMap((entry, index) => cadreOnly(entry, situation, [...path, index])),
    ],
  };
}

function positionIn(usable: Partial<CareerComparison>): Partial<CareerComparison> {
  const { yearsDone, attendanceBonus, oldPath, oldPointValue, ...position } = usable;
  return position;
}

/** What the two pays of a request come to, beside the shape of its fields: the new position, and everything wrong with it and with the old pay; neither where there are none. */
export function payComparisonSituation(
  request: unknown,
  readings: ReadingChoices | undefined,
): NewSituation {
  const given = (request as { readonly comparison?: unknown } | null | undefined)?.comparison;
  const { usable } = check<PayComparison>(payComparisonSchema(), given);
  const { oldPay, attendanceBonus, oldPointValue, ...position } = usable;
  const { situation, issues } = newSituation(position, readings, at);
  if (oldPay === undefined) return { situation, issues };
  const found =
    "amount" in oldPay
      ? onlyOfElements({ attendanceBonus, oldPointValue })
      : [...attendanceUnsaid(attendanceBonus), ...cadreOnly(oldPay, situation, [...at, "oldPay"])];
  return { situation, issues: [...issues, ...found] };
}

/** Elements do not say whether the attendance bonus was drawn: it is asked, never supposed. */
function attendanceUnsaid(attendanceBonus: boolean | undefined): readonly Issue[] {
  if (attendanceBonus !== undefined) return [];
  const expected = {
    fr: "si la prime d'assiduité et de ponctualité était perçue (true ou false)",
    en: "whether the attendance and punctuality bonus was drawn (true or false)",
  };
  const parts = { received: undefined, expected, article: "Art8" } as const;
  return [issue("missing", [...at, "attendanceBonus"], parts)];
}

/** An amount already holds everything: what only elements need is refused beside it. */
function onlyOfElements(given: Readonly<Record<string, unknown>>): readonly Issue[] {
  const expected = {
    fr: "rien ici : l'ancienne rémunération est donnée en euros",
    en: "nothing here: the former pay is given in euros",
  };
  return Object.entries(given).flatMap(([key, received]) =>
    received === undefined ? [] : [issue("not-applicable", [...at, key], { received, expected })],
  );
}

/**
 * Technicité, seniority in points and flat-rate points were of cadres only.
 *
 * @article Art8 L.609
 */
function cadreOnly(
  entry: OldPay | OldYears,
  situation: NewSituation["situation"],
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
