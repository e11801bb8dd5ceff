import { describe, expect, it } from "vitest";
import {
  type PayColumnsRequest,
  payColumns,
  safeComputePay,
  safePayColumns,
} from "../../src/index.js";
import type { Issue } from "../../src/intake/issue.js";
import { Draw } from "../oracle/random.js";
import { months, randomRequest } from "../oracle/random-requests.js";

const signed = { metier: "aide-soignant", month: "2003-09", law: "as-signed" } as const;

describe("columns", () => {
  it("give the cents of the slips", () => {
    // 351 × 4.151 = 1457.00; 7 % = 101.99. At 0.8: 1165.60 and 81.59.
    const paid = payColumns({
      ...signed,
      seniorityYears: new Int8Array([0, 7, 7]),
      workingTime: new Float64Array([1, 1, 0.8]),
    });
    expect([...paid.gross]).toEqual([145_700, 155_899, 124_719]);
    expect([...(paid.lines.SENIORITY ?? [])]).toEqual([0, 10_199, 8_159]);
    expect(paid.refusals).toEqual([]);
  });

  it("are numbers side by side, values by place, a list, or one value for all", () => {
    const expected = [145_700, 155_899];
    const given = [
      { seniorityYears: [0, "7"] },
      { seniorityYears: { values: new Uint8Array([0, 7]) } },
      { seniorityYears: { dictionary: [7, 0], indices: new Int32Array([1, 0]) } },
      { metier: { dictionary: ["aide-soignant"], indices: [0, 0] }, seniorityYears: [0, 7] },
      { seniorityYears: new Float32Array([0, 7]), workingTime: 1 },
      { seniorityYears: [0, 7], workingTime: ["1", "35/35"] },
    ];
    for (const columns of given) {
      expect([...payColumns({ ...signed, ...columns } as PayColumnsRequest).gross]).toEqual(
        expected,
      );
    }
    const one = payColumns({ ...signed, seniorityYears: 7, rows: 3 });
    expect([...one.gross]).toEqual([155_899, 155_899, 155_899]);
  });

  it("leave a field out where its bit is not set, or its place is none", () => {
    // Four nights are 4 points: 16.60.
    const valid = new Uint8Array([0b01]);
    const nights = { values: new Uint8Array([4, 9]), valid };
    const paid = payColumns({ ...signed, seniorityYears: [0, 0], constraints: { nights } });
    expect([...paid.gross]).toEqual([147_360, 145_700]);
    const placed = { dictionary: [4], indices: [0, -1] };
    const same = payColumns({
      ...signed,
      seniorityYears: [0, 0],
      constraints: { nights: placed },
    });
    expect([...same.gross]).toEqual([147_360, 145_700]);
  });

  it("pay the rows whose places are all far on in a long dictionary", () => {
    const dictionary = Array.from({ length: 5000 }, (_, place) => `no-metier-${place}`);
    dictionary[4990] = "aide-soignant";
    const metier = { dictionary, indices: new Int32Array([4990, 4990, 4980]) };
    const paid = payColumns({ ...signed, metier, seniorityYears: [0, 7, 7] } as PayColumnsRequest);
    expect([...paid.gross]).toEqual([145_700, 155_899, 0]);
    expect(paid.refusals.map(({ row, issues }) => [row, issues[0]?.code])).toEqual([
      [2, "unknown-metier"],
    ]);
  });

  it("pay a month partly worked by each of the four methods, row by row", () => {
    const march = { ...signed, month: "2004-03", seniorityYears: 3 } as const;
    // 351 × 4.172 = 1 464.37 and 3 % = 43.93: 1 508.30. Wednesday 10 to Sunday 14 March 2004
    // is 21 hours of 161, 3 days of 23, 5 days of 31, 5 thirtieths.
    const method = ["real-hours", "working-days", "calendar-days", "thirtieths"] as const;
    const unpaid = [{ from: "2004-03-10", lastDay: "2004-03-14" }] as const;
    const off = [19_673, 19_673, 24_327, 25_138];
    const paid = payColumns({ ...march, presence: { method, unpaid } });
    expect([...(paid.lines.ABSENCE ?? [])]).toEqual(off.map((cents) => -cents));
    expect([...paid.gross]).toEqual(off.map((cents) => 150_830 - cents));
    const each = payColumns({ ...march, presence: method.map((m) => ({ method: m, unpaid })) });
    expect([...each.gross]).toEqual([...paid.gross]);
    // entered on Wednesday 31 March: 7 hours of 161, a day of 23, of 31, and no thirtieth (R272)
    const entered = payColumns({ ...march, presence: { method, entered: "2004-03-31" } });
    expect([...entered.gross]).toEqual([6_558, 6_558, 4_865, 0]);
    // 3.5 hours of 161 not paid; none; all of them, and more than there are
    const hours = payColumns({ ...march, presence: { unpaidHours: [3.5, 0, 161, 161.01] } });
    expect([...hours.gross]).toEqual([147_551, 150_830, 0, 0]);
    expect(hours.refusals.map(({ row, issues }) => [row, issues.map(({ path }) => path)])).toEqual([
      [3, [["presence", "unpaidHours"]]],
    ]);
    const left = payColumns({
      ...march,
      presence: { left: ["2004-03-01", "2004-04-02", "2004-02-30", null], method: "thirtieths" },
    });
    // a thirtieth: 1 508.30 − 1 458.02; the last row says nothing of a departure
    expect([...left.gross]).toEqual([5_028, 0, 0, 150_830]);
    expect(left.refusals.map(({ row, issues }) => [row, issues[0]?.code])).toEqual([
      [1, "out-of-range"],
      [2, "invalid-day"],
    ]);
  });

  it("refuse rows one by one, as slips are", () => {
    const paid = payColumns({
      ...signed,
      seniorityYears: new Float64Array([7, -1, 2.5, Number.NaN, 81, 7]),
    });
    expect([...paid.gross]).toEqual([155_899, 0, 0, 0, 0, 155_899]);
    expect(paid.refusals.map(({ row, issues }) => [row, issues[0]?.code])).toEqual([
      [1, "out-of-range"],
      [2, "not-whole"],
      [3, "out-of-range"],
      [4, "out-of-range"],
    ]);
    const worked = payColumns({
      ...signed,
      seniorityYears: 0,
      constraints: { nights: new Uint8Array([3, 3]), workedNights: new Uint8Array([3, 4]) },
    });
    expect(worked.refusals.map(({ row }) => row)).toEqual([1]);
  });

  it("refuse careers, facts, unknown fields and columns of two lengths by name", () => {
    const codes = (request: unknown) => {
      const outcome = safePayColumns(request);
      return outcome.ok ? [] : outcome.issues.map(({ code, path }) => [code, path.join(".")]);
    };
    expect(codes({ ...signed, seniority: {}, facts: {}, seniorityYear: 1 })).toEqual([
      ["not-applicable", "seniority"],
      ["not-applicable", "facts"],
      ["unknown-key", "seniorityYear"],
    ]);
    expect(codes({ ...signed, seniorityYears: [1, 2], workingTime: [1] })).toEqual([
      ["contradictory", "workingTime"],
    ]);
    expect(codes({ ...signed, seniorityYears: [1, 2], rows: -1 })).toEqual([
      ["invalid-type", "rows"],
    ]);
    expect(codes(3)).toEqual([["invalid-type", ""]]);
  });
});

