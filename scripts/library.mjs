// The library as its sources stand, for scripts that need it before a build.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Bundles a module, named from the root, and imports it. */
export async function source(name) {
  const folder = mkdtempSync(join(tmpdir(), "ccn51-"));
  const outfile = join(folder, "library.mjs");
  const entry = fileURLToPath(new URL(`../${name}`, import.meta.url));
  await build({ entryPoints: [entry], bundle: true, platform: "node", format: "esm", outfile });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
