import { describe, expect, it } from "vitest";
import { addDays } from "../../src/exact/calendar.js";
import { seed, within } from "../seeds/read.js";
import annexeFile from "./sources/annexe-1-2025.json" with { type: "json" };
import reclassementFile from "./sources/reclassement-2014.json" with { type: "json" };
import regimesFile from "./sources/regimes.json" with { type: "json" };
import todayFile from "./sources/today.json" with { type: "json" };

/** A figure of the seeds from a day on. */
interface Entry {
  readonly id?: string;
  readonly from: string;
  readonly notBefore?: string;
  readonly to?: string;
  readonly value: unknown;
  readonly act: string;
  readonly condition?: object;
}

type Series = readonly Entry[];

interface Numbered {
  readonly id: string;
  readonly kind?: string;
  readonly points: Series;
  readonly changes?: readonly { readonly set?: { readonly kind?: string } }[];
}

interface SheetSeed {
  readonly id: string;
  readonly referenceCoefficient: Series;
  readonly complements: readonly Numbered[];
  readonly functionalBonuses: readonly Numbered[];
  readonly stages?: {
    readonly of: readonly { readonly id: string; readonly referenceCoefficient: Series }[];
  };
  readonly becomes?: readonly { readonly metier: string; readonly from: string }[];
}

interface Keyed {
  readonly id: string;
  readonly what: string;
  readonly from: string | null;
  readonly to?: string;
  readonly toExclusive?: string;
  readonly certainFrom?: string;
  readonly value: unknown;
  readonly target?: {
    readonly metier?: string;
    readonly population?: string;
    readonly bonus?: string;
  };
}

const objects = [
  "annexe-1/soignante",
  "annexe-1/educative-et-sociale",
  "annexe-1/administrative",
  "annexe-1/logistique",
  "annexe-1/medicale",
].flatMap((name) => [...within(seed(name))].map(([, value]) => value));
const sheets = objects.filter(
  (value): value is SheetSeed =>
    typeof value === "object" && value !== null && "functionalBonuses" in value,
);
const parameters = seed<{ id: string; values: Series }[]>("parameters");
const regimeFigures = seed<{ id: string; values: Series }[]>("regimes");
const extinction =
  seed<{ id: string; referenceCoefficient: Series; cadre: boolean }[]>("extinction");
const annexe3 = seed<{
  functionalBonuses: Numbered[];
  constraints: { id: string; values: Series }[];
  decentralizedBonus: {
    rates: { id: string; values: Series }[];
    freeDays: { values: Series };
    divisor: { values: Series };
  };
  absencesThatNeverCount: { id: string; from?: string }[];
}>("annexe-3");
const rules = seed<{ id: string; values: Series }[]>("rules");
const acts =
  seed<
    {
      id: string;
      signed: string | null;
      approved: { order: string | null; published: string | null } | null;
      effectiveFrom: string | null;
      knownFrom: string | null;
    }[]
  >("acts");
const segur = [...within(seed("segur"))].map(([, value]) => value);
const entries = todayFile.entries as unknown as readonly Keyed[];

/** What a series holds on a day, before any reading: its last entry for everybody. */
function on(series: Series | undefined, day: string): unknown {
  const begun = (series ?? []).filter(({ from, condition }) => from <= day && !condition);
  const last = begun.at(-1);
  if (last === undefined || (last.to !== undefined && last.to <= day)) return undefined;
  return last.value === "end" ? undefined : last.value;
}

/** What a series of an id holds on a day, among figures that each have one. */
const of =
  (figures: readonly { readonly id: string; readonly values: Series }[]) =>
  (id: string, day: string): unknown =>
    on(figures.find((each) => each.id === id)?.values, day);

const parameter = of(parameters);
const asked = new Set<string>();
const regime = (id: string, day: string): unknown => {
  asked.add(id);
  return of(regimeFigures)(id, day);
};
const constraint = of(annexe3.constraints);
const bonusRate = of(annexe3.decentralizedBonus.rates);
const sheetOf = (id: string | undefined): SheetSeed | undefined =>
  sheets.find((each) => each.id === id);