describe("columns that are none", () => {
  const wrong = (fields: object) => {
    const outcome = safePayColumns({ ...signed, seniorityYears: [1, 2], ...fields });
    if (outcome.ok) return outcome.value.refusals.flatMap(({ issues }) => issues.map(said));
    return outcome.issues.map(said);
  };
  const said = ({ code, path, received }: Issue) => [code, path.join("."), received];

  it("are told by the field and the part of it", () => {
    expect(wrong({ workingTime: new BigInt64Array(2) })[0]).toEqual([
      "invalid-type",
      "workingTime",
      expect.anything(),
    ]);
    const values = new Float64Array([1, 0.5]);
    for (const [column, path] of [
      [new DataView(new ArrayBuffer(16)), "workingTime"],
      [{ values, valid: [true, true] }, "workingTime.valid"],
      [{ values, valid: "11" }, "workingTime.valid"],
      [{ dictionary: [1, 0.5], indices: "01" }, "workingTime.indices"],
      [{ dictionary: [1, 0.5], indices: 3 }, "workingTime.indices"],
      [{ dictionary: [1, 0.5], indices: new BigInt64Array(2) }, "workingTime.indices"],
    ] as const) {
      const found = wrong({ workingTime: column });
      expect(found.map(([code, at]) => [code, at])).toEqual([["invalid-type", path]]);
    }
  });

  it("are told where they are of another length, their bits included", () => {
    expect(wrong({ workingTime: new Float64Array(3) })).toEqual([
      ["contradictory", "workingTime", "3"],
    ]);
    const seniorityYears = new Int8Array(9);
    const values = new Float64Array(9).fill(1);
    expect(wrong({ seniorityYears, workingTime: { values, valid: new Uint8Array(1) } })).toEqual([
      ["contradictory", "workingTime.valid", "8"],
    ]);
    expect(wrong({ seniorityYears: 1, rows: 1e12 })).toEqual([
      ["out-of-range", "rows", "1000000000000"],
    ]);
  });

  it("are never taken for fields left out, nor one value for another", () => {
    expect(wrong({ workingTime: 1 })).toEqual([]);
    for (const workingTime of [{}, new Date(0), new Map([["a", 1]]), new Set([1]), () => 1, 3n]) {
      const found = wrong({ workingTime }).map(([code, at]) => `${code} ${at}`);
      expect([workingTime, new Set(found)]).toEqual([
        workingTime,
        new Set(["invalid-type workingTime"]),
      ]);
    }
    expect(wrong({ pointValue: 4.151 })).toEqual([]);
    for (const pointValue of [Number.NaN, Number.POSITIVE_INFINITY, null, -0, Symbol("4.151")])
      expect([pointValue, wrong({ pointValue }).length > 0]).toEqual([pointValue, true]);
    expect(wrong({ workingTime: { toJSON: () => 1 } }).length).toBeGreaterThan(0);
    const round: Record<string, unknown> = {};
    round["again"] = round;
    expect(wrong({ workingTime: round }).length).toBeGreaterThan(0);
    expect(wrong({ complements: [round] }).length).toBeGreaterThan(0);
  });

  it("hold numbers that are none, or too great, which are refused row by row", () => {
    for (const [field, numbers] of [
      ["workingTime", [Number.NaN, Number.POSITIVE_INFINITY, 1e308, -1, 0, 1.5, -0]],
      ["seniorityYears", [Number.NaN, Number.NEGATIVE_INFINITY, 1e308, -1, 2.5, 81]],
      ["careerIndemnityPoints", [Number.NaN, Number.POSITIVE_INFINITY, 1e308, -1, 0.001]],
    ] as const) {
      for (const column of [new Float64Array(numbers), [...numbers]]) {
        const outcome = safePayColumns({ ...signed, seniorityYears: 1, [field]: column });
        const refused = outcome.ok ? outcome.value.refusals : [];
        expect(refused.map(({ row }) => row)).toEqual(numbers.map((_, row) => row));
        for (const { issues } of refused) expect(issues[0]?.path).toEqual([field]);
      }
    }
  });

  it("are read once: what throws, or answers otherwise the second time, changes nothing", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const throws = {
      get metier(): string {
        throw new Error("no");
      },
    };
    const long = new Proxy(new Array(100_001).fill(1), {
      get: (target, key) => {
        if (key === "99") throw new Error("no");
        return Reflect.get(target, key);
      },
    });
    for (const hostile of [proxy, throws, { ...signed, seniorityYears: long }])
      expect(safePayColumns(hostile).ok).toBe(false);
    let asked = 0;
    const fickle = {
      ...signed,
      get seniorityYears(): unknown {
        asked += 1;
        return asked === 1 ? [7] : "x";
      },
    };
    const outcome = safePayColumns(fickle);
    expect(outcome.ok && outcome.value.gross[0]).toBe(155899);
    expect(asked).toBe(1);
  });
});

