import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/cli.ts"],
  format: ["esm", "cjs"],
  target: "node20",
  splitting: true,
  sourcemap: true,
  clean: true,
  // tsup 8 injects a `baseUrl` that TypeScript 6 refuses (egoist/tsup#1388).
  dts: { entry: ["src/index.ts"], compilerOptions: { ignoreDeprecations: "6.0" } },
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
});
