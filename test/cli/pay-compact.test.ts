import { describe, expect, it } from "vitest";
import { run } from "./run.js";

const request = {
  reference: "1",
  metier: "aide-soignant",
  month: "2003-09",
  seniorityYears: 7,
  law: "as-signed",
};

describe("ccn51-paie pay --jsonl --compact", () => {
  it("writes the amounts by line, a slip a line", async () => {
    // 351 × 4.151 = 1457.00; 7 % = 101.99.
    const lines = [request, { ...request, seniorityYears: -1 }].map((each) => JSON.stringify(each));
    const { code, stdout } = await run(["pay", "--jsonl", "--compact"], lines.join("\n"));
    const [slip, refusal] = stdout.trimEnd().split("\n");
    expect(slip).toBe(
      '{"reference":"1","month":"2003-09","metier":"aide-soignant",' +
        '"lines":{"BASE_SALARY":"1457.00","SENIORITY":"101.99"},' +
        '"gross":"1558.99","total":"1558.99"}',
    );
    expect([code, refusal?.includes("issues")]).toEqual([1, true]);
  });

  it("is for lines only", async () => {
    const { code, stderr } = await run(["pay", "--compact"], JSON.stringify(request));
    expect([code, stderr.includes("--jsonl")]).toEqual([2, true]);
  });
});
