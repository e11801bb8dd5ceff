/**
 * Writes examples/etablissement-250.expected.csv: `node test/oracle/run.mjs write-etablissement.ts`, from the root of the checkout.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { expectedReport } from "./etablissement.js";

const sample = readFileSync("examples/etablissement-250.csv", "utf8");
writeFileSync("examples/etablissement-250.expected.csv", expectedReport(sample));
