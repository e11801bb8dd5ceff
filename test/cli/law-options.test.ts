import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { commands } from "../../src/cli/commands.js";
import { run } from "./run.js";

const home = process.cwd();
afterAll(() => process.chdir(home));

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

const lawOptions: ReadonlySet<string> = new Set(["--law", "--known-on"]);

/** Commands whose answer is the same under every law and on every day: they say so. */
const ofNoLaw: ReadonlySet<string> = new Set([
  "schema",
  "emplois",
  "assistance",
  "sick-pay",
  "increases",
  "training-leave",
  "init",
]);

describe("the law on the command line", () => {
  it.each(commands)("is told to $name, in its help too", async ({ name }) => {
    const all = ["law", "known-on", "act-days", "on"];
    expect(named(name)).toEqual(expect.arrayContaining(all));
    for (const language of ["fr", "en"]) {
      const { stdout } = await run([name, "--help", "--lang", language]);
      for (const option of all) expect(stdout).toMatch(new RegExp(`^  --${option} `, "m"));
    }
  });

  it.each(commands.filter(({ name }) => !["explain", "init"].includes(name)))(
    "is taken by $name, and refused where it is none",
    async ({ name, starter }) => {
      process.chdir(mkdtempSync(join(tmpdir(), "ccn51-law-")));
      for (const [path, text] of Object.entries(starter.files)) writeFileSync(path, text());
      const [, ...words] = starter.run;
      const said = words.flatMap((word, at) => (lawOptions.has(word) ? [at, at + 1] : []));
      const plain = words.filter((_, at) => !said.includes(at));
      const by = async (...options: readonly string[]): Promise<unknown> =>
        (await run([name, ...plain, ...options])).code;
      expect(await by("--law", "in-force")).toBe(0);
      expect([0, 1]).toContain(await by("--law", "as-signed"));
      expect(await by("--known-on", "2026-06-30")).toBe(0);
      expect([1, 2]).toContain(await by("--law", "in-forse"));
      expect([1, 2]).toContain(await by("--known-on", "2003-06-30"));
      expect(await by("--law", "in-force", "--known-on", "2004-01-01")).toBe(2);
      expect(await by("--act-days", "2005-10=2006-10-01")).toBe(0);
      expect([1, 2]).toContain(await by("--act-days", "2005-10=2004-01-01"));
      expect([1, 2]).toContain(await by("--act-days", '{ "2005-11": "2006-10-01" }'));
      expect(await by("--act-days", "2005-10")).toBe(2);
    },
  );

  it.each(commands.filter(({ name }) => ofNoLaw.has(name)))(
    "is said by $name to change nothing, and checked all the same",
    async ({ name, starter }) => {
      process.chdir(mkdtempSync(join(tmpdir(), "ccn51-law-")));
      for (const [path, text] of Object.entries(starter.files)) writeFileSync(path, text());
      const [, ...words] = starter.run;
      const into = (folder: string) => (name === "init" ? [folder] : words);
      const plain = await run([name, ...into("plain-files"), "--lang", "en"]);
      const day = ["--on", "2004-01-01", "--known-on", "2005-01-01"];
      const told = await run([name, ...into("told-files"), ...day, "--lang", "en"]);
      expect([told.code, told.stdout.replaceAll("told-files", "plain-files")]).toEqual([
        0,
        plain.stdout,
      ]);
      expect(told.stderr).toMatch(/^Without effect here \(--known-on, --on\): /);
      const french = await run([name, ...into("dit"), "--law", "as-signed"]);
      expect(french.stderr).toMatch(/^Sans effet ici \(--law\) : /);
      expect((await run([name, ...into("wrong"), "--on", "2004-02-30"])).code).toBe(2);
      expect((await run([name, ...into("wrong"), "--law", "in-forse"])).code).toBe(2);
    },
  );

  it("verifies by it the cases that name none", async () => {
    const cases = [
      { name: "a night", request: night, expect: { gross: "2142.58" } },
      { name: "its own", request: { ...night, law: "in-force" }, expect: { gross: "2142.71" } },
    ];
    const shown = { title: "Nights", source: "2003-07", status: "computed by hand" };
    const path = file("nights.json", { ...shown, cases });
    const code = async (...options: readonly string[]) =>
      (await run(["verify", path, ...options])).code;
    expect(await code()).toBe(1);
    expect(await code("--law", "as-signed")).toBe(0);
    expect(await code("--known-on", "2004-03-19")).toBe(0);
    expect(await code("--known-on", "2004-03-20")).toBe(1);
    expect(await code("--law", "in-forse")).toBe(2);
    const { month: _, ...undated } = night;
    const moved = [
      { name: "a night", request: undated, expect: { gross: "2142.71" } },
      {
        name: "11 points at the SSIAD",
        function: "entitlements",
        request: { metier: "aide-soignant", facts: { establishmentKind: ["ssiad"] } },
        expect: { granted: [] },
      },
      {
        name: "back pay of a month",
        function: "backPay",
        request: { months: [undated], paid: "as-signed" },
        expect: { "total.difference": "0.13" },
      },
      {
        name: "a career",
        function: "computeSeniority",
        request: { career: { metier: "aide-soignant", hired: "2003-09-01" }, asOf: "2013-09-01" },
        expect: { seniority: { rate: "9" } },
      },
    ];
    const days = file("days.json", { ...shown, cases: moved });
    const verified = await run(["verify", days, "--on", "2003-09-10"]);
    expect([verified.code, verified.stdout]).toEqual([0, expect.any(String)]);
    expect((await run(["verify", days])).code).toBe(1);
  });

  it("explains a stored result of that law and of that month, and refuses any other", async () => {
    const { stdout } = await run(["pay", file("told.json", night), "--json"]);
    const slip = file("slip.json", JSON.parse(stdout));
    const asked = async (...options: readonly string[]) =>
      run(["explain", slip, "--lang", "en", ...options]);
    expect((await asked("--law", "in-force", "--on", "2003-09-30")).code).toBe(0);
    const { code, stderr } = await asked("--known-on", "2004-03-19", "--on", "2003-10-01");
    expect([code, stderr.match(/\[contradictory\] (law\.as|month): /g)]).toEqual([
      1,
      ["[contradictory] law.as: ", "[contradictory] month: "],
    ]);
    expect(stderr).toContain("pay --explain does, on the request");
    const settled = await asked("--act-days", "2005-10=2006-10-01");
    expect([settled.code, settled.stderr.startsWith("Without effect here (--act-days)")]).toEqual([
      0,
      true,
    ]);
    expect((await asked("--law", "in-forse")).code).toBe(2);
  });

  it("tells the changes of a day, the months of back pay, the month of a bill", async () => {
    const one = ["changes", "aide-soignant", "--json"];
    const days = ["--from", "2018-08-01", "--to", "2018-08-01"];
    expect((await run([...one, "--on", "01/08/2018"])).stdout).toBe(
      (await run([...one, ...days])).stdout,
    );
    expect((await run([...one, ...days, "--on", "2018-08-01"])).code).toBe(2);
    const { month: _, ...undated } = night;
    const owed = file("owed-undated.json", { months: [undated], paid: "as-signed" });
    // 4.151 × 0.03 = 0.12453 a night: 4.15 and 4.28 by the line, 0.13
    const { stdout } = await run(["backpay", owed, "--json", "--on", "2003-09-15"]);
    expect(JSON.parse(stdout)).toMatchObject({
      months: [{ month: "2003-09" }],
      total: { difference: "0.13" },
    });
    expect((await run(["backpay", owed])).code).toBe(1);
    const table = join(folder, "bill.csv");
    writeFileSync(table, "Métier;Ancienneté\nAide-soignant;0\n");
    const bill = await run(["wage-bill", table, "--json", "--on", "2004-03-31"]);
    expect(JSON.parse(bill.stdout).months.map((each: { month: string }) => each.month)).toEqual([
      "2004-03",
    ]);
  });

  it("says the day where the request says none", async () => {
    const { month: _, ...undated } = night;
    const path = file("undated.json", undated);
    const { stdout } = await run(["pay", path, "--json", "--on", "15/09/2003"]);
    expect(JSON.parse(stdout)).toMatchObject({ month: "2003-09", gross: "2142.71" });
    const own = file("dated.json", night);
    const other = await run(["pay", own, "--json", "--on", "2004-02-01"]);
    expect(JSON.parse(other.stdout)).toMatchObject({ month: "2003-09" });
    const acts = await run(["acts", "--json", "--on", "2003-07-01", "--law", "as-signed"]);
    expect(acts.stdout).toBe(
      (await run(["acts", "2003-07-01", "--json", "--law", "as-signed"])).stdout,
    );
    const ahead = file("ahead.json", {
      years: 1,
      pointValue: "4.151",
      situation: {
        metier: "aide-soignant",
        career: { metier: "aide-soignant", hired: "2003-07-01" },
      },
    });
    const projected = await run(["project", ahead, "--json", "--on", "2003-09-10"]);
    expect(JSON.parse(projected.stdout).from).toBe("2003-09");
  });

  it("reclassifies by it", async () => {
    const text = async (...options: readonly string[]): Promise<string> =>
      (await run(["reclassify", "--emploi", "Brancardier N1", ...options])).stdout;
    expect(await text("--law", "as-signed")).toContain("coefficient 304");
    expect(await text("--known-on", "2004-03-19")).toContain("coefficient 304");
    expect(await text()).toContain("coefficient 306");
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

  it("settles the days that no source settles, as pairs or as JSON", async () => {
    // avenant no. 2005-10: 306 × 4.248 = 1 299.888; its first day is from 22 September to 23 October 2006
    const path = file("open.json", {
      metier: "auxiliaire-de-vie",
      month: "2006-10",
      seniorityYears: 0,
    });
    const asked = async (...options: readonly string[]) =>
      run(["pay", path, "--json", "--lang", "en", ...options]);
    const gross = async (...days: readonly string[]): Promise<string> =>
      JSON.parse((await asked(...days)).stdout).gross;
    expect(await gross("--act-days", "2005-10=2006-10-01")).toBe("1299.89");
    expect(await gross("--act-days", "2006-07=2007-01-01, 2005-10=01/10/2006")).toBe("1299.89");
    expect(await gross("--act-days", '{ "2005-10": "2006-10-01" }')).toBe("1299.89");
    const both = ["--act-days", "2006-07=2007-01-01", "--act-days", "2005-10=2006-10-01"];
    expect(await gross(...both)).toBe("1299.89");
    const codes = async (...options: readonly string[]): Promise<readonly unknown[]> =>
      JSON.parse((await asked(...options)).stdout).issues.map(
        (each: { code: string; path: [] }) => [each.code, each.path],
      );
    expect(await codes()).toEqual([["unsettled-day", ["month"]]]);
    expect(await codes("--act-days", "2005-10=2006-10-02")).toEqual([
      ["unknown-metier", ["metier"]],
    ]);
    expect(await codes("--act-days", "2005-10=2006-09-01,2005-11=2006-10-01")).toEqual([
      ["out-of-range", ["actDays", "2005-10"]],
      ["unknown-key", ["actDays", "2005-11"]],
    ]);
    const own = file("own-days.json", {
      metier: "auxiliaire-de-vie",
      month: "2006-10",
      seniorityYears: 0,
      actDays: { "2005-10": "2006-10-01" },
    });
    const said = await run(["pay", own, "--json", "--act-days", "2005-10=2006-10-20"]);
    expect(JSON.parse(said.stdout).gross).toBe("1299.89");
    for (const wrong of ["2005-10", "=2006-10-01", "2005-10=a=b", "{ 2005-10"]) {
      const { code, stderr } = await asked("--act-days", wrong);
      expect([wrong, code, stderr.includes("--act-days wants ACT=DAY")]).toEqual([wrong, 2, true]);
    }
  });

  it("settles them in every month of back pay and of an export, and in a bill", async () => {
    const home = { metier: "auxiliaire-de-vie", month: "2006-10", seniorityYears: 0 };
    const days = ["--act-days", "2005-10=2006-10-01"];
    const owed = file("owed.json", { months: [home], paid: "in-force" });
    const { stdout } = await run(["backpay", owed, "--json", ...days]);
    expect(JSON.parse(stdout).months[0]).toMatchObject({ month: "2006-10" });
    const table = join(folder, "open.csv");
    writeFileSync(table, "Métier;Mois;Ancienneté\nAuxiliaire de vie;2006-10;0\n");
    const paid = await run(["pay", table, "--json", ...days]);
    expect(JSON.parse(paid.stdout)).toMatchObject([{ gross: "1299.89" }]);
    const bill = ["wage-bill", table, "--from", "2006-10", "--to", "2006-11", "--json"];
    expect((await run(bill)).code).toBe(1);
    expect((await run([...bill, ...days])).code).toBe(0);
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