/** The first and the last day on which a keyed figure is said to hold. */
function daysOf({ from, certainFrom, to, toExclusive }: Keyed): readonly string[] {
  const first = from ?? certainFrom;
  const last = to ?? (toExclusive && addDays(toExclusive, -1));
  return [first, last].filter((day): day is string => day !== undefined && day !== null);
}

/** The series in which a figure of annexe I may stand. */
function candidates({ what, target }: Keyed): readonly Series[] {
  const sheet = sheetOf(target?.metier);
  if (target?.bonus !== undefined) {
    return annexe3.functionalBonuses.flatMap(({ id, points }) =>
      id === target.bonus ? [points] : [],
    );
  }
  if (sheet === undefined) return [];
  if (what === "referenceCoefficient") {
    const stage = sheet.stages?.of.find(({ id }) => id === target?.population);
    return [...(stage ? [stage.referenceCoefficient] : []), sheet.referenceCoefficient];
  }
  if (what === "functionalBonus") return sheet.functionalBonuses.map(({ points }) => points);
  const kind = what.replace(/^complement:/, "");
  return sheet.complements.flatMap((each) => (kindsOf(each).includes(kind) ? [each.points] : []));
}

/** The kind of a complement as signed, and those that later acts give it. */
function kindsOf({ kind, changes = [] }: Numbered): readonly (string | undefined)[] {
  return [kind, ...changes.map(({ set }) => set?.kind)];
}

const ofAnnexe1 = entries.filter(
  ({ what, value }) =>
    (what === "referenceCoefficient" ||
      what === "functionalBonus" ||
      /^complement:\w+$/.test(what)) &&
    value !== null,
);

/** What the holders of a former function had before their first stage: coefficient and complement. */
const beforeStages: Readonly<Record<string, readonly [string, string]>> = {
  "coef-cadre-infirmier-ex-surveillant-general-2003-07": ["cadre-infirmier", "surveillant-general"],
  "coef-cadre-coordonnateur-des-soins-ex-infirmier-general-adjoint-2017-07": [
    "cadre-infirmier",
    "infirmier-general-adjoint",
  ],
  "coef-accompagnant-educatif-et-social-ex-avs-2006-10": [
    "auxiliaire-de-vie",
    "diplome-d-etat-d-auxiliaire-de-vie-sociale",
  ],
  "coef-cadre-coordonnateur-des-soins-2017-07": ["cadre-infirmier", "infirmier-general"],
  "coef-directeur-des-soins-2017-07": ["cadre-infirmier", "infirmier-general"],
  "coef-directeur-d-ifsi-2017-07": ["cadre-de-l-enseignement-de-sante", "directeur-d-ifsi"],
};

function withComplement([metier, complement]: readonly [string, string], day: string): string {
  const sheet = sheetOf(metier);
  const points = sheet?.complements.find(({ id }) => id === complement)?.points;
  return String(Number(on(sheet?.referenceCoefficient, day)) + Number(on(points, day)));
}

