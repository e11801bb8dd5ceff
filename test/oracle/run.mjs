// Runs a TypeScript file of this folder on plain Node: `node test/oracle/run.mjs write-examples.ts`.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const [name = "write-examples.ts"] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "oracle-"));
try {
  const outfile = join(folder, "program.mjs");
  const entry = fileURLToPath(new URL(name, import.meta.url));
  await build({ entryPoints: [entry], outfile, bundle: true, format: "esm", platform: "node" });
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(folder, { recursive: true });
}
