import { readFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";

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

/** The core, and the doors beside it. */
const doors = ["src/index.ts", "src/social-security/index.ts", "src/assistance/index.ts"];

export default defineConfig({
  entry: [...doors, "src/cli.ts"],
  format: ["esm", "cjs"],
  target: "node20",
  splitting: true,
  sourcemap: true,
  clean: true,
  esbuildPlugins: [seedsAsText],
  // tsup 8 injects a `baseUrl` that TypeScript 6 refuses (egoist/tsup#1388).
  dts: { entry: doors, compilerOptions: { ignoreDeprecations: "6.0" } },
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
});
