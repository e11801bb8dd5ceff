import { describe, expect, it } from "vitest";
import { run } from "./run.js";

describe("ccn51-paie metiers", () => {
  it("lists the 108 métiers of today with their coefficient", async () => {
    const { code, stdout, stderr } = await run(["metiers"]);
    expect([code, stderr]).toEqual([0, ""]);
    const rows = stdout.trimEnd().split("\n");
    expect(rows).toHaveLength(108);
    expect(rows).toContainEqual(
      expect.stringMatching(/^ {2}376 {2}aide-soignant +Aide-soignant +soignante$/),
    );
    expect(rows).toContainEqual(
      expect.stringMatching(/^ {2}590 {2}cadre-infirmier +Cadre infirmier +soignante, cadre$/),
    );
  });

  it("gives them as data", async () => {
    const { stdout } = await run(["metiers", "--json"]);
    expect(JSON.parse(stdout)).toHaveLength(108);
  });

  it.each([
    [
      "veilleur de nuit",
      "Veilleur de nuit : payé par assimilation",
      '{"as":"…","jobTitle":"Veilleur de nuit"}',
    ],
    ["maîtresse de maison", "Maîtresse de maison : payé par assimilation", "01.02.3.1"],
    ["directeur", "Directeur : payé par les charges", '{"director":"directeur"}'],
    ["assistante maternelle", "Assistant maternel : payé par enfant confié", "assistantMaternel"],
    ["dactylo", "dactylo : payé comme un emploi en extinction", '{"extinction":"dactylo"}'],
  ])("says of « %s », whom annexe I does not name, how it is paid", async (text, said, metier) => {
    const { code, stdout } = await run(["metiers", text]);
    expect([code, stdout.includes(said), stdout.includes(metier)]).toEqual([0, true, true]);
    const { stdout: english } = await run(["metiers", text, "--lang", "en"]);
    expect(english).toContain(": paid ");
    const { stdout: json } = await run(["metiers", text, "--json"]);
    expect(JSON.parse(json).some((each: object) => "paid" in each)).toBe(true);
  });

  it("lists those that a text names, the likeliest first", async () => {
    const { code, stdout } = await run(["metiers", "infirmière", "bloc"]);
    expect(code).toBe(0);
    const [first = "", ...others] = stdout.trimEnd().split("\n");
    expect(first).toMatch(/^ {2}477 {2}infirmier-specialise-diplome /);
    expect(others.length).toBeGreaterThan(1);
    const json = await run(["metiers", "infirmière bloc", "--json"]);
    expect(JSON.parse(json.stdout)[0].id).toBe("infirmier-specialise-diplome");
  });

  it.each([["aide-soignant"], ["Aide soignant"], ["infirmier spécialisé diplômé"], ["IADE"]])(
    "shows the fiche where « %s » names one",
    async (text) => {
      const { code, stdout } = await run(["metiers", text]);
      expect(code).toBe(0);
      expect(stdout).toContain("Coefficient de référence");
    },
  );

  it("shows it in English, and as data with its access and its former emplois", async () => {
    const english = await run(["metiers", "aide-soignant", "--lang", "en"]);
    expect(english.stdout).toContain("Reference coefficient: 376");
    const json = JSON.parse((await run(["metiers", "aide-soignant", "--json"])).stdout);
    expect(json).toMatchObject({
      id: "aide-soignant",
      referenceCoefficient: "376",
      access: { source: { lines: [804] } },
      emplois: [{ label: "Aide-soignant diplômé", metier: "aide-soignant" }],
    });
    const free = JSON.parse((await run(["metiers", "brancardier", "--json"])).stdout);
    expect(free).not.toHaveProperty("access");
  });

  it("says so when nothing answers, in the language asked for", async () => {
    const { code, stdout, stderr } = await run(["metiers", "xyzzy"]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^aucun métier ne répond à « xyzzy »\n.* par assimilation .*\n$/);
    const english = await run(["metiers", "xyzzy", "--lang", "en"]);
    expect(english.stderr).toMatch(/^no métier answers to « xyzzy »\n.* by assimilation .*\n$/);
  });

  it("refuses a language that it does not speak", async () => {
    const { code, stderr } = await run(["metiers", "--lang", "de"]);
    expect(code).toBe(2);
    expect(stderr).toContain("de");
  });

  it("says which métiers depend on a day that nothing settles", async () => {
    const { stdout } = await run(["metiers", "--on", "2006-10-10"]);
    const [rows, ...notes] = stdout.split("\n\n");
    expect(rows?.split("\n")).toHaveLength(89);
    expect(rows).toMatch(/^ {2}306 {2}auxiliaire-de-vie /m);
    expect(notes.map((note) => note.trimEnd())).toEqual([
      "Jour non réglé, du 2006-09-22 au 2006-10-23 (Avenant n° 2005-10 : auxiliaire de vie), " +
        "dont dépend : auxiliaire-de-vie. --act-days 2005-10=JOUR le règle.",
    ]);
    const english = await run(["metiers", "cadre", "--on", "2007-01-01", "--lang", "en"]);
    expect(english.stdout).toContain(
      "Day not settled, from 2006-10-27 to 2008-01-01 (Avenant no. 2006-07: social and " +
        "educational cadres), on which depends:",
    );
    expect(english.stdout).toContain("cadre-petite-enfance");
    const settled = ["metiers", "--on", "2006-10-10", "--act-days", "2005-10=2006-10-11"];
    const before = (await run(settled)).stdout;
    expect([before.includes("auxiliaire-de-vie"), before.includes("Jour non réglé")]).toEqual([
      false,
      false,
    ]);
  });

  it("refuses the fiche of a métier that may not exist yet, with both answers", async () => {
    const { code, stderr } = await run(["metiers", "auxiliaire de vie", "--on", "2006-10-10"]);
    expect(code).toBe(1);
    expect(stderr).toContain("2005-10");
    expect(stderr).toContain("coefficient 306");
  });
});
