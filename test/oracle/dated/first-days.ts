/**
 * One case on the first month of each dated entry and one on the month before it: the requests follow from the data, the sums are the oracle's.
 */
import { complementsOf, extinctionJobs, isAutomatic, metiers } from "./catalogue.js";
import { viewOf } from "./law.js";
import type { Answer, Request } from "./request.js";
import { answer } from "./slip.js";
import { acts, type Dated, type PrintedMetier, regimes, today } from "./sources.js";
import { firstMonthOf, monthsAfter } from "./transition.js";

export interface Case {
  readonly name: string;
  readonly request: Request;
  readonly expect: Readonly<Record<string, unknown>>;
}

/** The first month that takes a figure whatever its open day turns out to be, and the last that certainly does not. */
export function monthsAround({
  from,
  effectiveBounds,
  certainFrom,
  act,
}: Dated): readonly string[] {
  if (from !== null) return [monthsAfter(firstMonthOf(from), -1), firstMonthOf(from)];
  const bounds = effectiveBounds ?? acts.acts.find(({ id }) => id === act)?.effectiveBounds;
  const first = certainFrom ?? bounds?.notAfter;
  if (typeof first !== "string" || typeof bounds?.notBefore !== "string") return [];
  const before =
    bounds.notBefore.slice(8) === "01"
      ? monthsAfter(bounds.notBefore.slice(0, 7), -1)
      : bounds.notBefore.slice(0, 7);
  return [before, monthsAfter(firstMonthOf(bounds.notBefore), 0), firstMonthOf(first)];
}

const asked = { kind: "etablissement-de-sante", publicFunding: true };

/** What every request of these says besides its métier. */
function around(month: string, metier: PrintedMetier | undefined): Partial<Request> {
  return {
    month,
    law: "in-force",
    seniorityYears: 4,
    ...(metier?.cadre === true ? { cadreYears: 3 } : {}),
    ...(month >= "2020-09" ? { establishment: asked, segur: { years: 4 } } : {}),
  };
}

function expected(given: Answer): Readonly<Record<string, unknown>> | undefined {
  if ("unsure" in given) return undefined;
  if ("refused" in given) return { issues: [given.refused] };
  const { lines, gross, total } = given;
  return { lines, gross, total };
}

function solved(name: string, request: Request): readonly Case[] {
  const found = expected(answer(request));
  return found === undefined ? [] : [{ name, request, expect: found }];
}

function told(month: string): boolean {
  return month >= "2003-07" && month <= "2025-11";
}

/** A change of a series, on the months around it; one known late, as known the day before too. */
function ofSeries(
  label: string,
  series: readonly Dated[],
  request: (month: string) => Request,
): readonly Case[] {
  return series.flatMap((figure, index) => {
    if (figure.act === "2002-02" || (index === 0 && figure.from === "2003-07-01")) return [];
    if (figure.from === "2003-07-01" && figure.act !== null)
      return lateCase(label, figure, request);
    return monthsAround(figure)
      .filter(told)
      .flatMap((month) =>
        solved(
          `${label}, ${figure.value} (${figure.act ?? "act not found"}): ${month}`,
          request(month),
        ),
      );
  });
}

/** An act of November 2003 that goes back to July: before it was known, and since. */
function lateCase(
  label: string,
  { value, act }: Dated,
  request: (month: string) => Request,
): readonly Case[] {
  const asOf = request("2003-07");
  return [
    ...solved(`${label}, ${value} (${act}): 2003-07, as known on 2004-03-19`, {
      ...asOf,
      law: { knownOn: "2004-03-19" },
    }),
    ...solved(`${label}, ${value} (${act}): 2003-07`, asOf),
  ];
}

function named(metier: PrintedMetier, more: Partial<Request> = {}): (month: string) => Request {
  return (month) => ({ metier: metier.id, ...around(month, metier), ...more }) as Request;
}

function ofMetier(metier: PrintedMetier): readonly Case[] {
  const { id, referenceCoefficient, populations = [] } = metier;
  const staged = populations.length > 0 ? {} : undefined;
  return [
    ...ofSeries(id, referenceCoefficient, named(metier)),
    ...populations.flatMap((population) =>
      ofSeries(`${id}, ${population.id}`, population.referenceCoefficient, (month) =>
        named(metier, month < "2017-08" ? {} : ofPopulation(metier, population.id))(month),
      ),
    ),
    ...complementsOf(metier)
      .filter((complement) => !isAutomatic(complement, viewOf("2025-09")))
      .flatMap((complement) =>
        ofSeries(
          `${id}, ${complement.id}`,
          complement.points,
          named(metier, { complements: [complement.id], ...staged }),
        ),
      ),
    ...metier.functionalBonuses.flatMap((bonus) =>
      ofSeries(
        `${id}, ${bonus.id}`,
        bonus.points,
        named(metier, { functionalBonuses: [bonus.id] }),
      ),
    ),
    ...ends(metier),
  ];
}

