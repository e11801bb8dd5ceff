import { describe, expect, it } from "vitest";
import type { PayRequest } from "../../src/pay/request/pay-request.js";
import { computePay, safeComputePay } from "../as-signed.js";
import { shown } from "../slip-shown.js";

/** The lines of a slip in order, and its gross last. */
function amounts(request: PayRequest): readonly string[] {
  const slip = computePay(request);
  return [...slip.lines.map(({ amount }) => amount.toFixed(2)), slip.gross.toFixed(2)];
}

function chosen(request: PayRequest, id: string): string | undefined {
  return computePay(request).readings.find((applied) => applied.id === id)?.choice;
}

const aide: PayRequest = { metier: "aide-soignant", month: "2011-01", seniorityYears: 0 };
const nurse: PayRequest = {
  metier: "infirmier-de-ou-autorise",
  month: "2003-09",
  seniorityYears: 10,
};
const cadre: PayRequest = {
  metier: "cadre-educatif",
  month: "2003-09",
  seniorityYears: 10,
  cadreYears: 10,
};
const doctor: PayRequest = {
  metier: "medecin-specialiste",
  month: "2003-09",
  seniorityYears: 10,
  cadreYears: 10,
};

describe("R1, where to round", () => {
  const request: PayRequest = { ...aide, functionalBonuses: ["personnes-agees"] };

  it("is each line: 351 × 4.403 = 1 545.453 and 11 × 4.403 = 48.433 make 1 593.88", () => {
    expect(amounts(request)).toEqual(["1545.45", "0.00", "48.43", "1593.88"]);
    expect(chosen(request, "R1")).toBe("each-line");
  });

  it("is once on the total at will: 1 593.886 makes 1 593.89, and lines show their own cent", () => {
    const once: PayRequest = { ...request, readings: { R1: "on-the-total" } };
    expect(amounts(once)).toEqual(["1545.45", "0.00", "48.43", "1593.89"]);
    expect(JSON.stringify(computePay(once).lines.map(({ amount }) => amount))).toBe(
      '["1545.45","0.00","48.43"]',
    );
    expect(chosen(once, "R1")).toBe("on-the-total");
  });

  it("takes percentages of unrounded lines when it rounds once", () => {
    // 467 × 4.151 = 1 938.517; 10 % = 193.8517, twice: 2 326.2204. Line by line 1 938.52 + 193.85 × 2 = 2 326.22
    // internat 5 % of 1 938.517 + 193.8517 = 106.618435
    const once: PayRequest = {
      ...cadre,
      constraints: { internat: "5" },
      readings: { R1: "on-the-total" },
    };
    // 2 326.2204 + 106.618435 = 2 432.838835
    expect(amounts(once)).toEqual(["1938.52", "193.85", "193.85", "106.62", "2432.84"]);
    const { lines } = computePay(once);
    expect(lines.map(({ exact }) => exact.toFixed())).toEqual([
      "1938.517",
      "193.8517",
      "193.8517",
      "106.618435",
    ]);
  });
});

describe("R2, whether the majoration compounds with seniority", () => {
  it("is no: 1 938.52 × 10 %, twice", () => {
    expect(amounts(cadre)).toEqual(["1938.52", "193.85", "193.85", "2326.22"]);
    expect(chosen(cadre, "R2")).toBe("added");
  });

  it("is yes at will: (1 938.52 + 193.85) × 10 % = 213.237", () => {
    const compounded: PayRequest = { ...cadre, readings: { R2: "compounded" } };
    expect(amounts(compounded)).toEqual(["1938.52", "193.85", "213.24", "2345.61"]);
    expect(chosen(compounded, "R2")).toBe("compounded");
  });

  it("touches cadres only", () => {
    expect(chosen(nurse, "R2")).toBeUndefined();
  });
});

describe("R3, several functional bonuses", () => {
  const two: PayRequest = {
    ...nurse,
    functionalBonuses: ["bloc-operatoire-exclusif", "personnes-agees"],
  };

  it("is one title only", () => {
    expect(() => computePay(two)).toThrow("one functional bonus only");
    expect(chosen({ ...nurse, functionalBonuses: ["personnes-agees"] }, "R3")).toBeUndefined();
  });

  it("is all of them at will: (14 + 11) × 4.151 = 103.775", () => {
    // 477 × 4.151 = 1 980.027; 10 % = 198.003
    const all: PayRequest = { ...two, readings: { R3: "all" } };
    expect(amounts(all)).toEqual(["1980.03", "198.00", "103.78", "2281.81"]);
    expect(chosen(all, "R3")).toBe("all");
  });
});