describe("annexe I, entry by entry of today.json", () => {
  it.each(ofAnnexe1)("has $id", (entry) => {
    const days = daysOf(entry);
    const before = beforeStages[entry.id];
    expect(days.length).toBeGreaterThan(0);
    for (const day of days) {
      const found = candidates(entry).map((series) => on(series, day));
      if (before !== undefined) found.push(withComplement(before, day));
      expect({ id: entry.id, day, found }).toEqual({
        id: entry.id,
        day,
        found: expect.arrayContaining([entry.value]),
      });
    }
  });

  it("has its stages and no others", () => {
    const printed = annexeFile.metiers.flatMap((metier) =>
      ("populations" in metier ? (metier.populations ?? []) : []).map(
        ({ id, referenceCoefficient }) => [
          `${metier.id}/${id}`,
          referenceCoefficient.map(({ from, value }) => `${from} ${value}`),
        ],
      ),
    );
    const held = sheets.flatMap(({ id, stages }) =>
      (stages?.of ?? []).map((each) => [
        `${id}/${each.id}`,
        each.referenceCoefficient.map(({ from, value }) => `${from} ${value}`),
      ]),
    );
    expect(new Map(held as [string, string[]][])).toEqual(new Map(printed as [string, string[]][]));
  });

  it("has the 111 métiers and, but for what ended, no others", () => {
    expect(annexeFile.metiers.filter(({ id }) => sheetOf(id) === undefined)).toEqual([]);
    const ids = new Set(annexeFile.metiers.map(({ id }) => id));
    const ended = annexeFile.ended.map(({ id }) => id);
    const more = sheets.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
    expect(more.filter((id) => !ended.includes(id))).toEqual([]);
  });

  it("ends what ended, on its day, and says what it became", () => {
    for (const { id, to, becomes } of annexeFile.ended) {
      const sheet = sheetOf(id);
      expect([id, on(sheet?.referenceCoefficient, addDays(to, -1)) !== undefined]).toEqual([
        id,
        true,
      ]);
      expect([id, on(sheet?.referenceCoefficient, to)]).toEqual([id, undefined]);
      expect(sheet?.becomes?.map(({ from, metier }) => [from, metier])).toEqual(
        becomes.map((metier) => [to, metier]),
      );
    }
    const removed = entries.filter(({ what }) => what === "métier removed");
    for (const { from, target } of removed) {
      expect(on(sheetOf(target?.metier)?.referenceCoefficient, from ?? "")).toBeUndefined();
    }
  });

  it("has the 65 posts in extinction, each with its coefficient and its first day", () => {
    const held = new Map(extinction.map((each) => [each.id, each]));
    for (const post of annexeFile.extinction) {
      const found = held.get(post.id);
      expect([post.id, on(found?.referenceCoefficient, "2025-09-10")]).toEqual([
        post.id,
        post.coefficient2025,
      ]);
      if ("from" in post && post.from) {
        expect([post.id, found?.referenceCoefficient[0]?.from]).toEqual([post.id, post.from]);
      }
    }
    expect(extinction.length).toBe(annexeFile.extinction.length);
    const printed = entries.find(({ id }) => id === "extinction-2025")?.value as Record<
      string,
      string
    >;
    for (const [id, value] of Object.entries(printed)) {
      expect([id, on(held.get(id)?.referenceCoefficient, "2025-09-10")]).toEqual([id, value]);
    }
  });
});

/** A month at full time of the statutory minimum: hourly × 455 ÷ 3, to the cent. */
const smicMonth = (day: string): string =>
  ((Math.round(Number(parameter("hourlyStatutoryMinimum", day)) * 100) * 455) / 300).toFixed(2);

const segurIds = new Map(
  segur.flatMap((value) =>
    typeof value === "object" && value !== null && "act" in value && "id" in value
      ? [[(value as Entry).id, value as Entry] as const]
      : [],
  ),
);

