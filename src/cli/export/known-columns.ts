import { answerIn, dayIn, fractionIn, numberIn } from "../bonus/cells.js";
import { monthIn } from "../bonus/month-in.js";
import { kindsIn, namesIn, percentIn, placeIn, qualificationIn, workingTimeIn } from "./cells.js";
import { columnsWritten, type ExportColumn, type WrittenColumn } from "./export-column.js";
import { methodIn, periodsIn } from "./periods-in.js";

const asIs = (cell: string): string => cell;
const monthly = (cell: string): unknown => {
  const due = answerIn(cell);
  if (due === false) return undefined;
  return { paid: due === true ? "monthly" : due };
};

const somebody: readonly WrittenColumn[] = [
  [
    "reference",
    "Matricule, Référence, Identifiant, Salarié",
    "Reference, Id, Employee, Employee id",
    asIs,
  ],
  ["name", "Nom, Nom et prénom", "Name, Last name", asIs],
  ["firstName", "Prénom", "First name", asIs],
  ["metier", "Métier, Emploi, Fonction, Poste", "Métier, Job, Job title, Position", asIs],
  ["as", "Assimilé à", "Treated as", asIs],
  ["population", "Population", "Population, Former function", asIs],
  ["director.coefficient", "Coefficient de directeur", "Director's coefficient", numberIn],
  ["month", "Mois, Mois de paie, Période", "Month, Pay month", monthIn],
  ["workingTime", "Temps de travail, Quotité, ETP", "Working time, FTE", workingTimeIn],
  ["presence.entered", "Entré dans le mois le", "Entered in the month on", dayIn],
  ["presence.left", "Parti dans le mois le", "Left in the month on", dayIn],
  ["presence.unpaid", "Jours non payés, Absences non payées", "Unpaid days", periodsIn],
  ["presence.unpaidHours", "Heures non payées", "Unpaid hours", numberIn],
  ["presence.method", "Décompte du mois", "Month counted by", methodIn],
];

const service: readonly WrittenColumn[] = [
  ["hired", "Embauché le, Date d'embauche, Date d'entrée", "Hired, Hired on, Hiring date", dayIn],
  ["promotedOn", "Promu le, Date de promotion", "Promoted on", dayIn],
  ["metierBefore", "Métier avant promotion", "Métier before the promotion", asIs],
  ["seniorityYears", "Ancienneté, Années d'ancienneté", "Seniority, Seniority years", numberIn],
  ["cadreYears", "Années de cadre", "Cadre years", numberIn],
  [
    "seniorityRate",
    "Taux d'ancienneté, Pourcentage d'ancienneté",
    "Seniority rate, Seniority percentage",
    percentIn,
  ],
  ["seniorityRateSince", "Taux d'ancienneté depuis le", "Seniority rate since", dayIn],
  [
    "technicityRate",
    "Taux de technicité, Pourcentage de technicité",
    "Technicity rate, Technicity percentage",
    percentIn,
  ],
  ["technicityRateSince", "Taux de technicité depuis le", "Technicity rate since", dayIn],
];

const due: readonly WrittenColumn[] = [
  ["complements", "Compléments, Complément", "Complements, Complement", namesIn],
  ["functionalBonuses", "Primes fonctionnelles", "Functional bonuses", namesIn],
  ["promotionPoints", "Points de promotion", "Promotion points", numberIn],
  [
    "careerIndemnityPoints",
    "Points d'indemnité de carrière, Indemnité de carrière",
    "Career indemnity points, Career indemnity",
    numberIn,
  ],
  ["differentialIndemnity", "Indemnité différentielle", "Differential indemnity", numberIn, true],
  ["statusDifferential", "Différentiel de statut", "Status differential", numberIn, true],
  ["keptSpecialDuty", "Sujétion spéciale maintenue", "Kept special duty", numberIn, true],
  ["benefitsInKind", "Avantages en nature", "Benefits in kind", numberIn, true],
  ["extraPoints.director", "Points supplémentaires de directeur", "Director's points", numberIn],
  ["extraPoints.bonification", "Bonification", "Bonification", numberIn],
  ["constraints.nights", "Nuits, Nombre de nuits", "Nights", numberIn],
  [
    "constraints.workedNights",
    "Nuits travaillées, Dont nuits travaillées",
    "Worked nights",
    numberIn,
  ],
  [
    "constraints.sundayHolidayHours",
    "Heures de dimanche, Heures de dimanche et férié",
    "Sunday hours, Sunday and holiday hours",
    numberIn,
  ],
  ["constraints.internat", "Internat", "Internat", percentIn],
  ["constraints.particular", "Contraintes particulières", "Particular constraints", answerIn],
  ["prisonCare", "Soins aux détenus", "Prison care", fractionIn],
  ["gerontologyCare", "Soins de gérontologie, ASG", "Gerontology care", fractionIn],
  ["decentralizedBonus", "Prime décentralisée mensuelle", "Monthly bonus", monthly],
];

const structure: readonly WrittenColumn[] = [
  [
    "establishment.kind",
    "Établissement, Genre d'établissement",
    "Establishment, Kind of establishment",
    kindsIn,
  ],
  ["establishment.place", "Lieu, Territoire", "Place", placeIn],
  ["establishment.publicFunding", "Financement public", "Public funding", answerIn],
  ["establishment.reunionAgreement", "Accord de La Réunion", "Réunion agreement", answerIn],
  ["segur.years", "Années pour le Ségur, Années Ségur", "Ségur years", numberIn],
  ["segur.share", "Part du temps Ségur", "Ségur share", workingTimeIn],
  ["segur.homeCare", "Qualification à domicile", "Home care qualification", qualificationIn],
  ["segur.socioEducational", "Socio-éducatif", "Socio-educational", answerIn],
  ["segur.emergency", "Prime d'urgences", "Emergency bonus", numberIn, true],
  ["segur.doctors", "Prime des médecins", "Doctors' bonus", numberIn, true],
];

/** Every column that an export may have, in the order of the help. */
export const knownColumns: readonly ExportColumn[] = [
  ...columnsWritten(somebody),
  ...columnsWritten(service),
  ...columnsWritten(due),
  ...columnsWritten(structure),
];
