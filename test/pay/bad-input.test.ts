import { describe, expect, it } from "vitest";
import type { IssueCode } from "../../src/intake/issue.js";
import { computePay, safeComputePay } from "../../src/pay/compute-pay.js";
import type { PayRequest } from "../../src/pay/request/pay-request.js";

const nurse = { metier: "infirmier-specialise-diplome", month: "2003-09", seniorityYears: 12 };
const cadre = { metier: "cadre-infirmier", month: "2003-09", seniorityYears: 9, cadreYears: 9 };
const doctor = {
  metier: "medecin-specialiste",
  month: "2003-09",
  seniorityYears: 9,
  cadreYears: 9,
};

/** What is wrong with a request: code, path and the name suggested, if any. */
function wrong(request: unknown): readonly string[] {
  const outcome = safeComputePay(request);
  if (outcome.ok) return [];
  return outcome.issues.map(({ code, path, suggestion }) =>
    [code, path.join("."), ...(suggestion === undefined ? [] : [`→ ${suggestion}`])].join(" "),
  );
}

type Refusal = readonly [what: string, request: unknown, ...issues: string[]];

function refuses(title: string, refusals: readonly Refusal[]): void {
  describe(title, () => {
    for (const [what, request, ...issues] of refusals)
      it(what, () => {
        expect(wrong(request)).toEqual(issues);
      });
  });
}

const caregiver = { metier: "aide-soignant", month: "2004-01", seniorityYears: 2 };
const early = { from: "2004-01-01", lastDay: "2004-01-10" };
const late = { from: "2004-01-12", lastDay: "2004-01-31" };

refuses("parts and periods, all at once", [
  [
    "a fraction above one, and a hole",
    { ...caregiver, parts: [{ ...early, workingTime: "4/3" }, late] },
    "out-of-range parts.0.workingTime",
    "gap parts.1",
  ],
  [
    "a `to`, an overlap; whether a hole is left, nobody can tell",
    {
      ...caregiver,
      parts: [
        { from: "2004-01-01", to: "2004-01-10" },
        { from: "2004-01-13", lastDay: "2004-01-20" },
        { from: "2004-01-20", lastDay: "2004-02-01", workingTime: 2 },
      ],
    },
    "unknown-key parts.0.to",
    "out-of-range parts.2.workingTime",
    "out-of-range parts.2.lastDay",
    "overlap parts.2.from",
  ],
  [
    "a part that is right in its shape, and the request",
    {
      ...caregiver,
      complements: ["foo"],
      parts: [
        { ...early, complements: ["nope"] },
        { ...late, workingTime: "x" },
      ],
    },
    "invalid-type parts.1.workingTime",
    "gap parts.1",
    "unknown-complement parts.0.complements.0",
    "unknown-complement complements.0",
  ],
  [
    "years that one part gives right, and the request not at all",
    {
      metier: "aide-soignant",
      month: "2004-01",
      parts: [
        { ...early, seniorityYears: "x" },
        { ...late, from: "2004-01-11", seniorityYears: 3 },
      ],
    },
    "invalid-type parts.0.seniorityYears",
  ],
  [
    "hours of all the parts",
    {
      ...caregiver,
      parts: [
        { ...early, workingTime: 2, hours: { worked: 70, month: 154 } },
        { ...late, from: "2004-01-11", hours: { worked: 85, month: 154 } },
      ],
    },
    "out-of-range parts.0.workingTime",
    "out-of-range parts.1.hours.worked",
  ],
  [
    "days not paid",
    {
      ...caregiver,
      presence: {
        entered: "2004-02-01",
        unpaid: [
          { from: "2004-01-03", to: "2004-01-05" },
          { from: "2004-02-03", lastDay: "2004-02-05" },
        ],
      },
    },
    "unknown-key presence.unpaid.0.to",
    "out-of-range presence.entered",
    "out-of-range presence.unpaid.1.from",
  ],
  [
    "a career, and what presence says against it",
    {
      metier: "aide-soignant",
      month: "2004-01",
      seniority: {
        metier: "aide-soignant",
        hired: "2004-01-05",
        suspensions: [
          { from: "2004-01-07", to: "2004-01-09", assimilated: false },
          { from: "2003-01-01", lastDay: "2003-01-05", assimilated: false },
        ],
      },
      presence: {
        entered: "2004-01-06",
        maintained: [{ from: "2004-01-07", lastDay: "2004-01-08" }],
      },
    },
    "unknown-key seniority.suspensions.0.to",
    "outside-employment seniority.suspensions.1.from",
    "contradictory presence.entered",
  ],
]);