/** Where a figure that is not of annexe I stands, by its entry: the value on a day. */
const elsewhere: Readonly<Record<string, (day: string) => unknown>> = {
  "point-": (day) => parameter("pointValue", day),
  "dearness-antilles-guyane": (day) => parameter("costOfLivingRateMartinique", day),
  "dearness-mayotte": (day) => percentAbove(parameter("mayottePointFactor", day)),
  "smc-2019-refused": (day) => regime("conventionalMinimum", day),
  "smc-": (day) => regime("conventionalMinimum", day),
  "smic-": smicMonth,
  "seniority-table-2014": (day) => regime("seniorityRates", day),
  "technicity-in-seniority-": (day) => regime("integratedTechnicityShare", day),
  "hiring-reprise": (day) => regime("hiringShare", day),
  promotion: (day) => regime("promotionRise", day),
  replacement: (day) => regime("replacementRise", day),
  "medical-oncall-6": (day) => parameter("medicalOnCallNight", day),
  "medical-oncall-9": (day) => parameter("medicalOnCallSundayOrHoliday", day),
  "medical-oncall-15": (day) => parameter("medicalOnCallIntense", day),
  "night-normal": (day) => constraint("night", day),
  "night-effective": (day) => constraint("effective-night", day),
  "sunday-2003": (day) => (Number(constraint("sunday-holiday", day)) * 8).toFixed(2),
  "sunday-2020": (day) => constraint("sunday-holiday", day),
  "internat-5": (day) => constraint("internat-5", day),
  "internat-3": (day) => constraint("internat-3", day),
  "constraints-5": (day) => constraint("particular-constraints", day),
  prison: (day) => parameter("prisonCarePoints", day),
  "aid-housing-30": (day) => parameter("teacherHousingPoints", day),
  "asg-90": (day) => parameter("gerontologyCareAmount", day),
  "director-extra": (day) => [
    parameter("directorExtraPointsMin", day),
    parameter("directorExtraPointsMax", day),
  ],
  "doctor-bonus": (day) => [
    parameter("medicalBonificationMin", day),
    parameter("medicalBonificationMax", day),
  ],
  "director-formula": (day) => ({
    constant: parameter("directorConstant", day),
    exponent: parameter("directorChargesExponent", day),
    pointFrozen: parameter("directorFrozenPointValue", day),
    // From June 2008: the note of the entry.
    floorMEUR: parameter("directorChargesFloor", "2008-06-01"),
    ceilingMEUR: parameter("directorChargesCeiling", day),
    deputy: parameter("directorDeputyFactor", day),
  }),
  "bonus-rate": (day) => ({
    general: bonusRate("ordinary", day),
    trimestrialLeave: bonusRate("quarterly-holidays", day),
    // 2.5 % for the medical body in the first year, by article 7: RULES.md part 5.
    directorsDoctors:
      bonusRate("director", day) === bonusRate("medical", "2004-07-01")
        ? bonusRate("director", day)
        : undefined,
  }),
  "bonus-default": (day) => ({
    abatementPerDay: `1/${on(annexe3.decentralizedBonus.divisor.values, day)}`,
    freeDays: on(annexe3.decentralizedBonus.freeDays.values, day),
  }),
  "technicity-steps": (day) => {
    const rates = regime("technicityRates", day) as readonly string[];
    const years = ["0-3", "4-8", "9-13", "14-19", "20+"];
    return Object.fromEntries(years.map((each, index) => [each, rates[index]]));
  },
  "medical-point-": (day) =>
    seed<{ id: string; from: string; after: { en: string } }[]>("without-effect")
      .filter(({ id, from }) => id.startsWith("medical-point-") && from <= day)
      .at(-1)?.after.en,
  domicile: () => ({
    qualified: segurIds.get("domicile-qualified")?.value,
    unqualified: segurIds.get("domicile-unqualified")?.value,
    others: segurIds.get("domicile-other")?.value,
  }),
  "retirement-1": (day) => retirementMonths(day, "10"),
  "retirement-2": (day) => retirementMonths(day, "15"),
  "retirement-4": (day) => retirementMonths(day, "20"),
  "retirement-5": (day) => retirementMonths(day, "25"),
  "retirement-6": (day) => retirementMonths(day, "30"),
  "assistant-familial-2025": (day) => ({
    function: parameter("fosterCareBaseHours", day),
    perChild: parameter("fosterCareHoursPerChild", day),
    burden: parameter("fosterConstraintHours", day),
    waitingPerDay: parameter("fosterWaitingHours", day),
    fourthChildOf2006: parameter("fosterCareHoursBeyondThird", day),
  }),
};

/** The months of pay at a step of the retirement scale. */
function retirementMonths(day: string, years: string): unknown {
  const steps = regime("retirementYears", day) as readonly string[];
  return (regime("retirementMonths", day) as readonly string[])[steps.indexOf(years)];
}

function percentAbove(factor: unknown): string {
  return ((Number(factor) - 1) * 100).toFixed(0);
}

