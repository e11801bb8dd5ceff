import { describe, expect, it } from "vitest";
import { run } from "./run.js";

describe("ccn51-paie assistance", () => {
  it("lists the 39 métiers of the branch", async () => {
    const { code, stdout, stderr } = await run(["assistance"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.trimEnd().split("\n")).toHaveLength(39);
    expect(JSON.parse((await run(["assistance", "--json"])).stdout)).toHaveLength(39);
  });

  it("shows the sheet where a title in use or a code names one", async () => {
    const { stdout } = await run(["assistance", "standardiste"]);
    expect(stdout).toContain("0101  Chargé(e) d'accueil d'assistance");
    expect(stdout).toContain("recrutement : Bac ou équivalent par l'expérience");
    const inEnglish = (await run(["assistance", "0102", "--lang", "en"])).stdout;
    expect(inEnglish).toContain("2799 people, 50.68 % of the branch printed");
    expect(inEnglish).toContain("Encadrant(e) d'assistance (0103)");
    expect(JSON.parse((await run(["assistance", "0102", "--json"])).stdout).code).toBe("0102");
  });

  it("says what a sheet has lost, and a share that disagrees with its headcount", async () => {
    expect((await run(["assistance", "0202"])).stdout).toContain("perdu avec la fin du texte");
    const lost = (await run(["assistance", "0802"])).stdout;
    expect(lost).toContain("La fiche est perdue");
    expect(lost).toContain("0,50 % de la branche imprimés (0,51 recalculés)");
    expect((await run(["assistance", "0104"])).stdout).toContain("emplois : ");
  });

  it("lists those that a text names", async () => {
    const { stdout } = await run(["assistance", "auxiliaire", "de", "régulation"]);
    expect(stdout.trimEnd().split("\n")).toHaveLength(2);
  });

  it("shows the way from one to another, and what is lost on it", async () => {
    const way = await run(["assistance", "--from", "0107", "--to", "0902"]);
    expect(way.stdout).toMatch(/^0107 .*\n0102 .*\n0902 .*\nles évolutions/);
    const none = await run(["assistance", "--from", "0101", "--to", "0301"]);
    expect([none.code, none.stdout.split("\n")[0]?.slice(0, 4)]).toEqual([0, "0101"]);
    const never = await run(["assistance", "--from", "0105", "--to", "0603", "--lang", "en"]);
    expect(never.stdout).toMatch(/^no printed move leads there\nthe moves/);
    const short = await run(["assistance", "--from", "0107", "--to", "0102", "--json"]);
    expect(JSON.parse(short.stdout)).toEqual({ codes: ["0107", "0102"], incomplete: false });
    const told = await run(["assistance", "--from", "0107", "--to", "0102"]);
    expect(told.stdout.trimEnd().split("\n")).toHaveLength(2);
  });

  it("says that nothing answers, and refuses half a way", async () => {
    expect((await run(["assistance", "xyzzy"])).stderr).toBe("rien ne répond à « xyzzy »\n");
    expect((await run(["assistance", "--from", "0107"])).code).toBe(2);
    expect((await run(["assistance", "--to", "0107"])).code).toBe(2);
    expect((await run(["assistance", "x", "--from", "0107", "--to", "0102"])).code).toBe(2);
    const unknown = await run(["assistance", "--from", "0107", "--to", "9999"]);
    expect(unknown.stderr).toContain("[unknown-metier]");
  });
});
