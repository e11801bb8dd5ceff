import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../../src/cli/commands.js";
import { run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "ccn51-law-"));
function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

/** A night of September 2003: 1 point as signed, 1.03 since avenant no. 2003-07, known in 2004. */
const night = {
  metier: "infirmier-de-ou-autorise",
  month: "2003-09",
  seniorityYears: 8,
  constraints: { nights: 1 },
};

const named = (name: string): readonly string[] =>
  commands.find((each) => each.name === name)?.options.map((each) => each.name) ?? [];

describe("the law on the command line", () => {
  it("is asked by every command that answers for a day", () => {
    const answering = ["pay", "metiers", "ask", "career", "bonus", "wage-bill"];
    for (const name of answering) {
      expect([name, named(name)]).toEqual([name, expect.arrayContaining(["law", "known-on"])]);
    }
    for (const name of ["metiers", "ask"]) expect(named(name)).toContain("on");
  });

  it("pays a request by it, which may name its own", async () => {
    const path = file("night.json", night);
    const gross = async (...options: readonly string[]): Promise<string> =>
      JSON.parse((await run(["pay", path, "--json", ...options])).stdout).gross;
    expect(await gross()).toBe("2142.71");
    expect(await gross("--law", "as-signed")).toBe("2142.58");
    expect(await gross("--known-on", "2004-03-19")).toBe("2142.58");
    expect(await gross("--known-on", "20/03/2004")).toBe("2142.71");
    const own = file("own.json", { ...night, law: "in-force" });
    const { stdout } = await run(["pay", own, "--json", "--law", "as-signed"]);
    expect(JSON.parse(stdout).gross).toBe("2142.71");
  });

  it("lists the catalogue of a day", async () => {
    const count = async (...options: readonly string[]): Promise<number> =>
      JSON.parse((await run(["metiers", "--json", ...options])).stdout).length;
    expect(await count("--law", "as-signed")).toBe(87);
    expect(await count("--on", "2012-11-30")).toBe(89);
    const { stdout } = await run(["metiers", "aide-soignant", "--on", "2003-09-01"]);
    expect(stdout).toContain("351");
  });

  it("asks the facts of a day, and draws a career by it", async () => {
    const asked = await run(["ask", "aide-soignant", "--law", "as-signed"]);
    expect([asked.code, asked.stderr]).toEqual([0, ""]);
    const path = file("career.json", {
      career: { metier: "aide-soignant", hired: "2003-09-01" },
      from: "2003-09-01",
      lastDay: "2014-08-31",
    });
    const last = async (...options: readonly string[]): Promise<string> => {
      const { stdout } = await run(["career", path, "--json", ...options]);
      return JSON.parse(stdout).timeline.landmarks.at(-1).seniority.rate;
    };
    // ten years on 1 September 2013 are 10 %; the 9 % held at the switch of 2012 wait for the table
    expect(await last("--law", "as-signed")).toBe("10");
    expect(await last()).toBe("9");
  });

  it("is refused as a misuse where it is none, or said twice", async () => {
    for (const options of [
      ["--law", "in-forse"],
      ["--known-on", "2003-06-30"],
      ["--on", "2003-06-30"],
      ["--law", "in-force", "--known-on", "2004-01-01"],
    ]) {
      expect([options, (await run(["metiers", ...options])).code]).toEqual([options, 2]);
    }
    const path = file("misspelt.json", night);
    const { code, stderr } = await run(["pay", path, "--law", "in-forse"]);
    expect([code, stderr.includes("law")]).toEqual([1, true]);
  });
});