refuses("names", [
  [
    "a misspelt key",
    { ...nurse, seniorityyears: 3 },
    "unknown-key seniorityyears → seniorityYears",
  ],
  ["a key that is near none", { ...nurse, zzzzzzzzzz: 3 }, "unknown-key zzzzzzzzzz"],
  [
    "a misspelt key of the constraints",
    { ...nurse, constraints: { night: 1 } },
    "unknown-key constraints.night → nights",
  ],
  [
    "a misspelt métier",
    { ...nurse, metier: "aide-soignnant" },
    "unknown-metier metier → aide-soignant",
  ],
  [
    "a métier in its feminine",
    { ...nurse, metier: "Infirmière-spécialisée-diplômée" },
    "unknown-metier metier → infirmier-specialise-diplome",
  ],
  [
    "a métier that is near none",
    { ...nurse, metier: "astronaute-en-chef" },
    "unknown-metier metier",
  ],
  [
    "a misspelt complement",
    { ...nurse, complements: ["anesthesie-reanimations"] },
    "unknown-complement complements.0 → anesthesie-reanimation",
  ],
  [
    "a complement that the métier has not",
    { ...nurse, complements: ["anesthesie-reanimation", "surveillant-general"] },
    "not-of-metier complements.1",
  ],
  [
    "a complement of a job in extinction, which has none",
    { ...nurse, metier: { extinction: "infirmier-auxiliaire" }, complements: ["formateur-ifsi"] },
    "not-of-metier complements.0",
  ],
  [
    "a complement that another excludes",
    { ...nurse, complements: ["bloc-operatoire-ou-puericulture", "anesthesie-reanimation"] },
    "excluded-complement complements.1",
  ],
  [
    "the same two in the other order",
    { ...nurse, complements: ["anesthesie-reanimation", "bloc-operatoire-ou-puericulture"] },
    "excluded-complement complements.0",
  ],
  [
    "a misspelt functional bonus",
    { ...nurse, functionalBonuses: ["bloc-operatoire-exclusiv"] },
    "unknown-functional-bonus functionalBonuses.0 → bloc-operatoire-exclusif",
  ],
  [
    "a functional bonus of another métier",
    { ...nurse, functionalBonuses: ["samu-ou-smur"] },
    "not-of-metier functionalBonuses.0",
  ],
  [
    "a functional bonus of another métier beside one of its own",
    { ...nurse, functionalBonuses: ["bloc-operatoire-exclusif", "samu-ou-smur"] },
    "not-of-metier functionalBonuses.1",
  ],
  [
    "two functional bonuses on two titles",
    { ...nurse, functionalBonuses: ["bloc-operatoire-exclusif", "gerant-de-tutelle"] },
    "several-functional-bonuses functionalBonuses",
  ],
  [
    "a job in extinction that is none",
    { ...nurse, metier: { extinction: "perforateur" } },
    "unknown-value metier.extinction → perforeur",
  ],
  [
    "a job in extinction that the reading chosen leaves out",
    { ...nurse, metier: { extinction: "perforeur" }, readings: { R16: "left-out" } },
    "unknown-value metier",
  ],
  [
    "an assimilation to a métier that is none",
    { ...nurse, metier: { as: "brancardié", jobTitle: "Coursier" } },
    "unknown-metier metier.as → brancardier",
  ],
  [
    "an assimilated job without its title",
    { ...nurse, metier: { as: "brancardier" } },
    "missing metier.jobTitle",
  ],
  [
    "an emploi-jeune of a third kind",
    { ...nurse, metier: { emploiJeune: "qualifié" } },
    "unknown-value metier.emploiJeune",
  ],
  [
    "a qualified emploi-jeune without a métier",
    { ...nurse, metier: { emploiJeune: "qualifie" } },
    "missing metier.metier",
  ],
  [
    "an unqualified emploi-jeune that has a métier",
    { month: "2003-09", metier: { emploiJeune: "non-qualifie", metier: "aide-soignant" } },
    "unknown-key metier.metier",
  ],
  [
    "an emploi-jeune misspelt, whose métier says that it is a qualified one",
    { ...nurse, metier: { emploiJeune: "qualifié", metier: "aide-soignant" } },
    "unknown-value metier.emploiJeune → qualifie",
  ],
  [
    "a reading that is none",
    { ...nurse, readings: { R199: "yes" } },
    "unknown-key readings.R199 → R19",
  ],
  [
    "a choice that a reading has not",
    { ...nurse, readings: { R1: "each-lines" } },
    "unknown-value readings.R1 → each-line",
  ],
  [
    "an internat at a rate that the text has not",
    { ...nurse, constraints: { internat: 5 } },
    "unknown-value constraints.internat",
  ],
]);

