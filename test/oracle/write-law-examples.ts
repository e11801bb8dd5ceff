/**
 * Writes the files of test/examples/law that the oracle computes, and the annexes in euros: `node test/oracle/run.mjs write-law-examples.ts`, from the root of the checkout.
 */
import { writeFileSync } from "node:fs";
import { annexesInEuros } from "./dated/annexes-in-euros.js";
import { firstDaysFile } from "./dated/first-days.js";
import { knownOnFile } from "./dated/known-on.js";

const files = { "first-days": firstDaysFile(), "known-on": knownOnFile() };
for (const [name, file] of Object.entries(files))
  writeFileSync(`test/examples/law/${name}.json`, `${JSON.stringify(file, null, 2)}\n`);

const rows = annexesInEuros().map((row) => JSON.stringify(row));
writeFileSync("test/pay/annexes-in-euros.json", `[\n${rows.join(",\n")}\n]\n`);
