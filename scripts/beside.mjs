// What stands beside the code in `dist/`, without its spaces: the figures that it reads, the schemas, the worked examples.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { definedIn, sharing } from "./shared-schemas.mjs";

const read = (path) => JSON.parse(readFileSync(path, "utf8"));

const jsonIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".json"));

export function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function writeAll(from, to, change = (value) => value) {
  for (const name of jsonIn(from))
    write(`${to}/${name}`, `${JSON.stringify(change(read(`${from}/${name}`), name))}\n`);
}

/** The schemas that say for all what they say: each stands alone, and the others refer to them. */
const first = ["pay-request.json", "pay-slip.json"];

/** What a schema of a folder ships as. */
export function shippedSchema(folder) {
  const roots = first.map((name) => read(`${folder}/${name}`));
  const defined = new Map(roots.flatMap((root) => [...definedIn(root)]));
  return (schema) =>
    roots.some(({ $id }) => $id === schema.$id) ? schema : sharing(schema, defined);
}

/** An example one folder higher than in `test/`. */
const higher = ({ $schema, ...example }) => ({ $schema: $schema?.replace("../", ""), ...example });

export function writeBeside() {
  writeAll("seeds", "dist/seeds");
  writeAll("schemas", "dist/schemas", shippedSchema("schemas"));
  writeAll("test/examples", "dist/examples", higher);
}
