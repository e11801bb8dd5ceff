import { parseArgs } from "node:util";
import { nearest } from "../intake/nearest.js";
import { fileOf, jsonSchemaOf, type Schemas, schemas } from "../schemas/schemas.js";
import { exit, type Io, UsageError, write } from "./io.js";

/** `ccn51-paie schema NAME`: the JSON Schema of what a function takes or gives, by its name or by that of its file. */
export async function schemaCommand(args: readonly string[], io: Io): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const [wanted, ...others] = positionals;
  if (wanted === undefined || others.length > 0) {
    throw new UsageError(`schema : un nom parmi ${names().join(", ")}`);
  }
  const found = names().find((name) => wanted === name || `${wanted}.json` === fileOf(name));
  if (found === undefined) throw new UsageError(unknown(wanted));
  await write(io.stdout, `${JSON.stringify(jsonSchemaOf(found), null, 2)}\n`);
  return exit.well;
}

function names(): readonly (keyof Schemas)[] {
  return Object.keys(schemas) as (keyof Schemas)[];
}

function unknown(wanted: string): string {
  const near = nearest(wanted, names());
  const hint = near === undefined ? "" : ` Vouliez-vous dire « ${near} » ?`;
  return `schéma inconnu : ${wanted}.${hint}`;
}
