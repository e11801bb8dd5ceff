import { mkdirSync, writeFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
// @ts-expect-error a script, without types
import { seedsAsText } from "./scripts/seeds-as-text.mjs";
// @ts-expect-error a script, without types
import { noticesOf, packagesIn } from "./scripts/third-party.mjs";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** The packages whose code went into a build; several builds write one file. */
const taken = new Set<string>();

/** Writes the licence of every package whose code is in the build beside it. */
const thirdParty: Plugin = {
  name: "third-party",
  setup: (build) => {
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile }) => {
      for (const folder of packagesIn(metafile)) taken.add(folder);
      mkdirSync("dist", { recursive: true });
      writeFileSync("dist/THIRD-PARTY.txt", noticesOf([...taken].sort()));
    });
  },
};

/** What every build has. */
const common = (entry: Record<string, string>, typed = entry): Options => ({
  entry,
  format: ["esm", "cjs"],
  target: "node20",
  splitting: true,
  // The package's own entry loads its messages in fifty languages, none of which is read.
  noExternal: [/^zod/],
  sourcemap: false,
  esbuildPlugins: [seedsAsText, thirdParty],
  // tsup 8 injects a `baseUrl` that TypeScript 6 refuses (egoist/tsup#1388).
  dts: { entry: typed, compilerOptions: { ignoreDeprecations: "6.0" } },
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
});

/** A door beside the core, in a build of its own: it shares no chunk with what carries the figures of the core. */
const door = (name: string): Options => common({ [`${name}/index`]: `src/${name}/index.ts` });

export default defineConfig([
  common({ index: "src/index.ts", cli: "src/cli.ts" }, { index: "src/index.ts" }),
  door("social-security"),
  door("assistance"),
  door("other-agreements"),
]);
