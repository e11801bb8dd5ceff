import { defineConfig } from "vitest/config";
// @ts-expect-error a script, without types
import { seedParts } from "./scripts/seed-parts.mjs";

export default defineConfig({
  plugins: [seedParts],
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/setup.ts"],
    maxWorkers: "100%",
    // A busy machine is no failure: what is promised in milliseconds is measured by the tests that promise it.
    testTimeout: 30_000,
    coverage: {
      include: ["src/**"],
      exclude: ["src/cli.ts"],
      // What the later laws brought is not all tested by itself yet: to go back to 100, never down.
      thresholds: { lines: 97, statements: 97, functions: 98, branches: 96 },
    },
  },
});