/** Entries that say that a figure ends, that none is known, or that the caller gives it: where each is held. */
const withoutFigure: Readonly<Record<string, () => boolean>> = {
  "point-after-2025-11": () => parameter("pointValue", "2025-12-01") === undefined,
  "dearness-reunion": () => parameter("reunionPointFactor", "2015-01-01") === "1.2",
  "medical-guards": () =>
    ["medicalDuty", "medicalDutyIntense", "medicalOnCallSummoned"].every(
      (id) =>
        parameter(id, "2020-10-31") !== undefined && parameter(id, "2020-11-01") === undefined,
    ),
  "bonus-modalities": () =>
    of(rules)("bonusDecidedBy", "2020-10-31") === "collective-agreement" &&
    of(rules)("bonusDecidedBy", "2020-11-01") === "collective-agreement-or-cse",
  "bonus-absence-added": () =>
    annexe3.absencesThatNeverCount.some(({ from }) => from === "2014-06-01"),
  "medical-2021-05": () => of(rules)("doctorsBonus", "2021-06-01") === "given",
  "emergency-100-net": () => of(rules)("emergencyIndemnity", "2019-07-01") === "given",
  "night-25-sunday-60": () => constraint("night", "2024-01-01") === "1.03",
  "benefits-in-kind": () => true,
  "training-annexe-v-ended": () =>
    parameter("trainingCoefficientA5411", "2020-11-01") === undefined,
  "hierarchical-coefficients-2023": () => true,
  "removed-formateur-ifsi-84": () => complementOn("formateur-ifsi", "84", "2017-07-01") === 0,
  "removed-direction-d-institut-22": () =>
    complementOn("cadre-de-l-enseignement-de-sante", "22", "2017-08-01") === 0,
  "transfer-premium": () => parameter("transferPoints", "2003-07-01") === "4",
  "transfer-responsibility": () =>
    parameter("transferResponsibilityPoints", "2003-07-01") === "1.5" &&
    parameter("transferWideResponsibilityPoints", "2003-07-01") === "2" &&
    parameter("transferGroups", "2003-07-01") === "3",
};

/** How many complements or bonuses of a métier have so many points on a day. */
function complementOn(metier: string, points: string, day: string): number {
  const sheet = sheetOf(metier);
  return [...(sheet?.complements ?? []), ...(sheet?.functionalBonuses ?? [])].filter(
    (each) => on(each.points, day) === points,
  ).length;
}

const others = entries.filter(
  (entry) =>
    !ofAnnexe1.includes(entry) && entry.what !== "métier removed" && entry.id !== "extinction-2025",
);

describe("the other figures of today.json", () => {
  it.each(others)("hold in the seeds: $id", (entry) => {
    const kept = withoutFigure[entry.id];
    if (kept !== undefined) return expect(kept()).toBe(true);
    const segurEntry = segurIds.get(entry.id);
    if (segurEntry !== undefined) {
      return expect([segurEntry.from, segurEntry.value]).toEqual([entry.from, entry.value]);
    }
    const held = Object.entries(elsewhere)
      .sort(([a], [b]) => b.length - a.length)
      .find(([id]) => entry.id === id || (id.endsWith("-") && entry.id.startsWith(id)))?.[1];
    if (held === undefined) return expect.unreachable(`nothing compares ${entry.id}`);
    for (const day of daysOf(entry)) {
      expect([entry.id, day, held(day)]).toEqual([entry.id, day, entry.value]);
    }
  });
});

describe("the acts after 2012", () => {
  const held = new Map(acts.map((act) => [act.id, act]));
  const named: Readonly<Record<string, string>> = {
    "point-2022": "recommandation-2022",
    denunciation: "denonciation-2011",
  };

  it.each([...todayFile.acts, ...regimesFile.acts])("are dated in the seeds: $id", (printed) => {
    const act = held.get(named[printed.id] ?? printed.id);
    if (!("knownFrom" in printed)) return expect(act?.signed).toBe(printed.signed);
    expect({
      signed: act?.signed,
      order: act?.approved?.order ?? null,
      published: act?.approved?.published ?? null,
      knownFrom: act?.knownFrom,
      from: act?.effectiveFrom,
    }).toEqual({
      signed: printed.signed,
      order: printed.approved ?? null,
      published: printed.published ?? null,
      knownFrom: printed.knownFrom,
      from: printed.from,
    });
  });
});

