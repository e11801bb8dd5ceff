// Writes the pages of docs/ that the seeds and the sources already say: the readings, in both languages.
import { mkdirSync, writeFileSync } from "node:fs";
import { source } from "./library.mjs";

const docs = new URL("../docs/", import.meta.url);
mkdirSync(docs, { recursive: true });
const { pages } = await source("scripts/pages/index.ts");
const root = new URL("../", import.meta.url);
for (const [name, text] of Object.entries(pages(root))) writeFileSync(new URL(name, docs), text);
