import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const decimalUrl = import.meta.resolve("decimal.js");
const folder = mkdtempSync(join(tmpdir(), "ccn51-same-"));
const library = join(folder, "library.mjs");
const source = fileURLToPath(new URL("../../src/", import.meta.url));

/** The library as one file, the modules named loaded before the others, in that order. */
function bundle(first: readonly string[], outfile: string): void {
  const imports = first.map((name) => `import ${JSON.stringify(source + name)};`);
  const contents = [...imports, `export * from ${JSON.stringify(`${source}index.ts`)};`].join("\n");
  buildSync({
    stdin: { contents, resolveDir: source },
    outfile,
    bundle: true,
    // Modules named for their order alone are loaded too.
    ignoreAnnotations: true,
    format: "esm",
    platform: "node",
    // The host's own copy, so that what the host sets could reach ours.
    alias: { "decimal.js": fileURLToPath(decimalUrl) },
    external: [fileURLToPath(decimalUrl)],
  });
}

let here: string;

beforeAll(() => {
  bundle([], library);
  here = run("", "");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = `
const requests = [
  { metier: "aide-soignant", month: "2003-09", seniorityYears: 7, workingTime: "0.5", functionalBonuses: ["personnes-agees"] },
  { metier: "cadre-infirmier", complements: ["surveillant-general"], month: "2004-01", seniorityYears: 24, cadreYears: 24, constraints: { internat: "5" } },
  { metier: "medecin-specialiste", month: "2004-07", seniorityYears: 30, cadreYears: 20, decentralizedBonus: { paid: "monthly" } },
  { metier: "aide-soignnant", month: "2003-06", seniorityYears: -1 },
];
const slips = requests.map((request) => library.safeComputePay(request));
const career = { metier: "aide-soignant", hired: "1996-03-31", priorService: [{ from: "1990-10-27", until: "1995-03-26", at: "elsewhere", sameMetier: true, afterDiploma: true }] };
const seniority = library.computeSeniority(career, "2003-10-26");
const texts = slips.filter(({ ok }) => ok).flatMap(({ value }) => ["fr", "en"].map((language) => library.payslipText(value, language)));
console.log(JSON.stringify([slips, seniority, texts, library.searchMetiers("infirmière BLOC").map(({ id }) => id), String(library.pointValue("2003-09"))]));
`;

function run(
  before: string,
  after: string,
  env: Record<string, string> = {},
  from = library,
): string {
  const file = join(folder, "program.mjs");
  const load = `const library = await import(${JSON.stringify(pathToFileURL(from).href)});`;
  writeFileSync(
    file,
    `import { Decimal } from ${JSON.stringify(decimalUrl)};\n${before}\n${load}\n${after}\n${program}`,
  );
  return execFileSync(process.execPath, [file], {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
}

describe("the same answers", { timeout: 60_000 }, () => {
  it("in every time zone and language", () => {
    expect(here).toContain("802.33");
    for (const env of [
      { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
      { TZ: "Pacific/Niue", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" },
      { TZ: "Europe/Paris", LANG: "fr_FR.UTF-8", LC_ALL: "fr_FR.UTF-8" },
      { TZ: "America/St_Johns", LANG: "C", LC_ALL: "C" },
    ])
      expect(run("", "", env)).toBe(here);
  });

  it("in whatever order the modules are loaded", () => {
    const modules = readdirSync(source, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.startsWith("cli"))
      .toSorted();
    const half = modules.length / 2;
    const orders = [
      modules,
      modules.toReversed(),
      [...modules.slice(half), ...modules.slice(0, half)],
    ];
    for (const [index, order] of orders.entries()) {
      const other = join(folder, `order-${index}.mjs`);
      bundle(order, other);
      expect(run("", "", {}, other)).toBe(here);
    }
  });

  it("whatever the host program sets on its copy of decimal.js, before or after", () => {
    const sets =
      "Decimal.set({ precision: 2, rounding: 0, toExpPos: 1, toExpNeg: -1, maxE: 3, minE: -3, modulo: 9 });";
    expect(run(sets, "")).toBe(here);
    expect(run("", sets)).toBe(here);
  });

  it("whatever the host program lacks or has put on the prototypes of arrays and objects", () => {
    const enumerable = `Object.defineProperty(Array.prototype, "extra", { enumerable: true, configurable: true, value: 1 });`;
    expect(run(enumerable, "")).toBe(here);
    expect(run("delete globalThis.Intl; delete globalThis.fetch;", "")).toBe(here);
  });
});