describe("R4, bonification in the base of seniority", () => {
  // 1 037 × 4.151 = 4 304.587; 100 × 4.151 = 415.10
  const request: PayRequest = { ...doctor, extraPoints: { bonification: 100 } };

  it("is outside: 4 304.59 × 10 % = 430.459", () => {
    expect(amounts(request)).toEqual(["4304.59", "430.46", "430.46", "415.10", "5580.61"]);
    expect(chosen(request, "R4")).toBe("outside");
  });

  it("is inside at will: 4 719.69 × 10 % = 471.969", () => {
    const inside: PayRequest = { ...request, readings: { R4: "inside" } };
    expect(amounts(inside)).toEqual(["4304.59", "471.97", "471.97", "415.10", "5663.63"]);
    expect(chosen(inside, "R4")).toBe("inside");
    const [, seniority] = computePay(inside).lines;
    expect(seniority?.steps.map(({ id }) => id)).toEqual([
      "SENIORITY_BASE",
      "SENIORITY_RATE",
      "SENIORITY",
    ]);
  });

  it("is inside for its part of a part time, or in full: 4 304.59 ÷ 2 + 207.55 or 415.10", () => {
    // 2 152.2935; 2 152.29 + 207.55 = 2 359.84, 10 % 235.984
    const half: PayRequest = { ...request, workingTime: "0.5", readings: { R4: "inside" } };
    expect(amounts(half)).toEqual(["2152.29", "235.98", "235.98", "207.55", "2831.80"]);
    // 2 152.29 + 415.10 = 2 567.39, 10 % 256.739
    const full: PayRequest = { ...half, readings: { R4: "inside", R18: "in-full" } };
    expect(amounts(full)).toEqual(["2152.29", "256.74", "256.74", "415.10", "3080.87"]);
  });
});

describe("R12, a sheet's table and text", () => {
  const animator: PayRequest = {
    metier: "animateur-socio-educatif-niveau-1",
    month: "2003-09",
    seniorityYears: 0,
  };

  it("is the text: 378 + 3, × 4.151 = 1 581.531", () => {
    expect(amounts(animator)).toEqual(["1581.53", "0.00", "1581.53"]);
    expect(chosen(animator, "R12")).toBe("text");
  });

  it("is the table at will: 378 + 10, × 4.151 = 1 610.588", () => {
    const table: PayRequest = { ...animator, readings: { R12: "table" } };
    expect(amounts(table)).toEqual(["1610.59", "0.00", "1610.59"]);
    expect(chosen(table, "R12")).toBe("table");
  });

  it("gives the informaticien 9 points by the text and none by the table", () => {
    // 448 × 4.151 = 1 859.648; 439 × 4.151 = 1 822.289
    const computing: PayRequest = { metier: "informaticien", month: "2003-09", seniorityYears: 0 };
    expect(amounts(computing)).toEqual(["1859.65", "0.00", "1859.65"]);
    expect(amounts({ ...computing, readings: { R12: "table" } })).toEqual([
      "1822.29",
      "0.00",
      "1822.29",
    ]);
  });
});

describe("R14, the préparateur chef de groupe's 62 points", () => {
  const both: PayRequest = {
    metier: "preparateur-en-pharmacie-chef-de-groupe",
    month: "2003-09",
    seniorityYears: 0,
    complements: ["plus-de-500-lits", "encadrement-de-preparateurs"],
  };

  it("are due once", () => {
    expect(() => computePay(both)).toThrow("which do not go together");
  });

  it("are due twice at will: 432 + 62 + 62, × 4.151 = 2 307.956", () => {
    expect(amounts({ ...both, readings: { R14: "both" } })).toEqual(["2307.96", "0.00", "2307.96"]);
  });
});

