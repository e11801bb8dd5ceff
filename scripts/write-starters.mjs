// Writes examples/depart/, the files that `ccn51-paie init` writes: what its commands begin with.
import { mkdirSync, writeFileSync } from "node:fs";
import { source } from "./library.mjs";

const folder = new URL("../examples/depart/", import.meta.url);
const starters = Object.values(await source("src/cli/starters.ts"));

mkdirSync(folder, { recursive: true });
for (const { files } of starters)
  for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, folder), text());
