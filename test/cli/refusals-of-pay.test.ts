import { describe, expect, it } from "vitest";
import { run } from "./run.js";

const good = { metier: "aide-soignant", month: "2003-09", seniorityYears: 7 };
const bad = { ...good, month: "2003-06", reference: "Mme René" };

describe("a request that is refused among others", () => {
  it("is told with its line, its place and its reference, in a list", async () => {
    const text = `[\n ${JSON.stringify(good)},\n ${JSON.stringify(bad)},\n {\n "metier": "x"} ]`;
    const { code, stdout, stderr } = await run(["pay"], text);
    expect(code).toBe(1);
    expect(stdout).toContain("1\u202f558,99");
    const said = stderr.split("\n");
    expect(said[0]).toMatch(/^ligne 3, demande 2, « Mme René » : \[before-scheme\] /);
    for (const line of said.slice(1, -1)) expect(line).toMatch(/^ligne 4, demande 3 : \[/);
    const english = await run(["pay", "--lang", "en"], text);
    expect(english.stderr).toMatch(/^line 3, request 2, "Mme René": \[before-scheme\] /);
    const json = JSON.parse((await run(["pay", "--json"], text)).stdout);
    expect(json[1]).toMatchObject({ line: 3, index: 1, reference: "Mme René" });
    expect(json[1].issues[0].message).toContain("attendu");
    expect(json[2]).toMatchObject({ line: 4, index: 2 });
  });

  it("is told with its line where there is one a line, blank lines counted", async () => {
    const text = `${JSON.stringify(good)}\n\n${JSON.stringify(bad)}\n{"metier\n`;
    const { stderr } = await run(["pay"], text);
    expect(stderr).toMatch(/^ligne 3, demande 2, « Mme René » : \[before-scheme\]/);
    expect(stderr).toMatch(/ligne 4, demande 3 : \[unreadable\]/);
    const lines = (await run(["pay", "--jsonl"], text)).stdout.trimEnd().split("\n");
    expect(JSON.parse(lines[1] as string)).toMatchObject({
      line: 3,
      index: 1,
      reference: "Mme René",
    });
    expect(JSON.parse(lines[2] as string)).toMatchObject({ line: 4, index: 2 });
  });

  it("keeps a list of one a list, and one request alone", async () => {
    expect(JSON.parse((await run(["pay", "--json"], JSON.stringify([good]))).stdout)).toHaveLength(
      1,
    );
    expect(JSON.parse((await run(["pay", "--json"], "[]")).stdout)).toEqual([]);
    const alone = JSON.parse((await run(["pay", "--json"], JSON.stringify(bad))).stdout);
    expect(Object.keys(alone)).toEqual(["reference", "issues"]);
  });

  it("does not let a reference write elsewhere than in its place", async () => {
    for (const reference of ["a\nb", "\u001b[2J", "x\u202ey", "\ud800", 3, "", "x".repeat(100)]) {
      const { stderr } = await run(["pay"], JSON.stringify([{ ...bad, reference }]));
      expect(stderr).toMatch(/^ligne 1, demande 1 : \[/);
      for (const sign of ["\u001b", "\u202e"]) expect(stderr).not.toContain(sign);
    }
    const key = await run(["pay"], JSON.stringify({ ...good, "\u001b[2Jx": 1 }));
    expect(key.stderr).toContain("␛[2Jx: attendu");
  });

  it("is explained with the others on request", async () => {
    const { code, stdout } = await run(["pay", "--explain"], JSON.stringify([good, bad]));
    expect(code).toBe(1);
    expect(stdout).toContain("4,151\u00a0€ × 1 = 1\u202f457,001");
  });

  it("is read in what other programs write", async () => {
    const named = { ...good, reference: "René" };
    const latin = Buffer.from(JSON.stringify(named), "latin1");
    for (const args of [
      ["pay", "--json"],
      ["pay", "--jsonl"],
    ]) {
      expect(JSON.parse((await run(args, latin)).stdout).reference).toBe("René");
      const wide = Buffer.from(`\ufeff${JSON.stringify(named)}`, "utf16le");
      expect(JSON.parse((await run(args, wide)).stdout).reference).toBe("René");
    }
  });
});
