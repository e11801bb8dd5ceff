// Written by `npm run generate` from seeds/. Do not edit.

import type { DecimalInput } from "../exact/index.js";

/** A métier of annexe I. */
export type MetierId =
  | "accompagnant-educatif-et-social"
  | "agent-d-amphitheatre"
  | "agent-de-soins"
  | "agent-des-services-logistiques-niveau-1"
  | "agent-des-services-logistiques-niveau-2"
  | "aide-medico-psychologique"
  | "aide-soignant"
  | "animateur-socio-educatif-niveau-1"
  | "animateur-socio-educatif-niveau-2"
  | "assistant-des-services-economiques"
  | "assistant-gestionnaire-de-flux"
  | "assistant-qualite"
  | "assistant-social"
  | "attache-de-recherche-clinique"
  | "auxiliaire-de-puericulture"
  | "auxiliaire-de-vie"
  | "auxiliaire-educatif-et-sportif"
  | "auxiliaire-socio-educatif"
  | "brancardier"
  | "cadre-administratif-niveau-1"
  | "cadre-administratif-niveau-2"
  | "cadre-administratif-niveau-3"
  | "cadre-coordonnateur-des-soins"
  | "cadre-de-l-enseignement-de-sante"
  | "cadre-educatif"
  | "cadre-infirmier"
  | "cadre-informaticien-niveau-1"
  | "cadre-informaticien-niveau-2"
  | "cadre-medico-technique"
  | "cadre-pedagogique"
  | "cadre-petite-enfance"
  | "cadre-reeducateur"
  | "cadre-social"
  | "cadre-technique"
  | "charge-d-insertion-en-crp"
  | "charge-de-communication"
  | "chef-de-bureau"
  | "chef-de-service-administratif-niveau-1"
  | "chef-de-service-administratif-niveau-2"
  | "chef-de-service-technique"
  | "comptable"
  | "conseiller-en-economie-sociale-et-familiale"
  | "coordonnateur-de-secteur"
  | "dieteticien"
  | "directeur-d-ifsi"
  | "directeur-des-soins"
  | "educateur-petite-enfance"
  | "educateur-specialise"
  | "educateur-sportif"
  | "educateur-technique"
  | "educateur-technique-specialise"
  | "employe-administratif"
  | "employe-d-accueil-et-de-communication"
  | "encadrant-d-unite-de-reeducation"
  | "encadrant-d-unite-de-soins"
  | "encadrant-de-l-enseignement-de-sante"
  | "encadrant-medico-technique"
  | "enseignant-d-activites-physiques-et-sportives"
  | "enseignant-specialise"
  | "ergotherapeute"
  | "formateur-ifsi"
  | "formateur-niveau-1-bis-en-crp"
  | "formateur-niveau-1-en-crp"
  | "formateur-niveau-2-en-crp"
  | "gestionnaire-de-cas"
  | "gestionnaire-de-flux"
  | "infirmier-de-ou-autorise"
  | "infirmier-psychiatrique"
  | "infirmier-specialise-diplome"
  | "informaticien"
  | "mandataire-judiciaire"
  | "manipulateur-d-electroradiologie-medicale"
  | "masseur-kinesitherapeute"
  | "medecin-chef-d-etablissement"
  | "medecin-chef-de-service"
  | "medecin-coordonnateur"
  | "medecin-directeur"
  | "medecin-generaliste"
  | "medecin-responsable-de-l-information-medicale"
  | "medecin-specialiste"
  | "moniteur-d-atelier"
  | "moniteur-educateur"
  | "orthophoniste"
  | "orthoptiste"
  | "ouvrier-des-services-logistiques-niveau-1"
  | "ouvrier-des-services-logistiques-niveau-2"
  | "ouvrier-hautement-qualifie"
  | "pedicure-podologue"
  | "pharmacien"
  | "pharmacien-ou-medecin-biologiste"
  | "preparateur-en-pharmacie"
  | "preparateur-en-pharmacie-chef-de-groupe"
  | "psychologue"
  | "psychomotricien"
  | "redacteur"
  | "responsable-d-accueil-et-de-communication"
  | "responsable-de-production"
  | "responsable-du-secretariat-medical"
  | "responsable-infirmier"
  | "responsable-logistique-niveau-1"
  | "responsable-logistique-niveau-2"
  | "responsable-logistique-niveau-3"
  | "responsable-medico-technique-b"
  | "responsable-reeducateur"
  | "sage-femme"
  | "secretaire-de-direction"
  | "secretaire-medical"
  | "technicien"
  | "technicien-administratif"
  | "technicien-d-etude-clinique"
  | "technicien-de-l-intervention-sociale-et-familiale"
  | "technicien-de-laboratoire"
  | "technicien-superieur-en-prothesie-orthesie";

/** A complement of a métier. */
export type ComplementId =
  | "acca-ou-ai-chr"
  | "agent-d-amphitheatre"
  | "agent-des-services-de-securite"
  | "anesthesie-reanimation"
  | "animateur-socio-educatif"
  | "assistant-gestionnaire-de-flux"
  | "assistant-medico-technique"
  | "au-moins-10-secretaires"
  | "au-moins-5-infirmiers"
  | "au-moins-7-5-infirmiers"
  | "autonomie"
  | "autopsies"
  | "auxiliaire-socio-educatif"
  | "baccalaureat-secretariat-medical"
  | "biologiste-chef-encadrement"
  | "biologiste-chef-fonctionnel"
  | "biologiste-fonctionnel"
  | "bloc-operatoire-et-puericulture"
  | "bloc-operatoire-ou-puericulture"
  | "brevet-d-etat-2e-degre"
  | "cap-d-employe-de-bureau-ou-bep"
  | "charge-d-insertion"
  | "chef-de-buanderie-10-a-15"
  | "chef-de-buanderie-3-a-9"
  | "chef-de-buanderie-9-a-15"
  | "chef-de-buanderie-moins-de-9"
  | "chef-de-buanderie-plus-de-15"
  | "chef-de-cuisine-10-a-15"
  | "chef-de-cuisine-10-a-19-60-points"
  | "chef-de-cuisine-10-a-19-80-points"
  | "chef-de-cuisine-3-a-5"
  | "chef-de-cuisine-6-a-9"
  | "chef-de-cuisine-ou-contremaitre"
  | "chef-de-cuisine-plus-de-15"
  | "chef-de-service"
  | "competences-pedagogiques"
  | "contact-formation-ou-exercice"
  | "contremaitre-10-a-15"
  | "contremaitre-3-a-9"
  | "contremaitre-9-a-15"
  | "contremaitre-moins-de-9"
  | "contremaitre-plus-de-15"
  | "coordination"
  | "coordonnateur-de-secteur"
  | "coordonnateur-ssadpa"
  | "coordonnatrice"
  | "coordonnatrice-generale"
  | "court-sejour"
  | "cuisine-de-plus-de-35-salaries"
  | "diplome-bac-plus-2"
  | "diplome-d-etat-d-auxiliaire-de-vie-sociale"
  | "diplome-de-niveau-iii"
  | "diplome-superieur-ou-doctorat"
  | "direction-d-institut"
  | "dix-assistants-sociaux-secteurs-ou-departement"
  | "encadrant-d-unite-de-reeducation"
  | "encadrant-de-l-enseignement-de-sante"
  | "encadrant-medico-technique"
  | "encadrement-10-a-19"
  | "encadrement-20-et-plus"
  | "encadrement-3-a-9"
  | "encadrement-d-assistants-medico-techniques"
  | "encadrement-de-pharmaciens"
  | "encadrement-de-preparateurs"
  | "encadrement-de-reeducateurs"
  | "encadrement-de-sages-femmes-ou-soignants"
  | "enseignant-de-niveau-3"
  | "fonctionnel-encadrement-de-pharmaciens"
  | "formateur-ifsi"
  | "formateur-niveau-2-diplome"
  | "formateur-niveau-2-metier"
  | "gestionnaire-de-cas"
  | "hygieniste-ou-hemovigilance"
  | "infirmier-general"
  | "infirmier-general-adjoint"
  | "informaticien"
  | "licence-staps"
  | "maitrise-informatique"
  | "mandats"
  | "moins-de-10-secretaires"
  | "moniteur-d-ecole-d-infirmiers"
  | "moniteur-educateur"
  | "ouvrier-hautement-qualifie"
  | "plus-de-500-lits"
  | "prepose-en-radiologie-en-salle"
  | "reclassement-biologiste"
  | "reclassement-groupe-a-2"
  | "responsable-d-accueil"
  | "responsable-de-production"
  | "responsable-de-securite"
  | "responsable-des-services-techniques-de-dialyse"
  | "sante-au-travail"
  | "securite-des-systemes-d-information"
  | "service-d-entretien"
  | "sous-chef-de-cuisine"
  | "sous-chef-de-cuisine-10-a-15"
  | "sous-chef-de-cuisine-10-a-19"
  | "sous-chef-de-cuisine-6-a-9"
  | "sous-chef-de-cuisine-plus-de-15"
  | "sous-chef-de-cuisine-plus-de-19"
  | "specialite"
  | "surveillant-d-entretien"
  | "surveillant-d-entretien-10-a-15"
  | "surveillant-d-entretien-3-a-9"
  | "surveillant-d-entretien-9-a-15"
  | "surveillant-d-entretien-moins-de-9"
  | "surveillant-d-entretien-plus-de-15"
  | "surveillant-general";

