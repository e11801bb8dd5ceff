// The sources with every mutant in them, each asleep until it is woken: Stryker's instrumenter makes them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";

/** A logger that says nothing. */
const silent = new Proxy({}, { get: () => () => false });

/** The sources that are changed: those of `src/` without the command line. */
export function sources(root) {
  return readdirSync(join(root, "src"), { recursive: true })
    .map((name) => `src/${name}`)
    .filter((name) => name.endsWith(".ts") && !/^src\/cli(\.ts|\/)/.test(name))
    .sort();
}

/** A mutant by its number is quicker to ask for than by a text. */
function byNumber(text) {
  return text
    .replaceAll(/stryMutAct_9fa48\("(\d+)"\)/g, "stryMutAct_9fa48($1)")
    .replaceAll(
      /stryCov_9fa48\(([^)]*)\)/g,
      (_, ids) => `stryCov_9fa48(${ids.replaceAll('"', "")})`,
    );
}

/** The texts of some sources with their mutants, and the mutants in the order of their numbers. */
export async function instrumented(root, part) {
  const asked = sources(root).filter((name) => part.test(name));
  const files = asked.map((name) => ({
    name,
    mutate: true,
    content: readFileSync(join(root, name), "utf8"),
  }));
  const options = { ignorers: [], plugins: null, excludedMutations: [], noHeader: true };
  const made = await new Instrumenter(silent).instrument(files, options);
  const texts = new Map(made.files.map(({ name, content }) => [name, byNumber(content)]));
  const read = new Map(files.map(({ name, content }) => [name, content]));
  const mutants = made.mutants
    .map((each) => ({ ...each, number: Number(each.id), text: read.get(each.fileName) }))
    .sort((a, b) => a.number - b.number)
    .map(placed);
  return { asked, texts, mutants };
}

/** A text on one line, as it stands in a table or in the list of reasons. */
const onOneLine = (text) => text.trim().replaceAll(/\s+/g, " ");

/** A mutant with what it changes, into what, and the line on which that begins. */
function placed({ number, fileName: file, text, replacement, location: { start, end } }) {
  const lines = text.split("\n");
  const offset = ({ line, column }) =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, column);
  const [from, to] = [offset(start), offset(end)];
  return {
    number,
    file,
    at: start.line + 1,
    line: onOneLine(lines[start.line]),
    change: onOneLine(text.slice(from, to)),
    into: onOneLine(replacement),
    range: [from, to],
    replacement,
  };
}

/** The text of a source with a mutant in it. */
export function mutated(text, { range: [from, to], replacement }) {
  return text.slice(0, from) + replacement + text.slice(to);
}