const laws = ["as-signed", "in-force", { knownOn: "2013-01-15" }, { knownOn: "2006-01-01" }];

const establishments = [
  undefined,
  { kind: ["ehpad"], publicFunding: true },
  { kind: ["creche"] },
  { place: "guadeloupe", kind: ["etablissement-de-sante"], publicFunding: true },
];

type Loose = Record<string, unknown>;

/** A table drawn around a random request: its numbers by row, its job by place. */
function table(draw: Draw, rows: number): { readonly columns: Loose; readonly requests: Loose[] } {
  const drawn = Array.from({ length: 4 }, () => randomRequest(draw) as unknown as Loose);
  const common = {
    month: draw.of(months),
    law: draw.of(laws),
    ...(draw.onceIn(2) ? { segur: { years: 4 } } : {}),
  };
  const establishment = draw.of(establishments);
  const shared = establishment === undefined ? common : { ...common, establishment };
  const keyed = ["metier", "complements", "functionalBonuses", "cadreYears"];
  const places = Array.from({ length: rows }, () => draw.below(drawn.length));
  const years = Uint8Array.from(places, () => draw.below(45));
  const times = Float64Array.from(places, () => draw.of([1, 0.8, 0.75, 0.3333, 0.05]));
  const nights = Int16Array.from(places, () => draw.below(32));
  const euros = Float64Array.from(places, () => draw.below(40_000) / 100);
  const isBusy = draw.onceIn(2);
  const dictionaries = keyed.map((key) => {
    const dictionary = drawn.map((each) => each[key]);
    return [key, { dictionary, indices: Int32Array.from(places) }];
  });
  const requests = places.map((place, row) => ({
    ...shared,
    ...Object.fromEntries(
      keyed.flatMap((key) => {
        const value = (drawn[place] as Loose)[key];
        return value === undefined ? [] : [[key, value]];
      }),
    ),
    seniorityYears: years[row],
    workingTime: times[row],
    ...(isBusy ? { constraints: { nights: nights[row] }, differentialIndemnity: euros[row] } : {}),
  }));
  const busy = isBusy ? { constraints: { nights }, differentialIndemnity: euros } : {};
  const columns = {
    ...shared,
    ...Object.fromEntries(dictionaries),
    seniorityYears: years,
    workingTime: times,
    ...busy,
  };
  return { columns, requests };
}

