import { type DecimalInput, decimal, isUnder, zero } from "../exact/index.js";
import {
  type Checked,
  type Issue,
  type IssueParts,
  joined,
  refusal,
  sound,
} from "../intake/index.js";
import type { Position } from "../job/index.js";
import {
  boundsIssues,
  type LawOn,
  type PointBounds,
  type RegimeSpan,
  reading,
} from "../law/index.js";
import { amendedIssues } from "./amended-issues.js";
import { jobIssues } from "./job-issues.js";
import type { MonthFigures } from "./month-figures.js";
import { rateIssues } from "./rate-issues.js";
import { endedDutiesIssues } from "./request/medical-duties.js";
import { passageIssues } from "./request/passage.js";
import type { PayRequest } from "./request/pay-request.js";
import { isOfEducationalFiliere } from "./rules/internat.js";
import { differentialUntoldIssues, staffInPlaceIssues } from "./staff-in-place-issues.js";

type Request = Partial<PayRequest>;

/**
 * A request checked against what its position excludes, requires or bounds; without issues where
 * the position is not known.
 */
export function requestIssues(
  request: Request,
  position: Position | undefined,
  figures: Pick<MonthFigures, "view" | "regimes" | "span" | "law">,
): Checked<Request> {
  if (position === undefined) return sound(request);
  const { view, regimes, span } = figures;
  const day = view.on;
  const issues = joined(
    rateIssues(request, position, { regimes, span, day }),
    constraintsIssues(request, position),
    internatIssues(request, position),
    extraPointsIssues(request, position, figures.law),
    bonusIssues(request, position),
    passageIssues(request, day),
    staffInPlaceIssues(request, position),
    differentialUntoldIssues(request, day),
    jobIssues(request),
    amendedIssues(request, position, figures.law),
    localTextsIssues(request, span),
    dutiesEndedIssues(request, figures.law),
  );
  return { usable: request, issues };
}

function dutiesEndedIssues({ medicalDuties }: Request, law: LawOn): readonly Issue[] {
  if (medicalDuties === undefined) return [];
  return endedDutiesIssues(medicalDuties.duties, law, ["medicalDuties"]);
}

/**
 * An establishment left under local texts by the denunciation of 2011 is paid by none of the texts
 * that replaced the agreement, which are not extended.
 *
 * @article Denonciation-2011
 */
function localTextsIssues({ establishment }: Request, { regime }: RegimeSpan): readonly Issue[] {
  if (regime === "2003" || establishment?.applies !== "local-texts") return [];
  const expected = {
    fr:
      "« agreement » depuis décembre 2012 : un établissement resté sous des textes locaux n'est " +
      "payé ni par la recommandation de 2012 ni par les avenants",
    en:
      '"agreement" since December 2012: an establishment left under local texts is paid neither ' +
      "by the recommendation of 2012 nor by the avenants",
  };
  const parts = { received: "local-texts", expected, article: "Denonciation-2011" } as const;
  return refusal("not-applicable", ["establishment", "applies"], parts);
}

const noConstraints = {
  fr:
    "pas de sujétions pour le corps médical : les articles " +
    "A3.2, A3.3, A3.4.2 et A3.4.3 ne s'y appliquent pas",
  en:
    "no constraints for the medical body: articles " +
    "A3.2, A3.3, A3.4.2 and A3.4.3 do not apply to it",
};

/**
 * The medical body has none of the constraints' bonuses, whichever mass its decentralized bonus
 * comes from (reading R23); nights of effective work are among the nights.
 *
 * @article 20.03 L.218-221
 */
function constraintsIssues({ constraints }: Request, { medicalBody }: Position): readonly Issue[] {
  if (constraints === undefined) return [];
  if (medicalBody === true) {
    const received = Object.keys(constraints).join(", ");
    const parts = { received, expected: noConstraints, article: "20.03" } as const;
    return refusal("not-for-medical-body", ["constraints"], parts);
  }
  const { nights, workedNights } = constraints;
  if (workedNights === undefined) return [];
  if (!isUnder(nights === undefined ? zero : decimal(nights), decimal(workedNights))) return [];
  const expected = {
    fr: "au plus le nombre de nuits (constraints.nights)",
    en: "at most the number of nights (constraints.nights)",
  };
  const path = ["constraints", "workedNights"];
  return refusal("contradictory", path, { received: workedNights, expected, article: "A3.2.2" });
}

/**
 * Internat of 3 % is that of the educational staff: whoever the employer says, or the métiers of
 * the educational and social filière alone (reading R238).
 *
 * @article A3.4.2.2 L.503
 */
function internatIssues({ constraints, readings }: Request, position: Position): readonly Issue[] {
  if (constraints?.internat !== "3") return [];
  if (reading(readings, "R238").choice === "as-stated") return [];
  if (isOfEducationalFiliere(position)) return [];
  const expected = {
    fr: "rien ici : la prime de 3 % est celle de la filière éducative et sociale (R238)",
    en: "nothing here: the bonus of 3% is that of the educational and social filière (R238)",
  };
  const path = ["constraints", "internat"];
  return refusal("not-applicable", path, { received: "3", expected, article: "A3.4.2.2" });
}

/**
 * Extra points are the directors', the bonification the medical body's, each within its bounds.
 *
 * @article A1.3.2 L.307-309
 * @article A1.2.1.2 L.268-272
 */
function extraPointsIssues(
  { extraPoints = {} }: Request,
  position: Position,
  law: LawOn,
): readonly Issue[] {
  const { director, bonification } = extraPoints;
  return [
    ...pointsIssues(director, {
      path: ["extraPoints", "director"],
      open: position.paidAs.kind === "director",
      whose: { fr: "des directeurs", en: "directors'" },
      bounds: ["directorExtraPointsMin", "directorExtraPointsMax"],
      article: "A1.3.2",
      law,
    }),
    ...pointsIssues(bonification, {
      path: ["extraPoints", "bonification"],
      open: position.medicalBody === true,
      whose: {
        fr: "des médecins, pharmaciens et biologistes",
        en: "médecins', pharmaciens' and biologistes'",
      },
      bounds: ["medicalBonificationMin", "medicalBonificationMax"],
      article: "A1.2.1.2",
      law,
    }),
  ];
}

interface PointsBounds extends PointBounds {
  readonly open: boolean;
  readonly whose: IssueParts["expected"];
}

function pointsIssues(value: DecimalInput | undefined, parts: PointsBounds): readonly Issue[] {
  if (value === undefined) return [];
  const { path, open, whose, article } = parts;
  if (!open) {
    const expected = {
      fr: `rien ici : ces points sont ${whose.fr}`,
      en: `nothing here: these points are ${whose.en}`,
    };
    return refusal("not-applicable", path, { received: value, expected, article });
  }
  return boundsIssues(value, parts);
}

/**
 * The pay of an unqualified emploi-jeune already contains the decentralized bonus.
 *
 * @article A3.1.1 L.458-459
 */
function bonusIssues({ decentralizedBonus }: Request, { population }: Position): readonly Issue[] {
  if (decentralizedBonus === undefined || population !== "emploi-jeune-non-qualifie") return [];
  const expected = {
    fr:
      "pas de prime décentralisée : le coefficient " +
      "d'un emploi-jeune non qualifié la contient déjà",
    en:
      "no decentralized bonus: the coefficient of an " +
      "unqualified emploi-jeune already contains it",
  };
  const received = decentralizedBonus.paid;
  return refusal("not-applicable", ["decentralizedBonus"], {
    received,
    expected,
    article: "A3.1.1",
  });
}
