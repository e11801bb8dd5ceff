import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { describe, expect, it } from "vitest";
// @ts-expect-error a script, without types
import { seedsLess } from "../../scripts/seeds-as-text.mjs";

const resolveDir = fileURLToPath(new URL("../../", import.meta.url));

/** The library in one file, as it is built: a bundler then sees statements, no longer files. */
async function inOneFile(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${resolveDir}src/index.ts`],
    bundle: true,
    write: false,
    format: "esm",
    packages: "external",
    charset: "utf8",
    plugins: [seedsLess({}) as Plugin],
  });
  return outputFiles[0]?.text ?? "";
}

async function leftOf(
  library: string,
  program: string,
  options: Omit<BuildOptions, "write"> = { packages: "external" },
): Promise<string> {
  const served: Plugin = {
    name: "served",
    setup: (each) => {
      each.onResolve({ filter: /^library$/ }, () => ({ path: "library", namespace: "served" }));
      each.onLoad({ filter: /.*/, namespace: "served" }, () => ({ contents: library, resolveDir }));
    },
  };
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir },
    bundle: true,
    write: false,
    format: "esm",
    ...options,
    plugins: [served],
  });
  return outputFiles[0]?.text ?? "";
}

/** Built once. */
let built: Promise<string> | undefined;

function library(): Promise<string> {
  built ??= inOneFile();
  return built;
}

const seedsIn = (text: string): number => text.match(/JSON\.parse\([`'"]/g)?.length ?? 0;

describe("what a bundler keeps of the library", () => {
  it("is no figure where nothing is asked of it", async () => {
    const whole = await library();
    expect(seedsIn(whole)).toBeGreaterThan(10);
    const left = await leftOf(whole, 'import "library";');
    expect(seedsIn(left)).toBe(0);
    // The exact numbers and a few patterns: everything else is made when it is asked for.
    expect(left.length).toBeLessThan(6000);
  });

  it("is the dated figures and the acts for the point value, and no sheet of a métier", async () => {
    const kept = await leftOf(await library(), 'export { pointValue } from "library";');
    expect(seedsIn(kept)).toBe(2);
    expect(kept).not.toContain("aide-soignant");
  });

  // KiB after gzip, decimal.js (13) and the small form of zod (6) among them.
  it.each([
    ["computePay", 160],
    ["computeSeniority", 61],
    ["pointValue", 33],
  ])("is small for a browser: %s", async (name, most) => {
    const program = `export { ${name} } from "library";`;
    const options: Omit<BuildOptions, "write"> = {
      minify: true,
      platform: "browser",
      charset: "utf8",
    };
    const bundle = await leftOf(await library(), program, options);
    expect(gzipSync(bundle, { level: 9 }).length / 1024).toBeLessThan(most);
  });
});
