/**
 * Writes the files of test/examples/law that the oracle computes: `node test/oracle/run.mjs write-law-examples.ts`, from the root of the checkout.
 */
import { writeFileSync } from "node:fs";
import { firstDaysFile } from "./dated/first-days.js";
import { knownOnFile } from "./dated/known-on.js";

const files = { "first-days": firstDaysFile(), "known-on": knownOnFile() };
for (const [name, file] of Object.entries(files))
  writeFileSync(`test/examples/law/${name}.json`, `${JSON.stringify(file, null, 2)}\n`);
