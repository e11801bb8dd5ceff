/**
 * A text whose lines are no wider than so many columns: prose goes on below, under its own
 * beginning.
 */
export function fitted(text: string, width: number): string {
  return text
    .split("\n")
    .flatMap((line) => (line.length <= width ? [line] : narrowed(line, width)))
    .join("\n");
}

const gap = /(?<=\S) {3,}(?=\S)/;

/**
 * A line that is too wide: what stands at its two ends comes nearer, or one below the other; words
 * go on below.
 */
function narrowed(line: string, width: number): readonly string[] {
  const [left, right, ...others] = line.split(gap) as [string, ...string[]];
  if (right === undefined || others.length > 0) return wrapped(line, width);
  const between = width - left.length - right.length;
  if (between >= 2) return [`${left}${" ".repeat(between)}${right}`];
  return [...wrapped(left, width), ...wrapped(right.padStart(width), width)];
}

const beginning = /^ *(?:[-·*•] )?/;

function wrapped(line: string, width: number): readonly string[] {
  const [lead] = beginning.exec(line) as RegExpExecArray;
  const indent = " ".repeat(Math.min(lead.length, width >> 1));
  const lines: string[] = [];
  for (const word of line.slice(lead.length).split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push((lines.length === 0 ? lead : indent) + word);
  }
  return lines;
}
