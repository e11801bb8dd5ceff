import { describe, expect, it } from "vitest";
import type { PayRequest } from "../../src/pay/index.js";
import { computePay, safeComputePay } from "../../src/pay/index.js";

const carer = {
  metier: { assistantFamilial: { children: 2, restDaysNotTaken: 1 } },
  establishment: { kind: "annexe-xxiv" },
} as const;

const paid = (request: PayRequest): readonly string[] => {
  const { lines, gross } = computePay(request);
  const own = lines.map(({ code, amount }) => `${code} ${amount.toFixed(2)}`);
  return [...own, gross.toFixed(2)];
};

describe("an assistant familial and the Ségur family", () => {
  it("has 238 euros from January 2024, as everybody but doctors (R255)", () => {
    // (50 + 70 × 2) × 11.52 = 2 188.80; × 11.65 = 2 213.50; 10 × 4.58 = 45.80
    expect(paid({ ...carer, month: "2023-12" })).toEqual([
      "FOSTER_CARE 2188.80",
      "FOSTER_REST 45.80",
      "2234.60",
    ]);
    expect(paid({ ...carer, month: "2024-01" })).toEqual([
      "FOSTER_CARE 2213.50",
      "FOSTER_REST 45.80",
      "SEGUR_FOR_ALL 238.00",
      "2497.30",
    ]);
    const { readings } = computePay({ ...carer, month: "2024-01" });
    expect(readings).toContainEqual({ id: "R255", choice: "due" });
  });

  it("has none where annexe X alone is read to pay, nor is asked where", () => {
    const readings = { R255: "annexe-x-alone" } as const;
    const { metier } = carer;
    expect(paid({ metier, month: "2024-01", readings })).toEqual([
      "FOSTER_CARE 2213.50",
      "FOSTER_REST 45.80",
      "2259.30",
    ]);
  });

  it("has the one of health establishments there, once", () => {
    // 190 × 10.15 = 1 928.50 (October 2020); 190 × 11.88 = 2 257.20 (November 2025)
    const establishment = { kind: "etablissement-de-sante", publicFunding: true } as const;
    const metier = { assistantFamilial: { children: 2 } };
    expect(paid({ metier, establishment, month: "2020-10" })).toEqual([
      "FOSTER_CARE 1928.50",
      "SEGUR 117.00",
      "2045.50",
    ]);
    expect(paid({ metier, establishment, month: "2025-11" })).toEqual([
      "FOSTER_CARE 2257.20",
      "SEGUR 238.00",
      "2495.20",
    ]);
  });

  it("has a share of it for the time spent elsewhere, and of a month not wholly paid", () => {
    // 238 × 1/2 = 119.00; 2 213.50 + 119.00 = 2 332.50
    const { metier, establishment } = carer;
    const half = { metier: { assistantFamilial: { children: 2 } }, establishment } as const;
    expect(paid({ ...half, month: "2024-01", segur: { share: "1/2" } })).toEqual([
      "FOSTER_CARE 2213.50",
      "SEGUR_FOR_ALL 119.00",
      "2332.50",
    ]);
    // (2 213.50 + 238.00) × 15/30 = 1 225.75, the rest not taken in whole
    const presence = { entered: "2024-01-16", method: "thirtieths" } as const;
    expect(paid({ metier, establishment, month: "2024-01", presence })).toEqual([
      "FOSTER_CARE 2213.50",
      "FOSTER_REST 45.80",
      "SEGUR_FOR_ALL 238.00",
      "ABSENCE -1225.75",
      "1271.55",
    ]);
  });

  it("is asked the kind of establishment from the first text of the family", () => {
    const { metier } = carer;
    const outcome = safeComputePay({ metier, month: "2024-01" });
    expect(outcome.ok ? [] : outcome.issues.map(({ code, path }) => [code, path])).toEqual([
      ["missing", ["establishment", "kind"]],
    ]);
  });
});

