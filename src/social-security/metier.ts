import { frozen, lazy } from "../exact/index.js";
import {
  answerRequest,
  asked,
  maybe,
  type Outcome,
  record,
  type Schema,
  unwrap,
} from "../intake/index.js";
import { allMetiers, type Metier } from "./catalogue.js";
import { formerMetiers, metierField, readingsField } from "./fields.js";
import type { MetierCode } from "./ids.js";
import type { View } from "./reading.js";

/** A métier asked for by its code. */
export interface MetierQuestion extends View {
  /** Its code, or that of a métier whose emplois it has taken. */
  readonly code: MetierCode | string;
}

/** The schema of a question about one métier. */
export const metierQuestion: () => Schema<MetierQuestion> = /* @__PURE__ */ lazy(() =>
  record<MetierQuestion>({ code: metierField(), readings: maybe(readingsField()) }),
);

/**
 * The métiers repères of the administrative grid, in the order of the text.
 *
 * @example metiers().length // 15
 */
export function metiers(): readonly Metier[] {
  return allMetiers();
}

/**
 * A métier by its code; asked by that of a métier whose emplois it has taken, it says so.
 *
 * Throws a `PayError`: `unknown-metier`, with the nearest code.
 *
 * @example metier("0703").levels.map(({ level }) => level) // ["4B", "5A", "5B"]
 */
export function metier(code: MetierCode | string, view: View = {}): Metier {
  return unwrap(safeMetier(code, view));
}

/**
 * The same as {@link metier}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeMetier(code: unknown, view: unknown = {}): Outcome<Metier> {
  return answerRequest(
    {
      schema: metierQuestion(),
      issuesOf: () => [],
      resultOf: (each) => frozen(metierNamed(each.code)),
    },
    asked({ code }, view),
  );
}

/** The métier that a code names, with the code asked where it is not its own. */
export function metierNamed(code: string): Metier {
  const taker = formerMetiers().get(code);
  const found = allMetiers().find((each) => each.code === (taker ?? code)) as Metier;
  return taker === undefined ? found : { ...found, askedAs: code };
}
