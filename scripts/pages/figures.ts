// Every dated figure of the seeds, each with the hash that locks it once released.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { Dated } from "../../src/law/series.js";

/** A dated figure, and where it stands: file, ids from the outside in, first day, act. */
export interface DatedFigure {
  readonly key: string;
  readonly series: string;
  readonly entry: Dated;
  readonly hash: string;
}

function isDated(value: unknown): value is Dated {
  const entry = value as Partial<Dated> | null;
  return (
    typeof entry?.from === "string" &&
    typeof entry.value === "string" &&
    typeof entry.act === "string"
  );
}

/** What tells an entry of a list from its neighbours. */
function nameOf(value: unknown, index: number): string {
  const { id, number, article, label, reading, choice } = Object(value) as Record<string, unknown>;
  if (typeof reading === "string") return `${reading}=${choice}`;
  const name = id ?? number ?? article ?? label;
  return typeof name === "string" ? name : String(index);
}

/** What locks a figure: its value, its days and its act. */
export function hashOf({ from, to, value, act }: Dated): string {
  return createHash("sha256")
    .update(JSON.stringify({ from, to, value, act }))
    .digest("hex")
    .slice(0, 32);
}

function figuresIn(value: unknown, path: string): readonly DatedFigure[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((each, index) => {
      if (!isDated(each)) return figuresIn(each, `${path}/${nameOf(each, index)}`);
      const key = `${path}@${each.from} ${each.act}`;
      return [{ key, series: path, entry: each, hash: hashOf(each) }];
    });
  }
  return Object.entries(value).flatMap(([key, inner]) => figuresIn(inner, `${path}/${key}`));
}

/** Every dated figure of the seeds. */
export function datedFigures(root: URL): readonly DatedFigure[] {
  const seeds = new URL("seeds/", root);
  const files = readdirSync(seeds, { recursive: true }).map((name) =>
    String(name).replaceAll("\\", "/"),
  );
  return files
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) =>
      figuresIn(
        JSON.parse(readFileSync(new URL(name, seeds), "utf8")),
        name.slice(0, -".json".length),
      ),
    );
}

/** The released figures, by key. */
export type Released = Readonly<Record<string, string>>;

/** The released figures that the seeds no longer have as they were released. */
export function moved(figures: readonly DatedFigure[], released: Released): readonly string[] {
  const now = new Map(figures.map(({ key, hash }) => [key, hash]));
  return Object.entries(released)
    .filter(([key, hash]) => now.get(key) !== hash)
    .map(([key]) => (now.has(key) ? `edited: ${key}` : `removed: ${key}`));
}
