// Every change of the acts of 2003 to 2012, what it says, and what applies it or why nothing does.
import { readdirSync, readFileSync } from "node:fs";
import { acts, type LegalChange } from "../../src/history/index.js";

/** The ids of the changes that were read in the acts, apart from the seeds. */
function idsRead(root: URL): readonly string[] {
  const text = readFileSync(new URL("test/law/sources/acts.json", root), "utf8");
  const { entries } = JSON.parse(text) as { readonly entries: readonly { readonly id: string }[] };
  return entries.map(({ id }) => id);
}

/** The files of the seeds in which a change stands. */
function seedsWith(root: URL): (id: string) => readonly string[] {
  const folder = new URL("seeds/", root);
  const files = readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((name) => /^(annexe-1\/)?[^/]+\.json$/.test(name) && name !== "acts.json")
    .map((name) => [name, readFileSync(new URL(name, folder), "utf8")] as const);
  return (id) =>
    files.filter(([, text]) => text.includes(`"id": "${id}"`)).map(([name]) => `\`seeds/${name}\``);
}

function said({ subject, before, after }: LegalChange): string {
  return `${subject.en}: ${before?.en ?? "–"} → ${after?.en ?? "–"}`.replaceAll("|", "/");
}

/** An entry, what it says, and where it is applied or why it is not. */
export interface CoveredEntry {
  readonly id: string;
  readonly changes: readonly LegalChange[];
  readonly by: readonly string[];
}

/** Every entry of the acts of 2003 to 2012. */
export function coverageOfActs(root: URL): readonly CoveredEntry[] {
  const changes = acts({ law: "in-force" }).flatMap((act) => act.changes);
  const standing = seedsWith(root);
  return idsRead(root).map((id) => {
    const own = changes.filter((each) => each.id === id);
    return { id, changes: own, by: standing(id) };
  });
}

/** The same as a part of the page of coverage. */
export function coverageOfActsPage(root: URL): readonly string[] {
  const all = coverageOfActs(root);
  const idle = all.filter(({ changes }) => changes.some((each) => each.withoutEffect));
  return [
    "## The acts of 2003 to 2012, entry by entry",
    "",
    `${all.length} entries of \`test/law/sources/acts.json\`; ${idle.length} change nothing that is worked out, each with its reason.`,
    "",
    "| Entry | Act, article | From | What it says | Applied by |",
    "| --- | --- | --- | --- | --- |",
    ...all.map(({ id, changes, by }) => {
      const [first] = changes as readonly [LegalChange, ...LegalChange[]];
      const where = [first.act, first.clause].filter(Boolean).join(", ");
      const from =
        first.notBefore === undefined ? first.from : `${first.notBefore} to ${first.from}`;
      const why = first.withoutEffect?.en;
      const applied = why === undefined ? by.join(", ") : `nothing: ${why}`;
      return `| ${id} | ${where} | ${from} | ${said(first)} | ${applied} |`;
    }),
    "",
  ];
}
