import { existsSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { systemErrorSaid } from "../../src/cli/system-error-said.js";
import { run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "ccn51-errors-"));
const request = join(folder, "request.json");
writeFileSync(
  request,
  JSON.stringify({ metier: "aide-soignant", month: "2003-09", seniorityYears: 7 }),
);
symlinkSync(join(folder, "loop"), join(folder, "loop"));

describe("what the system refuses", () => {
  it("is a sentence, in both languages, and no stack", async () => {
    for (const [file, fr, en] of [
      [
        join(folder, "none.json"),
        "il n'y a là ni fichier ni dossier",
        "there is no such file or folder",
      ],
      [folder, "c'est un dossier", "that is a folder"],
      [join(request, "inside"), "un dossier de ce chemin est un fichier", "a folder of this path"],
      [join(folder, "loop"), "trop de liens", "too many links"],
      ["x".repeat(5000), "ce nom est trop long", "this name is too long"],
      ["a\0b", "ce nom ne peut être lu", "this name cannot be read"],
    ] as const) {
      for (const command of ["pay", "explain", "career", "project", "reclassify", "verify"]) {
        if (command === "verify" && file === folder) continue;
        const french = await run([command, file]);
        expect([french.code, french.stdout]).toEqual([2, ""]);
        expect(french.stderr).toContain(fr);
        expect(french.stderr.split("\n")).toHaveLength(2);
        expect((await run([command, file, "--lang", "en"])).stderr).toContain(en);
      }
    }
  });

  it("leaves a file as it was where the result has no room", async () => {
    if (!existsSync("/dev/full")) return;
    const csv = join(folder, "people.csv");
    writeFileSync(
      csv,
      "Matricule;Population;Temps de travail;Brut annuel;Jours d'absence\n1;ordinaire;1;24000;0\n",
    );
    const ran = await run(["bonus", csv, "--year", "2005", "--output", "/dev/full"]);
    expect([ran.code, ran.stderr]).toEqual([
      2,
      "ccn51-paie : il n'y a plus de place sur le disque\n",
    ]);
  });

  it("is told by its code where we have no sentence for it, and is no other error", () => {
    const failure = Object.assign(new Error("x"), {
      code: "EWHATEVER",
      syscall: "open",
      path: "p",
    });
    expect(systemErrorSaid(failure)?.fr).toBe("« p » : le système refuse (EWHATEVER)");
    expect(systemErrorSaid(failure)?.en).toBe('"p": the system refuses (EWHATEVER)');
    expect(systemErrorSaid(new Error("x"))).toBeUndefined();
    expect(systemErrorSaid(Object.assign(new Error("x"), { code: "ERR_X" }))).toBeUndefined();
    expect(systemErrorSaid("x")).toBeUndefined();
  });
});
