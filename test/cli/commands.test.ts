import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import meta from "../../package.json" with { type: "json" };
import { commands } from "../../src/cli/commands.js";
import { run } from "./run.js";

const start = process.cwd();
afterAll(() => process.chdir(start));

describe("every command", () => {
  it("has its help, in both languages, within a hundred columns", async () => {
    for (const { name, options } of commands) {
      for (const language of ["fr", "en"] as const) {
        const { code, stdout, stderr } = await run([name, "--help", "--lang", language]);
        expect([code, stderr]).toEqual([0, ""]);
        expect(stdout).toContain(`ccn51-paie ${name}`);
        for (const option of options) expect(stdout).toContain(`--${option.name}`);
        const widest = Math.max(...stdout.split("\n").map(({ length }) => length));
        expect(widest).toBeLessThanOrEqual(100);
        expect((await run(["help", name, "--lang", language])).stdout).toBe(stdout);
      }
    }
  });

  it("stands in the list, in both languages", async () => {
    for (const language of ["fr", "en"] as const) {
      const { code, stdout } = await run(["--help", "--lang", language]);
      expect(code).toBe(0);
      for (const { name, summary } of commands) {
        expect(stdout).toContain(`  ${name} `);
        expect(stdout).toContain(summary[language]);
      }
    }
    expect((await run(["--lang", "en"])).stdout).toContain("Exit code:");
  });

  it("answers a misuse by one line that points to its help", async () => {
    for (const { name } of commands) {
      const { code, stdout, stderr } = await run([name, "--no-such-option"]);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toBe(
        `ccn51-paie ${name} : option inconnue : --no-such-option. Voir ccn51-paie ${name} --help.\n`,
      );
    }
  });

  it("is near what one meant", async () => {
    expect((await run(["metier"])).stderr).toBe(
      "ccn51-paie : commande inconnue : metier ; vouliez-vous dire metiers ? Voir ccn51-paie --help.\n",
    );
    expect((await run(["metier", "--lang=en"])).stderr).toContain("did you mean metiers?");
    expect((await run(["xyzzyxyzzy"])).stderr).toContain("commande inconnue : xyzzyxyzzy.");
    expect((await run(["xyzzyxyzzy", "--lang", "en"])).stderr).toContain("unknown command: xyzzyx");
  });
});

describe("ccn51-paie --version", () => {
  it("says the version of the package", async () => {
    for (const asked of ["--version", "-v", "version"]) {
      expect(await run([asked])).toEqual({ code: 0, stdout: `${meta.version}\n`, stderr: "" });
    }
  });
});

describe("ccn51-paie init", () => {
  const folder = join(mkdtempSync(join(tmpdir(), "ccn51-init-")), "essai");
  let said = "";

  beforeAll(async () => {
    const { code, stdout, stderr } = await run(["init", folder]);
    expect([code, stderr]).toEqual([0, ""]);
    said = stdout;
  });

  it("writes the files that every command begins with", async () => {
    process.chdir(folder);
    for (const { name, starter } of commands) {
      if (name === "init") continue;
      expect(said).toContain(`  ccn51-paie ${starter.run.join(" ")}\n`);
      for (const file of Object.keys(starter.files)) expect(readdirSync(".")).toContain(file);
      const { code, stdout, stderr } = await run(starter.run);
      expect([name, code, stderr]).toEqual([name, 0, ""]);
      expect(stdout.length).toBeGreaterThan(20);
    }
    process.chdir(start);
  });

  it("ships the same files as examples", () => {
    for (const { starter } of commands) {
      for (const [file, text] of Object.entries(starter.files)) {
        expect(readFileSync(join(start, "examples/depart", file), "utf8")).toBe(text());
      }
    }
  });

  it("leaves alone what is there, and wants one folder", async () => {
    const taken = mkdtempSync(join(tmpdir(), "ccn51-init-"));
    writeFileSync(join(taken, "carriere.json"), "mine");
    const again = await run(["init", taken]);
    expect([again.code, again.stderr]).toEqual([
      2,
      `ccn51-paie init : « ${join(taken, "carriere.json")} » existe déjà. Voir ccn51-paie init --help.\n`,
    ]);
    expect(readdirSync(taken)).toEqual(["carriere.json"]);
    expect((await run(["init"])).stderr).toContain("init attend un dossier");
    expect((await run(["init", "a", "b", "--lang", "en"])).stderr).toContain(
      "init wants one folder",
    );
  });
});
