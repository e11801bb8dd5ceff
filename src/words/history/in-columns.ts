/** Rows as a table to read: each column as wide as its widest cell, the last ones to the right. */
export function inColumns(rows: readonly (readonly string[])[], toTheRight: number): string {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((cells) => (cells[column] as string).length)),
  );
  const padded = (cell: string, column: number): string => {
    const width = widths[column] as number;
    return column < columns - toTheRight ? cell.padEnd(width) : cell.padStart(width);
  };
  return rows.map((cells) => cells.map(padded).join("  ").trimEnd()).join("\n");
}
