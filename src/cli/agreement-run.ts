import type { AgreementOutcome } from "../other-agreements/index.js";
import type { GivenArguments } from "./command.js";
import { fitted } from "./fitted.js";
import { exit, type Io, write } from "./io.js";
import { issuesText } from "./refusal-of.js";
import { readRequest } from "./requests-in.js";
import { fileIn, textOf } from "./text-of.js";
import { widthOf } from "./width-of.js";

type Agreements = typeof import("../other-agreements/index.js");

/**
 * Runs a command that asks one function of the agreements: a request in, its working out. The
 * agreements are read only when they are asked for.
 */
export function agreementRun(
  functionOf: (agreements: Agreements) => (request: unknown) => AgreementOutcome<object>,
): (given: GivenArguments, io: Io) => Promise<number> {
  return async (given, io) => {
    const { language } = given;
    const read = readRequest(await textOf(fileIn(given.words), io));
    const agreements = await import("../other-agreements/index.js");
    const outcome: AgreementOutcome<object> = read.ok
      ? functionOf(agreements)(read.value)
      : { ok: false, issues: read.issues as readonly never[] };
    if (!outcome.ok) {
      await write(io.stderr, issuesText(outcome.issues, language));
      return exit.refused;
    }
    const { value } = outcome;
    const text = given.has("json")
      ? `${JSON.stringify(value, null, 2)}\n`
      : fitted(agreements.explain(value, language), widthOf(io));
    await write(io.stdout, text);
    return exit.well;
  };
}
