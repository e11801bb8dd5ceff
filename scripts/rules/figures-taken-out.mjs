// The figures of the seeds that cite a provision, and the seeds with each of them wrong: one more, or another word where there is no figure.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { oneMore } from "../../test/mutation/law-mutants.mjs";
import { citedBy, doorOf } from "./provisions-of.mjs";

const widest = 40;
const notFigures = /(articles|acts|agreements|anomalies|facts|readings|reading-examples)\.json$/;

/** What tells where a figure stands, or is said beside it. */
const besides = new Set(
  "source lines line sheet movesLines jobsLines permitsLines table tableLine subtotalLine cutAt at columnLines branchLines coefficientLine note id article act from to".split(
    " ",
  ),
);

const rangesIn = ({ source, lines, sheet, line, coefficientLine }) =>
  [source?.lines, lines, sheet, [line], [coefficientLine]]
    .filter((each) => Array.isArray(each) && each.length > 0 && each.every(Number.isInteger))
    .map((each) => ({ from: each[0], to: each.at(-1) }))
    .filter(({ from, to }) => to - from < widest);

/** A part whose own figures, those of no part that cites lines by itself, are wrong. */
function wrong(part, kind) {
  if (typeof part === "string" && /^-?\d+(\.\d+)?$/.test(part)) return oneMore(part);
  if (typeof part === "number") return part + 1;
  if (kind === "words" && typeof part === "string") return `${part}~`;
  if (kind === "words" && typeof part === "boolean") return !part;
  if (Array.isArray(part)) return part.map((each) => wrong(each, kind));
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, each]) => [
      key,
      besides.has(key) || (each?.source ?? each?.lines) ? each : wrong(each, kind),
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

/** For each provision that the seeds cite, which of them do, and what they become without it. */
export function* figuresTakenOut(root, provisions) {
  const seeds = readdirSync(join(root, "seeds"), { recursive: true })
    .map((name) => `seeds/${String(name).replaceAll("\\", "/")}`)
    .filter((name) => name.endsWith(".json") && !notFigures.test(name))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8"), door: doorOf(path) }));
  for (const provision of provisions) {
    const found = [];
    const cites = (ranges) => {
      const own = ranges.filter((each) => citedBy(provision, [{ ...each, door: provision.door }]));
      found.push(...own.map((each) => ({ ...each, door: provision.door })));
      return own.length > 0;
    };
    const without = new Map();
    for (const { path, text, door } of seeds) {
      if (door !== provision.door) continue;
      const before = found.length;
      const changed = mapped(JSON.parse(text), cites);
      if (found.length > before) without.set(path, JSON.stringify(changed));
    }
    if (without.size === 0) continue;
    yield {
      provision,
      seeds: new Set(without.keys()),
      cited: found,
      without: (path) => without.get(path),
    };
  }
}
