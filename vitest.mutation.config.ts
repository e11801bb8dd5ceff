import { defineConfig } from "vitest/config";

// What mutation testing runs: the ordinary tests, but the long runs, the pages and the packages, which tell nothing more of a mutant.
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [
      "test/hostile.test.ts",
      "test/half-cents.test.ts",
      "test/oracle/**",
      "test/same-everywhere.test.ts",
      "test/readme.test.ts",
      "test/cli/**",
      "test/docs/**",
      "test/schemas/**",
    ],
    setupFiles: ["test/setup.ts"],
  },
});