/** A functional bonus, of a fiche or of A3.4.4. */
export type FunctionalBonusId =
  | "bloc-operatoire-exclusif"
  | "circulation-extracorporelle"
  | "conseil-en-etablissement-en-soiree"
  | "direction-d-institut-de-bloc-operatoire-ou-puericulture"
  | "educateur-technique-chef"
  | "encadrement-en-centre-d-aide-par-le-travail-ou-de-readaptation"
  | "formation-technologique-ou-adaptation-technique"
  | "gerant-de-tutelle"
  | "gestion-administrative-des-personnels"
  | "maison-d-accueil-readaptation-ou-foyer-de-vie"
  | "orientation-ou-ouvriers-handicapes"
  | "personnes-agees"
  | "responsable-de-pouponniere"
  | "samu-ou-smur"
  | "secretaire-du-directeur"
  | "secteur-global-d-activite"
  | "secteurs-specialises-ou-domaine-exclusif"
  | "soutien-a-domicile-en-soiree";

/** A job in extinction (A1.4). */
export type ExtinctionId =
  | "agent-psychiatrique"
  | "aide-preparateur-en-pharmacie"
  | "aide-soignant-non-diplome"
  | "assistant-social-moniteur-d-ecole"
  | "assistant-social-principal-ayant-plus-de-4-et-au-maximum-9-assistants-sociaux-sous-ses-ordres"
  | "chauffeur-de-chaudiere-basse-pression"
  | "chauffeur-de-chaudiere-haute-pression-niveau-1"
  | "chauffeur-de-chaudiere-haute-pression-niveau-2"
  | "chef-adjoint-de-service-informatique-gros-systeme"
  | "chef-adjoint-de-service-informatique-gros-systeme-plus-de-500-lits"
  | "chef-d-exploitation"
  | "chef-de-comptabilite-generale-plus-de-300-lits"
  | "chef-de-service-informatique-niveau-1"
  | "chef-de-service-informatique-niveau-2-gros-systeme"
  | "chef-de-service-informatique-niveau-2-gros-systeme-plus-de-500-lits"
  | "chef-des-services-economiques-plus-de-300-lits"
  | "chef-des-services-financiers-plus-de-500-lits"
  | "chef-du-personnel"
  | "chef-du-personnel-plus-de-300-lits"
  | "chef-preparateur-de-travaux"
  | "chef-programmeur"
  | "chef-pupitreur"
  | "dactylo"
  | "dactylo-qualifie"
  | "depensier"
  | "educateur-technique-chef-assimile"
  | "educateur-technique-specialise-assimile"
  | "educateur-technique-specialise-non-diplome-et-non-assimile"
  | "employe-de-laboratoire"
  | "encodeur-et-operateur-sur-terminal-niveaux-1-et-2"
  | "infirmier-auxiliaire"
  | "infirmier-brevete-sana"
  | "infirmier-general-stagiaire"
  | "infirmier-manipulateur-radio-diplome"
  | "instituteur-titulaire-du-be-ou-bac"
  | "instituteur-titulaire-du-cap"
  | "jardiniere-d-enfants-specialisee"
  | "laborantin-non-diplome"
  | "manipulateur-eeg"
  | "manipulateur-en-electro-cardiologie"
  | "manipulateur-radio-non-diplome"
  | "moniteur"
  | "moniteur-chef-chef-de-travaux-directeur-adjoint-technique"
  | "moniteur-d-education-physique-ou-sportive"
  | "moniteur-perforateur"
  | "perforeur"
  | "preparateur-de-travaux-niveau-1"
  | "preparateur-de-travaux-niveau-2"
  | "professeur-adjoint-d-education-physique-ou-sportive"
  | "programmeur-assembleur"
  | "programmeur-d-etudes-niveau-1"
  | "programmeur-d-etudes-niveau-2"
  | "programmeur-d-etudes-niveau-3"
  | "pupitreur-niveau-1"
  | "pupitreur-niveau-2"
  | "pupitreur-niveau-3"
  | "repasseuse-de-linge"
  | "secretaire-de-direction-en-extinction"
  | "secretaire-medical-non-diplome"
  | "secretaire-medical-qualifie-non-diplome"
  | "serveur"
  | "steno-dactylo"
  | "steno-dactylo-qualifie"
  | "technicien-de-laboratoire-non-diplome-apres-7-ans"
  | "verifieur";

/** A dated figure. */
export type ParameterId =
  | "assistantMaternelCoefficient"
  | "assistantMaternelShareOneChild"
  | "assistantMaternelShareOnePolyhandicappedChild"
  | "assistantMaternelSharePolyhandicappedAndAnother"
  | "assistantMaternelShareThreeChildren"
  | "assistantMaternelShareTwoChildren"
  | "assistantMaternelWaitingCoefficient"
  | "baseTradeCapYears"
  | "baseTradeFullYears"
  | "baseTradeMinimumAge"
  | "baseTradeShareBeyondDenominator"
  | "baseTradeShareBeyondNumerator"
  | "cadreMajorationRateCap"
  | "cadreMajorationRatePerYear"
  | "careerAttendanceRate"
  | "careerDecentralizedShareRemoved"
  | "careerIndemnityShare"
  | "careerMedicalAllowanceFrancs"
  | "careerMidwifePoints"
  | "careerSpecialDutyRate"
  | "careerYears"
  | "costOfLivingRateGuadeloupe"
  | "costOfLivingRateGuyane"
  | "costOfLivingRateMartinique"
  | "deputyDirectorBedsThreshold"
  | "directorChargesCeiling"
  | "directorChargesExponent"
  | "directorChargesFloor"
  | "directorConstant"
  | "directorDeputyFactor"
  | "directorExtraPointsMax"
  | "directorExtraPointsMin"
  | "directorFrozenPointValue"
  | "directorMonths"
  | "directorRecalculationYears"
  | "fosterCareBaseHours"
  | "fosterCareHoursBeyondThird"
  | "fosterCareHoursPerChild"
  | "fosterConstraintHours"
  | "fosterLeaveShare"
  | "fosterRestPoints"
  | "fosterUpkeepMinimum"
  | "fosterWaitingHours"
  | "francsPerEuro"
  | "gerontologyCareAmount"
  | "higherMetierShareOfHours"
  | "hourlyStatutoryMinimum"
  | "mayottePointFactor"
  | "medicalBonificationMax"
  | "medicalBonificationMin"
  | "medicalDuty"
  | "medicalDutyIntense"
  | "medicalDutyMonthlyCeiling"
  | "medicalDutyMonthlyCeilingIntense"
  | "medicalExceptionalCall"
  | "medicalOnCallIntense"
  | "medicalOnCallNight"
  | "medicalOnCallPresenceOver3Hours"
  | "medicalOnCallPresenceOver6Hours"
  | "medicalOnCallSummoned"
  | "medicalOnCallSundayOrHoliday"
  | "noticeCoefficientThreshold"
  | "overtimeCeilingCoefficient"
  | "overtimeIncreaseRate"
  | "pointIncreaseAbsorptionShare"
  | "pointValue"
  | "prisonCarePoints"
  | "reducedGrossFactor"
  | "retirementMonths10"
  | "retirementMonths10Cadre"
  | "retirementMonths15"
  | "retirementMonths19"
  | "retirementMonths22"
  | "retirementMonths25"
  | "retirementReferenceMonths"
  | "retirementYears10"
  | "retirementYears15"
  | "retirementYears19"
  | "retirementYears22"
  | "retirementYears25"
  | "reunionPointFactor"
  | "seniorityRateCap"
  | "seniorityRatePerYear"
  | "takingOverRateAgreement"
  | "takingOverRateElsewhere"
  | "teacherHousingPoints"
  | "trainingCoefficientA5411"
  | "trainingCoefficientA5412"
  | "trainingCoefficientA5413"
  | "trainingCoefficientA5414"
  | "trainingCoefficientA5415"
  | "trainingCoefficientA5416"
  | "trainingInternatRate"
  | "transferGroups"
  | "transferPoints"
  | "transferResponsibilityPoints"
  | "transferWideResponsibilityPoints"
  | "unionMandateSeniorityRate"
  | "unqualifiedEmploiJeuneCoefficient";

