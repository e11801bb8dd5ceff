// Every change of the acts of 2003 to 2012, what it says, and what applies it or why nothing does.
import { readdirSync, readFileSync } from "node:fs";
import { acts, type LegalChange } from "../../src/history/index.js";
import { rulesOfEntries } from "./rules-of-entries.js";

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
  /** The functions that apply it. */
  readonly rules: readonly string[];
  /** Why no sum misses it, where none does. */
  readonly withoutSum?: string | undefined;
}

/** Why no sum depends on an entry that is applied all the same. */
function reasons(root: URL): ReadonlyMap<string, string> {
  const text = readFileSync(new URL("test/law/without-sum.json", root), "utf8");
  const all = JSON.parse(text) as readonly { readonly id: string; readonly why: string }[];
  return new Map(all.map(({ id, why }) => [id, why]));
}

/** Every entry of the acts of 2003 to 2012. */
export function coverageOfActs(root: URL): readonly CoveredEntry[] {
  const changes = acts({ law: "in-force" }).flatMap((act) => act.changes);
  const standing = seedsWith(root);
  const rules = rulesOfEntries(root);
  const why = reasons(root);
  return idsRead(root).map((id) => {
    const own = changes.filter((each) => each.id === id);
    return { id, changes: own, by: standing(id), rules: rules(id), withoutSum: why.get(id) };
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
    "A worked example fails when an entry is taken out of the seeds (`npm run prove:entries`); where no sum depends on one, the reason stands beside what reads it.",
    "",
    "| Entry | Act, article | From | What it says | Stands in | Applied by |",
    "| --- | --- | --- | --- | --- | --- |",
    ...all.map(({ id, changes, by, rules, withoutSum }) => {
      const [first] = changes as readonly [LegalChange, ...LegalChange[]];
      const where = [first.act, first.clause].filter(Boolean).join(", ");
      const from =
        first.notBefore === undefined ? first.from : `${first.notBefore} to ${first.from}`;
      const why = first.withoutEffect?.en;
      const read = [rules.join(", "), withoutSum].filter(Boolean).join(". No sum: ");
      const applied = why === undefined ? read : `nothing: ${why}`;
      return `| ${id} | ${where} | ${from} | ${said(first)} | ${by.join(", ")} | ${applied} |`;
    }),
    "",
  ];
}
