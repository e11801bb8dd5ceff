// The provisions of every text, each with its lines and the letter by which they are cited.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const texts = [
  ["provisions.json", "L", "core"],
  ["provisions/social-security.json", "G", "social-security"],
  ["provisions/assistance.json", "A", "assistance"],
  ["provisions/other-agreements.json", "L", "other-agreements"],
];

/** Every provision from which something can be computed or decided. */
export function provisionsOf(root) {
  return texts.flatMap(([name, letter, door]) =>
    JSON.parse(readFileSync(join(root, "test/law", name), "utf8"))
      .filter(({ computable }) => computable)
      .map((provision) => ({ ...provision, letter, door })),
  );
}

const doors = ["social-security", "assistance", "other-agreements"];

/** The text that a path reads: a door's own, or the avenant. */
export const doorOf = (path) => doors.find((door) => path.includes(`/${door}/`)) ?? "core";

/** Whether a line of a provision is among those cited. */
export const citedBy = ({ door, lines }, cited) =>
  cited.some(
    (each) => each.door === door && lines.some(([from, to]) => each.from <= to && from <= each.to),
  );