describe("R15, the chef-adjoint de service informatique", () => {
  const deputy: PayRequest = {
    metier: { extinction: "chef-adjoint-de-service-informatique-gros-systeme" },
    month: "2003-09",
    seniorityYears: 0,
    cadreYears: 0,
  };

  it("has 809 points: × 4.151 = 3 358.159", () => {
    expect(amounts(deputy)).toEqual(["3358.16", "0.00", "0.00", "3358.16"]);
    expect(chosen(deputy, "R15")).toBe("809");
  });

  it("has 898 at will: × 4.151 = 3 727.598", () => {
    expect(amounts({ ...deputy, readings: { R15: "898" } })).toEqual([
      "3727.60",
      "0.00",
      "0.00",
      "3727.60",
    ]);
  });
});

describe("R16, lists restored from elsewhere", () => {
  it("pays a restored job, and says so", () => {
    // 354 × 4.151 = 1 469.454
    const secretary: PayRequest = {
      metier: { extinction: "secretaire-de-direction-en-extinction" },
      month: "2003-09",
      seniorityYears: 0,
    };
    expect(amounts(secretary)).toEqual(["1469.45", "0.00", "1469.45"]);
    expect(chosen(secretary, "R16")).toBe("restored");
    expect(() => computePay({ ...secretary, readings: { R16: "left-out" } })).toThrow("R16");
  });

  it("makes no cadre of a métier whose list is left out", () => {
    const { cadreYears: _, ...others } = cadre;
    // 467 × 4.151, + 10 %
    expect(amounts({ ...others, readings: { R16: "left-out" } })).toEqual([
      "1938.52",
      "193.85",
      "2132.37",
    ]);
    expect(() => computePay({ ...cadre, readings: { R16: "left-out" } })).toThrow("is not a cadre");
  });
});

describe("R17, the unit of a night or of a Sunday hour", () => {
  const request: PayRequest = {
    ...nurse,
    constraints: { nights: 9, workedNights: 9, sundayHolidayHours: 11 },
  };

  it("is not rounded: 9 × 2.65 × 4.151 = 99.00135; 11 × 1.5 × 4.151 = 68.4915", () => {
    expect(amounts(request).slice(2)).toEqual(["99.00", "68.49", "2345.52"]);
    expect(chosen(request, "R17")).toBe("unrounded");
  });

  it("is rounded at will: 9 × (4.15 + 6.85) = 99.00; 11 × 6.23 = 68.53", () => {
    const rounded: PayRequest = { ...request, readings: { R17: "rounded" } };
    expect(amounts(rounded).slice(2)).toEqual(["99.00", "68.53", "2345.56"]);
    const [, , nights, sundays] = computePay(rounded).lines;
    expect([nights, sundays].map((line) => line?.steps.map(({ id }) => id))).toEqual([
      ["NIGHT_UNIT", "WORKED_NIGHT_UNIT", "NIGHTS"],
      ["SUNDAY_HOLIDAY_UNIT", "SUNDAYS_HOLIDAYS"],
    ]);
    expect(chosen(rounded, "R17")).toBe("rounded");
  });
});

describe("R18, part time and points outside the base salary", () => {
  // 477 × 4.151 ÷ 2 = 990.0135; 10 % 99.001
  const half: PayRequest = { ...nurse, workingTime: "0.5", functionalBonuses: ["personnes-agees"] };

  it("is pro rata: 11 × 4.151 ÷ 2 = 22.8305", () => {
    expect(amounts(half)).toEqual(["990.01", "99.00", "22.83", "1111.84"]);
    expect(chosen(half, "R18")).toBe("pro-rata");
  });

  it("is in full at will: 11 × 4.151 = 45.661", () => {
    expect(amounts({ ...half, readings: { R18: "in-full" } })).toEqual([
      "990.01",
      "99.00",
      "45.66",
      "1134.67",
    ]);
  });
});

