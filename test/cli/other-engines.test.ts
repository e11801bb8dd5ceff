import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Verification } from "../../src/verify/verified-examples.js";
import { isOfTheCore } from "../of-the-core.js";
import { run } from "./run.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const examples = `${root}test/examples/`;
const sheets = ["soignante", "educative-et-sociale", "administrative", "logistique", "medicale"];

/** The readings of `examples/engines/`, with the files that each pays whole. */
const readings = [
  {
    language: "python3",
    runs: `python3 "${root}examples/engines/ccn51.py" "${root}seeds"`,
    pays: [...sheets, "extinction", "annexe-3", "by-hand", "situations"],
  },
  {
    language: "java",
    runs: `java "${root}examples/engines/Ccn51.java" "${root}seeds"`,
    pays: [...sheets, "extinction", "annexe-3"],
  },
];

/** Whether a language is installed; Java 17 is the first that runs a file with records. */
function isInstalled(language: string): boolean {
  const { status, stdout, stderr } = spawnSync(language, ["--version"], { encoding: "utf8" });
  const [, major = "0"] = /(\d+)/.exec(`${stdout}${stderr}`) ?? [];
  return status === 0 && Number(major) >= (language === "java" ? 17 : 3);
}

async function verified(engine: string, ...names: readonly string[]) {
  const files = names.map((name) => `${examples}${name}.json`);
  const { code, stdout } = await run(["verify", ...files, "--engine", engine, "--json"]);
  const { examples: read } = JSON.parse(stdout) as Verification;
  return { code, cases: read.flatMap(({ cases }) => cases) };
}

/** What ships of the core, but for what must be refused: these readings believe what they are asked. */
const shipped = readdirSync(examples, { recursive: true })
  .map((name) => String(name).replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".json") && isOfTheCore(name) && name !== "refusals.json")
  .map((name) => name.replace(/\.json$/, ""));

describe.each(readings)("the reading in $language", ({ language, runs, pays }) => {
  const here = isInstalled(language);
  const where = here ? "" : ` (skipped: ${language} is not installed)`;

  it.skipIf(!here)(`pays each case of ${pays.join(", ")}, to the cent${where}`, async () => {
    const { code, cases } = await verified(runs, ...pays);
    expect(cases.filter(({ holds }) => !holds)).toEqual([]);
    expect(cases.length).toBeGreaterThan(250);
    expect(code).toBe(0);
  });

  it.skipIf(!here)(`refuses what it does not know, of every shipped example${where}`, async () => {
    const { cases } = await verified(runs, ...shipped);
    const wrong = cases.filter(({ holds, issues }) => {
      return !holds && issues?.every(({ code }) => (code as string) === "not-known") !== true;
    });
    expect(wrong.filter(({ differences }) => differences[0]?.path !== "issues")).toEqual([]);
    expect(cases.length).toBeGreaterThan(1000);
  });
});
