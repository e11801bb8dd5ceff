import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";

/** What a test words, to be read and approved: the name of it, and the text. */
export interface Worded {
  readonly name: string;
  readonly text: () => string;
}

const mark = "§ ";

/** The texts of a file, each after a line that names it. */
function sectionsOf(file: URL): ReadonlyMap<string, string> {
  if (!existsSync(file)) return new Map();
  const [, ...parts] = `\n${readFileSync(file, "utf8")}`.split(`\n${mark}`);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf("\n");
      return [part.slice(0, end), part.slice(end + 2)];
    }),
  );
}

/**
 * Checks texts against those of a file that somebody has read. `APPROVE=1 npx vitest run` writes the file anew, to be read again before it
 * is committed.
 */
export function approved(title: string, file: URL, worded: readonly Worded[]): void {
  describe(title, () => {
    const sections = sectionsOf(file);
    const found = new Map<string, string>();
    for (const { name, text } of worded) {
      it(name, () => {
        found.set(name, text());
        if (process.env["APPROVE"] === undefined) expect(found.get(name)).toBe(sections.get(name));
      });
    }
    if (process.env["APPROVE"] !== undefined) {
      afterAll(() => {
        mkdirSync(new URL(".", file), { recursive: true });
        const parts = [...found].map(([name, text]) => `${mark}${name}\n\n${text}`);
        writeFileSync(file, parts.join("\n"));
      });
    } else {
      it("has no other text", () => {
        expect([...sections.keys()]).toEqual(worded.map(({ name }) => name));
      });
    }
  });
}
