// Which sentences of the avenant are covered, by what, and which are not.
import { readdirSync, readFileSync } from "node:fs";
import type { ArticleId } from "../../src/ids/types.js";
import { citation } from "../../src/law/articles.js";
import doors from "../doors.json" with { type: "json" };
import { coverageOfActsPage } from "./coverage-of-acts.js";
import { coverageOfDoors } from "./coverage-of-doors.js";

/** A sentence of the avenant, in a few words, and the lines of the published text on which it stands. */
export interface Provision {
  readonly id: string;
  readonly article: ArticleId;
  /** Ranges of lines, first and last; blank lines are not among them. */
  readonly lines: readonly (readonly [number, number])[];
  /** Whether something can be computed, or decided, from it. */
  readonly computable: boolean;
  readonly text: string;
}

/** A place that cites lines of the avenant. */
export interface Citation {
  readonly first: number;
  readonly last: number;
  /** The file, from the root. */
  readonly by: string;
}

/** A provision, and the files that cover it: every one of its lines is cited. */
export interface Covered {
  readonly provision: Provision;
  readonly by: readonly string[];
  readonly leftOut?: string;
}

/** A tag over more lines than this names a chapter of the text: it covers none of its sentences. */
const widest = 40;

function filesUnder(folder: URL, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((name) => name.endsWith(ending) && !doors.some((door) => name.startsWith(`${door}/`)))
    .sort();
}

const notFigures =
  /^(?:[a-z-]+\/)?(articles|acts|anomalies|facts|readings|reading-examples)\.json$/;

function isRange(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length > 0 && value.every(Number.isInteger);
}

/** Every `source` with lines in a file of the seeds. */
function sourcesIn(value: unknown, by: string): readonly Citation[] {
  if (typeof value !== "object" || value === null) return [];
  const { article, lines, coefficientLine } = value as Record<string, unknown>;
  const own = typeof article === "string" && isRange(lines) ? [cited(lines, by)] : [];
  const line = typeof coefficientLine === "number" ? [cited([coefficientLine], by)] : [];
  return [...own, ...line, ...Object.values(value).flatMap((inner) => sourcesIn(inner, by))];
}

function cited(lines: readonly number[], by: string): Citation {
  return { first: lines[0] as number, last: lines.at(-1) as number, by };
}

