import type { Decimal } from "../../exact/index.js";
import type { AgreementWarning } from "../agreement/working.js";
import type { FamilyLeaveNote } from "./family-leave-request.js";

const lost: AgreementWarning<FamilyLeaveNote> = {
  code: "conditions-lost",
  label: {
    fr: "la liste des conditions que l'article annonce manque au texte publié",
    en: "the list of conditions that the article announces is missing from the published text",
  },
  article: "CLCC-2.3.3.4.1",
};

const certificate: AgreementWarning<FamilyLeaveNote> = {
  code: "medical-certificate",
  label: {
    fr: "un certificat médical est présenté au retour",
    en: "a medical certificate is shown on return",
  },
  article: "CLCC-2.3.3.4.2",
};

const beyondCeiling: AgreementWarning<FamilyLeaveNote> = {
  code: "beyond-the-ceiling",
  label: {
    fr: "sur demande justifiée, les jours au-delà se récupèrent ou vont au compte épargne-temps",
    en: "on a justified request, days beyond are recovered or charged to the time-savings account",
  },
  article: "CLCC-2.3.3.4.6",
};

/**
 * The notes of a family leave beside its days.
 *
 * @article CLCC-2.3.3.4.2 L.3381
 * @article CLCC-2.3.3.4.6 L.3385
 */
export function familyNotes(
  granted: Decimal,
  beyond: Decimal,
): readonly AgreementWarning<FamilyLeaveNote>[] {
  return [
    lost,
    ...(granted.isZero() ? [] : [certificate]),
    ...(beyond.isZero() ? [] : [beyondCeiling]),
  ];
}
