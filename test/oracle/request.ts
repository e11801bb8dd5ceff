/**
 * What a request for a month of pay says, and what it comes to: the job, its coefficient, its complements and bonuses.
 */
import {
  type Bonus,
  type Complement,
  commonBonuses,
  extinctionJobs,
  figureOn,
  metiers,
  parameter,
} from "./law.js";
import { type Exact, exact } from "./whole.js";

type Given = string | number;

export interface Request {
  /** The avenant n° 2002-02 alone: what this oracle works out. */
  readonly law?: "as-signed";
  readonly metier:
    | string
    | { readonly extinction: string }
    | { readonly as: string; readonly jobTitle: string; readonly functions?: readonly string[] }
    | { readonly emploiJeune: "qualifie"; readonly metier: string }
    | { readonly emploiJeune: "non-qualifie" };
  readonly month: string;
  readonly seniorityYears?: Given;
  readonly cadreYears?: Given;
  readonly complements?: readonly string[];
  readonly functionalBonuses?: readonly string[];
  readonly workingTime?: Given;
  readonly pointValue?: Given;
  readonly constraints?: {
    readonly nights?: Given;
    readonly workedNights?: Given;
    readonly sundayHolidayHours?: Given;
    readonly internat?: "5" | "3";
    readonly particular?: boolean;
    readonly replacementDifferential?: Given;
  };
  readonly extraPoints?: { readonly director?: Given; readonly bonification?: Given };
  readonly careerIndemnityPoints?: Given;
  readonly differentialIndemnity?: Given;
  readonly decentralizedBonus?: { readonly paid: "monthly"; readonly quarterlyHolidays?: boolean };
}

/** A request with everything looked up. */
export interface Held {
  readonly request: Request;
  readonly day: string;
  readonly coefficient: Exact;
  readonly complements: readonly Complement[];
  readonly functionalBonuses: readonly Bonus[];
  readonly population: "ordinary" | "medical";
  readonly pointValue: Exact;
  readonly workingTime: Exact;
}

const metierById = new Map(metiers.map((each) => [each.id, each]));
const extinctionById = new Map(extinctionJobs.map((each) => [each.id, each]));

function metierOf({ metier }: Request): string | undefined {
  if (typeof metier === "string") return metier;
  if ("as" in metier) return metier.as;
  return "metier" in metier ? metier.metier : undefined;
}

export function holding(request: Request): Held {
  const day = `${request.month}-01`;
  const { pointValue } = request;
  const common = {
    request,
    day,
    pointValue: pointValue === undefined ? parameter("pointValue", day) : exact(pointValue),
    workingTime: exact(request.workingTime ?? 1),
  };
  const metier = metierById.get(metierOf(request) ?? "");
  if (metier === undefined) return { ...common, ...apart(request, day) };
  return {
    ...common,
    coefficient: figureOn(day, metier.referenceCoefficient),
    complements: due(metier.complements, request.complements ?? []),
    functionalBonuses: named([...metier.functionalBonuses, ...commonBonuses], request),
    population: metier.population,
  };
}

/** A job in extinction, or an unqualified emploi-jeune: a coefficient and nothing but the bonuses open to all. */
function apart(
  request: Request,
  day: string,
): Pick<Held, "coefficient" | "complements" | "functionalBonuses" | "population"> {
  const { metier } = request;
  const bare = {
    complements: [],
    functionalBonuses: named(commonBonuses, request),
    population: "ordinary" as const,
  };
  if (typeof metier === "object" && "emploiJeune" in metier)
    return { ...bare, coefficient: parameter("unqualifiedEmploiJeuneCoefficient", day) };
  const job =
    typeof metier === "object" && "extinction" in metier
      ? extinctionById.get(metier.extinction)
      : undefined;
  if (job === undefined) throw new Error(`no such job: ${JSON.stringify(metier)}`);
  return { ...bare, coefficient: figureOn(day, job.referenceCoefficient) };
}

/** What is granted to every holder, unless a named complement takes its place; and what is named. */
function due(all: readonly Complement[], asked: readonly string[]): readonly Complement[] {
  const taken = all.filter(({ id }) => asked.includes(id));
  const displaced = new Set(taken.flatMap(({ excludes }) => excludes));
  return all.filter(
    (each) => taken.includes(each) || ("always" in each.condition && !displaced.has(each.id)),
  );
}

function named(all: readonly Bonus[], { functionalBonuses = [] }: Request): readonly Bonus[] {
  return all.filter(({ id }) => functionalBonuses.includes(id));
}