/** A dated figure or table of the texts of 2012 and 2014. */
export type RegimeFigureId =
  | "additifTechnicity"
  | "conventionalMinimum"
  | "endOfCareerRestHolidays"
  | "endOfCareerRestHolidaysAcquired"
  | "endOfCareerRestIncrease"
  | "endOfCareerRestLeave"
  | "experienceDaysPerMonth"
  | "fullSeniorityMonths"
  | "fullSeniorityRate"
  | "fullSeniorityYears"
  | "hiringShare"
  | "hiringShareIsLeast"
  | "holidayWeekDivisor"
  | "integratedTechnicityShare"
  | "monthlyHours"
  | "overtimeFortnightHours"
  | "overtimeFortnightRates"
  | "promotionRise"
  | "promotionStatusDifferential"
  | "replacementDays"
  | "replacementPaidLeaveDays"
  | "replacementPartialShare"
  | "replacementRise"
  | "retirementFormerScale"
  | "retirementMonths"
  | "retirementReferenceQuarter"
  | "retirementReferenceYear"
  | "retirementYears"
  | "seniorityRates"
  | "statutoryMonthHours"
  | "technicityMonthsHeld"
  | "technicityRates"
  | "technicityYears";

/** A dated figure that pay never reads. */
export type ApartParameterId =
  | "assistantMaternelWaitingCoefficient"
  | "careerAttendanceRate"
  | "careerDecentralizedShareRemoved"
  | "careerMedicalAllowanceFrancs"
  | "careerMidwifePoints"
  | "careerSpecialDutyRate"
  | "careerYears"
  | "directorRecalculationYears"
  | "fosterLeaveShare"
  | "fosterUpkeepMinimum"
  | "fosterWaitingHours"
  | "francsPerEuro"
  | "noticeCoefficientThreshold"
  | "overtimeCeilingCoefficient"
  | "overtimeIncreaseRate"
  | "pointIncreaseAbsorptionShare"
  | "retirementMonths10"
  | "retirementMonths10Cadre"
  | "retirementMonths15"
  | "retirementMonths19"
  | "retirementMonths22"
  | "retirementMonths25"
  | "retirementReferenceMonths"
  | "retirementYears10"
  | "retirementYears15"
  | "retirementYears19"
  | "retirementYears22"
  | "retirementYears25"
  | "trainingInternatRate"
  | "transferGroups"
  | "transferPoints"
  | "transferResponsibilityPoints"
  | "transferWideResponsibilityPoints";

/** A figure of those texts that pay never reads. */
export type ApartRegimeFigureId =
  | "endOfCareerRestHolidays"
  | "endOfCareerRestHolidaysAcquired"
  | "endOfCareerRestIncrease"
  | "endOfCareerRestLeave"
  | "holidayWeekDivisor"
  | "monthlyHours"
  | "overtimeFortnightHours"
  | "overtimeFortnightRates"
  | "replacementPaidLeaveDays"
  | "retirementFormerScale"
  | "retirementMonths"
  | "retirementReferenceQuarter"
  | "retirementReferenceYear"
  | "retirementYears";

/** A text cited. */
export type ArticleId =
  | "01.02.3.1"
  | "02.03.1"
  | "02.06"
  | "04.03"
  | "04.05.1"
  | "05.06.2"
  | "08.01.1"
  | "08.01.4"
  | "08.01.5"
  | "08.01.6"
  | "08.02.1"
  | "08.02.1.1.1"
  | "08.02.1.1.2"
  | "08.02.1.2"
  | "08.02.2"
  | "08.03.2"
  | "08.03.3"
  | "09.05.1"
  | "13.01.2.4"
  | "14.01.4"
  | "15.02-15.03"
  | "15.03.2.2"
  | "20.03"
  | "20.07.4"
  | "2014-01-08.01.1"
  | "2014-01-08.03.2"
  | "2014-01-15.03.2.2.1"
  | "2014-01-15.03.2.2.2"
  | "2014-01-7bis"
  | "2014-01-A1.1"
  | "2014-01-A3.1"
  | "2014-02-1"
  | "2014-02-2.1"
  | "2014-02-2.2"
  | "2017-02-6"
  | "22"
  | "A1"
  | "A1.1"
  | "A1.1/1.1"
  | "A1.1/1.2"
  | "A1.1/1.3"
  | "A1.1/1.4"
  | "A1.1/1.5"
  | "A1.1/1.6"
  | "A1.1/1.7"
  | "A1.1/1.8"
  | "A1.1/2.1"
  | "A1.1/2.2"
  | "A1.1/2.3"
  | "A1.1/2.4"
  | "A1.1/2.5"
  | "A1.1/2.6"
  | "A1.1/2.7"
  | "A1.1/2.8"
  | "A1.1/3.1"
  | "A1.1/3.2"
  | "A1.1/3.3"
  | "A1.1/3.4"
  | "A1.1/4.1"
  | "A1.1/4.2"
  | "A1.1/4.3"
  | "A1.1/4.4"
  | "A1.1/4.5"
  | "A1.1/4.6"
  | "A1.1/5.1"
  | "A1.2.1.1"
  | "A1.2.1.2"
  | "A1.2.2"
  | "A1.3"
  | "A1.3.1"
  | "A1.3.2"
  | "A1.4"
  | "A10.06"
  | "A10.07"
  | "A10.11"
  | "A10.12"
  | "A2.1"
  | "A2.1.1"
  | "A2.1.2"
  | "A2.1.3"
  | "A2.1.4"
  | "A2.1.5"
  | "A2.2"
  | "A2.3"
  | "A2.3.1"
  | "A2.3.2"
  | "A2.3.3"
  | "A2.3.4"
  | "A3.1"
  | "A3.1.1"
  | "A3.1.2"
  | "A3.1.3"
  | "A3.1.3/parties"
  | "A3.1.4"
  | "A3.1.5"
  | "A3.2.1"
  | "A3.2.2"
  | "A3.3"
  | "A3.4"
  | "A3.4.1"
  | "A3.4.2"
  | "A3.4.2-3"
  | "A3.4.2.1"
  | "A3.4.2.2"
  | "A3.4.3"
  | "A3.4.4"
  | "A3.4.5"
  | "A3.4.5-6"
  | "A3.4.6"
  | "A3.4.8"
  | "A3.6.1.1"
  | "A3.6.1.2"
  | "A3.6.1.3"
  | "A3.6.2.2"
  | "A5.2.07"
  | "A5.3.4"
  | "A5.4.1.1"
  | "A5.4.1.2"
  | "A5.4.1.3"
  | "A5.4.1.4"
  | "A5.4.1.5"
  | "A5.4.1.6"
  | "A5.4.2"
  | "A6-A10"
  | "Accord-Mayotte"
  | "Accord-Reunion"
  | "Additif-2014"
  | "Annexe-7"
  | "Arrete"
  | "Art10"
  | "Art11"
  | "Art12"
  | "Art13"
  | "Art14"
  | "Art15"
  | "Art16"
  | "Art7"
  | "Art8"
  | "Art9"
  | "Avenant-2001-03"
  | "Avenant-2002-01"
  | "Avenant-2002-02"
  | "Avenant-2003-02"
  | "Avenant-2003-03"
  | "Avenant-2003-04"
  | "Avenant-2003-05"
  | "Avenant-2003-06"
  | "Avenant-2003-07"
  | "Avenant-2004-02"
  | "Avenant-2005-02"
  | "Avenant-2005-04"
  | "Avenant-2005-08"
  | "Avenant-2005-10"
  | "Avenant-2006-03"
  | "Avenant-2006-06"
  | "Avenant-2006-07"
  | "Avenant-2007-01"
  | "Avenant-2007-04"
  | "Avenant-2008-05"
  | "Avenant-2009-01"
  | "Avenant-2009-03"
  | "Avenant-2009-04"
  | "Avenant-2009-05"
  | "Avenant-2010-05"
  | "Avenant-2015-02"
  | "Avenant-2017-02"
  | "Avenant-2020-01"
  | "Avenant-2021-05"
  | "Avenant-2022-01"
  | "Avenant-2022-02"
  | "Denonciation-2011"
  | "Expose-I"
  | "Expose-II.1"
  | "Expose-II.10"
  | "Expose-II.11"
  | "Expose-II.12"
  | "Expose-II.13"
  | "Expose-II.2"
  | "Expose-II.3"
  | "Expose-II.4"
  | "Expose-II.5"
  | "Expose-II.6"
  | "Expose-II.7"
  | "Expose-II.8"
  | "Expose-II.9"
  | "Expose-III"
  | "Expose-III.1"
  | "Expose-III.2"
  | "Expose-III.3"
  | "Expose-III.4"
  | "Expose-III.5"
  | "Expose-III.6"
  | "Expose-III.7"
  | "Expose-III.8"
  | "Expose-III.9"
  | "Laforcade"
  | "M.05.02.1.2"
  | "M.05.02.2.2"
  | "M.05.02.4"
  | "M.05.02.5.2"
  | "Medecins-517"
  | "Notes"
  | "Point-2002-12"
  | "Point-2004-01"
  | "Point-2005-02"
  | "Point-2007-02"
  | "Point-2008-04"
  | "Point-2010"
  | "RP-05.06.2"
  | "RP-08.01.1"
  | "RP-08.01.6"
  | "RP-08.02"
  | "RP-08.03.2"
  | "RP-08.03.3"
  | "RP-08.04.2"
  | "RP-11.01"
  | "RP-15.03.2.2"
  | "RP-22.1"
  | "RP-22.2"
  | "RP-23"
  | "RP-A3.1"
  | "RP-A3.4"
  | "Recommandation-2022"
  | "SMC-2016"
  | "SMC-2017"
  | "SMC-2018"
  | "Segur-1-ehpad"
  | "Segur-1-sante"
  | "Segur-2"
  | "Segur-pour-tous"
  | "Smic"
  | "Socio-educatif"
  | "Unifed-2005-04"
  | "Urgences-2019"
  | "Vie-chere-Guadeloupe"
  | "Vie-chere-Guyane"
  | "Vie-chere-Martinique";

