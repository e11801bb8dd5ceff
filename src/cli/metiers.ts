import { parseArgs } from "node:util";
import { type Metier, metiers } from "../catalogue.js";
import { exit, type Io, languageOf, write } from "./io.js";

const options = { json: { type: "boolean" }, lang: { type: "string" } } as const;

/** `ccn51-paie metiers [TEXT]`: the métiers of annexe I, or those that a text names. */
export async function metiersCommand(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args: [...args], options, allowPositionals: true });
  languageOf(values.lang);
  const found = metiers();
  const text = values.json === true ? `${JSON.stringify(found, null, 2)}\n` : table(found);
  await write(io.stdout, text);
  return exit.well;
}

function table(found: readonly Metier[]): string {
  return found
    .map(({ id, label, referenceCoefficient, filiere, cadre }) =>
      [
        referenceCoefficient.toFixed().padStart(5),
        id.padEnd(46),
        label.padEnd(46),
        `${filiere}${cadre ? ", cadre" : ""}`,
      ].join("  "),
    )
    .map((line) => `${line}\n`)
    .join("");
}
