// Locks the figures of the seeds: adds the new ones to test/law/released.json, and refuses when a released one was edited or removed.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { source } from "./library.mjs";

const root = new URL("../", import.meta.url);
const file = new URL("test/law/released.json", root);
const { datedFigures, moved } = await source("scripts/pages/figures.ts");

const released = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
const figures = datedFigures(root);
const wrong = moved(figures, released);
if (wrong.length > 0) {
  process.stderr.write(
    `A released figure is never edited; add a new entry beside it.\n${wrong.join("\n")}\n`,
  );
  process.exitCode = 1;
} else {
  const all = Object.fromEntries(figures.map(({ key, hash }) => [key, hash]).sort());
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
  const added = Object.keys(all).length - Object.keys(released).length;
  process.stdout.write(`${Object.keys(all).length} figures released, ${added} new\n`);
}