refuses("what does not go with the job", [
  ["cadre majoration for a non-cadre", { ...nurse, cadreYears: 3 }, "not-a-cadre cadreYears"],
  [
    "a cadre without the years of the majoration",
    { metier: "cadre-infirmier", month: "2003-09", seniorityYears: 9 },
    "missing cadreYears",
  ],
  [
    "a cadre whose years of the majoration are not whole, once",
    { ...cadre, cadreYears: 2.5 },
    "not-whole cadreYears",
  ],
  [
    "a cadre whose years of the majoration got lost on the way, once",
    { ...cadre, cadreYears: undefined },
    "missing cadreYears",
  ],
  [
    "the majoration for a job in extinction that is not a cadre's",
    { ...nurse, metier: { extinction: "infirmier-auxiliaire" }, cadreYears: 1 },
    "not-a-cadre cadreYears",
  ],
  [
    "constraints for the medical body",
    { ...doctor, constraints: { nights: 1 } },
    "not-for-medical-body constraints",
  ],
  [
    "directors' points for a nurse",
    { ...nurse, extraPoints: { director: 20 } },
    "not-applicable extraPoints.director",
  ],
  [
    "the medical bonification for a nurse",
    { ...nurse, extraPoints: { bonification: 30 } },
    "not-applicable extraPoints.bonification",
  ],
  [
    "a bonification of 29 points",
    { ...doctor, extraPoints: { bonification: 29 } },
    "out-of-range extraPoints.bonification",
  ],
  [
    "a bonification of 180.01 points",
    { ...doctor, extraPoints: { bonification: "180.01" } },
    "out-of-range extraPoints.bonification",
  ],
  [
    "the bonus of an unqualified emploi-jeune",
    { ...nurse, metier: { emploiJeune: "non-qualifie" }, decentralizedBonus: { paid: "monthly" } },
    "not-applicable decentralizedBonus",
  ],
  [
    "more nights of effective work than nights",
    { ...nurse, constraints: { nights: 2, workedNights: 3 } },
    "contradictory constraints.workedNights",
  ],
  [
    "nights of effective work without nights",
    { ...nurse, constraints: { workedNights: 1 } },
    "contradictory constraints.workedNights",
  ],
]);

refuses("numbers", [
  ["no working time", { ...nurse, workingTime: 0 }, "out-of-range workingTime"],
  ["a negative working time", { ...nurse, workingTime: "-0.5" }, "out-of-range workingTime"],
  ["more than full time", { ...nurse, workingTime: "1.01" }, "out-of-range workingTime"],
  [
    "a working time with eleven decimals",
    { ...nurse, workingTime: "0.12345678901" },
    "too-many-decimals workingTime",
  ],
  ["a tiny working time", { ...nurse, workingTime: 1e-11 }, "too-many-decimals workingTime"],
  ["negative years", { ...nurse, seniorityYears: -1 }, "out-of-range seniorityYears"],
  ["years that are not whole", { ...nurse, seniorityYears: 3.5 }, "not-whole seniorityYears"],
  ["years beyond a life", { ...nurse, seniorityYears: 81 }, "out-of-range seniorityYears"],
  ["not a number", { ...nurse, seniorityYears: Number.NaN }, "out-of-range seniorityYears"],
  [
    "no end of years",
    { ...nurse, seniorityYears: Number.POSITIVE_INFINITY },
    "out-of-range seniorityYears",
  ],
  ["years in words", { ...nurse, seniorityYears: "douze" }, "invalid-type seniorityYears"],
  ["years with a comma", { ...nurse, seniorityYears: "12,5" }, "invalid-type seniorityYears"],
  ["years that are a list", { ...nurse, seniorityYears: [12] }, "invalid-type seniorityYears"],
  ["no years", { metier: "aide-soignant", month: "2003-09" }, "missing seniorityYears"],
  ["null years", { ...nurse, seniorityYears: null }, "invalid-type seniorityYears"],
  ["half a night", { ...nurse, constraints: { nights: 0.5 } }, "not-whole constraints.nights"],
  [
    "thirty-two nights",
    { ...nurse, constraints: { nights: 32 } },
    "out-of-range constraints.nights",
  ],
  [
    "a fraction of an hour, which the text counts as one",
    { ...nurse, constraints: { sundayHolidayHours: 7.5 } },
    "not-whole constraints.sundayHolidayHours",
  ],
  ["a point value of nothing", { ...nurse, pointValue: 0 }, "out-of-range pointValue"],
  [
    "a point value with five decimals",
    { ...nurse, pointValue: "4.15123" },
    "too-many-decimals pointValue",
  ],
  [
    "a point value that cannot be read, in a month without a sourced one: the month is not asked for another",
    { ...nurse, month: "2007-03", pointValue: "4,151" },
    "invalid-type pointValue",
  ],
  [
    "a point value that cannot be read, beside a complement that the métier has not",
    { ...nurse, pointValue: "4,151", complements: ["specialite"] },
    "invalid-type pointValue",
    "not-of-metier complements.0",
  ],
  [
    "points with three decimals",
    { ...nurse, careerIndemnityPoints: "1.234" },
    "too-many-decimals careerIndemnityPoints",
  ],
  [
    "a negative indemnity",
    { ...nurse, differentialIndemnity: -1 },
    "out-of-range differentialIndemnity",
  ],
  [
    "a tenth of a cent",
    { ...nurse, differentialIndemnity: "10.001" },
    "too-many-decimals differentialIndemnity",
  ],
  [
    "an amount in scientific notation",
    { ...nurse, differentialIndemnity: "1e2" },
    "invalid-type differentialIndemnity",
  ],
]);

