import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import doors from "../../scripts/doors.json" with { type: "json" };

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The files whose code or data end up in a bundle of an entry, named from the root. */
async function bundled(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    external: ["zod", "decimal.js", "date-fns", "fastest-levenshtein"],
    outfile: "out.mjs",
  });
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([name]) => name);
}

const isOf = (door: string, name: string): boolean =>
  name.startsWith(`seeds/${door}/`) || name.startsWith(`src/${door}/`);

describe("the core", () => {
  it("has nothing of the doors beside it", async () => {
    const files = await bundled("src/index.ts");
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((name) => doors.some((door) => isOf(door, name)))).toEqual([]);
  });
});

describe.each(["social-security", "assistance"])("the door %s", (door) => {
  it("reads its own figures, and neither the core's nor another door's", async () => {
    const files = await bundled(`src/${door}/index.ts`);
    const seeds = files.filter((name) => name.startsWith("seeds/"));
    expect(seeds.length).toBeGreaterThan(3);
    expect(seeds.filter((name) => !isOf(door, name))).toEqual([]);
    const others = doors.filter((each) => each !== door);
    expect(files.filter((name) => others.some((other) => isOf(other, name)))).toEqual([]);
  });
});