describe("R23, the médecin directeur in the medical body or among the directors", () => {
  // 1 325 × 4.151 = 5 500.075
  const director: PayRequest = {
    metier: "medecin-directeur",
    month: "2003-09",
    seniorityYears: 0,
    cadreYears: 0,
    decentralizedBonus: { paid: "monthly" },
  };

  it("is in the medical body: 2.5 % of 5 500.08 = 137.502", () => {
    expect(shown(computePay(director)).decentralizedBonus).toBe("137.50");
    expect(chosen(director, "R23")).toBe("all");
  });

  it("is among the directors at will: 5 % = 275.004", () => {
    const apart: PayRequest = { ...director, readings: { R23: "titre-20-only" } };
    expect(shown(computePay(apart)).decentralizedBonus).toBe("275.00");
  });

  // 100 × 4.151 = 415.10; 2 × 29 = 58 points of duties, 240.758
  it.each(["all", "titre-20-only"] as const)(
    "moves the bonus and nothing else, which follows the métier: %s",
    (choice) => {
      for (const metier of ["medecin-directeur", "medecin-chef-d-etablissement"] as const) {
        const asked: PayRequest = { ...director, metier, readings: { R23: choice } };
        const codes = (more: object) => {
          const outcome = safeComputePay({ ...asked, ...more });
          return outcome.ok
            ? outcome.value.lines
                .map(({ code, amount }) => `${code} ${amount.toFixed(2)}`)
                .slice(-1)
            : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
        };
        expect(codes({ extraPoints: { bonification: 100 } })).toEqual(["EXTRA_POINTS 415.10"]);
        expect(
          codes({ medicalDuties: { duties: { medicalDuty: 2 }, ceiling: "ordinary" } }),
        ).toEqual(["MEDICAL_DUTIES 240.76"]);
        expect(codes({ constraints: { nights: 1 } })).toEqual(["not-for-medical-body constraints"]);
        expect(codes({ extraPoints: { director: 20 } })).toEqual([
          "not-applicable extraPoints.director",
        ]);
      }
    },
  );
});

describe("R24, 2.5 % then 5 % for the medical body", () => {
  const request: PayRequest = { ...doctor, decentralizedBonus: { paid: "monthly" } };
  // 4 304.59 + 430.46 + 430.46 = 5 165.51

  it("holds for all of it: 2.5 % of 5 165.51 = 129.13775", () => {
    expect(shown(computePay(request))).toMatchObject({
      decentralizedBonus: "129.14",
      total: "5294.65",
    });
    expect(chosen(request, "R24")).toBe("whole-medical-body");
  });

  it("holds for the reclassified only, at will: 5 % = 258.2755", () => {
    const only: PayRequest = { ...request, readings: { R24: "reclassified-only" } };
    expect(shown(computePay(only))).toMatchObject({
      decentralizedBonus: "258.28",
      total: "5423.79",
    });
  });
});

describe("R25, medical complements in the base of seniority", () => {
  it("is inside: (937 + 100) × 4.151 × 10 %", () => {
    expect(amounts(doctor)).toEqual(["4304.59", "430.46", "430.46", "5165.51"]);
    expect(chosen(doctor, "R25")).toBe("inside");
  });

  it("is outside at will: 937 × 4.151 = 3 889.487, × 10 % = 388.949", () => {
    const outside: PayRequest = { ...doctor, readings: { R25: "outside" } };
    expect(amounts(outside)).toEqual(["4304.59", "388.95", "388.95", "5082.49"]);
    expect(chosen(outside, "R25")).toBe("outside");
  });

  it("leaves encadrement inside: (937 + 160) × 4.151 = 4 553.647, × 10 %, the fonctionnel 90 outside", () => {
    // (937 + 160 + 90) × 4.151 = 4 927.237
    const chief: PayRequest = {
      ...doctor,
      metier: "pharmacien",
      complements: ["encadrement-de-pharmaciens", "fonctionnel-encadrement-de-pharmaciens"],
      readings: { R25: "outside" },
    };
    expect(amounts(chief)).toEqual(["4927.24", "455.37", "455.37", "5837.98"]);
  });

  it("does not touch others", () => {
    expect(chosen(cadre, "R25")).toBeUndefined();
  });
});

describe("R26, the majoration in the base of internat and contraintes", () => {
  const request: PayRequest = { ...cadre, constraints: { internat: "5", particular: true } };

  it("is not: 5 % of 1 938.52 + 193.85 = 106.6185", () => {
    expect(amounts(request)).toEqual([
      "1938.52",
      "193.85",
      "193.85",
      "106.62",
      "106.62",
      "2539.46",
    ]);
    expect(chosen(request, "R26")).toBe("letter");
  });

  it("is at will: 5 % of 2 326.22 = 116.311", () => {
    const inside: PayRequest = { ...request, readings: { R26: "with-majoration" } };
    expect(amounts(inside)).toEqual(["1938.52", "193.85", "193.85", "116.31", "116.31", "2558.84"]);
    expect(chosen(inside, "R26")).toBe("with-majoration");
  });

  it("does not touch a non-cadre", () => {
    expect(chosen({ ...nurse, constraints: { internat: "5" } }, "R26")).toBeUndefined();
  });
});

