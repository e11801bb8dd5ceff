import { parseArgs } from "node:util";
import { safeReclassify } from "../reclassement/reclassify.js";
import { reclassificationText } from "../words/reclassement/reclassification-text.js";
import { exit, type Io, languageOf, write } from "./io.js";
import { issuesText } from "./pay.js";
import { textOf } from "./project.js";
import { type ReadRequest, readRequest } from "./read-request.js";

const options = {
  json: { type: "boolean" },
  lang: { type: "string" },
  emploi: { type: "string" },
} as const;

/** `ccn51-paie reclassify`: where a former emploi leads on 1 July 2003; with `--emploi TITLE`, the title alone. */
export async function reclassifyCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const language = languageOf(values.lang);
  const { emploi } = values;
  const read: ReadRequest =
    emploi === undefined ? readRequest(await textOf(positionals, io)) : { request: { emploi } };
  const outcome =
    "issues" in read ? { ok: false as const, issues: read.issues } : safeReclassify(read.request);
  if (!outcome.ok) {
    await write(io.stderr, issuesText(outcome.issues, language));
    return exit.refused;
  }
  const { value } = outcome;
  const json = `${JSON.stringify(value, null, 2)}\n`;
  await write(io.stdout, values.json === true ? json : reclassificationText(value, language));
  return exit.well;
}
