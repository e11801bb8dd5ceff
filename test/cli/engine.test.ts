import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "ccn51-engine-"));
const nurse = { metier: "infirmier-specialise-diplome", month: "2003-09", seniorityYears: 0 };
const examples = join(folder, "examples.json");
writeFileSync(
  examples,
  JSON.stringify({
    title: "Ours",
    source: "a pocket calculator",
    status: "computed by hand",
    cases: [
      { name: "a nurse", request: nurse, expect: { gross: "1980.03" } },
      {
        name: "too early",
        request: { ...nurse, month: "2003-06" },
        expect: { issues: "before-scheme" },
      },
      {
        name: "another function",
        function: "noticeThreshold",
        request: { function: "directeur", points: "715" },
        expect: { threshold: "715" },
      },
    ],
  }),
);

/** An engine that answers each line by a function of it, written in JavaScript. */
function engine(name: string, answer: string): string {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(
    file,
    `import { createInterface } from "node:readline";
     const answer = ${answer};
     for await (const line of createInterface({ input: process.stdin })) {
       const said = answer(JSON.parse(line));
       if (said !== undefined) process.stdout.write(said + "\\n");
     }`,
  );
  return `"${process.execPath}" "${file}"`;
}

const verified = async (command: string) => {
  const { code, stdout } = await run(["verify", examples, "--engine", command, "--lang", "en"]);
  return { code, stdout };
};

describe("verify --engine", () => {
  it("puts each request to a program, a line each, and judges its lines", async () => {
    const right = engine(
      "right",
      `(asked) => JSON.stringify("function" in asked && "request" in asked
        ? { threshold: "715" }
        : asked.month < "2003-07" ? { issues: [{ code: "before-scheme", path: ["month"] }] } : { gross: "1980.03" })`,
    );
    const { code, stdout } = await verified(right);
    expect(stdout).toContain("3 cases hold, 0 cases differ");
    expect(code).toBe(0);
  });

  it("finds what differs, and by how much", async () => {
    const wrong = engine(
      "wrong",
      `() => JSON.stringify({ ok: true, value: { gross: "1980.04" } })`,
    );
    const { code, stdout } = await verified(wrong);
    expect(code).toBe(1);
    expect(stdout).toContain("gross: expected 1980.03, found 1980.04 (difference +0.01)");
  });

  it("finds a program that answers nothing, garbage, or is not there", async () => {
    for (const [command, said] of [
      [engine("silent", "() => undefined"), 'received "undefined"'],
      [engine("garbage", "() => 'not JSON'"), 'received "not JSON"'],
      [engine("number", "() => '3'"), 'received "3"'],
      ["exit 3", 'received "undefined"'],
      [join(folder, "no-such-program"), 'received "undefined"'],
    ] as const) {
      const { code, stdout } = await verified(command);
      expect(code).toBe(1);
      expect(stdout).toContain("0 cases hold, 3 cases differ");
      expect(stdout).toContain(said);
    }
  });
});