describe("the figures of the regimes", () => {
  const { seniority, technicity, hiring, promotion, replacement, minimum } = regimesFile;
  const { retirement, decentralizedBonus: bonus, constraints, holidays, overtime } = regimesFile;
  const first = { rp2012: "2012-12-02", "2014": "2014-11-01" } as const;
  const both = ["rp2012", "2014"] as const;

  it.each(both)("are the seniority and the technicité of %s", (id) => {
    const day = first[id];
    expect(seniority[id].from).toBe(day);
    expect(regime("seniorityRates", day)).toEqual(seniority[id].rates.map(({ rate }) => rate));
    expect(seniority[id].rates.map(({ completedYears }) => completedYears)).toEqual(
      Array.from({ length: 41 }, (_, years) => years),
    );
    const { steps } = technicity[id];
    expect(regime("technicityRates", day)).toEqual(steps.map(({ rate }) => rate));
    expect(regime("technicityYears", day)).toEqual(
      steps.map(({ fromCompletedYears }) => String(fromCompletedYears)),
    );
  });

  it("are the share of technicité in the base of seniority, and its strict rate", () => {
    const { shares, byPaidRate } = technicity["2014"].integration;
    for (const { from, share } of shares) {
      expect(regime("integratedTechnicityShare", from)).toBe(String(Number(share) * 100));
    }
    expect(regime("integratedTechnicityShare", "2014-10-31")).toBeUndefined();
    const printed = reclassementFile.technicityInSeniorityBase.rows;
    expect(byPaidRate).toEqual(
      printed.map(({ held, strict, ...at }) => ({
        paid: held,
        strict,
        at2014: at["from2014-11-01"],
        at2015: at["from2015-11-01"],
      })),
    );
    const rates = (regime("technicityRates", "2014-11-01") as readonly string[]).map(Number);
    for (const { paid, strict } of byPaidRate) {
      expect([paid, rates.filter((rate) => rate <= Number(paid)).at(-1)]).toEqual([
        paid,
        Number(strict),
      ]);
    }
  });

  it("are those of hiring, promotion and replacement", () => {
    for (const { from, share, exact } of hiring) {
      expect(regime("hiringShare", from)).toBe(share);
      expect(regime("hiringShareIsLeast", from)).toBe(exact ? "0" : "1");
    }
    expect(regime("promotionRise", promotion.from)).toBe(promotion.minimumRise);
    expect(regime("promotionStatusDifferential", "2017-06-30")).toBe("0");
    expect(regime("promotionStatusDifferential", "2017-07-01")).toBe("1");
    expect(regime("replacementRise", replacement.from)).toBe(replacement.minimumRise);
    expect(regime("replacementDays", replacement.from)).toBe(String(replacement.afterDays));
    expect(regime("replacementPartialShare", replacement.from)).toBe(
      String(Number(replacement.partialShare) * 100),
    );
    expect(regime("replacementPaidLeaveDays", replacement.from)).toBe(
      String(replacement.paidLeaveFreeDays),
    );
  });

  it("are the minimum of every year", () => {
    for (const { from, to, amount } of minimum.values) {
      const held = amount === "SMIC" ? undefined : amount;
      for (const day of [from, to ?? "2025-11-30"]) {
        expect([day, regime("conventionalMinimum", day)]).toEqual([day, held]);
      }
    }
    for (const { from, amount } of minimum.smicHourly) {
      expect(Number(parameter("hourlyStatutoryMinimum", from))).toBe(Number(amount));
    }
  });

  it("are the scales of retirement, the former one too", () => {
    const [former, ...since] = retirement.voluntary;
    for (const { years, months, ...others } of former?.months ?? []) {
      expect(parameter(`retirementYears${years}`, "2003-07-01")).toBe(String(years));
      expect(parameter(`retirementMonths${years}`, "2003-07-01")).toBe(months);
      if ("cadres" in others) {
        expect(parameter(`retirementMonths${years}Cadre`, "2003-07-01")).toBe(others.cadres);
      }
    }
    for (const { from, to, months } of since) {
      for (const day of [from, to ?? "2025-11-30"]) {
        expect(regime("retirementYears", day)).toEqual(months.map(({ years }) => String(years)));
        expect(regime("retirementMonths", day)).toEqual(months.map((each) => each.months));
      }
    }
    const { from, bonus: increase } = retirement.endOfCareerRest;
    expect(regime("endOfCareerRestIncrease", from)).toBe(increase);
    expect(regime("endOfCareerRestIncrease", "2014-05-31")).toBeUndefined();
  });

  it("are those of the decentralized bonus, its exempt absences on each day", () => {
    const day = "2012-12-02";
    expect(bonusRate("ordinary", day)).toBe(bonus.rates.general);
    expect(bonusRate("quarterly-holidays", day)).toBe(bonus.rates.withQuarterlyHolidays);
    expect(bonusRate("medical", day)).toBe(bonus.rates.medicalBodyAndDirectors);
    expect(bonusRate("director", day)).toBe(bonus.rates.medicalBodyAndDirectors);
    expect(`1/${on(annexe3.decentralizedBonus.divisor.values, day)}`).toBe(bonus.abatement);
    expect(on(annexe3.decentralizedBonus.freeDays.values, day)).toBe(String(bonus.freeDays));
    for (const since of ["2012-12-02", "2014-06-01"] as const) {
      const exempt = annexe3.absencesThatNeverCount.filter(({ from = "" }) => from <= since);
      expect([since, exempt.length]).toEqual([since, bonus.exemptAbsences[since]]);
    }
  });

  it("are those of constraints, holidays and overtime", () => {
    const { from } = constraints;
    expect(constraint("night", from)).toBe(constraints.night);
    expect(constraint("effective-night", from)).toBe(constraints.effectiveNight);
    expect(constraint("sunday-holiday", from)).toBe(constraints.sundayPerHour);
    expect((Number(constraint("sunday-holiday", from)) * 8).toFixed(2)).toBe(
      constraints.sundayEightHours,
    );
    expect([constraint("internat-5", from), constraint("internat-3", from)]).toEqual(
      constraints.internat,
    );
    expect(constraint("particular-constraints", from)).toBe(constraints.particular);
    expect(regime("holidayWeekDivisor", holidays.from)).toBe("5");
    const bands = overtime.fortnight;
    expect(regime("overtimeFortnightHours", overtime.from)).toEqual(
      bands.map(({ fromHour }) => String(fromHour - 1)),
    );
    expect(regime("overtimeFortnightRates", overtime.from)).toEqual(
      bands.map(({ increase }) => increase),
    );
  });

  it("are all compared: every dated figure of seeds/regimes.json is looked at above", () => {
    const elsewhereProved = [
      // The rules of 22.1 and 2.1, proved by the 1 345 printed rows: test/seniority/printed-rows.
      "technicityMonthsHeld",
      "fullSeniorityRate",
      "fullSeniorityMonths",
      "fullSeniorityYears",
      "additifTechnicity",
      // R88, 15.03.2.2 and its annexe: no figure in the copies, worked examples 49, 50 and 52 prove them.
      "experienceDaysPerMonth",
      "retirementFormerScale",
      "retirementReferenceYear",
      "retirementReferenceQuarter",
      "endOfCareerRestHolidays",
      "endOfCareerRestHolidaysAcquired",
      "endOfCareerRestLeave",
      "monthlyHours",
      "statutoryMonthHours",
    ];
    expect(
      regimeFigures
        .map(({ id }) => id)
        .filter((id) => !asked.has(id))
        .sort(),
    ).toEqual(elsewhereProved.sort());
  });
});
