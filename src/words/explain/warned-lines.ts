import type { Language } from "../../exact/index.js";
import type { PaySlip, PayWarning } from "../../pay/index.js";

/** The warnings about a point value that circulates, each once, after a blank line. */
export function warnedLines(
  slips: readonly Pick<PaySlip, "warnings">[],
  language: Language,
): readonly string[] {
  const said = slips.flatMap(({ warnings = [] }) => warnings.filter(isOfPoint));
  const lines = new Set(said.map(({ message }) => message[language]));
  return lines.size === 0 ? [] : ["", ...lines];
}

function isOfPoint({ code }: Pick<PayWarning, "code">): boolean {
  return code === "point-value-of-no-text";
}
