/** Rows of cells as lines: the first column to the left, the figures to the right. */
export function tableOf(rows: readonly (readonly string[])[]): readonly string[] {
  const [head = []] = rows;
  const widths = head.map((_, column) =>
    Math.max(...rows.map((cells) => (cells[column] as string).length)),
  );
  return rows.map((cells) => aligned(cells, widths));
}

function aligned(cells: readonly string[], widths: readonly number[]): string {
  const padded = cells.map((cell, column) => {
    const width = widths[column] as number;
    return column === 0 ? cell.padEnd(width) : cell.padStart(width);
  });
  return padded.join("  ").trimEnd();
}