describe("R27, the cadre infirmier's 38 points", () => {
  const adjoint: PayRequest = {
    metier: "cadre-infirmier",
    month: "2003-09",
    seniorityYears: 0,
    cadreYears: 0,
    complements: ["infirmier-general-adjoint", "surveillant-general"],
  };

  it("do not go with 22 or 66", () => {
    expect(() => computePay(adjoint)).toThrow("which do not go together");
  });

  it("are added at will: 537 + 38 + 22, × 4.151 = 2 478.147", () => {
    expect(amounts({ ...adjoint, readings: { R27: "any-added" } })[0]).toBe("2478.15");
  });
});

describe("R28, head of a theatre or childcare institute", () => {
  const head: PayRequest = {
    metier: "cadre-de-l-enseignement-de-sante",
    month: "2003-09",
    seniorityYears: 0,
    cadreYears: 0,
    complements: ["direction-d-institut"],
    functionalBonuses: ["direction-d-institut-de-bloc-operatoire-ou-puericulture"],
  };

  it("has both 22: (537 + 22) × 4.151 = 2 320.409 and 22 × 4.151 = 91.322", () => {
    expect(amounts(head)).toEqual(["2320.41", "0.00", "0.00", "91.32", "2411.73"]);
  });

  it("has one at will", () => {
    expect(() => computePay({ ...head, readings: { R28: "one" } })).toThrow("functionalBonuses.0");
  });
});

describe("R29, the head biologist's 130", () => {
  const head: PayRequest = {
    metier: "pharmacien-ou-medecin-biologiste",
    month: "2003-09",
    seniorityYears: 0,
    cadreYears: 0,
    complements: ["biologiste-chef-fonctionnel"],
  };

  it("are alone: 937 + 130, × 4.151 = 4 429.117", () => {
    expect(amounts(head)[0]).toBe("4429.12");
  });

  it("are still without the 35 beside a speciality of 100: 937 + 100 + 130, × 4.151 = 4 844.217", () => {
    const complements = ["specialite", "biologiste-chef-fonctionnel"] as const;
    expect(amounts({ ...head, complements })[0]).toBe("4844.22");
  });

  it("go with the 35 at will: 937 + 130 + 35, × 4.151 = 4 574.402", () => {
    expect(amounts({ ...head, readings: { R29: "both" } })[0]).toBe("4574.40");
  });
});

describe("R30, the agent d'amphithéâtre at autopsies", () => {
  const attendant: PayRequest = {
    metier: "agent-d-amphitheatre",
    month: "2003-09",
    seniorityYears: 0,
    complements: ["autopsies"],
  };

  it("has 46 instead of 36: 350 × 4.151 = 1 452.85", () => {
    expect(amounts(attendant)[0]).toBe("1452.85");
  });

  it("has 36 and 46 at will: 386 × 4.151 = 1 602.286", () => {
    expect(amounts({ ...attendant, readings: { R30: "added" } })[0]).toBe("1602.29");
  });
});

describe("R33, the assistant social moniteur d'école", () => {
  const monitor: PayRequest = {
    metier: { extinction: "assistant-social-moniteur-d-ecole" },
    month: "2003-09",
    seniorityYears: 10,
  };

  it("is no cadre: 465 × 4.151 = 1 930.215, + 10 % 193.022", () => {
    expect(amounts(monitor)).toEqual(["1930.22", "193.02", "2123.24"]);
    expect(chosen(monitor, "R33")).toBe("not-cadre");
  });

  it("is a cadre at will, with the majoration", () => {
    const asCadre: PayRequest = { ...monitor, cadreYears: 10, readings: { R33: "cadre" } };
    expect(amounts(asCadre)).toEqual(["1930.22", "193.02", "193.02", "2316.26"]);
    expect(() => computePay({ ...monitor, readings: { R33: "cadre" } })).toThrow("cadreYears");
  });
});
