// Prints which provisions of the avenant are covered, article by article, and writes docs/coverage.md; fails when one is neither covered nor left out.
import { writeFileSync } from "node:fs";
import { source } from "./library.mjs";

const root = new URL("../", import.meta.url);
const { counts, coverage, coveragePage, coverageText } = await source("scripts/pages/coverage.ts");

process.stdout.write(coverageText(root));
writeFileSync(new URL("docs/coverage.md", root), coveragePage(root));
const { computable, covered, leftOut } = counts(coverage(root));
process.exitCode = covered + leftOut === computable ? 0 : 1;
