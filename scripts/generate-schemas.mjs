// Writes schemas/*.json, the JSON Schema of everything that comes in and goes out, from the zod schemas.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

// Those of the doors beside the core, each in a folder of its own.
const doors = JSON.parse(readFileSync(new URL("doors.json", import.meta.url), "utf8"));
for (const door of doors.filter((name) =>
  existsSync(new URL(`../src/${name}/schemas.ts`, import.meta.url)),
)) {
  const own = new URL(`${door}/`, folder);
  const { jsonSchemaOf: ofDoor, schemas: all } = await source(`src/${door}/schemas.ts`);
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  for (const name of Object.keys(all))
    writeFileSync(new URL(fileOf(name), own), `${JSON.stringify(ofDoor(name), null, 2)}\n`);
}
