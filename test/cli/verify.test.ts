import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "./run.js";

const nurse = { metier: "infirmier-specialise-diplome", month: "2003-09", seniorityYears: 0 };
const holding = {
  title: "Ours",
  source: "a pocket calculator",
  status: "computed by hand",
  cases: [{ name: "a nurse", request: nurse, expect: { gross: "1980.03" } }],
};
const differing = {
  ...holding,
  title: "Theirs",
  cases: [{ name: "a nurse", request: nurse, expect: { gross: "1980.04" } }],
};

const folder = mkdtempSync(join(tmpdir(), "ccn51-verify-"));
mkdirSync(join(folder, "all", "inner"), { recursive: true });
mkdirSync(join(folder, "empty"));

function file(name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof value === "string" ? value : `\ufeff${JSON.stringify(value)}`);
  return path;
}

const ours = file("all/ours.json", holding);
const theirs = file("all/inner/theirs.json", differing);
file("all/notes.txt", "not JSON");

describe("ccn51-paie verify", () => {
  it("says what holds, and exits with 0", async () => {
    const { code, stdout, stderr } = await run(["verify", ours]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("Ours\n");
    expect(stdout).toContain("✓ a nurse\n");
    expect(stdout).toContain("1 cas conforme, 0 cas différent\n");
  });

  it("exits with 1 on a difference, in the language asked for", async () => {
    const { code, stdout } = await run(["verify", ours, theirs, "--lang", "en"]);
    expect(code).toBe(1);
    expect(stdout).toContain("gross: expected 1980.04, found 1980.03 (difference -0.01)\n");
    expect(stdout).toContain("1 case holds, 1 case differs\n");
  });

  it("reads every JSON file of a folder", async () => {
    const { stdout } = await run(["verify", join(folder, "all")]);
    expect(stdout.indexOf("Theirs")).toBeGreaterThanOrEqual(0);
    expect(stdout.indexOf("Ours")).toBeGreaterThan(stdout.indexOf("Theirs"));
    expect(stdout).toContain("1 cas conforme, 1 cas différent\n");
  });

  it("gives the same as JSON and as JUnit XML", async () => {
    const json = await run(["verify", theirs, "--json"]);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({ holds: false, cases: 1, differing: 1 });
    expect(json.stdout.endsWith("}\n")).toBe(true);
    const junit = await run(["verify", theirs, "--junit", "--lang", "en"]);
    expect(junit.code).toBe(1);
    expect(junit.stdout).toMatch(/^<\?xml version="1\.0"/);
    expect(junit.stdout).toContain('failures="1"');
    expect(junit.stdout).toContain("expected 1980.04, found 1980.03");
  });

  it("shows what differs as annotations of GitHub Actions, before the list", async () => {
    const bad = file("bad-for-github.json", { ...holding, status: "guessed" });
    const { code, stdout } = await run(["verify", theirs, bad, "--github", "--lang", "en"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error title=Theirs%3A .*::gross: expected 1980\.04/m);
    expect(stdout).toMatch(
      /^::error file=.*bad-for-github\.json,title=.*::.*status: expected one of/m,
    );
    expect(stdout).toContain("0 cases hold, 1 case differs, 1 file not read\n");
    expect((await run(["verify", ours, "--github"])).stdout).not.toContain("::error");
  });

  it("says which file is none of worked examples, beside those that are", async () => {
    const bad = file("bad.json", { ...holding, status: "guessed" });
    const text = file("text.json", "not JSON");
    const { code, stdout, stderr } = await run(["verify", ours, bad, text, "--lang", "en"]);
    expect(code).toBe(1);
    expect(stdout).toContain("✓ a nurse\n");
    expect(stdout).toContain("1 case holds, 0 cases differ, 2 files not read\n");
    expect(stderr).toContain(`[unknown-value] ${bad}.status: expected one of published`);
    expect(stderr).toContain(`[unreadable] ${text}: expected JSON`);
  });

  it("exits with 2 without a file, for a file that is not there, and for two shapes at once", async () => {
    for (const args of [
      [],
      [join(folder, "empty")],
      [join(folder, "none.json")],
      [ours, "--json", "--junit"],
      [ours, "--lang", "de"],
    ]) {
      const { code, stderr } = await run(["verify", ...args]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^ccn51-paie(?: verify)? : /);
    }
    expect((await run(["verify"])).stderr).toContain("aucun fichier d'exemples");
    expect((await run(["verify", ours, "--json", "--junit"])).stderr).toContain(
      "--json ou --junit",
    );
  });
});

describe("ccn51-paie verify, of the doors beside the core", () => {
  it("verifies the examples that name their door", async () => {
    for (const door of ["social-security", "assistance"]) {
      const { code, stdout, stderr } = await run(["verify", `test/examples/${door}`]);
      expect([code, stderr]).toEqual([0, ""]);
      expect(stdout).toContain("0 cas différent");
    }
  });

  it("says what is wrong with one of them", async () => {
    const folder = mkdtempSync(join(tmpdir(), "ccn51-"));
    const name = join(folder, "wrong.json");
    writeFileSync(name, JSON.stringify({ door: "assistance", cases: [] }));
    const { code, stderr } = await run(["verify", name]);
    expect(code).toBe(1);
    expect(stderr).toContain("wrong.json.title");
  });
});
