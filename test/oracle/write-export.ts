/**
 * Writes examples/export-250.expected.csv: `node test/oracle/run.mjs write-export.ts`, from the root of the checkout.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { expectedExport } from "./export.js";

const sample = readFileSync("examples/export-250.csv", "utf8");
writeFileSync("examples/export-250.expected.csv", expectedExport(sample));
