// The mutants of the law: each figure of the seeds one more in its last digit, each first or last day a day later, the strictness of each threshold turned.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Seeds that hold figures; the others are words, texts and names. */
const figuresIn =
  /^(annexe-|extinction|parameters|regimes|rules|segur|special|acts|social-security\/grids|other-agreements\/parameters|assistance\/survey)/;

const isFigure = (value) => typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value);
const isDay = (value) => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);

/** A figure one more in its last digit. */
export function oneMore(figure) {
  const decimals = figure.split(".")[1]?.length ?? 0;
  const whole = BigInt(figure.replace(".", "")) + 1n;
  const digits = String(whole).padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function dayAfter(day) {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** What says of a figure where it comes from, or is words: nothing that counts. */
const besideTheLaw = new Set([
  "source",
  "article",
  "note",
  "label",
  "words",
  "why",
  "text",
  "checked",
  "lines",
  "title",
  "number",
  "prints",
  "code",
]);
const days = new Set(["from", "to", "notBefore", "notAfter", "knownFrom", "effectiveFrom"]);
const turned = { atLeast: "moreThan", moreThan: "atLeast", atMost: "lessThan", lessThan: "atMost" };

/** The mutants of a part of a seed: the way to it, what stands there and what is put in its place. */
function* inPart(part, way, ids) {
  if (Array.isArray(part)) {
    for (const [index, each] of part.entries()) yield* inEntry(part, index, each, way, ids);
    return;
  }
  const own = typeof part.id === "string" ? [...ids, part.id] : ids;
  if (part.fact !== undefined) yield* thresholds(part, way, own);
  for (const [key, each] of Object.entries(part)) {
    if (!besideTheLaw.has(key)) yield* inEntry(part, key, each, way, own);
  }
}

function* inEntry(_, key, value, way, ids) {
  const there = [...way, key];
  if (value !== null && typeof value === "object") return yield* inPart(value, there, ids);
  if (isFigure(value) && key !== "id")
    yield { way: there, ids, kind: "figure", was: value, becomes: oneMore(value) };
  else if (days.has(key) && isDay(value))
    yield { way: there, ids, kind: "day", was: value, becomes: dayAfter(value) };
}

/** A threshold, strict where it was not. */
function* thresholds(part, way, ids) {
  const word = Object.keys(part).find((key) => key in turned);
  if (word !== undefined) {
    const { [word]: limit, ...others } = part;
    const becomes = { ...others, [turned[word]]: limit };
    yield { way, ids, kind: "threshold", was: part, becomes };
  }
  if (part.between !== undefined) {
    const [low, high] = part.between;
    const { fact } = part;
    const above = {
      all: [
        { fact, moreThan: low },
        { fact, atMost: high },
      ],
    };
    const under = {
      all: [
        { fact, atLeast: low },
        { fact, lessThan: high },
      ],
    };
    yield { way, ids, kind: "threshold", was: part, becomes: above };
    yield { way, ids, kind: "threshold", was: part, becomes: under };
  }
}

/** Every mutant of the law, seed by seed. */
export function lawMutants(root) {
  const folder = join(root, "seeds");
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(".json") && figuresIn.test(file))
    .sort();
  return files.flatMap((file) =>
    [...inPart(JSON.parse(readFileSync(join(folder, file), "utf8")), [], [])].map((mutant) => ({
      file,
      ...mutant,
    })),
  );
}

/** The text of a seed with mutants in it. */
export function withMutants(text, mutants) {
  if (mutants.length === 0) return text;
  const seed = JSON.parse(text);
  for (const { way, becomes } of mutants) {
    let part = seed;
    for (const key of way.slice(0, -1)) part = part[key];
    part[way.at(-1)] = becomes;
  }
  return JSON.stringify(seed);
}
