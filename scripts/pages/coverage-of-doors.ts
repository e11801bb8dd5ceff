// Which sentences of the texts beside the core are covered, by what, and which are not to be computed.
import { readdirSync, readFileSync } from "node:fs";

/** A sentence of such a text, in a few words, and the lines on which it stands. */
export interface DoorProvision {
  readonly id: string;
  readonly article: string;
  /** Ranges of lines, first and last; blank lines are not among them. */
  readonly lines: readonly (readonly [number, number])[];
  readonly computable: boolean;
  readonly text: string;
  /** Why nothing is to be computed or decided from it. */
  readonly why?: string;
}

/** A provision, and the files that cover it: every one of its lines is cited. */
export interface DoorCovered {
  readonly provision: DoorProvision;
  readonly by: readonly string[];
}

/** A text beside the core. */
export interface Door {
  readonly id: string;
  readonly title: string;
  /** The letter of its lines. */
  readonly letter: string;
}

/** The texts beside the core: each line of them that says something is a figure of the seeds, or a rule. */
export const catalogues: readonly Door[] = [
  { id: "social-security", title: "Grids of the social-security bodies", letter: "G" },
  { id: "assistance", title: "Métiers of the assistance branch", letter: "A" },
  { id: "other-agreements", title: "Agreements printed after the avenant", letter: "L" },
];

interface Citation {
  readonly first: number;
  readonly last: number;
  readonly by: string;
}

/** A citation of more lines than this names a sheet: it covers only what begins with it. */
const widest = 40;

const notFigures = new Set([
  "agreements.json",
  "anomalies.json",
  "articles.json",
  "reading-examples.json",
  "readings.json",
]);
const ranges = new Set(["lines", "sheet", "movesLines", "jobsLines", "permitsLines"]);
const single = new Set(["line", "table", "tableLine", "subtotalLine", "cutAt"]);
const several = new Set(["at", "columnLines", "branchLines"]);

function citedIn(value: unknown, by: string): readonly Citation[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    if (typeof each === "number" && (single.has(key) || ranges.has(key)))
      return [{ first: each, last: each, by }];
    if (!isNumbers(each)) return citedIn(each, by);
    const [first, last = first] = each;
    if (ranges.has(key)) return [{ first: first as number, last: last as number, by }];
    return several.has(key) ? each.map((line) => ({ first: line, last: line, by })) : [];
  });
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length > 0 && value.every(Number.isInteger);
}

function jsonIn(folder: URL): readonly (readonly [name: string, value: unknown])[] {
  return readdirSync(folder)
    .sort()
    .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8"))]);
}

function sourcesIn(folder: URL): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ts"))
    .sort();
}

function citations(root: URL, { id, letter }: Door): readonly Citation[] {
  const figures = jsonIn(new URL(`seeds/${id}/`, root))
    .filter(([name]) => !notFigures.has(name))
    .flatMap(([name, value]) => citedIn(value, `seeds/${id}/${name}`));
  const tag = new RegExp(`@article \\S+ ${letter}\\.(\\d+)(?:-(\\d+))?`, "g");
  const folder = new URL(`src/${id}/`, root);
  const rules = sourcesIn(folder).flatMap((name) =>
    [...readFileSync(new URL(name, folder), "utf8").matchAll(tag)].map(([, first, last]) => ({
      first: Number(first),
      last: Number(last ?? first),
      by: `src/${id}/${name}`,
    })),
  );
  return [...figures, ...rules];
}

function coveredBy({ lines }: DoorProvision, all: readonly Citation[]): readonly string[] {
  const own = lines.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  const touching = all.filter(
    ({ first, last }) =>
      (last - first < widest || first === own[0]) &&
      own.some((line) => first <= line && line <= last),
  );
  const whole = own.every((n) => touching.some(({ first, last }) => first <= n && n <= last));
  return whole ? [...new Set(touching.map(({ by }) => by))].sort() : [];
}

/** Every provision of a text beside the core, with what covers it. */
export function doorCoverage(root: URL, door: Door): readonly DoorCovered[] {
  const all = citations(root, door);
  const file = new URL(`test/law/provisions/${door.id}.json`, root);
  return (JSON.parse(readFileSync(file, "utf8")) as readonly DoorProvision[]).map((provision) => ({
    provision,
    by: provision.computable ? coveredBy(provision, all) : [],
  }));
}

function row({ provision: { id, lines, text, why }, by }: DoorCovered, letter: string): string {
  const [first, last] = [lines[0]?.[0], lines.at(-1)?.[1]];
  const where = first === last ? `${letter}.${first}` : `${letter}.${first}-${last}`;
  const how = why ?? by.map((name) => `\`${name}\``).join(", ");
  return `| ${id} | ${where} | ${text} | ${how} |`;
}

/** The chapters of the page of coverage that tell of the catalogues. */
export function coverageOfDoors(root: URL): readonly string[] {
  return catalogues.flatMap((door) => {
    const all = doorCoverage(root, door);
    const computable = all.filter(({ provision }) => provision.computable);
    const covered = computable.filter(({ by }) => by.length > 0);
    return [
      `# ${door.title}`,
      "",
      `${all.length} provisions, ${computable.length} of which can be computed or decided; ${covered.length} of them are carried out. The others say why not.`,
      `Lines are those of that text (\`${door.letter}.\`); a citation of ${widest} lines or more names a sheet, and counts only for what begins with it.`,
      "",
      "| | Lines | What it says | Carried out by |",
      "| --- | --- | --- | --- |",
      ...all.map((each) => row(each, door.letter)),
      "",
    ];
  });
}
