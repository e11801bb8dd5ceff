import { readFileSync } from "node:fs";

/** An entry of the acts as they were read apart from the seeds. */
interface SourceEntry {
  readonly id: string;
  readonly act: string;
  readonly effectiveFrom: string | null;
}

/** The acts of 2003 to 2012 as they were read apart from the seeds: 121 entries. */
export const sources = JSON.parse(
  readFileSync(new URL("../law/sources/acts.json", import.meta.url), "utf8"),
) as { readonly entries: readonly SourceEntry[] };
