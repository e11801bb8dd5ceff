/**
 * Writes test/examples/law/first-days.json: `node test/oracle/run.mjs write-first-days.ts`, from the root of the checkout.
 */
import { writeFileSync } from "node:fs";
import { firstDaysFile } from "./dated/first-days.js";

writeFileSync("test/examples/law/first-days.json", `${JSON.stringify(firstDaysFile(), null, 2)}\n`);
