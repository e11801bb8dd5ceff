import { transformSync } from "esbuild";
import { defineConfig, type Options } from "tsup";
// @ts-expect-error a script, without types
import { write, writeBeside } from "./scripts/beside.mjs";
// @ts-expect-error a script, without types
import { seedsBeside } from "./scripts/seeds-as-text.mjs";
// @ts-expect-error a script, without types
import { noticesOf, packagesIn } from "./scripts/third-party.mjs";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** The doors beside the core, each in a build of its own: it shares no module with what reads the figures of the core. */
const others = ["social-security", "assistance", "other-agreements"];

const doors = ["index", ...others];

/** The packages whose code went into a build; several builds write one file. */
const taken = new Set<string>();

/** Writes the licence of every package whose code is in the build beside it. */
const thirdParty: Plugin = {
  name: "third-party",
  setup: (build) => {
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile }) => {
      for (const folder of packagesIn(metafile)) taken.add(folder);
      write("dist/THIRD-PARTY.txt", noticesOf([...taken].sort()));
    });
  },
};

/** The deepest wings, which every door shares: they read no figure. */
const deep = ["exact", "working", "intake"];

/** Leaves wings to files of their own. */
const apart = (fileOf: (wing: string) => string | undefined): Plugin => ({
  name: "apart",
  setup: (build) => {
    build.onResolve({ filter: /^(\.\.\/)+[a-z-]+\/index\.js$/ }, ({ path }) => {
      const [wing = ""] = path.split("/").slice(-2);
      const file = fileOf(wing);
      return file === undefined ? undefined : { path: `./${file}.js`, external: true };
    });
  },
});

const doorsApart = apart((wing) => (others.includes(wing) ? wing : undefined));
const deepApart = apart((wing) => (deep.includes(wing) ? "deep" : undefined));

/** Writes what stands beside the build, and what `require` gets: the same modules, so the same classes. */
async function beside(): Promise<void> {
  writeBeside();
  for (const name of doors) {
    write(`dist/${name}.cjs`, `module.exports = require("./${name}.js");\n`);
    write(`dist/${name}.d.ts`, `export * from "./${name}.cjs";\n`);
  }
  write("dist/cli.cjs", '#!/usr/bin/env node\nrequire("./cli.js");\n');
}

/** A prefix that code never has, in the place of a comment of purity. */
const pure = "~~~~";

/**
 * Writes the code without its spaces and comments, but for those of purity, which a bundler reads: esbuild would take them out. Lines stay short
 * enough for Node to print the one that throws.
 */
const compact: NonNullable<Options["plugins"]>[number] = {
  name: "compact",
  renderChunk: (code) => {
    const marked = code.replaceAll("/* @__PURE__ */ ", pure);
    const options = { minifyWhitespace: true, charset: "utf8", lineLimit: 8000 } as const;
    return { code: transformSync(marked, options).code.replaceAll(pure, "/*@__PURE__*/") };
  },
};

const common: Options = {
  format: "esm",
  target: "node20.19",
  splitting: true,
  // The package's own entry loads its messages in fifty languages, none of which is read.
  noExternal: [/^zod/],
  sourcemap: false,
  esbuildPlugins: [doorsApart, seedsBeside, thirdParty],
  esbuildOptions: (options) => {
    options.charset = "utf8";
    options.minifySyntax = true;
    options.minifyIdentifiers = true;
  },
  plugins: [compact],
};

const entry = (name: string) => (name === "index" ? "src/index.ts" : `src/${name}/index.ts`);

export default defineConfig([
  {
    ...common,
    entry: { index: entry("index"), cli: "src/cli.ts", deep: "scripts/deep.ts" },
    onSuccess: beside,
  },
  ...others.map((name) => ({
    ...common,
    entry: { [name]: entry(name) },
    esbuildPlugins: [deepApart, seedsBeside, thirdParty],
  })),
  {
    entry: Object.fromEntries(doors.map((name) => [name, entry(name)])),
    format: "cjs",
    // tsup 8 injects a `baseUrl` that TypeScript 6 refuses (egoist/tsup#1388).
    dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
]);