/** Every `@article X L.n-m` of a source file. */
function tagsIn(text: string, by: string): readonly Citation[] {
  return [...text.matchAll(/@article \S+ ([^\n(]*)/g)].flatMap(([, rest = ""]) =>
    [...rest.matchAll(/L\.(\d+)(?:-(\d+))?/g)].map(([, first, last]) => ({
      first: Number(first),
      last: Number(last ?? first),
      by,
    })),
  );
}

/** Every citation of the lines of the avenant in seeds/ and src/. */
export function citations(root: URL): readonly Citation[] {
  const seeds = new URL("seeds/", root);
  const sources = new URL("src/", root);
  const fromSeeds = filesUnder(seeds, ".json")
    .filter((name) => !notFigures.test(name))
    .flatMap((name) =>
      sourcesIn(JSON.parse(readFileSync(new URL(name, seeds), "utf8")), `seeds/${name}`),
    );
  const fromRules = filesUnder(sources, ".ts").flatMap((name) =>
    tagsIn(readFileSync(new URL(name, sources), "utf8"), `src/${name}`),
  );
  return [...fromSeeds, ...fromRules.filter(({ first, last }) => last - first < widest)];
}

function read<T>(root: URL, name: string): T {
  return JSON.parse(readFileSync(new URL(`test/law/${name}`, root), "utf8"));
}

function coverageOf(provision: Provision, all: readonly Citation[]): readonly string[] {
  const lines = provision.lines.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  const touching = all.filter(({ first, last }) => lines.some((n) => first <= n && n <= last));
  const whole = lines.every((n) => touching.some(({ first, last }) => first <= n && n <= last));
  return whole ? [...new Set(touching.map(({ by }) => by))].sort() : [];
}

/** Every provision of the avenant, with what covers it or why it is left out. */
export function coverage(root: URL): readonly Covered[] {
  const all = citations(root);
  const leftOut = new Map(
    read<readonly { id: string; why: string }[]>(root, "left-out.json").map(({ id, why }) => [
      id,
      why,
    ]),
  );
  return read<readonly Provision[]>(root, "provisions.json").map((provision) => {
    const why = leftOut.get(provision.id);
    const by = coverageOf(provision, all);
    return { provision, by, ...(why === undefined ? {} : { leftOut: why }) };
  });
}

function linesOf({ lines }: Provision): string {
  const [first, last] = [lines[0]?.[0], lines.at(-1)?.[1]];
  return first === last ? `L.${first}` : `L.${first}-${last}`;
}

function byArticle(entries: readonly Covered[]): ReadonlyMap<ArticleId, readonly Covered[]> {
  const found = new Map<ArticleId, Covered[]>();
  for (const entry of entries) {
    const { article } = entry.provision;
    found.set(article, [...(found.get(article) ?? []), entry]);
  }
  return found;
}

function row({ provision, by, leftOut }: Covered): string {
  const where = by.length > 0 ? by.map((name) => `\`${name}\``).join(", ") : `left out: ${leftOut}`;
  return `| ${provision.id} | ${linesOf(provision)} | ${provision.text} | ${where} |`;
}

/** How many computable provisions there are, are covered, and are left out. */
export function counts(entries: readonly Covered[]): {
  readonly computable: number;
  readonly covered: number;
  readonly leftOut: number;
} {
  const computable = entries.filter(({ provision }) => provision.computable);
  const covered = computable.filter(({ by }) => by.length > 0);
  return {
    computable: computable.length,
    covered: covered.length,
    leftOut: computable.filter(({ by, leftOut }) => by.length === 0 && leftOut).length,
  };
}

/** The page of coverage, as Markdown. */
export function coveragePage(root: URL): string {
  const all = coverage(root);
  const computable = all.filter(({ provision }) => provision.computable);
  const { covered, leftOut } = counts(all);
  const rest = all.length - computable.length;
  return [
    "# Coverage of the text",
    "",
    "Written by `npm run coverage:law` from `test/law/provisions.json`, the sources of `seeds/` and the `@article` tags of `src/`. Do not edit.",
    "",
    `The avenant (articles 1 to 16 and annexes) has ${computable.length} provisions from which something can be computed or decided. Of ${covered} the table says where they are`,
    `carried out: every line of each is cited by a figure of the seeds, or by a rule (a tag over ${widest} lines or more names a chapter and is not counted). ${leftOut} are left out, each with`,
    `its reason. The ${rest} other provisions (procedure, signatures, renumbering) are not listed.`,
    "",
    "A citation proves nothing: a provision is covered when a test fails without its rule or its figure. `npm run coverage:rules` takes each out in turn and prints the provisions that",
    "nobody missed; a test fails when one of this table is carried out nowhere any more.",
    "",
    ...[...byArticle(computable)].flatMap(([article, entries]) => [
      `## ${citation(article, "en")}`,
      "",
      "| | Lines | What it says | Carried out by |",
      "| --- | --- | --- | --- |",
      ...entries.map(row),
      "",
    ]),
    ...coverageOfActsPage(root),
    ...coverageOfDoors(root),
  ].join("\n");
}

/** The same in a few lines, for a terminal. */
export function coverageText(root: URL): string {
  const all = coverage(root);
  const { computable, covered, leftOut } = counts(all);
  const lines = [...byArticle(all)].flatMap(([article, entries]) => {
    const own = counts(entries);
    if (own.computable === 0) return [];
    const missing = entries.filter(
      ({ provision, by, leftOut: why }) =>
        provision.computable && by.length === 0 && why === undefined,
    );
    const summary = `${article.padEnd(16)} ${own.covered} of ${own.computable}`;
    return [
      own.leftOut === 0 ? summary : `${summary}, ${own.leftOut} left out`,
      ...missing.map(
        ({ provision }) => `  not covered: ${provision.id} ${linesOf(provision)} ${provision.text}`,
      ),
    ];
  });
  return [...lines, "", `${covered} of ${computable} covered, ${leftOut} left out`, ""].join("\n");
}