/** An act that sets figures or rules. */
export type ActId =
  | "2001-03"
  | "2002-01"
  | "2002-02"
  | "2003-02"
  | "2003-03"
  | "2003-04"
  | "2003-05"
  | "2003-06"
  | "2003-07"
  | "2004-02"
  | "2005-02"
  | "2005-04"
  | "2005-08"
  | "2005-10"
  | "2006-03"
  | "2006-03-differentielle"
  | "2006-06"
  | "2006-07"
  | "2007-01"
  | "2007-04"
  | "2008-05"
  | "2009-01"
  | "2009-03"
  | "2009-04"
  | "2009-05"
  | "2010-05"
  | "2014-01"
  | "2014-02"
  | "2014-02-additif"
  | "2015-02"
  | "2017-02"
  | "2020-01"
  | "2021-05"
  | "2022-01"
  | "2022-02"
  | "before-2002-02"
  | "cadre-informaticien-467"
  | "denonciation-2011"
  | "emergency-2019"
  | "grand-age"
  | "laforcade-2021"
  | "mayotte-2018"
  | "medical-517"
  | "point-2002-12"
  | "point-2004-01"
  | "point-2005-02"
  | "point-2007-02"
  | "point-2008-04"
  | "point-2010"
  | "recommandation-2022"
  | "reunion-20"
  | "rp2012"
  | "segur-1-ehpad"
  | "segur-1-health"
  | "segur-2"
  | "segur-pour-tous"
  | "smc-2016"
  | "smc-2017"
  | "smc-2018"
  | "smic"
  | "socio-educatif-2022"
  | "unifed-2005-04"
  | "vie-chere-guadeloupe"
  | "vie-chere-guyane"
  | "vie-chere-martinique";

/** A dated rule that is not a number. */
export type RuleId =
  | "baseTradeUntil"
  | "biologistNotice"
  | "bonusDecidedBy"
  | "bursarOfShelteredHousing"
  | "constraintsOnMinimum"
  | "conventionalMinimum"
  | "doctorsBonus"
  | "earlyRetirement"
  | "emergencyIndemnity"
  | "fosterCare"
  | "fosterCareBonus"
  | "keptSpecialDuty"
  | "reducedGross"
  | "regime"
  | "seniorityOnMinimum"
  | "sundayThatIsAHoliday";

/** An ambiguity of the text. */
export type ReadingId =
  | "R1"
  | "R10"
  | "R11"
  | "R12"
  | "R13"
  | "R14"
  | "R15"
  | "R16"
  | "R17"
  | "R170"
  | "R171"
  | "R172"
  | "R173"
  | "R174"
  | "R175"
  | "R176"
  | "R177"
  | "R18"
  | "R185"
  | "R19"
  | "R2"
  | "R20"
  | "R200"
  | "R201"
  | "R202"
  | "R21"
  | "R22"
  | "R23"
  | "R230"
  | "R231"
  | "R232"
  | "R233"
  | "R234"
  | "R235"
  | "R236"
  | "R237"
  | "R238"
  | "R24"
  | "R25"
  | "R250"
  | "R255"
  | "R26"
  | "R260"
  | "R27"
  | "R270"
  | "R271"
  | "R272"
  | "R28"
  | "R29"
  | "R3"
  | "R30"
  | "R32"
  | "R33"
  | "R34"
  | "R35"
  | "R36"
  | "R37"
  | "R38"
  | "R39"
  | "R4"
  | "R40"
  | "R41"
  | "R42"
  | "R43"
  | "R44"
  | "R45"
  | "R46"
  | "R47"
  | "R48"
  | "R49"
  | "R5"
  | "R50"
  | "R51"
  | "R52"
  | "R53"
  | "R54"
  | "R55"
  | "R56"
  | "R57"
  | "R58"
  | "R59"
  | "R6"
  | "R60"
  | "R61"
  | "R62"
  | "R63"
  | "R64"
  | "R65"
  | "R66"
  | "R67"
  | "R68"
  | "R69"
  | "R7"
  | "R70"
  | "R71"
  | "R8"
  | "R80"
  | "R81"
  | "R82"
  | "R83"
  | "R84"
  | "R85"
  | "R86"
  | "R87"
  | "R88"
  | "R89"
  | "R9"
  | "R90"
  | "R91"
  | "R92"
  | "R93"
  | "R94"
  | "R95"
  | "R96"
  | "R97"
  | "R98"
  | "R99";

/** A kind of absence that never counts (A3.1.5). */
export type AbsenceId =
  | "accident-de-trajet"
  | "accident-du-travail-ou-maladie-professionnelle"
  | "conge-de-formation"
  | "conge-de-paternite"
  | "conges-de-courte-duree"
  | "conges-payes"
  | "cours-professionnels-obligatoires"
  | "jours-de-reduction-du-temps-de-travail"
  | "jury-d-assises"
  | "maintien-ou-rappel-sous-les-drapeaux"
  | "mandats-syndicaux-et-representatifs"
  | "maternite-ou-adoption"
  | "repos-de-fin-de-carriere";

