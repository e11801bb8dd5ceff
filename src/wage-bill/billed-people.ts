import { type Day, firstDay, type Month } from "../exact/index.js";
import { type Issue, issue, type Path } from "../intake/index.js";
import type { Career } from "../seniority/index.js";
import { goingOn } from "./going-on.js";
import type { BillDeparture, BillPerson, WageBillRequest } from "./wage-bill-request.js";

/** Somebody of a bill, and where the request has it. */
export interface BilledPerson {
  readonly person: BillPerson;
  readonly at: Path;
  /** Hired after the bill begins. */
  readonly hired: boolean;
  /** Whether the percentages told go on, as a career that holds them on the first day paid. */
  readonly goesOn: boolean;
}

/** Everybody of a bill, with the day on which each leaves. */
export function billedPeople({
  people,
  hires = [],
  departures = [],
  from,
}: WageBillRequest): readonly BilledPerson[] {
  const leaving = new Map(departures.map(({ reference, lastDay }) => [reference, lastDay]));
  const placed = (person: BillPerson, at: Path): BilledPerson => {
    const left = leaving.get(person.reference ?? "");
    const employed = employedIn(left === undefined ? person : { ...person, left });
    const moving = goingOn(employed, from);
    const goesOn = moving !== employed;
    return { person: moving, at, hired: isHired(employed, from), goesOn };
  };
  return [
    ...people.map((person, index) => placed(person, ["people", index])),
    ...hires.map((person, index) => placed(person, ["hires", index])),
  ];
}

/** Whoever has a career enters and leaves as it says, unless told. */
function employedIn(person: BillPerson): BillPerson {
  const { hired, left } = (person.seniority ?? {}) as Partial<Career>;
  return {
    ...(hired === undefined ? {} : { entered: hired }),
    ...(left === undefined ? {} : { left }),
    ...person,
  };
}

function isHired({ entered }: BillPerson, from: Month): boolean {
  return entered !== undefined && entered > firstDay(from);
}

/** The issues with hires, departures and moves, where so many references are given. */
export function peopleIssues(
  request: Partial<WageBillRequest>,
  references: ReadonlySet<unknown>,
): readonly Issue[] {
  const { people = [], hires = [], departures = [] } = request;
  const leaving = new Map(
    [...people, ...hires].map((person) => [person.reference, employedIn(person).left]),
  );
  return [
    ...hires.flatMap((person, index) =>
      employedIn(person).entered === undefined ? [enteredMissing(["hires", index])] : [],
    ),
    ...[people, hires].flatMap((list, place) =>
      list.flatMap((person, index) => orderIssues(person, [place ? "hires" : "people", index])),
    ),
    ...(request.people === undefined
      ? []
      : departures.flatMap((departure, index) =>
          departureIssues(departure, index, { leaving, references }),
        )),
  ];
}

function enteredMissing(at: Path): Issue {
  const expected = { fr: "le premier jour payé", en: "the first day paid" };
  return issue("missing", [...at, "entered"], { received: undefined, expected });
}

function orderIssues(person: BillPerson, at: Path): readonly Issue[] {
  const { entered, left, moves = [] } = employedIn(person);
  const days = moves.map(({ on }) => on);
  const disorder = days.flatMap((on, index) => {
    const before = days[index - 1];
    return before === undefined || before < on ? [] : [outOfOrder(on, before, [...at, "moves"])];
  });
  const ofCareer = (person.entered ?? person.left) === undefined;
  if (ofCareer || entered === undefined || left === undefined || entered <= left) return disorder;
  const expected = { fr: `un jour à partir du ${entered}`, en: `a day from ${entered} on` };
  const path = [...at, ...(person.left === undefined ? ["seniority"] : []), "left"];
  return [...disorder, issue("end-before-start", path, { received: left, expected })];
}

function outOfOrder(received: Day, before: Day, at: Path): Issue {
  const expected = { fr: `un jour après le ${before}`, en: `a day after ${before}` };
  return issue("out-of-order", at, { received, expected });
}

/** Who is named in a bill, and when those leave who can be read. */
interface NamedPeople {
  readonly leaving: ReadonlyMap<string | undefined, Day | undefined>;
  readonly references: ReadonlySet<unknown>;
}

function departureIssues(
  { reference, lastDay }: BillDeparture,
  index: number,
  { leaving, references }: NamedPeople,
): readonly Issue[] {
  const left = leaving.get(reference);
  if (!references.has(reference)) {
    const expected = { fr: "la référence d'une personne", en: "the reference of somebody" };
    const parts = { received: reference, expected };
    return [issue("unknown-value", ["departures", index, "reference"], parts)];
  }
  if (left === undefined || left === lastDay) return [];
  const expected = {
    fr: `le dernier jour que dit la personne, ${left}`,
    en: `the last day that the person says, ${left}`,
  };
  return [
    issue("contradictory", ["departures", index, "lastDay"], { received: lastDay, expected }),
  ];
}
