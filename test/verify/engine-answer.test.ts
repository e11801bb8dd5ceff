import { describe, expect, it } from "vitest";
import { verify } from "../../src/index.js";
import type { Engine } from "../../src/verify/verifiable-function.js";
import { verificationJunit } from "../../src/verify/verification-junit.js";
import { verificationText } from "../../src/verify/verification-text.js";

const file = {
  title: "Ours",
  source: "a pocket calculator",
  status: "computed apart",
  cases: [
    { name: "one", request: {}, expect: { gross: "1.00" } },
    { name: "two", request: {}, expect: { issues: "missing" } },
  ],
} as const;

const received = (engine: unknown): readonly (string | undefined)[] =>
  verify(file, { computePay: engine as Engine }).examples.flatMap(({ cases }) =>
    cases.map(({ issues, differences }) => issues?.[0]?.received ?? differences[0]?.found),
  );

describe("another engine", () => {
  it("that throws, answers later, or in another shape, is a finding and ends nothing", () => {
    const hostile = {
      toString: () => {
        throw new Error("no");
      },
    };
    for (const [engine, said] of [
      [
        () => {
          throw new Error("broken");
        },
        '"throw Error: broken"',
      ],
      [
        () => {
          throw hostile;
        },
        '"throw"',
      ],
      [async () => ({ ok: true, value: {} }), '"a promise"'],
      [() => undefined, '"undefined"'],
      [() => 3, '"3"'],
      [() => ({ lines: [], gross: "1.00" }), '"{ lines, gross }"'],
      [() => ({ ok: 1 }), '"{ ok: 1 }"'],
      [() => ({ ok: true, value: "1.00" }), '"{ ok: true, value: string }"'],
      [() => ({ ok: false, issues: "missing" }), '"{ ok: false, issues: string }"'],
      [() => ({ ok: false, issues: [3] }), '"{ ok: false, issues: object }"'],
    ] as const) {
      expect(received(engine)[0]).toBe(said);
    }
  });

  it("is judged by what it answers when that is in shape", () => {
    const engine: Engine = () => ({ ok: true, value: { gross: "1.00" } });
    expect(verify(file, { computePay: engine }).differing).toBe(1);
    const refusing = () => ({ ok: false, issues: [{ code: "missing" }] });
    expect(verify(file, { computePay: refusing as unknown as Engine }).differing).toBe(1);
  });
});

describe("another engine's refusal", () => {
  const codeOf = (issues: unknown) => {
    const engine = () => ({ ok: false, issues });
    const verified = verify(file, { computePay: engine as unknown as Engine });
    for (const language of ["fr", "en"] as const) {
      verificationText(verified, language);
      verificationJunit(verified, language);
    }
    const [first, second] = verified.examples[0]?.cases ?? [];
    return [first?.issues?.[0]?.code, first?.issues?.[0]?.path, second?.holds];
  };

  it("may say but a code, and where", () => {
    expect(codeOf([{ code: "not-known" }])).toEqual(["not-known", [], false]);
    expect(codeOf([{ code: "not-known", path: ["law"] }])).toEqual(["not-known", ["law"], false]);
    expect(codeOf([{ code: "missing", path: [] }])).toEqual(["missing", [], true]);
    for (const each of [{ path: "law" }, { path: [{}, null] }, { expected: 3 }, { expected: {} }])
      expect(codeOf([{ code: "missing", ...each }])).toEqual(["missing", [], true]);
  });

  it("without a code that is a text is misshapen", () => {
    for (const issues of [[{ code: 3 }], [{}], [null], [["missing"]]])
      expect(codeOf(issues)[0]).toBe("unreadable");
  });
});
