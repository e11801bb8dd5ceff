const width = 100;

/** A text in lines of at most a hundred characters, each after an indent. */
export function paragraph(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && indent.length + longer.length > width) lines.push(line);
    line = lines.at(-1) === line ? word : longer;
  }
  return [...lines, line].map((each) => indent + each);
}

/** Two texts at both ends of a line. */
export function atBothEnds(left: string, right: string): string {
  return `${left}${right.padStart(Math.max(right.length + 2, width - left.length))}`;
}
