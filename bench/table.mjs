// A table of aligned columns: the first to the left, the others to the right.
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
      )
      .join("   ");
  return `${rows.map(line).join("\n")}\n`;
}

export const grouped = (value) => Math.round(value).toLocaleString("en-GB");