/** An allowance in extinction (A3.4.1). */
export type ExtinctionAllowanceId =
  | "concierge-assurant-la-chauffe"
  | "cycliste"
  | "outils-personnels";

/** An allowance no longer due since 1 July 2003. */
export type AbolishedId =
  | "ancien-article-a3-4-2"
  | "ancien-article-a3-4-3"
  | "ancien-article-a3-4-5"
  | "ancien-article-a3-4-6"
  | "indemnite-de-solidarite"
  | "indemnite-de-sujetion-speciale-6"
  | "indemnite-de-sujetion-speciale-8-21"
  | "prime-d-assiduite-et-de-ponctualite";

/** A function that gives a right to meals in kind. */
export type MealFunction =
  | "aide-medico-psychologique-ou-assimile"
  | "boucher-qualifie"
  | "cadre-educatif-assurant-des-fonctions-d-educateur-chef"
  | "cadre-petite-enfance"
  | "cadre-petite-enfance-assurant-des-fonctions-d-educateur-chef"
  | "charcutier-qualifie"
  | "chef-de-cuisine"
  | "chef-de-partie"
  | "commis-de-cuisine"
  | "cuisinier-qualifie"
  | "educateur-petite-enfance"
  | "educateur-specialise"
  | "garcon-ou-fille-de-cuisine"
  | "moniteur-educateur"
  | "plongeur"
  | "salarie-de-l-annexe-v"
  | "sous-chef-de-cuisine"
  | "tournant-et-eventuellement-cafetier";

/** A right to meals in kind. */
export type MealRightId =
  | "deux-repas-par-jour"
  | "repas-a-la-table-des-enfants"
  | "repas-aux-heures-de-presence";

/** A function that articles 15.02 and 15.03 name. */
export type NoticeFunction =
  | "biologiste"
  | "directeur"
  | "directeur-adjoint"
  | "directeur-general"
  | "gestionnaire"
  | "medecin"
  | "pharmacien";

/** An indicative element for which the board may grant a bonification. */
export type BonificationElement =
  | "charge-particulierement-lourde"
  | "direction-de-plus-de-500-lits"
  | "interim-par-le-medecin-chef-de-service"
  | "interim-par-un-medecin"
  | "responsabilites-particulieres"
  | "service-difficile"
  | "titres-ou-travaux";

/** A dated figure that pay may read. */
export type PaidParameterId = Exclude<ParameterId, ApartParameterId>;