/** A midwife in post who leads holds the staged complement with her stage. */
function ofPopulation({ id }: PrintedMetier, population: string): Partial<Request> {
  const leads = id === "sage-femme";
  return {
    population,
    ...(leads ? { complements: ["encadrement-de-sages-femmes-ou-soignants"] } : {}),
  };
}

/** The last month of what 2017-02 ended, and the month after it. */
function ends(metier: PrintedMetier): readonly Case[] {
  const own = metier.referenceCoefficient.at(-1)?.to;
  const left = complementsOf(metier).filter(({ points }) => points.at(-1)?.to !== undefined);
  return [
    ...(own === undefined ? [] : endCases(`${metier.id} ends`, own, named(metier))),
    ...left
      .filter((complement) => !isAutomatic(complement, viewOf("2025-09")))
      .flatMap(({ id, points }) =>
        endCases(
          `${metier.id}, ${id} ends`,
          points.at(-1)?.to as string,
          named(metier, { complements: [id] }),
        ),
      ),
  ];
}

function endCases(label: string, to: string, request: (month: string) => Request): readonly Case[] {
  const first = firstMonthOf(to);
  return [monthsAfter(first, -1), first].flatMap((month) =>
    solved(`${label}: ${month}`, request(month)),
  );
}

const nurse = metiers.find(({ id }) => id === "infirmier-de-ou-autorise") as PrintedMetier;
const cleaner = metiers.find(
  ({ id }) => id === "agent-des-services-logistiques-niveau-1",
) as PrintedMetier;

function twice(label: string, day: string, request: (month: string) => Request): readonly Case[] {
  const first = firstMonthOf(day);
  return [monthsAfter(first, -1), first]
    .filter(told)
    .flatMap((month) => solved(`${label}: ${month}`, request(month)));
}

function ofMoney(): readonly Case[] {
  const points = acts.entries.filter(({ target }) => target.id === "pointValue");
  const later = today.entries.filter(({ what }) => what === "value of the point");
  const days = [
    ...points.map(({ effectiveFrom }) => effectiveFrom),
    ...later.map(({ from }) => from),
  ];
  const smic = [...acts.smic.values, ...regimes.minimum.smicHourly].map(({ from }) => from);
  return [
    ...[...new Set(days)].flatMap((day) =>
      day === null ? gap() : twice("point value", day, named(nurse)),
    ),
    ...[...new Set(smic)].flatMap((day) => twice("SMIC", day, named(cleaner))),
    ...regimes.minimum.values.flatMap(({ from }) => twice("minimum", from, named(cleaner))),
  ];
}

/** The point of early 2005, whose first day is open: refused, and settled by the caller. */
function gap(): readonly Case[] {
  const request = named(nurse);
  const settled = (day: string): Request => ({
    ...request("2005-03"),
    actDays: { "point-2005-02": day },
  });
  return [
    ...["2004-12", "2005-01", "2005-06", "2005-07"].flatMap((month) =>
      solved(`point value of early 2005: ${month}`, request(month)),
    ),
    ...solved("point value of early 2005, settled on 2005-02-01: 2005-03", settled("2005-02-01")),
    ...solved("point value of early 2005, settled on 2005-04-01: 2005-03", settled("2005-04-01")),
  ];
}

const cadre = metiers.find(({ id }) => id === "chef-de-bureau") as PrintedMetier;

/** The rules that begin on a day: nights, the minimum, both switches, integration, overseas, 0.925, the Ségur family. */
function ofRules(): readonly Case[] {
  const night = named(nurse, {
    constraints: { nights: 3, workedNights: 2, sundayHolidayHours: 7 },
  });
  return [
    ...lateCase(
      "nights and Sundays",
      { from: "2003-07-01", value: "1.03, 1.68, 1.54", act: "2003-07" },
      night,
    ),
    ...lateCase(
      "0.925",
      { from: "2003-07-01", value: "0.925", act: "2003-03" },
      named(nurse, { establishment: { kind: "creche" } }),
    ),
    ...["2009-01-01", "2012-12-01"].flatMap((day) =>
      twice(
        "minimum and its bases",
        day,
        named(cleaner, { constraints: { internat: "5", particular: true } }),
      ),
    ),
    ...["2012-12-01", "2014-11-01", "2015-11-01"].flatMap((day) =>
      twice("the scheme of a cadre", day, named(cadre)),
    ),
    ...["2012-12-01", "2014-11-01"].flatMap((day) =>
      twice("the scheme of fourteen years", day, named(nurse, { seniorityYears: 14 })),
    ),
    ...["martinique", "guadeloupe", "guyane"].flatMap((place) =>
      twice(place, "2006-01-01", named(nurse, { establishment: { place: place as "guyane" } })),
    ),
    ...twice("Mayotte", "2019-01-01", named(nurse, { establishment: { place: "mayotte" } })),
    ...asg(),
  ];
}

