import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/setup.ts"],
    coverage: {
      include: ["src/**"],
      exclude: ["src/cli.ts"],
      thresholds: { 100: true },
    },
  },
});