/** The facts that conditions may ask for; a set that is given is complete. */
export interface Facts {
  /** Which diplomas, certificates or titles does the employee hold? Validated experience counts as the diploma. */
  readonly diplomas?: readonly (
    | "aide-soignant"
    | "auxiliaire-de-puericulture"
    | "brevet-d-enseignement-social"
    | "formation-assimilee-de-secretaire-medical"
    | "baccalaureat-secretariat-medical"
    | "secretaire-medico-social-croix-rouge"
    | "preparateur-en-pharmacie"
    | "manipulateur-d-electroradiologie-medicale"
    | "bts-electroradiologie"
    | "technicien-superieur-en-imagerie-medicale"
    | "delam"
    | "dut-de-laboratoire"
    | "bts-de-laboratoire"
    | "detab"
    | "bts-prothesiste-orthesiste"
    | "bts-podo-orthesiste"
    | "infirmier"
    | "infirmier-de-secteur-psychiatrique"
    | "bloc-operatoire"
    | "puericulture"
    | "anesthesie-reanimation"
    | "cadre-de-sante"
    | "orthophoniste"
    | "orthoptiste"
    | "masseur-kinesitherapeute"
    | "ergotherapeute"
    | "psychomotricien"
    | "dieteticien"
    | "psychologue"
    | "sage-femme"
    | "medecin"
    | "medecin-specialiste"
    | "pharmacien"
    | "biologiste"
    | "beatep"
    | "brevet-d-etat-d-educateur-sportif-1er-degre"
    | "brevet-d-etat-d-educateur-sportif-2e-degre"
    | "aide-medico-psychologique"
    | "deug-staps"
    | "licence-staps"
    | "maitrise-staps"
    | "dut-animateur"
    | "moniteur-educateur"
    | "certificat-de-formation-pedagogique-afpa"
    | "educateur-de-jeunes-enfants"
    | "defa"
    | "educateur-technique-specialise"
    | "educateur-specialise"
    | "conseiller-en-economie-sociale-et-familiale"
    | "assistant-de-service-social"
    | "qualification-de-l-education-nationale"
    | "cap-d-employe-de-bureau"
    | "bep"
    | "cap-ou-bep"
    | "deux-cap-ou-bep"
    | "permis-de-conduire-b"
    | "certificat-de-capacite-d-ambulancier"
    | "baccalaureat"
    | "baccalaureat-technique-technologique-ou-professionnel"
    | "bts-dut-ou-diplome-professionnel-de-niveau-bac-plus-2"
    | "bts-ou-dut"
    | "bts-ou-dut-informatique"
    | "bts-ou-dut-electronique"
    | "maitrise-informatique"
    | "maitrise-scientifique"
    | "dea"
    | "dess"
    | "ingenieur"
    | "doctorat"
    | "pedicure-podologue"
    | "auxiliaire-de-vie-sociale"
    | "qualification-des-affaires-sociales"
    | "accompagnant-educatif-et-social"
    | "technicien-de-l-intervention-sociale-et-familiale"
    | "mandataire-judiciaire"
    | "niveau-iii"
    | "niveau-ii"
    | "master-1"
    | "master-2"
    | "ehesp-directeur-d-institut"
    | "hygiene-hospitaliere-ou-hemovigilance"
    | "sante-au-travail"
    | "ssiap-3"
    | "diplome-de-la-specialite-enseignee"
    | "bpjeps"
    | "dejeps"
    | "desjeps"
    | "master-staps"
    | "brevet-equivalent-au-baccalaureat-technique"
    | "titre-professionnel-de-formateur"
    | "ssiap-1"
    | "specialisation-en-securite-informatique"
    | "niveau-bac-plus-5-informatique-ou-scientifique"
    | "master-2-biomedical"
  )[];
  /** Is the employee authorised to practise without holding the diploma, and in what capacity? */
  readonly practiceAuthorisations?: readonly (
    | "aide-soignant-non-diplome-assimile"
    | "preparateur-en-pharmacie"
    | "manipulateur-d-electroradiologie-medicale"
    | "technicien-de-laboratoire"
    | "prothesiste-orthesiste"
    | "infirmier"
  )[];
  /** How many years after the baccalauréat is the highest diploma of the speciality (CAP or BEP: -2)? */
  readonly yearsAfterBaccalaureate?: DecimalInput;
  /** Which functions does the employee actually hold? */
  readonly functions?: readonly (
    | "prepose-en-radiologie"
    | "infirmier-specialise"
    | "puericultrice"
    | "moniteur-d-ecole-d-infirmiers"
    | "coordonnateur-ssadpa"
    | "infirmier-chef"
    | "surveillant"
    | "surveillant-chef"
    | "surveillant-general"
    | "infirmier-general-adjoint"
    | "infirmier-general"
    | "directeur-d-institut-de-formation"
    | "directeur-d-institut-de-bloc-operatoire"
    | "directeur-d-institut-de-puericulture"
    | "sage-femme-chef"
    | "sage-femme-coordonnatrice-generale"
    | "pharmacien-chef-de-service"
    | "biologiste-chef"
    | "orientation-de-jeunes-handicapes"
    | "formation-technologique-ou-adaptation-technique"
    | "responsable-de-plusieurs-groupes-d-enfants"
    | "responsable-d-un-service-restreint"
    | "responsable-d-un-secteur-geographique"
    | "responsable-du-service-departemental"
    | "educateur-technique-chef"
    | "reception-et-distribution-des-mandats"
    | "employe-administratif-qualifie"
    | "commis-administratif"
    | "agent-administratif-principal"
    | "agent-postal"
    | "chef-de-projet"
    | "ingenieur-systeme"
    | "chef-de-service-informatique"
    | "chef-des-services-financiers"
    | "agent-hotelier-specialise"
    | "ambulancier"
    | "chef-de-buanderie"
    | "contremaitre"
    | "surveillant-d-entretien"
    | "sous-chef-de-cuisine"
    | "chef-de-cuisine"
    | "technicien-superieur"
    | "technicien-superieur-dialyse"
    | "chef-du-service-d-entretien"
    | "responsable-de-pouponniere"
    | "gerant-de-tutelle"
    | "secretaire-du-directeur"
    | "responsable-de-la-gestion-administrative-des-personnels"
    | "responsable-d-un-secteur-global-d-activite"
    | "infirmier-hygieniste"
    | "infirmier-en-hemovigilance"
    | "infirmier-en-sante-au-travail"
    | "responsable-de-la-securite-des-systemes-d-information"
    | "agent-des-services-de-securite"
    | "responsable-de-securite"
    | "encadrement-de-sages-femmes-ou-de-soignants"
    | "responsable-des-services-techniques-de-dialyse"
    | "directeur-des-ressources-humaines"
    | "ingenieur-biomedical"
  )[];
  /** In which field does the employee work exclusively? */
  readonly exclusiveField?: readonly (
    | "bloc-operatoire"
    | "electrophysiologie"
    | "circulation-extracorporelle"
    | "hemodialyse"
    | "genie-thermique"
    | "biomedical"
    | "salle-de-reveil"
  )[];
  /** In what kind of establishment or service does the employee work? */
  readonly establishmentKind?: readonly (
    | "ehpad"
    | "soins-de-longue-duree"
    | "maison-d-accueil-specialisee"
    | "centre-d-hebergement-et-de-readaptation-sociale"
    | "foyer-de-vie"
    | "centre-d-aide-par-le-travail"
    | "pouponniere-du-secteur-social"
    | "centre-d-orientation-scolaire-et-professionnelle"
    | "annexe-xxiv"
    | "samu"
    | "smur"
    | "soutien-a-domicile"
    | "etablissement-de-sante"
    | "ssiad"
    | "creche"
    | "halte-garderie"
    | "foyer-logement-non-medicalise"
    | "centre-de-soins-infirmiers"
    | "residence-autonomie"
    | "hebergement-temporaire-avec-forfait-soins"
    | "accueil-de-jour"
    | "etablissement-pour-personnes-handicapees"
    | "etablissement-pour-difficultes-specifiques"
    | "etablissement-experimental"
    | "service-d-aide-a-domicile"
    | "autre"
  )[];
  /** Does the employee look after residents of an EHPAD or, in long-stay care, people who cannot live on their own? */
  readonly dependentElderly?: boolean;
  /** Does the employee work in short-stay care? */
  readonly courtSejour?: boolean;
  /** How many beds does the establishment have? */
  readonly beds?: DecimalInput;
  /** How many employees does the establishment have, in full-time equivalents? */
  readonly establishmentFte?: DecimalInput;
  /** How many nurses does the employee lead, in full-time equivalents? */
  readonly nursesLed?: DecimalInput;
  /** How many nurses and care assistants does the employee lead, in full-time equivalents? */
  readonly nursesAndAssistantsLed?: DecimalInput;
  /** How many aides médico-psychologiques does the employee lead, in full-time equivalents? */
  readonly medicoPsychologicalAidesLed?: DecimalInput;
  /** How many medical secretaries does the employee lead, in full-time equivalents? */
  readonly medicalSecretariesLed?: DecimalInput;
  /** How many pharmacy preparers does the employee lead, in full-time equivalents? */
  readonly pharmacyPreparersLed?: DecimalInput;
  /** How many medical technicians does the employee lead, in full-time equivalents? */
  readonly medicoTechnicalAssistantsLed?: DecimalInput;
  /** How many medical technicians of one speciality does the employee lead, in full-time equivalents? */
  readonly sameSpecialityMedicoTechnicalAssistantsLed?: DecimalInput;
  /** How many rehabilitation therapists of one's own speciality does the employee lead, in full-time equivalents? */
  readonly sameSpecialityRehabilitatorsLed?: DecimalInput;
  /** How many pharmacists does the employee lead, in full-time equivalents? */
  readonly pharmacistsLed?: DecimalInput;
  /** How many midwives does the employee lead, in full-time equivalents? */
  readonly midwivesLed?: DecimalInput;
  /** How many midwives, nurses, care assistants and childcare auxiliaries does the employee lead, in full-time equivalents? */
  readonly birthTeamLed?: DecimalInput;
  /** How many employees does the employee lead, in full-time equivalents? */
  readonly employeesLed?: DecimalInput;
  /** How many people does the employee lead? */
  readonly peopleLed?: DecimalInput;
  /** How many departments does the employee lead? */
  readonly departmentsLed?: DecimalInput;
  /** How many supervisors of medical technicians does the employee have under their orders? */
  readonly medicoTechnicalSupervisorsLed?: DecimalInput;
  /** How many rehabilitation supervisors does the employee have under their orders? */
  readonly rehabilitationSupervisorsLed?: DecimalInput;
  /** How many years of experience in the required function or métier? */
  readonly yearsInMetier?: DecimalInput;
  /** How many years of professional experience does the employee have? */
  readonly yearsOfExperience?: DecimalInput;
  /** For how many years has the employee worked as a nurse? */
  readonly yearsAsNurse?: DecimalInput;
  /** For how many years has the employee been deputy chief nursing officer? */
  readonly yearsAsDeputyGeneralNurse?: DecimalInput;
  /** How many years of effective service as ward supervisor? */
  readonly yearsAsWardSupervisor?: DecimalInput;
  /** How many years of effective service as nurse, specialised nurse or ward supervisor? */
  readonly yearsOfNursingService?: DecimalInput;
  /** How many years of effective service as nurse, specialised nurse, nursing school tutor or ward supervisor? */
  readonly yearsOfNursingOrTeachingService?: DecimalInput;
  /** Which functions did the employee hold before the present post? */
  readonly formerFunctions?: readonly (
    | "surveillant-chef-des-services-medicaux"
    | "surveillant-des-services-medicaux"
    | "directeur-d-ifsi"
    | "moniteur-d-ifsi"
  )[];
  /** How many hours of specialised training has the employee followed? */
  readonly specialisationTrainingHours?: DecimalInput;
  /** What share of working time is spent with users, in per cent? */
  readonly timeWithUsers?: DecimalInput;
  /** How many evening interventions a week does the employee carry out? */
  readonly eveningInterventionsPerWeek?: DecimalInput;
  /** How many hours does the evening intervention last? */
  readonly eveningInterventionHours?: DecimalInput;
  /** Does the employee work in the radiology room itself? */
  readonly worksInRadiologyRoom?: boolean;
  /** Does the employee take part in autopsies? */
  readonly attendsAutopsies?: boolean;
  /** How many certificates of special studies (CES) does the employee hold? */
  readonly specialStudiesCertificates?: DecimalInput;
  /** Is the physician recognised as a specialist in general medicine? */
  readonly specialistInGeneralMedicine?: boolean;
  /** How many years as chef de clinique assistant (clinicat) are validated? */
  readonly clinicatYears?: DecimalInput;
  /** Did the employee pass the internship competition under the rules before law no. 82-1098 of 23 December 1982? */
  readonly formerInternBefore1982Law?: boolean;
  /** Was the employee, in post before 1 July 2003, reclassified on that day? */
  readonly reclassified?: boolean;
  /** In which group was the physician classed before 1 July 2003? */
  readonly formerMedicalGroup?:
    | "aucun"
    | "groupe-b"
    | "groupe-a-1"
    | "groupe-a-2"
    | "ai-chr-ou-acca-a-2";
  /** Is the department that is headed one of a medical speciality? */
  readonly specialityDepartment?: boolean;
  /** Was the employee appointed by the board? */
  readonly boardAppointment?: boolean;
  /** Does the establishment meet the particular criteria, which the text does not define? */
  readonly meetsParticularCriteria?: boolean;
  /** Does the employer recognise that the employee has the required competence? */
  readonly competenceRecognised?: boolean;
  /** Does the employee work with real autonomy? */
  readonly realAutonomy?: boolean;
  /** Does the employer recognise that the employee has the required experience? */
  readonly experienceRecognised?: boolean;
  /** How many social workers does the employee have under orders? */
  readonly socialWorkersLed?: DecimalInput;
  /** How many workshop monitors does the employee lead? */
  readonly workshopMonitorsLed?: DecimalInput;
  /** How many disabled workers does the employee lead? */
  readonly disabledWorkersLed?: DecimalInput;
  /** How many switchboard and telephone operators does the employee lead, in full-time equivalents? */
  readonly switchboardOperatorsLed?: DecimalInput;
  /** How many specialised sectors of a technical service does the employee lead? */
  readonly specialisedSectorsLed?: DecimalInput;
  /** How many foremen does the employee lead? */
  readonly foremenLed?: DecimalInput;
  /** How many employees work in the kitchen he or she is in charge of? */
  readonly kitchenEmployees?: DecimalInput;
  /** Does the employee work over several geographic areas? */
  readonly severalGeographicSectors?: boolean;
  /** How many inhabitants does each of these geographic areas have? */
  readonly sectorInhabitants?: DecimalInput;
  /** How many years did the employee spend in the métier that leads to this one (éducateur petite enfance, éducateur spécialisé or éducateur technique spécialisé)? */
  readonly yearsInPriorMetier?: DecimalInput;
  /** How many years of administrative responsibility can the employee show? */
  readonly yearsOfAdministrativeResponsibility?: DecimalInput;
  /** How many years in an administrative job of the establishment or of another of the same body? */
  readonly yearsInAdministrativeJobHere?: DecimalInput;
  /** How many of those years as accountant, head secretary to management, rédacteur or assistant des services économiques? */
  readonly yearsAsAdministrativeAssistant?: DecimalInput;
  /** How many years did the employee work as informaticien? */
  readonly yearsAsInformaticien?: DecimalInput;
  /** How many years of experience with hardware, an operating system or an application field? */
  readonly yearsOfComputingExperience?: DecimalInput;
  /** Where does the employee intervene in the evening, and what for? */
  readonly eveningInterventionPlace?: "etablissement" | "domicile";
  /** Is a qualification of the level of the diplomas asked for recognised? */
  readonly qualificationRecognised?: boolean;
  /** Does the employee know the health, social and medico-social sector well? */
  readonly sectorKnowledge?: boolean;
  /** Does the employee hold a title of the list, now lost, of the text? */
  readonly listedTitleHeld?: boolean;
  /** Do the tasks require a qualification of CAP or BEP level? */
  readonly capOrBepLevelTasks?: boolean;
  /** Does the employee have professional experience in the field of the métier (administrative work, secretarial work, accounting or purchasing)? */
  readonly experienceInField?: boolean;
  /** Is the employee promoted from the worker's métier just below? */
  readonly promotedFromMetierBelow?: boolean;
  /** For 10 to 19 employees led, 60 or 80 points are printed: how many does the contract keep? */
  readonly chefDeCuisineEncadrement1019?: "60" | "80";
  /** How many leadership points does the contract keep? */
  readonly encadrementResponsableLogistiqueN2?: "10" | "25" | "50" | "60" | "80" | "aucun";
  /** What share of the time is spent on this function, in percent? */
  readonly timeInFunction?: DecimalInput;
  /** How many nurses, aides-soignants and accompagnants éducatifs et sociaux are led, in full-time equivalents? */
  readonly nursesAssistantsAndAesLed?: DecimalInput;
  /** How many rehabilitation staff are led, in full-time equivalents? */
  readonly rehabilitatorsLed?: DecimalInput;
  /** How many nursing or paramedical cadres are led, in full-time equivalents? */
  readonly nursingCadresLed?: DecimalInput;
  /** Does he or she work in a home care service? */
  readonly worksInHomeCare?: boolean;
  /** For how many years was the trade taught practised? */
  readonly yearsOfTaughtTrade?: DecimalInput;
  /** Is there a training recognised by the ministry or validated by the branch? */
  readonly trainingRecognised?: boolean;
  /** Were the skills acquired by a training scheme (VAE…)? */
  readonly skillsValidated?: boolean;
  /** Is there a training or an experience in clinical research? */
  readonly clinicalResearchTraining?: boolean;
  /** Is he or she authorised and on the list? */
  readonly listedAndAuthorised?: boolean;
  /** Was there the designation that the rules ask for? */
  readonly regulatoryDesignation?: boolean;
  /** Is the employee alone, in the establishment, in having this complement? */
  readonly soleHolderHere?: boolean;
  /** For how many years was the base trade practised? */
  readonly yearsOfBaseTrade?: DecimalInput;
  /** How many years of experience in the field that the sheet asks for? */
  readonly yearsOfExperienceInField?: DecimalInput;
  /** What is the turnover of the establishment, in euros? */
  readonly turnover?: DecimalInput;
  /** Is there a technical experience of manufacturing and its stages? */
  readonly manufacturingExperience?: boolean;
  /** Is the diploma, title or certificate that regulations ask for held? */
  readonly regulatoryTitleHeld?: boolean;
}

