import { build } from "esbuild";
import { describe, expect, it } from "vitest";

describe("computeSeniority imported alone", () => {
  it.each(["compute-seniority", "career-timeline", "years-in-force"])(
    "does not bring in the catalogue: %s",
    async (name) => {
      const { metafile } = await build({
        entryPoints: [`src/seniority/${name}.ts`],
        bundle: true,
        write: false,
        metafile: true,
        format: "esm",
        platform: "node",
        packages: "external",
      });
      const inputs = Object.values(metafile.outputs).flatMap(({ inputs: taken }) =>
        Object.keys(taken).filter((path) => (taken[path]?.bytesInOutput ?? 0) > 0),
      );
      expect(inputs).toContain("src/ids/jobs.ts");
      expect(inputs.filter((path) => /catalogue|annexe|facts|extinction/.test(path))).toEqual([]);
    },
  );
});
