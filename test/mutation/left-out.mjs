/** Tests that mutation testing does not run: long runs, pages, packages, which tell nothing more of a mutant. */
const folders = [
  "test/cli/",
  "test/docs/",
  "test/house/",
  "test/lint/",
  "test/mutation/",
  "test/oracle/",
  "test/package/",
];
const files = new Set([
  "test/pay/half-cents.test.ts",
  "test/pay/hostile.test.ts",
  "test/law/every-month.test.ts",
  "test/law/made-up.test.ts",
  "test/pay/properties.test.ts",
  "test/docs/readme.test.ts",
  "test/schemas/agreement.test.ts",
  "test/schemas/shipped.test.ts",
  "test/whole/same-everywhere.test.ts",
  "test/seniority/bundle.test.ts",
]);

export const leftOut = (file) =>
  files.has(file) || folders.some((folder) => file.startsWith(folder));
