const width = 100;

/** A text in lines of at most a hundred characters unless told, each after an indent. */
export function paragraph(text: string, indent: string, most: number = width): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    const fits = line !== undefined && `${line} ${word}`.length <= most;
    if (fits) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(indent + word);
  }
  return lines;
}

/** Two texts at both ends of a line, the second on a line of its own where one is too short. */
export function atBothEnds(left: string, right: string): string {
  const gap = width - left.length - right.length;
  if (gap >= 2) return left + " ".repeat(gap) + right;
  const text = left.trimStart();
  const indent = " ".repeat(left.length - text.length);
  return [...paragraph(text, indent), right.padStart(width)].join("\n");
}
