import { issue, PayError } from "../../intake/index.js";

/** The longest text that is searched for: longer ones name nothing. */
const longest = 200;

/**
 * A text that can be searched for. Throws `invalid-type`, or `out-of-range` where it is too long.
 */
export function searchable(text: string): string {
  if (typeof text === "string" && text.length <= longest) return text;
  const code = typeof text === "string" ? "out-of-range" : "invalid-type";
  const expected = {
    fr: `un texte de ${longest} caractères au plus`,
    en: `a text of at most ${longest} characters`,
  };
  throw new PayError([issue(code, [], { received: text, expected })]);
}
