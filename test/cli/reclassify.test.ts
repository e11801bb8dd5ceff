import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "./run.js";

const request = { emploi: "Aide-soignant diplômé", career: { hired: "1990-10-01" } };

describe("ccn51-paie reclassify", () => {
  it("says where a former emploi leads, from the standard input", async () => {
    const { code, stdout, stderr } = await run(["reclassify"], JSON.stringify(request));
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Aide-soignant\u00a0: coefficient 351\n");
    expect(stdout).toContain(
      "Ancienneté au 1er juillet 2003\u00a0: 12\u00a0%, comptée du 01/10/1990",
    );
  });

  it("reads a file, in English", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "ccn51-")), "emploi.json");
    writeFileSync(file, JSON.stringify(request));
    const { code, stdout } = await run(["reclassify", file, "--lang", "en"]);
    expect(code).toBe(0);
    expect(stdout).toContain("Seniority on 1 July 2003: 12%, counted from 1990-10-01");
  });

  it("takes the day of a later passage", async () => {
    const { code, stdout } = await run(
      ["reclassify", "--on", "2006-01-01"],
      JSON.stringify(request),
    );
    expect(code).toBe(0);
    expect(stdout).toContain(
      "Ancienneté au 1er janvier 2006\u00a0: 15\u00a0%, comptée du 01/10/1990",
    );
  });

  it("takes the title alone, and prints JSON", async () => {
    const { code, stdout } = await run(["reclassify", "--emploi", "Chef du personnel", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      emploi: "Chef du personnel",
      metiers: [{ coefficient: "547" }, { coefficient: "716" }],
    });
  });

  it("says what is wrong, and how it is used", async () => {
    const unknown = await run(["reclassify", "--emploi", "Astronaute"]);
    expect([unknown.code, unknown.stdout]).toEqual([1, ""]);
    expect(unknown.stderr).toContain("[unknown-emploi] emploi");
    expect((await run(["reclassify"], "{")).code).toBe(1);
    expect((await run(["reclassify", "a", "b"])).code).toBe(2);
    expect((await run(["reclassify", "--lang", "de"])).code).toBe(2);
  });
});
