/**
 * What facts grant, sheet by sheet and act by act, for the sheets that later acts touch; the oracle decides nothing on the facts of others.
 */
import { counts, Unsure, type View } from "./law.js";
import type { Request } from "./request.js";

type Facts = Readonly<Record<string, unknown>>;

/** A complement or a bonus, and when it is due. */
type Rule = readonly [id: string, due: (facts: Asked, since: (act: string) => boolean) => boolean];

/** The facts of a request: what is not told is not so. */
interface Asked {
  readonly number: (fact: string) => number;
  readonly is: (fact: string) => boolean;
  readonly among: (fact: string, ...names: readonly string[]) => boolean;
}

function askedOf(facts: Facts): Asked {
  const values = (fact: string): readonly unknown[] => [facts[fact] ?? []].flat();
  return {
    number: (fact) => Number(facts[fact] ?? 0),
    is: (fact) => facts[fact] === true,
    among: (fact, ...names) => values(fact).some((value) => names.includes(String(value))),
  };
}

const elderly: Rule = [
  "personnes-agees",
  ({ is, among }, since) =>
    (is("dependentElderly") && among("establishmentKind", "ehpad", "soins-de-longue-duree")) ||
    (among("establishmentKind", "ssiad") && since("2008-05")),
];

const theatre: Rule = [
  "bloc-operatoire-exclusif",
  ({ among }, since) =>
    among(
      "exclusiveField",
      "bloc-operatoire",
      "electrophysiologie",
      "circulation-extracorporelle",
      "hemodialyse",
    ) ||
    (among("exclusiveField", "salle-de-reveil") && since("2009-01")),
];

const shortStay: Rule = ["court-sejour", ({ is }) => is("courtSejour")];

/** Nurses led, or nurses with care assistants, and with medico-psychological aides since 2009-01. */
function leads(nurses: number, together: number): Rule[1] {
  return ({ number }, since) => {
    if (number("nursesLed") >= nurses) return true;
    const counted = number("nursesAndAssistantsLed");
    const aides = number("medicoPsychologicalAidesLed");
    if (counted >= together || aides === 0) return counted >= together;
    return counted + aides >= together && since("2009-01");
  };
}

const complements: Readonly<Record<string, readonly Rule[]>> = {
  "agent-des-services-logistiques-niveau-2": [],
  "agent-des-services-logistiques-niveau-1": [
    [
      "contact-formation-ou-exercice",
      ({ number }, since) =>
        number("timeWithUsers") >= 50 ||
        number("yearsInMetier") >= 7 ||
        (number("specialisationTrainingHours") >= 120 && !since("2003-05")),
    ],
  ],
  "cadre-informaticien-niveau-2": [
    [
      "maitrise-informatique",
      ({ among, number }, since) =>
        since("2003-05")
          ? among("functions", "chef-de-projet")
          : among("diplomas", "maitrise-informatique") && number("yearsOfExperience") >= 3,
    ],
    [
      "diplome-superieur-ou-doctorat",
      ({ among, number }, since) => {
        const skilled = among("diplomas", "dea", "dess", "ingenieur");
        const due = (skilled && number("yearsOfExperience") >= 2) || among("diplomas", "doctorat");
        return due && (!since("2009-01") || among("functions", "ingenieur-systeme"));
      },
    ],
  ],
  "medecin-chef-de-service": [
    shortStay,
    [
      "acca-ou-ai-chr",
      ({ number, is }, since) =>
        (number("clinicatYears") >= 2 || is("formerInternBefore1982Law")) &&
        (is("courtSejour") || !since("2003-04")),
    ],
    [
      "reclassement-groupe-a-2",
      ({ is, among }, since) =>
        is("reclassified") &&
        (since("2003-04")
          ? among("formerMedicalGroup", "groupe-a-2", "ai-chr-ou-acca-a-2")
          : among("formerMedicalGroup", "groupe-a-2") && among("diplomas", "medecin-specialiste")),
    ],
  ],
  "medecin-specialiste": [
    shortStay,
    [
      "acca-ou-ai-chr",
      ({ number, is }, since) =>
        since("2003-04")
          ? (number("clinicatYears") >= 2 || is("formerInternBefore1982Law")) && is("courtSejour")
          : number("clinicatYears") >= 2,
    ],
    [
      "reclassement-groupe-a-2",
      ({ is, among }) => is("reclassified") && among("formerMedicalGroup", "groupe-a-2"),
    ],
  ],
  "responsable-du-secretariat-medical": [
    [
      "baccalaureat-secretariat-medical",
      ({ among }, since) =>
        among("diplomas", "baccalaureat-secretariat-medical") && since("2003-04"),
    ],
  ],
};

/** The greater of the two complements of a responsable infirmier who leads. */
function leadershipOf(asked: Asked, since: (act: string) => boolean): readonly string[] {
  if (leads(7.5, 15)(asked, since)) return ["au-moins-7-5-infirmiers"];
  return leads(5, 10)(asked, since) ? ["au-moins-5-infirmiers"] : [];
}

const nursing = [elderly, theatre];

const bonuses: Readonly<Record<string, readonly Rule[]>> = {
  "aide-medico-psychologique": [elderly],
  "aide-soignant": [
    elderly,
    [
      "maison-d-accueil-readaptation-ou-foyer-de-vie",
      ({ among }, since) =>
        among("establishmentKind", "maison-d-accueil-specialisee") && since("2007-01"),
    ],
  ],
  "cadre-infirmier": nursing,
  "infirmier-de-ou-autorise": nursing,
  "infirmier-psychiatrique": nursing,
  "infirmier-specialise-diplome": [theatre],
  "responsable-infirmier": nursing,
};

/** The facts of whoever heads departments or kitchens: what they grant is not decided here. */
const leftAlone = ["departmentsLed", "employeesLed"];

interface Granted {
  readonly complements: readonly string[];
  readonly functionalBonuses: readonly string[];
}

/** The complements and functional bonuses that the facts of a request grant beside those of every holder. */
export function grantedByFacts(metier: string, { facts }: Request, view: View): Granted {
  if (facts === undefined) return { complements: [], functionalBonuses: [] };
  const known = complements[metier] !== undefined || bonuses[metier] !== undefined;
  if (!known || leftAlone.some((fact) => fact in facts)) throw new Unsure(`facts of ${metier}`);
  const asked = askedOf(facts);
  const since = (act: string): boolean => view.law !== "as-signed" && counts(act, view);
  const due = (rules: readonly Rule[] = []): readonly string[] =>
    rules.filter(([, isDue]) => isDue(asked, since)).map(([id]) => id);
  const led = metier === "responsable-infirmier" ? leadershipOf(asked, since) : [];
  return {
    complements: [...due(complements[metier]), ...led],
    functionalBonuses: due(bonuses[metier]),
  };
}

/**
 * The métier held: an agent of level 1 with 120 hours of training is of level 2 since 2003-05, a generalist recognised as a specialist in general medicine a specialist since 2009-01.
 */
export function metierByFacts(metier: string, { facts }: Request, view: View): string {
  if (facts === undefined || view.law === "as-signed") return metier;
  const { number, is } = askedOf(facts);
  if (metier === "agent-des-services-logistiques-niveau-1") {
    const isTrained = number("specialisationTrainingHours") >= 120 && counts("2003-05", view);
    return isTrained ? "agent-des-services-logistiques-niveau-2" : metier;
  }
  if (metier !== "medecin-generaliste") return metier;
  const isSpecialist = is("specialistInGeneralMedicine") && counts("2009-01", view);
  return isSpecialist ? "medecin-specialiste" : metier;
}