refuses("months", [
  ["no month", { metier: "aide-soignant", seniorityYears: 1 }, "missing month"],
  ["a thirteenth month", { ...nurse, month: "2003-13" }, "invalid-month month"],
  ["a day", { ...nurse, month: "2003-09-01" }, "invalid-month month"],
  ["a number", { ...nurse, month: 200309 }, "invalid-month month"],
  ["the month before the scheme", { ...nurse, month: "2003-06" }, "before-scheme month"],
  [
    "the month before the scheme, with a point value",
    { ...nurse, month: "2003-06", pointValue: "4.151" },
    "before-scheme month",
  ],
  [
    "a month without a sourced point value",
    { ...nurse, month: "2026-01", law: "as-signed" },
    "no-sourced-value month",
  ],
]);

refuses("shapes", [
  ["nothing", undefined, "missing "],
  ["null", null, "invalid-type "],
  ["a text", "aide-soignant", "invalid-type "],
  ["a list", [nurse], "invalid-type "],
  ["no métier", { month: "2003-09", seniorityYears: 1 }, "missing metier"],
  ["a métier that is a number", { ...nurse, metier: 12 }, "invalid-type metier"],
  ["a métier that is null", { ...nurse, metier: null }, "invalid-type metier"],
  ["a métier of no known shape", { ...nurse, metier: {} }, "invalid-type metier"],
  [
    "complements that are no list",
    { ...nurse, complements: "anesthesie-reanimation" },
    "invalid-type complements",
  ],
  ["a complement that is a number", { ...nurse, complements: [82] }, "invalid-type complements.0"],
  ["an empty complement", { ...nurse, complements: [""] }, "out-of-range complements.0"],
  [
    "too many complements",
    { ...nurse, complements: Array(21).fill("anesthesie-reanimation") },
    "out-of-range complements",
  ],
  ["constraints that are a list", { ...nurse, constraints: [] }, "invalid-type constraints"],
  [
    "a yes that is a text",
    { ...nurse, constraints: { particular: "oui" } },
    "invalid-type constraints.particular",
  ],
  [
    "a bonus that is a number",
    { ...nurse, decentralizedBonus: 5 },
    "invalid-type decentralizedBonus",
  ],
  [
    "a bonus paid otherwise",
    { ...nurse, decentralizedBonus: { paid: "yearly" } },
    "unknown-value decentralizedBonus.paid",
  ],
  ["a reference that is empty", { ...nurse, reference: "" }, "out-of-range reference"],
  [
    "a reference of 201 characters",
    { ...nurse, reference: "x".repeat(201) },
    "out-of-range reference",
  ],
  [
    "data that cannot be read",
    Object.defineProperty({ ...nurse }, "month", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    }),
    "unreadable ",
  ],
]);

