import { describe, expect, it } from "vitest";
import { metier, metiers } from "../../src/catalogue/index.js";
import { changes } from "../../src/history/index.js";
import type { MetierId } from "../../src/ids/types.js";

/** Coefficients by the day on which each begins, of which the day before has the one above. */
const coefficients: readonly (readonly [MetierId, string, readonly [string, string][]])[] = [
  [
    "cadre-infirmier",
    "2017-02-cadre-infirmier",
    [
      ["2017-07-01", "537"],
      ["2017-08-01", "550"],
      ["2018-08-01", "563"],
      ["2019-08-01", "576"],
      ["2020-08-01", "590"],
    ],
  ],
  [
    "cadre-coordonnateur-des-soins",
    "2017-02-cadre-coordonnateur-des-soins",
    [
      ["2017-07-01", "603"],
      ["2017-08-01", "607"],
      ["2018-08-01", "611"],
      ["2019-08-01", "615"],
      ["2020-08-01", "620"],
    ],
  ],
  ["coordonnateur-de-secteur", "2017-02-coordonnateur-de-secteur", [["2017-07-01", "440"]]],
];

const eveOf = (day: string): string =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

describe("the coefficient of a métier, step by step (avenant no. 2017-02, clauses 4 and 8)", () => {
  it.each(coefficients)("%s: %s", (id, _, steps) => {
    const on = (day: string): string => metier(id, { on: day }).referenceCoefficient.toFixed();
    expect(steps.map(([day]) => [day, on(day)])).toEqual(steps);
    const eves = steps.slice(1).map(([day]) => on(eveOf(day)));
    expect(eves).toEqual(steps.slice(0, -1).map(([, points]) => points));
  });
});

/** Complements and functional bonuses, by their last day or their first. */
const days: readonly (readonly [MetierId, string, "until" | "from", string])[] = [
  // 537 + 53, 559 + 31: the stages end the complements.
  ["cadre-infirmier", "surveillant-general", "until", "2017-07-31"],
  ["cadre-infirmier", "infirmier-general", "until", "2017-07-31"],
  ["cadre-infirmier", "infirmier-general-adjoint", "until", "2017-07-31"],
  [
    "cadre-de-l-enseignement-de-sante",
    "direction-d-institut-de-bloc-operatoire-ou-puericulture",
    "until",
    "2017-07-31",
  ],
  ["infirmier-de-ou-autorise", "hygieniste-ou-hemovigilance", "from", "2017-07-01"],
  ["infirmier-de-ou-autorise", "sante-au-travail", "from", "2017-07-01"],
  ["coordonnateur-de-secteur", "coordonnateur-de-secteur", "from", "2017-07-01"],
];

describe("the last day, or the first, of a complement", () => {
  it.each(days)("%s: %s, %s %s", (id, name, bound, day) => {
    const has = (on: string): boolean => {
      const found = metiers({ on }).find((each) => each.id === id);
      const entries = [...(found?.complements ?? []), ...(found?.functionalBonuses ?? [])];
      return entries.some((each) => each.id === name);
    };
    const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    const [within, beyond] = bound === "until" ? [day, next] : [day, eveOf(day)];
    expect([has(within), has(beyond)]).toEqual([true, false]);
  });
});

/** What `changes` says of a figure: by métier, act and days, its points before and after. */
const told: readonly {
  readonly metier: MetierId;
  readonly id: string;
  readonly notBefore?: string;
  readonly from: string;
  readonly points: readonly [string | undefined, string | undefined];
}[] = [
  // Regroupement 1.1: 304, corrected on 25 November 2003 as from 1 July.
  {
    metier: "agent-de-soins",
    id: "2003-05-regroupement-1-1",
    from: "2003-07-01",
    points: ["304 points", "306 points"],
  },
  {
    metier: "auxiliaire-de-vie",
    id: "2005-10-regroupement",
    notBefore: "2006-09-22",
    from: "2006-10-23",
    points: [undefined, "306 points"],
  },
  // L.2054, L.2069, L.2086 and L.2102: one coefficient for four.
  ...(
    [
      ["cadre-petite-enfance", "442 points"],
      ["cadre-social", "465 points"],
      ["cadre-educatif", "467 points"],
      ["cadre-pedagogique", "459 points"],
    ] as const
  ).map(([metier, before]) => ({
    metier,
    id: `2006-07-${metier}`,
    notBefore: "2006-10-27",
    from: "2008-01-01",
    points: [before, "507 points"] as const,
  })),
  ...(
    [
      ["charge-d-insertion-en-crp", "2017-02-regroupement-charge-d-insertion", "432 points"],
      [
        "gestionnaire-de-cas",
        "2017-02-regroupement-technicien-de-l-intervention-sociale",
        "440 points",
      ],
      ["formateur-niveau-1-en-crp", "2017-02-regroupement-formateur", "505 points"],
    ] as const
  ).map(([metier, id, points]) => ({
    metier,
    id,
    from: "2017-07-01",
    points: [undefined, points] as const,
  })),
  {
    metier: "cadre-infirmier",
    id: "2017-02-cadre-infirmier-ex-surveillant-chef-2017",
    from: "2017-08-01",
    points: ["537 points", "550 points"],
  },
  {
    // Printed in 2025 (467), by an act that may have come with avenant no. 2017-02.
    metier: "cadre-informaticien-niveau-1",
    id: "cadre-informaticien-niveau-1-467",
    notBefore: "2017-07-01",
    from: "2025-09-01",
    points: ["441 points", "467 points"],
  },
];

describe("what is said of a coefficient that an act changed", () => {
  it.each(told.map((row) => [`${row.metier}: ${row.id}`, row] as const))("%s", (_, row) => {
    const { metier, id, notBefore, from, points } = row;
    const found = changes({ metier, from: notBefore ?? from, to: from }).filter(
      (each) => each.id === id && (each.after !== undefined || each.before !== undefined),
    );
    const of = ({ from, notBefore, before, after }: (typeof found)[number]): unknown => [
      from,
      notBefore,
      before?.en,
      after?.en,
    ];
    expect(found.map(of)).toContainEqual([from, notBefore, ...points]);
  });
});
