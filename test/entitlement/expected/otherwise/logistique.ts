import type { ReadingChoices } from "../../../../src/ids/types.js";
import { has, n, sets } from "../words.js";
import { type Otherwise, read } from "./words.js";

const one = "responsable-logistique-niveau-1";
const two = "responsable-logistique-niveau-2";

/** Points that a contract names: for a chef who leads 10 to 19; for whom R13 names them. */
const kept = "chefDeCuisineEncadrement1019";
const named = "encadrementResponsableLogistiqueN2";

/** Who leads a laundry, workers or the upkeep (L.2871); a kitchen's second; its chef. */
const laundry = ["chef-de-buanderie", "contremaitre", "surveillant-d-entretien"];
const second = ["sous-chef-de-cuisine"];
const chef = ["chef-de-cuisine"];

/** Headcounts at both ends of every step and between two whole ones; then whole ones. */
const fte = [0, 0.01, 2.99, 3, 5, 5.5, 6, 8.99, 9, 9.5, 10, 15, 15.01, 19, 19.5, 20, 21];
const people = fte.filter((led) => Number.isInteger(led));

/** A step of encadrement: what its id adds to the function, its points, its headcounts. */
type Step = readonly [id: string, points: string, reached: (led: number) => boolean];

const from = (low: number, under: number): Step[2] => {
  return (led) => led >= low && led < under;
};
const fromTo = (low: number, high: number): Step[2] => {
  return (led) => led >= low && led <= high;
};
const over = (low: number, high = 1000): Step[2] => {
  return (led) => led > low && led <= high;
};

/** Steps of responsable logistique niveau 2 in some functions. */
function steps(
  readings: ReadingChoices,
  functions: readonly string[],
  each: readonly Step[],
): readonly Otherwise[] {
  const inPeople = readings.R48 === "persons";
  const fact = inPeople ? "peopleLed" : "employeesLed";
  return functions.flatMap((fn) =>
    each.map(([id, points, reached]) =>
      read(
        readings,
        two,
        `${fn}-${id}`,
        points,
        2864,
        {
          functions: sets(fn),
          [fact]: inPeople ? people : fte,
          // The table prints « 60 ou 80 » for a chef who leads 10 to 19: the contract says which.
          ...(id.endsWith("points") && { [kept]: ["60", "80"] }),
        },
        (f) =>
          has(f, "functions", fn) &&
          reached(n(f, fact)) &&
          (!id.endsWith("points") || has(f, kept, points)),
      ),
    ),
  );
}

/** The table's headcounts (L.2864), where nothing falls between two steps. */
const laundryByTable: readonly Step[] = [
  ["moins-de-9", "25", (led) => led > 0 && led < 9],
  ["9-a-15", "50", fromTo(9, 15)],
  ["plus-de-15", "60", over(15)],
];

/** The table's headcounts of the kitchen, the lower step lasting until the next begins. */
const secondByTable: readonly Step[] = [
  ["6-a-9", "25", from(6, 10)],
  ["10-a-19", "50", fromTo(10, 19)],
  ["plus-de-19", "60", over(19)],
];
const chefByTable: readonly Step[] = [
  ["3-a-5", "10", from(3, 6)],
  ["6-a-9", "25", from(6, 10)],
  ["10-a-19-60-points", "60", from(10, 20)],
  ["10-a-19-80-points", "80", from(10, 20)],
];

/** The lists of the sheets, in people. */
const laundryBySheets: readonly Step[] = [
  ["3-a-9", "25", from(3, 10)],
  ["10-a-15", "50", fromTo(10, 15)],
  ["plus-de-15", "60", over(15)],
];
const secondBySheets: readonly Step[] = [
  ["6-a-9", "25", from(6, 10)],
  ["10-a-15", "50", fromTo(10, 15)],
  ["plus-de-15", "60", over(15)],
];
const chefBySheets: readonly Step[] = [
  ["3-a-5", "10", from(3, 6)],
  ["6-a-9", "25", from(6, 10)],
  ["10-a-15", "60", fromTo(10, 15)],
  ["plus-de-15", "80", over(15)],
];