describe("the carers of Laforcade whom it did not reach", () => {
  const nurse = {
    metier: "infirmier-de-ou-autorise",
    seniorityYears: 0,
    segur: { years: 3 },
  } as const;
  const handicap = "etablissement-pour-personnes-handicapees";

  it("have the 238 euros of the agreement of 2 May 2022, which asks for no funding", () => {
    // 477 × 4.447 = 2 121.22
    const establishment = { kind: handicap, publicFunding: false } as const;
    expect(paid({ ...nurse, establishment, month: "2022-03" })).toEqual([
      "BASE_SALARY 2121.22",
      "SENIORITY 0.00",
      "2121.22",
    ]);
    expect(paid({ ...nurse, establishment, month: "2022-04" })).toEqual([
      "BASE_SALARY 2121.22",
      "SENIORITY 0.00",
      "SEGUR_SOCIO_EDUCATIONAL 238.00",
      "2359.22",
    ]);
  });

  const asked = (request: PayRequest): readonly string[] => {
    const outcome = safeComputePay(request);
    return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
  };
  const list = ["missing segur.socioEducational"];
  const carers = { metier: "aide-soignant", seniorityYears: 0, month: "2023-06" } as const;

  it("are asked of any other structure whether it is on the list, which pays them 238 euros", () => {
    // 376 × 4.58 = 1 722.08; the SMIC of June 2023, 1 747.20
    const elsewhere = { ...carers, establishment: { kind: "autre" } } as const;
    expect(paid({ ...elsewhere, segur: { socioEducational: true } }).slice(-2)).toEqual([
      "SEGUR_SOCIO_EDUCATIONAL 238.00",
      "1985.20",
    ]);
    expect(asked(elsewhere)).toEqual(list);
    expect(paid({ ...elsewhere, segur: { socioEducational: false } }).at(-1)).toBe("1747.20");
    const nowhere = { publicFunding: false } as const;
    for (const kind of ["creche", "pouponniere-du-secteur-social", "ssiad", "ehpad"] as const) {
      const { years } = nurse.segur;
      const establishment = { kind, ...nowhere };
      expect(asked({ ...nurse, segur: { years }, month: "2022-04", establishment })).toEqual(list);
    }
  });

  it("are not asked before that text, nor where another one pays its 238 euros", () => {
    const of = (kind: string, more: object) =>
      asked({ ...carers, establishment: { kind, publicFunding: true }, ...more } as never);
    expect(of("autre", { month: "2022-03" })).toEqual([]);
    expect(of("autre", { month: "2022-04" })).toEqual(list);
    expect(of("autre", { month: "2022-04", law: { knownOn: "2022-06-22" } })).toEqual([]);
    expect(of("autre", { month: "2022-04", law: { knownOn: "2022-06-23" } })).toEqual(list);
    for (const kind of ["ehpad", "etablissement-de-sante", "samu", "ssiad", "foyer-de-vie"]) {
      expect(of(kind, { month: "2023-06" })).toEqual([]);
    }
    expect(of("creche", { metier: "agent-de-soins", month: "2023-06" })).toEqual([]);
  });

  it("are not asked from January 2024, when the same 238 euros are everybody's", () => {
    const elsewhere = { ...carers, establishment: { kind: "autre" } } as const;
    expect(asked({ ...elsewhere, month: "2023-12" })).toEqual(list);
    // 376 × 4.58 = 1 722.08, brought up to 1 766.92 in January 2024; + 238.00
    expect(paid({ ...elsewhere, month: "2024-01" }).slice(-2)).toEqual([
      "SEGUR_FOR_ALL 238.00",
      "2004.92",
    ]);
    // 518 × 4.58 = 2 372.44; + 238.00
    const psychologist = { ...elsewhere, metier: "psychologue", cadreYears: 0 } as const;
    expect(asked({ ...psychologist, month: "2023-12" })).toEqual(list);
    expect(paid({ ...psychologist, month: "2024-01" }).slice(-2)).toEqual([
      "SEGUR_FOR_ALL 238.00",
      "2610.44",
    ]);
  });

  it("are asked from then on of whom the answer changes the amount", () => {
    const outsider = { kind: "autre", member: false } as const;
    const home = { kind: "service-d-aide-a-domicile", publicFunding: true } as const;
    expect(asked({ ...carers, month: "2024-07", establishment: outsider })).toEqual(list);
    expect(asked({ ...carers, month: "2025-10", establishment: outsider })).toEqual([]);
    for (const [homeCare, expected] of [
      ["qualified", []],
      ["unqualified", list],
      [undefined, list],
    ] as const) {
      const segur = homeCare === undefined ? {} : { homeCare };
      expect(asked({ ...carers, segur, establishment: home })).toEqual(expected);
    }
  });

  it("have one only: Laforcade's where it reaches them", () => {
    const establishment = { kind: handicap, publicFunding: true } as const;
    const codes = computePay({ ...nurse, establishment, month: "2022-04" }).lines.map(
      ({ code }) => code,
    );
    expect(codes).toEqual(["BASE_SALARY", "SENIORITY", "SEGUR_LAFORCADE", "SEGUR_2"]);
  });
});

