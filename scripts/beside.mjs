// What stands beside the code in `dist/`, without its spaces: the figures that it reads, the schemas, the worked examples.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { hasProse, partsOf } from "./seed-parts.mjs";
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

/**
 * Writes each JSON file of a folder as `NAME/file` in another. A tarball goes by the names of files, and compresses likes beside one another: so
 * they are all called the same. Those kept are not written.
 */
function writeAll(from, to, file, change, kept = []) {
  for (const name of jsonIn(from)) {
    const folder = name.replace(/\.json$/, "");
    if (kept.includes(folder)) continue;
    write(`${to}/${folder}/${file}`, compact(change(read(`${from}/${name}`), folder)));
  }
}

const compact = (value) => `${JSON.stringify(value)}\n`;

/** The schemas that say for all what they say: each stands alone, and the others refer to them. */
const first = ["pay-request.json", "pay-slip.json"];

/** What a schema of a folder ships as. */
export function shippedSchema(folder) {
  const roots = first.map((name) => read(`${folder}/${name}`));
  const defined = new Map(roots.flatMap((root) => [...definedIn(root)]));
  return (schema) =>
    roots.some(({ $id }) => $id === schema.$id) ? schema : sharing(schema, defined);
}

/** An example that says where its schema stands in `dist/`. */
function placed({ $schema, ...example }, folder) {
  if ($schema === undefined) return example;
  const [, schema] = /schemas\/(.*)\.json$/.exec($schema);
  const up = folder.replace(/[^/]+/g, "..");
  return { $schema: `${up}/../schemas/${schema}/schema.json`, ...example };
}

/** What shows that each dated entry is read, day after day, and months drawn to look for faults: they stay with the tests. */
const ofTheProof = [
  ...["entries", "first-days", "first-months", "known-on", "later-first-days"],
  ...["eleven-more", "thirty-two", "thirty-four", "thirty-four-before-2013"],
  "through-the-switches",
];

/** Writes a seed: its prose, where it is apart, in a folder of its own. */
function writeSeed(file) {
  const name = file.replace(/\.json$/, "");
  if (!hasProse(name)) return write(`dist/seeds/${file}`, compact(read(`seeds/${file}`)));
  const { figures, prose } = partsOf(name);
  write(`dist/seeds/${file}`, compact(figures));
  return write(`dist/prose/${file}`, compact(prose));
}

export function writeBeside() {
  for (const file of jsonIn("seeds")) writeSeed(file);
  writeAll("schemas", "dist/schemas", "schema.json", shippedSchema("schemas"));
  const kept = ofTheProof.map((name) => `law/${name}`);
  writeAll("test/examples", "dist/examples", "example.json", placed, kept);
}
