import { describe, expect, it } from "vitest";
import { run } from "./run.js";

describe("ccn51-paie emplois", () => {
  it("lists the 127 emplois of the grids", async () => {
    const { code, stdout, stderr } = await run(["emplois"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.trimEnd().split("\n")).toHaveLength(127);
    expect(JSON.parse((await run(["emplois", "--json"])).stdout)).toHaveLength(127);
  });

  it("lists those that a text names, the likeliest first", async () => {
    const { stdout } = await run(["emplois", "psychologue"]);
    expect(stdout).toMatch(/^050602 +7E +Psychologue du travail\n060601 +7E +Psychologue/);
    expect((await run(["emplois", "infirmière"])).stdout.split("\n").length).toBeGreaterThan(9);
  });

  it("shows the sheet where a code or a text names one, in both languages", async () => {
    const { stdout } = await run(["emplois", "060304"]);
    expect(stdout).toContain("autres codes : 06030102");
    expect(stdout).toContain("(RNCP 37228, niveau 7, Bac+5)");
    const inEnglish = (await run(["emplois", "IADE", "--lang", "en"])).stdout;
    expect(inEnglish).toContain("level 6EB");
    expect(JSON.parse((await run(["emplois", "060304", "--json"])).stdout).code).toBe("060304");
  });

  it("says what a sheet keeps, replaces, renames, asks besides or has lost", async () => {
    const sheet = async (code: string): Promise<string> => (await run(["emplois", code])).stdout;
    expect(await sheet("011402")).toContain("remplacé par : 011122, en 2025");
    expect(await sheet("011402")).toContain("avant : 0114 Gestionnaire Carrière");
    expect(await sheet("011402")).toContain("du métier : lecture R140");
    expect(await sheet("011402")).toContain("le texte n'en dit rien");
    expect(await sheet("011402")).toContain("(recouvrement seulement)");
    expect(await sheet("011122")).toContain("remplace : 011401, 011402, 011403, en 2025");
    expect(await sheet("060103")).toContain("demandé sous le code : 060103");
    expect(await sheet("060106")).toContain("avant : Auxiliaire de vie sociale");
    expect(await sheet("060106")).toContain("diplôme : aucun n'est demandé");
    expect(await sheet("060703")).toContain("activités : perdues");
    expect(await sheet("170309")).toContain("Code de la santé publique, L4131-1");
    expect(await sheet("170214")).toContain("en plus : formation certifiante");
    expect(await sheet("090403")).toContain("(dans la branche famille)");
    expect(await sheet("011308")).toContain("lignes du texte : 221");
  });

  it("lists those at a level, or that a diploma opens", async () => {
    const codes = async (...args: string[]): Promise<readonly string[]> =>
      (await run(["emplois", ...args])).stdout
        .trimEnd()
        .split("\n")
        .map((line) => line.slice(0, 6));
    expect(await codes("--level", "6 ec")).toEqual(["060305", "060306"]);
    expect(await codes("--rncp", "18367")).toEqual(["060303"]);
    expect(await codes("--bac", "Bac")).toHaveLength(6);
  });

  it("says that nothing answers", async () => {
    const nothing = await run(["emplois", "xyzzy"]);
    expect([nothing.code, nothing.stderr]).toEqual([1, "rien ne répond à « xyzzy »\n"]);
    const level = await run(["emplois", "--level", "9E", "--lang", "en"]);
    expect(level.stderr).toBe("nothing answers to « 9E »\n");
  });

  it("refuses what is no level, no number, or two things at once", async () => {
    expect((await run(["emplois", "--level", "6ED"])).stderr).toContain("[unknown-value]");
    expect((await run(["emplois", "--rncp", "x"])).code).toBe(1);
    expect((await run(["emplois", "IADE", "--bac", "Bac"])).code).toBe(2);
  });
});