/** The points that a contract names, of each function (R13 named). */
const namedSteps: readonly (readonly [id: string, points: string])[] = [
  ...laundry.flatMap((fn) =>
    (
      [
        ["moins-de-9", "25"],
        ["9-a-15", "50"],
        ["plus-de-15", "60"],
      ] as const
    ).map(([id, points]) => [`${fn}-${id}`, points] as const),
  ),
  ["sous-chef-de-cuisine-6-a-9", "25"],
  ["sous-chef-de-cuisine-10-a-19", "50"],
  ["sous-chef-de-cuisine-plus-de-19", "60"],
  ["chef-de-cuisine-3-a-5", "10"],
  ["chef-de-cuisine-6-a-9", "25"],
  ["chef-de-cuisine-10-a-19-60-points", "60"],
  ["chef-de-cuisine-10-a-19-80-points", "80"],
];

/** Filière logistique (L.2581-3000). */
export const logistique: readonly Otherwise[] = [
  read(
    { R32: "more-than-half" },
    "agent-des-services-logistiques-niveau-1",
    "contact-formation-ou-exercice",
    "15",
    2626,
    {
      timeWithUsers: [49.99, 50, 50.01],
      specialisationTrainingHours: [119.99, 120],
      yearsInMetier: [6.99, 7],
    },
    (f) =>
      n(f, "timeWithUsers") > 50 ||
      n(f, "specialisationTrainingHours") >= 120 ||
      n(f, "yearsInMetier") >= 7,
  ),
  ...(
    [
      ["encadrement-3-a-9", "15", 2749, fromTo(3, 9)],
      ["encadrement-10-a-19", "25", 2750, over(9, 19)],
      ["encadrement-20-et-plus", "40", 2751, over(19)],
    ] as const
  ).map(([id, points, line, reached]) =>
    read({ R41: "next-step" }, one, id, points, line, { employeesLed: fte }, (f) =>
      reached(n(f, "employeesLed")),
    ),
  ),
  ...steps({ R13: "scale" }, laundry, laundryByTable),
  ...steps({ R13: "scale" }, second, secondByTable),
  ...steps({ R13: "scale" }, chef, chefByTable),
  ...steps({ R13: "scale", R48: "persons" }, laundry, laundryByTable),
  ...steps({ R13: "scale", R48: "persons" }, second, secondByTable),
  ...steps({ R13: "scale", R48: "persons" }, chef, chefByTable),
  ...steps({ R13: "scale", R41: "next-step" }, second, [
    ["6-a-9", "25", fromTo(6, 9)],
    ["10-a-19", "50", over(9, 19)],
    ["plus-de-19", "60", over(19)],
  ]),
  ...steps({ R13: "scale", R41: "next-step" }, chef, [
    ["3-a-5", "10", fromTo(3, 5)],
    ["6-a-9", "25", over(5, 9)],
    ["10-a-19-60-points", "60", over(9, 19)],
    ["10-a-19-80-points", "80", over(9, 19)],
  ]),
  ...steps({ R48: "persons" }, laundry, laundryBySheets),
  ...steps({ R48: "persons" }, second, secondBySheets),
  ...steps({ R48: "persons" }, chef, chefBySheets),
  ...steps({ R41: "next-step" }, laundry, [
    ["3-a-9", "25", fromTo(3, 9)],
    ["10-a-15", "50", over(9, 15)],
    ["plus-de-15", "60", over(15)],
  ]),
  ...steps({ R41: "next-step" }, second, [
    ["6-a-9", "25", fromTo(6, 9)],
    ["10-a-15", "50", over(9, 15)],
    ["plus-de-15", "60", over(15)],
  ]),
  ...steps({ R41: "next-step" }, chef, [
    ["3-a-5", "10", fromTo(3, 5)],
    ["6-a-9", "25", over(5, 9)],
    ["10-a-15", "60", over(9, 15)],
    ["plus-de-15", "80", over(15)],
  ]),
  ...namedSteps.map(([id, points]) => {
    const fn = [...laundry, ...second, ...chef].find((each) => id.startsWith(each)) as string;
    return read(
      { R13: "named" },
      two,
      id,
      points,
      2864,
      { functions: sets(fn), [named]: ["10", "25", "50", "60", "80"] },
      (f) => has(f, "functions", fn) && has(f, named, points),
    );
  }),
];
