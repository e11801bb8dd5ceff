const tables = /\.(?:csv|tsv|txt)$/i;
const requests = /\.jsonl?$/i;

/** Tells whether a file is a table by its name. */
export function isTableNamed(file: string): boolean {
  return tables.test(file);
}

/**
 * Tells whether a text is an export, a line a person, and not requests as JSON: by the name of its
 * file, else by its first line.
 */
export function isExport(text: string, file: string): boolean {
  if (isTableNamed(file)) return true;
  if (requests.test(file)) return false;
  const [first = ""] = text.trimStart().split(/\r?\n/, 1);
  return !/^[[{]/.test(first) && /[;,\t]/.test(first);
}
