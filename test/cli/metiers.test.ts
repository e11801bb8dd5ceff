import { describe, expect, it } from "vitest";
import { run } from "./run.js";

describe("ccn51-paie metiers", () => {
  it("lists the 87 métiers of annexe I with their coefficient", async () => {
    const { code, stdout, stderr } = await run(["metiers"]);
    expect([code, stderr]).toEqual([0, ""]);
    const rows = stdout.trimEnd().split("\n");
    expect(rows).toHaveLength(87);
    expect(rows).toContainEqual(
      expect.stringMatching(/^ {2}351 {2}aide-soignant +Aide-soignant +soignante$/),
    );
    expect(rows).toContainEqual(
      expect.stringMatching(/^ {2}537 {2}cadre-infirmier +Cadre infirmier +soignante, cadre$/),
    );
  });

  it("gives them as data", async () => {
    const { stdout } = await run(["metiers", "--json"]);
    expect(JSON.parse(stdout)).toHaveLength(87);
  });

  it("refuses a language that it does not speak", async () => {
    const { code, stderr } = await run(["metiers", "--lang", "de"]);
    expect(code).toBe(2);
    expect(stderr).toContain("de");
  });
});
