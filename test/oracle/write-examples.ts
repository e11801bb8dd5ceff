/**
 * Writes test/examples/*.json: `node test/oracle/run.mjs write-examples.ts`, from the root of the checkout.
 */
import { writeFileSync } from "node:fs";
import { exampleFiles } from "./examples.js";

for (const [name, file] of exampleFiles()) {
  writeFileSync(`test/examples/${name}.json`, `${JSON.stringify(file, null, 2)}\n`);
}
