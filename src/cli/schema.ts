import type { Label } from "../exact/index.js";
import { nearest } from "../intake/index.js";
import { fileOf, jsonSchemaOf, type Schemas, schemas } from "../schemas/index.js";
import type { Command, GivenArguments } from "./command.js";
import { exit, type Io, write } from "./io.js";
import { ofNoLaw } from "./of-no-law.js";
import { described } from "./starters.js";
import { UsageError } from "./usage-error.js";

/**
 * `ccn51-paie schema NAME`: the JSON Schema of what a function takes or gives, by its name or by
 * that of its file.
 */
export const schema: Command = ofNoLaw(
  {
    name: "schema",
    synopsis: { fr: "NOM", en: "NAME" },
    summary: {
      fr: "le schéma JSON d'une demande ou d'un résultat",
      en: "the JSON Schema of a request or of a result",
    },
    details: {
      fr: "NOM est celui d'un schéma ou de son fichier ; --list les donne tous.",
      en: "NAME is that of a schema or of its file; --list gives them all.",
    },
    options: [
      { name: "list", says: { fr: "les noms des schémas", en: "the names of the schemas" } },
    ],
    starter: described,
    run,
  },
  {
    fr: "un schéma est le même pour tous les jours et sous tous les droits",
    en: "a schema is the same for every day and under every law",
  },
);

async function run(given: GivenArguments, io: Io): Promise<number> {
  if (given.has("list")) {
    await write(
      io.stdout,
      names()
        .map((name) => `${name}\n`)
        .join(""),
    );
    return exit.well;
  }
  const [wanted, ...others] = given.words;
  if (wanted === undefined || others.length > 0) {
    throw new UsageError({ fr: "schema attend un nom", en: "schema wants one name" });
  }
  const found = names().find((name) => wanted === name || `${wanted}.json` === fileOf(name));
  if (found === undefined) throw new UsageError(unknown(wanted));
  await write(io.stdout, `${JSON.stringify(jsonSchemaOf(found), null, 2)}\n`);
  return exit.well;
}

function names(): readonly (keyof Schemas)[] {
  return Object.keys(schemas) as (keyof Schemas)[];
}

function unknown(wanted: string): Label {
  const near = nearest(wanted, names());
  const hint = {
    fr: near === undefined ? "" : ` ; vouliez-vous dire « ${near} » ?`,
    en: near === undefined ? "" : `; did you mean "${near}"?`,
  };
  return { fr: `schéma inconnu : ${wanted}${hint.fr}`, en: `unknown schema: ${wanted}${hint.en}` };
}