describe("the home care bonus beside the 238 euros of everybody", () => {
  // Avenant no. 2022-02 (DP p. 179-180): 238, 218 or 170 from October 2021.
  const home = { kind: "service-d-aide-a-domicile", publicFunding: true } as const;
  const indemnities = (homeCare: "qualified" | "unqualified" | "other", month: string) =>
    (["prime-domicile", "238-for-all"] as const).map((R200) =>
      paid({
        ...{ metier: "employe-administratif", month, seniorityYears: 0 },
        ...{ segur: { homeCare }, establishment: home, readings: { R200 } },
      }).filter((line) => line.startsWith("SEGUR")),
    );

  it.each([
    ["qualified", "238.00"],
    ["unqualified", "218.00"],
    ["other", "170.00"],
  ] as const)("SEGUR_HOME_CARE is of %s staff %s, or 238 from 2024 (R200)", (homeCare, amount) => {
    const own = [`SEGUR_HOME_CARE ${amount}`];
    expect(indemnities(homeCare, "2023-12")).toEqual([own, own]);
    expect(indemnities(homeCare, "2024-01")).toEqual([own, ["SEGUR_FOR_ALL 238.00"]]);
  });
});

describe("an educator in a job in extinction", () => {
  // The table of the agreement of 2 May 2022 is illustrative: the function decides.
  const educator = {
    metier: { extinction: "educateur-technique-specialise-assimile" },
    seniorityYears: 0,
    establishment: { kind: "etablissement-pour-personnes-handicapees" },
  } as const;

  it("is asked whether that agreement reaches the function, until everybody has the same", () => {
    const codes = (month: string) => {
      const outcome = safeComputePay({ ...educator, month });
      return outcome.ok
        ? outcome.value.lines.map(({ code }) => code)
        : outcome.issues.map(({ path }) => path.join("."));
    };
    expect(codes("2022-03")).toEqual(["BASE_SALARY", "SENIORITY"]);
    expect(codes("2022-04")).toEqual(["segur.socioEducational"]);
    expect(codes("2023-12")).toEqual(["segur.socioEducational"]);
    expect(codes("2024-01")).toEqual(["BASE_SALARY", "SENIORITY", "SEGUR_FOR_ALL"]);
    // 479 × 4.58 = 2 193.82; + 238.00
    const told = { ...educator, month: "2023-06" } as const;
    expect(paid({ ...told, segur: { socioEducational: true } }).at(-1)).toBe("2431.82");
    expect(paid({ ...told, segur: { socioEducational: false } }).at(-1)).toBe("2193.82");
  });
});
