import { mkdirSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";
// @ts-expect-error a script, without types
import { noticesOf, packagesIn } from "./scripts/third-party.mjs";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Seeds go in as text for `JSON.parse`, which reads data about twice as fast as the same written as code, and are left out when unused. */
const seedsAsText: Plugin = {
  name: "seeds-as-text",
  setup: (build) => {
    build.onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, "utf8")));
      const contents = `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(text)});`;
      return { contents, loader: "js" };
    });
  },
};

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
  sourcemap: false,
  esbuildPlugins: [seedsAsText, thirdParty],
  // tsup 8 injects a `baseUrl` that TypeScript 6 refuses (egoist/tsup#1388).
  dts: { entry: typed, compilerOptions: { ignoreDeprecations: "6.0" } },
  esbuildOptions: (options) => {
    options.charset = "utf8";
    options.minifyWhitespace = true;
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
