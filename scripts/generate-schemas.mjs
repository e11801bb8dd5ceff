// Writes schemas/*.json, the JSON Schema of everything that comes in and goes out, from the zod schemas.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { source } from "./library.mjs";

const folder = new URL("../schemas/", import.meta.url);
const { fileOf, jsonSchemaOf, schemas } = await source("src/schemas/schemas.ts");

mkdirSync(folder, { recursive: true });
const files = new Map(
  Object.keys(schemas).map((name) => [
    fileOf(name),
    `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`,
  ]),
);
for (const name of readdirSync(folder))
  if (name.endsWith(".json") && !files.has(name)) rmSync(new URL(name, folder));
for (const [name, text] of files) writeFileSync(new URL(name, folder), text);