function asg(): readonly Case[] {
  const carer = metiers.find(({ id }) => id === "aide-soignant") as PrintedMetier;
  const request = named(carer, { gerontologyCare: "0.5" });
  return ["2010-07", "2010-12", "2011-01"].flatMap((month) =>
    solved(`gerontology care: ${month}`, request(month)),
  );
}

const family: readonly (readonly [day: string, metier: string, kind: string])[] = [
  ["2020-09-01", "infirmier-de-ou-autorise", "etablissement-de-sante"],
  ["2020-12-01", "infirmier-de-ou-autorise", "ehpad"],
  ["2021-06-01", "aide-soignant", "ehpad"],
  ["2021-10-01", "auxiliaire-de-vie", "service-d-aide-a-domicile"],
  ["2021-11-01", "aide-soignant", "ssiad"],
  ["2022-01-01", "infirmier-de-ou-autorise", "etablissement-de-sante"],
  ["2022-01-01", "aide-soignant", "etablissement-de-sante"],
  ["2022-02-01", "sage-femme", "etablissement-de-sante"],
  ["2022-04-01", "educateur-specialise", "etablissement-pour-personnes-handicapees"],
  ["2022-04-01", "medecin-coordonnateur", "ehpad"],
  ["2024-01-01", "comptable", "etablissement-pour-personnes-handicapees"],
];

function ofFamily(): readonly Case[] {
  return family.flatMap(([day, id, kind]) => {
    const metier = metiers.find((each) => each.id === id) as PrintedMetier;
    const homeCare = kind === "service-d-aide-a-domicile" ? { homeCare: "qualified" as const } : {};
    return twice(`${id}, ${kind}`, day, (month) => ({
      ...named(metier)(month),
      establishment: { kind, publicFunding: true },
      ...(month >= "2020-09" ? { segur: { years: 4, ...homeCare } } : {}),
    }));
  });
}

function ofExtinction(): readonly Case[] {
  const changed = ["agent-psychiatrique", "chef-programmeur", "serveur", "employe-de-laboratoire"];
  return extinctionJobs.flatMap(({ id, act, from }) => {
    const cadreIs = act !== undefined;
    if (id === "chef-programmeur") return chefProgrammeur();
    const request = (month: string): Request =>
      ({
        metier: { extinction: id },
        ...around(month, undefined),
        ...(cadreIs ? { cadreYears: 3 } : {}),
        ...(id === "serveur" || id === "employe-de-laboratoire"
          ? { facts: { timeWithUsers: 50, yearsInMetier: 0 } }
          : {}),
      }) as Request;
    if (from !== undefined) return twice(id, from, request);
    if (!changed.includes(id)) return [];
    return lateCase(id, { from: "2003-07-01", value: "corrected", act: "2003-05" }, request);
  });
}

/** A cadre since 2003-05. */
function chefProgrammeur(): readonly Case[] {
  const request = { metier: { extinction: "chef-programmeur" }, ...around("2003-07", undefined) };
  return [
    ...solved("chef-programmeur, no cadre: 2003-07, as known on 2004-03-19", {
      ...request,
      law: { knownOn: "2004-03-19" },
    } as Request),
    ...solved("chef-programmeur, a cadre (2003-05): 2003-07", {
      ...request,
      cadreYears: 3,
    } as Request),
  ];
}

/** Every case, in the order of the data; the same request once. */
export function firstDays(): readonly Case[] {
  const all = [
    ...ofMoney(),
    ...ofRules(),
    ...ofFamily(),
    ...metiers.flatMap(ofMetier),
    ...ofExtinction(),
  ];
  const seen = new Set<string>();
  return all.filter(({ request }) => {
    const key = JSON.stringify(request);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The file of worked examples that the cases make. */
export function firstDaysFile(): object {
  return {
    $schema: "../../../schemas/worked-examples.json",
    title: "The first month of each dated entry, and the month before it",
    source:
      "Worked out in whole numbers by test/oracle, apart from the library, from the law's data as they were keyed from its texts.",
    status: "computed apart",
    cases: firstDays(),
  };
}
