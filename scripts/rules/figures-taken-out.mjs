// The figures of the seeds that cite a provision, and the seeds with each of them wrong: one more, or another word where there is no figure.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { oneMore } from "../../test/mutation/law-mutants.mjs";
import { citedBy, doorOf } from "./provisions-of.mjs";

const widest = 40;
const notFigures = /(articles|acts|agreements|anomalies|facts|readings|reading-examples)\.json$/;

/** What tells where a figure stands, or is said beside it. */
const besides = new Set(
  "code source lines line sheet movesLines jobsLines permitsLines table tableLine subtotalLine cutAt at columnLines branchLines coefficientLine note id article act from to".split(
    " ",
  ),
);

const rangesIn = ({ source, lines, sheet, line, coefficientLine }) =>
  [source?.lines, lines, [lines?.table], [lines?.sheet].flat(), sheet, [line], [coefficientLine]]
    .filter((each) => Array.isArray(each) && each.length > 0 && each.every(Number.isInteger))
    .map((each) => ({ from: each[0], to: each.at(-1) }))
    .filter(({ from, to }) => to - from < widest);

/** A part whose own figures, those of no part that cites lines by itself, are wrong. */
function wrong(part, kind) {
  if (typeof part === "string" && /^-?\d+(\.\d+)?$/.test(part)) return oneMore(part);
  if (typeof part === "number") return part + 1;
  if (kind === "words" && typeof part === "string") return `${part}zz`;
  if (kind === "words" && typeof part === "boolean") return !part;
  if (Array.isArray(part)) return part.map((each) => wrong(each, kind));
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, each]) => [
      key,
      (besides.has(key) && !(kind === "words" && key === "id")) || (each?.source ?? each?.lines)
        ? each
        : wrong(each, kind),
    ]),
  );
}

function mapped(part, cites) {
  if (Array.isArray(part)) return part.map((each) => mapped(each, cites));
  if (typeof part !== "object" || part === null) return part;
  const inner = Object.fromEntries(
    Object.entries(part).map(([key, each]) => [key, mapped(each, cites)]),
  );
  if (!cites(rangesIn(part))) return inner;
  const changed = wrong(inner, "figures");
  return JSON.stringify(changed) === JSON.stringify(inner) ? wrong(inner, "words") : changed;
}

/** The provisions that the seeds cite, each with the lines that they cite of it, and the seeds with the figures of some of them taken out. */
export function figuresOf(root, provisions) {
  const seeds = readdirSync(join(root, "seeds"), { recursive: true })
    .map((name) => `seeds/${String(name).replaceAll("\\", "/")}`)
    .filter((name) => name.endsWith(".json") && !notFigures.test(name))
    .map((path) => ({ path, seed: JSON.parse(readFileSync(join(root, path), "utf8")) }));
  const cited = seeds.flatMap(({ path, seed }) =>
    rangesUnder(seed).map((each) => ({ ...each, path, door: doorOf(path) })),
  );
  const citing = provisions
    .map((provision) => ({
      provision,
      cited: cited.filter((each) => citedBy(provision, [each])),
    }))
    .filter((each) => each.cited.length > 0);
  return { citing, without: (some) => textsWithout(seeds, some) };
}

const rangesUnder = (part) =>
  typeof part !== "object" || part === null
    ? []
    : [
        ...(Array.isArray(part) ? [] : rangesIn(part)),
        ...Object.values(part).flatMap((each) => rangesUnder(each)),
      ];

/** The seeds that change when the figures of some provisions are taken out, as they become. */
function textsWithout(seeds, some) {
  const lines = new Set(some.flatMap(({ cited }) => cited.map(keyOf)));
  return new Map(
    seeds
      .filter(({ path }) => some.some(({ cited }) => cited.some((each) => each.path === path)))
      .map(({ path, seed }) => {
        const cites = (ranges) => ranges.some((each) => lines.has(keyOf({ ...each, path })));
        return [path, JSON.stringify(mapped(seed, cites))];
      }),
  );
}

const keyOf = ({ path, from, to }) => `${path} ${from}-${to}`;