/** A fact that a caller may state. */
export type FactId = keyof Facts;

/**
 * A choice for each reading of an ambiguous text; the first of each is the one taken unless told.
 */
export interface ReadingChoices {
  /** rounding. */
  readonly R1?: "each-line" | "on-the-total";
  /** seniority and majoration together. */
  readonly R2?: "added" | "compounded";
  /** several functional bonuses. */
  readonly R3?: "one-title" | "all";
  /** directors' points and medical bonification. */
  readonly R4?: "outside" | "inside";
  /** unit of credited service. */
  readonly R5?: "calendar-days" | "months";
  /** a day of absence. */
  readonly R6?: "calendar-days" | "working-days";
  /** cents of the remainder. */
  readonly R7?: "largest-remainder" | "undistributed";
  /** directors' constant. */
  readonly R8?: "32562" | "35562";
  /** rounding of the directors' coefficient. */
  readonly R9?: "two-decimals" | "unrounded";
  /** steps of the retirement allowance. */
  readonly R10?: "higher-step" | "lower-step";
  /** less 5 %. */
  readonly R11?: "times-0.95" | "divided-by-1.05";
  /** a sheet's table and text. */
  readonly R12?: "text" | "table";
  /** supervision by the responsable logistique niveau 2. */
  readonly R13?: "sheets" | "scale" | "named";
  /** head pharmacy preparer. */
  readonly R14?: "once" | "both";
  /** deputy head of computing. */
  readonly R15?: "809" | "898";
  /** lost lists. */
  readonly R16?: "restored" | "left-out";
  /** unit amount of a night or a Sunday hour. */
  readonly R17?: "unrounded" | "rounded";
  /** part time and points outside the base salary. */
  readonly R18?: "pro-rata" | "in-full";
  /** promotion from non-cadre to cadre. */
  readonly R19?: "capped" | "from-promotion";
  /** taking over of the base trade. */
  readonly R20?: "years-given" | "years-looked-at";
  /** exempt absences and free days. */
  readonly R21?: "exempt-apart" | "exempt-use-free-days";
  /** envelope of a pool. */
  readonly R22?: "sum-of-rounded" | "rate-of-sum";
  /** medical body of the bonus. */
  readonly R23?: "all" | "titre-20-only";
  /** 2.5 % then 5 % for the medical body. */
  readonly R24?: "whole-medical-body" | "reclassified-only";
  /** medical complements and seniority. */
  readonly R25?: "inside" | "outside";
  /** majoration and constraint bases. */
  readonly R26?: "letter" | "with-majoration";
  /** 38 points of the cadre infirmier. */
  readonly R27?: "adjoint-only" | "any-added";
  /** heading a theatre or childcare institute. */
  readonly R28?: "both" | "one";
  /** fonctionnel of the head biologist. */
  readonly R29?: "130-alone" | "both";
  /** mortuary attendant at autopsies. */
  readonly R30?: "instead" | "added";
  /** time in contact with users. */
  readonly R32?: "at-least-half" | "more-than-half";
  /** assistant social moniteur d'école. */
  readonly R33?: "not-cadre" | "cadre";
  /** point value in the formula. */
  readonly R34?: "calculation-day" | "month";
  /** annex II before AGIRC's agreement. */
  readonly R35?: "from-2003-07-01" | "date-given";
  /** bases of 8.21 % and 7.5 %. */
  readonly R36?: "job-bonuses-then-7.5" | "both-on-index-pay";
  /** annex V: articles or note. */
  readonly R37?: "articles" | "nota";
  /** month of a seniority step. */
  readonly R38?: "first-day" | "split" | "whole-month";
  /** 29 February. */
  readonly R39?: "28-february" | "1-march";
  /** an abatement of nothing. */
  readonly R40?: "suffered" | "not-suffered";
  /** headcounts between two steps. */
  readonly R41?: "lower-step" | "next-step";
  /** 22 points: four departments. */
  readonly R42?: "surveillant-general" | "any-cadre-infirmier";
  /** access to cadre éducatif. */
  readonly R43?: "educateurs-specialises-only" | "both";
  /** experience joined to the second diploma. */
  readonly R44?: "lower-diploma-only" | "both-diplomas";
  /** 25 points of the cadre social. */
  readonly R45?: "several-sectors" | "inhabitants";
  /** 170 points of former interns. */
  readonly R46?: "former-intern-too" | "clinicat-only";
  /** physician biologist. */
  readonly R47?: "both-biologists" | "pharmacist-only";
  /** headcounts of the responsable logistique niveau 2. */
  readonly R48?: "fte" | "persons";
  /** neutralised seniority. */
  readonly R49?: "once" | "twice";
  /** points turned into a percentage. */
  readonly R50?: "unrounded" | "two-decimals";
  /** absorption by seniority. */
  readonly R51?: "seniority-absorbs" | "seniority-apart";
  /** working time and the remainder. */
  readonly R52?: "working-time" | "time-present";
  /** floor of the provisional year. */
  readonly R53?: "whole-indemnity" | "half-indemnity";
  /** cadre promoted before 1 July 2003. */
  readonly R54?: "cadre-functions" | "percentage-kept";
  /** rounding of service taken over at three quarters. */
  readonly R55?: "once" | "each-period";
  /** day of knowledge only bounded. */
  readonly R69?: "from-the-last-day" | "from-the-first-day";
  /** 11 points in a home nursing service. */
  readonly R70?: "being-there" | "dependent-elderly-only";
  /** part of a month. */
  readonly R170?: "real-hours" | "working-days" | "calendar-days" | "thirtieths";
  /** thirtieths of a month that has not thirty days. */
  readonly R272?: "month-of-thirty" | "days-paid";
  /** base of the deduction for absence. */
  readonly R171?: "fixed-lines" | "with-constraints";
  /** first step after the conversion. */
  readonly R172?: "anniversary" | "a-year-later";
  /** days given back and the next step of converted points. */
  readonly R250?: "last-change" | "next-step";
  /** base trade and service taken over. */
  readonly R173?: "added" | "better";
  /** service as a cadre before a promotion. */
  readonly R174?: "services" | "percentage-kept";
  /** return from a cadre's métier to another. */
  readonly R175?: "kept" | "anew";
  /** allowance of a concierge in charge of the heating. */
  readonly R176?: "with-seniority" | "base-salary";
  /** promotion that cuts the career indemnity. */
  readonly R177?: "net-rise" | "whole-rise";
  /** gross of whoever was absent without abatement. */
  readonly R185?: "gross-if-present" | "gross-as-paid";
  /** nursing diplomas of 30 and 82 points. */
  readonly R230?: "highest" | "both";
  /** complements of 87 and 126 points. */
  readonly R231?: "highest" | "both";
  /** theatre and paediatric nursing. */
  readonly R232?: "once" | "twice";
  /** absences of January to June 2003. */
  readonly R233?: "apart" | "use-free-days";
  /** mean of the retirement allowance. */
  readonly R234?: "once" | "mean-rounded";
  /** statutory minimum of a polyhandicapé child and another. */
  readonly R235?: "raised" | "as-printed";
  /** extracorporeal circulation and formateur IFSI. */
  readonly R236?: "infirmier" | "formateur-too";
  /** meals of the cadre petite enfance. */
  readonly R237?: "cadres-educatifs-only" | "both";
  /** internat of 3%. */
  readonly R238?: "as-stated" | "filiere";
  /** absences of a bonus paid by half-years. */
  readonly R260?: "year-kept" | "halved" | "sixtieth-of-each";
  /** Home care bonus and Ségur indemnity for all. */
  readonly R200?: "prime-domicile" | "238-for-all";
  /** Stage of somebody appointed meanwhile. */
  readonly R201?: "of-the-metier" | "last-stage";
  /** Grand âge bonus and decentralized bonus. */
  readonly R202?: "counted" | "left-out";
  /** December 2012. */
  readonly R80?: "whole-month" | "from-january";
  /** step inside a month, since December 2012. */
  readonly R81?: "first-day" | "month-named";
  /** percentage reached on 1 December 2012. */
  readonly R82?: "acquired" | "not-acquired";
  /** technicité turned into points. */
  readonly R83?: "exact" | "two-decimals" | "whole-points";
  /** technicité integrated in the base of seniority. */
  readonly R84?: "strict-amount" | "share-of-line";
  /** the 10 % of a promotion. */
  readonly R85?: "points" | "euros";
  /** rounding of the points of promotion and replacement. */
  readonly R86?: "up" | "half-up" | "whole-points";
  /** first day of the taking over of at least 30 %. */
  readonly R87?: "june-2014" | "november-2014";
  /** count of the experience taken over at hiring. */
  readonly R88?: "months-of-thirty" | "calendar-days";
  /** technicité and the minimum salary. */
  readonly R89?: "not-counted" | "counted";
  /** end of the former scale on retirement. */
  readonly R90?: "until-may-2014" | "until-december-2014";
  /** differential indemnity and rises of the point since December 2012. */
  readonly R91?: "no-absorption" | "absorption";
  /** base of the former retirement scale. */
  readonly R92?: "new-base" | "former-base";
  /** majoration of 11 % obtained in November 2012. */
  readonly R93?: "as-printed" | "by-the-rule";
  /** métier of the same or a lower coefficient. */
  readonly R94?: "stated" | "kept";
  /** 0.925 since December 2012: internat and contraintes. */
  readonly R95?: "variable" | "steady";
  /** suspension during the transition. */
  readonly R96?: "moves-dates" | "dates-stand";
  /** experience taken over at hiring. */
  readonly R97?: "stated" | "every-job";
  /** normal rate of an hour of a holiday or of overtime. */
  readonly R98?: "tied-to-work" | "base-and-seniority";
  /** conventional minimum salary on the payslip. */
  readonly R99?: "apart" | "one-line";
  /** base of the cost-of-living bonus. */
  readonly R56?: "all-fixed-lines" | "the-four-named";
  /** what 0.925 multiplies. */
  readonly R57?: "the-sum" | "each-line";
  /** internat and contraintes under 0.925. */
  readonly R58?: "unreduced" | "reduced";
  /** indemnities under 0.925. */
  readonly R59?: "multiplied" | "in-full";
  /** items that avenant no. 2009-03 does not sort. */
  readonly R60?: "not-counted" | "counted";
  /** statutory minimum of the month. */
  readonly R61?: "455-thirds" | "151.67";
  /** minimum before 1 January 2009. */
  readonly R62?: "warning" | "as-in-2009";
  /** a director's coefficient calculated before the formula changes. */
  readonly R63?: "kept";
  /** 90 euros and 24 points beside a functional bonus. */
  readonly R64?: "both" | "one-title";
  /** Sunday that is a holiday, before avenant no. 2009-01. */
  readonly R65?: "once" | "twice";
  /** useful diplomas. */
  readonly R66?: "later-hirings";
  /** minimum salary under 0.925. */
  readonly R67?: "after-the-factor" | "before-the-factor";
  /** an act whose first day is not a first of the month. */
  readonly R68?: "next-month";
  /** cost of living and minimum salary. */
  readonly R71?: "one-pass" | "minimum-outside";
  /** Foster carers and Ségur indemnities. */
  readonly R255?: "due" | "annexe-x-alone";
  /** day compared on a promotion. */
  readonly R270?: "day" | "eve";
  /** ceiling of on-call periods since November 2020. */
  readonly R271?: "kept" | "ended";
}