const centsOf = (amount: { toFixed(decimals: number): string } | undefined) =>
  amount === undefined ? 0 : Number(amount.toFixed(2).replace(".", ""));

describe("an amount of nothing", () => {
  it("pays half of the career indemnity in the provisional year, as on the slip", () => {
    const { lines } = payColumns({
      metier: "aide-soignant",
      month: "2003-09",
      seniorityYears: [1, 2, 3],
      careerIndemnityPoints: [10, 10, 20],
      differentialIndemnity: [0, 20, 0],
    });
    // 10 × 50 % × 4.151 = 20.755; 10 × 4.151 = 41.51 for whoever held an indemnity; 20 × 50 % × 4.151
    expect([...(lines.CAREER_INDEMNITY ?? [])]).toEqual([2076, 4151, 4151]);
  });
});

describe("columns of every law and text", () => {
  it("give what the slips of their rows give, line by line, and refuse what they refuse", () => {
    const rows = 40;
    let [paidRows, refusedRows] = [0, 0];
    for (let seed = 0; seed < 60; seed += 1) {
      const { columns, requests } = table(new Draw(seed), rows);
      const paid = payColumns(columns as never);
      const refused = new Map(paid.refusals.map((each) => [each.row, each.issues]));
      for (const [row, request] of requests.entries()) {
        const outcome = safeComputePay(request);
        if (!outcome.ok) {
          refusedRows += 1;
          expect(refused.get(row)).toEqual(outcome.issues);
          continue;
        }
        paidRows += 1;
        const { lines, gross, total } = outcome.value;
        const own = Object.entries(paid.lines).flatMap(([code, column]) =>
          column[row] === 0 ? [] : [[code, column[row]]],
        );
        const slip = lines.flatMap(({ code, amount }) =>
          amount.isZero() ? [] : [[code, centsOf(amount)]],
        );
        expect([seed, row, Object.fromEntries(own)]).toEqual([seed, row, Object.fromEntries(slip)]);
        expect([paid.gross[row], paid.total[row]]).toEqual([centsOf(gross), centsOf(total)]);
      }
    }
    expect(paidRows).toBeGreaterThan(500);
    expect(refusedRows).toBeGreaterThan(50);
  }, 120_000);
});
