import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "./run.js";

const nurse = {
  metier: "infirmier-specialise-diplome",
  complements: ["anesthesie-reanimation"],
  month: "2003-09",
  seniorityYears: 12,
};
const wrong = { ...nurse, month: "2003-06" };

function file(name: string, text: string | Buffer): string {
  const path = join(mkdtempSync(join(tmpdir(), "ccn51-")), name);
  writeFileSync(path, text);
  return path;
}

const lines = (...values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join("");

describe("ccn51-paie pay", () => {
  it("prints a payslip from a file", async () => {
    const { code, stdout, stderr } = await run(["pay", file("one.json", JSON.stringify(nurse))]);
    expect(code).toBe(0);
    expect(stderr).toBe("");
    expect(stdout).toContain("BULLETIN DE PAIE");
    expect(stdout).toMatch(/Salaire de base +559,00 pts +4,151 +2\u202f320,41 {2}art\. 08\.01\.1/);
    expect(stdout).toMatch(/Prime d'ancienneté +2\u202f320,41 € +12 % +278,45/);
    expect(stdout).toMatch(/SALAIRE BRUT +2\u202f598,86/);
  });

  it("prints in English on request, from the standard input", async () => {
    const { stdout } = await run(["pay", "-", "--lang", "en"], JSON.stringify(nurse));
    expect(stdout).toMatch(/Base salary +559\.00 pts +4\.151 +2,320\.41/);
    expect(stdout).toContain("September 2003");
  });

  it("gives the data as JSON, amounts with two decimals", async () => {
    const { stdout } = await run(["pay", "--json"], JSON.stringify(nurse));
    const slip = JSON.parse(stdout);
    expect(slip.gross).toBe("2598.86");
    expect(slip.lines[0].amount).toBe("2320.41");
  });

  it("reads a list of requests, and a request a line", async () => {
    const asList = await run(["pay", "--json"], JSON.stringify([nurse, nurse]));
    expect(JSON.parse(asList.stdout)).toHaveLength(2);
    const byLine = await run(["pay", "--json"], lines(nurse, nurse));
    expect(JSON.parse(byLine.stdout)).toHaveLength(2);
    const named = await run(["pay", file("many.jsonl", lines(nurse)), "--json"]);
    expect(JSON.parse(named.stdout)).toMatchObject([{ gross: "2598.86" }]);
  });

  it("says on stderr what is refused, in the language asked for, and exits with 1", async () => {
    const french = await run(["pay"], JSON.stringify(wrong));
    expect(french.code).toBe(1);
    expect(french.stdout).toBe("");
    expect(french.stderr).toBe(
      '[before-scheme] month: attendu : un mois à partir de 2003-07 ; reçu : "2003-06".\n',
    );
    const english = await run(["pay", "--lang", "en"], JSON.stringify(wrong));
    expect(english.stderr).toContain("expected a month from 2003-07 on");
  });

  it("refuses what is not JSON, and nothing at all", async () => {
    expect((await run(["pay"], "not json\nat all")).stderr).toContain("[unreadable]");
    expect((await run(["pay", "--json"], "")).code).toBe(1);
    expect((await run(["pay"], Buffer.from([0, 255, 254, 10, 200]))).code).toBe(1);
  });

  it("writes one result a line with --jsonl, in order, refusals with their line", async () => {
    const input = `\ufeff${JSON.stringify(nurse)}\r\n\n${JSON.stringify(wrong)}\r\n{"metier`;
    for (const args of [
      ["pay", "--jsonl"],
      ["pay", "--jsonl", file("x.jsonl", input)],
    ]) {
      const { code, stdout, stderr } = await run(args, input);
      const [slip, refused, truncated, ...rest] = stdout
        .trimEnd()
        .split("\n")
        .map((l) => JSON.parse(l));
      expect(code).toBe(1);
      expect(stderr).toBe("");
      expect(slip.gross).toBe("2598.86");
      expect(refused).toMatchObject({
        line: 3,
        issues: [{ code: "before-scheme", path: ["month"] }],
      });
      expect(truncated).toMatchObject({ line: 4, issues: [{ code: "unreadable" }] });
      expect(rest).toEqual([]);
    }
  });

  it("writes more than one batch with --jsonl", async () => {
    const { code, stdout } = await run(["pay", "--jsonl"], lines(...Array(60).fill(nurse)));
    expect(code).toBe(0);
    expect(stdout.trimEnd().split("\n")).toHaveLength(60);
  });

  it("exits with 2 and says how it is used, on wrong usage", async () => {
    for (const [args, said] of [
      [
        ["no-such-file.json"],
        "ccn51-paie : « no-such-file.json » : il n'y a là ni fichier ni dossier",
      ],
      [["--unknown"], "ccn51-paie pay : option inconnue : --unknown. Voir ccn51-paie pay --help."],
      [["--jsno"], "option inconnue : --jsno ; vouliez-vous dire --json ?"],
      [["-x"], "option inconnue : -x"],
      [["--json=yes"], "--json ne prend pas de valeur"],
      [["--lang"], "--lang attend fr|en"],
      [["--json", "--explain"], "une seule forme à la fois : --explain, --json"],
      [["a.json", "b.json"], "un seul fichier : b.json"],
      [["--lang", "de"], "--lang : fr ou en (de)"],
    ] as const) {
      const { code, stdout, stderr } = await run(["pay", ...args]);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(said);
      expect(stderr.split("\n")).toHaveLength(2);
    }
    const english = await run(["pay", "--jsno", "--lang", "en"]);
    expect(english.stderr).toBe(
      "ccn51-paie pay: unknown option: --jsno; did you mean --json? See ccn51-paie pay --help.\n",
    );
  });
});