refuses("a career, whatever else cannot be read", [
  [
    "beside a misspelt métier",
    { metier: "aide-soignnant", month: "2003-09", seniority: { metier: "aide-soignant" } },
    "unknown-metier metier → aide-soignant",
    "missing seniority.hired",
  ],
  [
    "beside a month that is none",
    {
      metier: "aide-soignant",
      month: "2003-13",
      seniority: { metier: "aide-soignant", hired: "2003-02-30" },
    },
    "invalid-month month",
    "invalid-day seniority.hired",
  ],
  [
    "beside years",
    {
      metier: "aide-soignnant",
      month: "2003-13",
      seniority: { metier: "aide-soignant", hired: "2001-09-15" },
      seniorityYears: 2,
    },
    "unknown-metier metier → aide-soignant",
    "invalid-month month",
    "contradictory seniorityYears",
  ],
]);

/** Hours of Sundays that are holidays, in a month and a place. */
const sundays = (month: string, hours: number, place?: string) => ({
  ...nurse,
  month,
  constraints: { sundayHolidayHours: hours, sundayOnHolidayHours: hours },
  ...(place && { establishment: { place } }),
});
const tooMany = "out-of-range constraints.sundayOnHolidayHours";

refuses("Sundays that are holidays", [
  ["none in March 2008", sundays("2008-03", 1), tooMany],
  ["1 November 2009, and no other", sundays("2009-11", 24)],
  ["one day is of 24 hours", sundays("2009-11", 25), tooMany],
  ["14 July 2013, by the text of 2012", sundays("2013-07", 8)],
  ["26 December 2004 in Alsace, on the mainland", sundays("2004-12", 8)],
  ["26 December 2004, not in Mayotte", sundays("2004-12", 8, "mayotte"), tooMany],
  ["27 April 2008, a holiday in Mayotte", sundays("2008-04", 8, "mayotte")],
  ["27 April 2008, no holiday elsewhere", sundays("2008-04", 8), tooMany],
  ["Easter Sunday 2008 is a Sunday like others", sundays("2008-03", 8), tooMany],
]);

describe("a request with several things wrong", () => {
  const request = {
    metier: "aide-soignnant",
    month: "2003-06",
    seniorityYears: -1,
    workingTime: 2,
    complements: [1],
    nights: 3,
    constraints: { nights: 40, particular: "yes" },
  };

  it("has them all reported at once", () => {
    expect(wrong(request)).toEqual([
      "unknown-metier metier → aide-soignant",
      "out-of-range seniorityYears",
      "invalid-type complements.0",
      "out-of-range workingTime",
      "out-of-range constraints.nights",
      "invalid-type constraints.particular",
      "unknown-key nights",
      "before-scheme month",
    ]);
  });

  it("has what the job refuses reported beside what is ill-formed", () => {
    expect(
      wrong({ ...nurse, cadreYears: 3, workingTime: 0, complements: ["nothing-like-it"] }),
    ).toEqual([
      "out-of-range workingTime",
      "unknown-complement complements.0",
      "not-a-cadre cadreYears",
    ]);
  });

  it("is thrown by computePay with the same list", () => {
    const outcome = safeComputePay(request);
    try {
      computePay(request as unknown as PayRequest);
      expect.unreachable();
    } catch (error) {
      const { code, issues, message } = error as {
        code: string;
        issues: readonly { code: IssueCode }[];
        message: string;
      };
      expect(code).toBe("CCN51_REFUSED");
      expect(issues).toEqual(outcome.ok ? [] : outcome.issues);
      expect(message.split("\n")).toHaveLength(8);
    }
  });
});

describe("a message", () => {
  it("names the value received, what was expected and the nearest name", () => {
    const near = [
      "aide-soignant",
      "encadrant-de-l-enseignement-de-sante",
      "cadre-de-l-enseignement-de-sante",
      "animateur-socio-educatif-niveau-1",
      "…",
    ].join(", ");
    const outcome = safeComputePay({ ...nurse, metier: "aide-soignnant" });
    expect(outcome).toEqual({
      ok: false,
      issues: [
        {
          code: "unknown-metier",
          path: ["metier"],
          received: '"aide-soignnant"',
          expected: { fr: near, en: `one of ${near}` },
          suggestion: "aide-soignant",
          message:
            `metier: expected one of ${near}, ` +
            'received "aide-soignnant". Did you mean "aide-soignant"?',
        },
      ],
    });
  });
});
