/** Tests that mutation testing does not run: long runs, pages, packages, which tell nothing more of a mutant. */
const folders = ["test/cli/", "test/docs/", "test/mutation/", "test/oracle/"];
const files = new Set([
  "test/half-cents.test.ts",
  "test/hostile.test.ts",
  "test/law/every-month.test.ts",
  "test/properties.test.ts",
  "test/readme.test.ts",
  "test/same-everywhere.test.ts",
  "test/seniority/bundle.test.ts",
]);

export const leftOut = (file) =>
  files.has(file) || folders.some((folder) => file.startsWith(folder));
