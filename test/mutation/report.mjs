// What runs of Stryker found, mutant by mutant, as their reports in JSON have it.
import { readFileSync } from "node:fs";

/** A text on one line, as it stands in a table or in the list of reasons. */
export const onOneLine = (text) => text.trim().replaceAll(/\s+/g, " ");

/** The members of a list by what they are of. */
export function groupedBy(list, of) {
  const groups = new Map();
  for (const each of list) {
    const key = of(each);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(each);
  }
  return groups;
}

/** Where each line of a text begins. */
function linesOf(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** What some reports have of each source: the last that has it has the last word. */
function sourcesOf(reports) {
  return Object.assign({}, ...reports.map((name) => JSON.parse(readFileSync(name, "utf8")).files));
}

/** Every mutant of some reports: its file, place and status, the text that it changes, into what, and the line on which that begins. */
export function mutantsOf(reports) {
  const sources = sourcesOf(reports);
  const paths = Object.keys(sources).sort();
  return paths.flatMap((path) => {
    const { source, mutants } = sources[path];
    const starts = linesOf(source);
    const offset = ({ line, column }) => starts[line - 1] + column - 1;
    const found = mutants.map(({ status, replacement, location: { start, end } }) => {
      const [from, to] = [offset(start), offset(end)];
      const line = onOneLine(source.slice(starts[start.line - 1], starts[start.line]));
      const mutated = source.slice(0, from) + replacement + source.slice(to);
      const change = onOneLine(source.slice(from, to));
      const into = onOneLine(replacement);
      return { file: path, at: start.line, from, status, line, change, into, mutated };
    });
    return found.sort((a, b) => a.from - b.from);
  });
}
