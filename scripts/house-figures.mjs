// What the layout of the sources measures: `npm run house`, or `node scripts/house-figures.mjs <folder of a checkout>`.
//
// Files at the root of src/; pairs of folders that import each other; circles of imports, types included; shapes of
// "a value, or what is wrong"; type names given twice; lines over 100 columns. Then of one month of pay by facts
// and dates: the files it wakes (those of which a function runs, by the coverage that V8 counts, in a fresh process), the
// imports between two of these that change room, and those that climb: from a folder to a file at the root of src/, or to
// a wing nearer the face (which the compiler sees as imports; calls follow them).
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { Session } from "node:inspector/promises";
import { tmpdir } from "node:os";
import { dirname, join, posix, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import ts from "typescript";

const here = dirname(dirname(fileURLToPath(import.meta.url)));
const root = resolve(process.argv.slice(2).find((each) => !each.startsWith("--")) ?? here);
const sources = join(root, "src");
const wings =
  `exact ids working intake law catalogue history job entitlement seniority pay decentralized-bonus
  populations leaving in-kind working-time reclassement projection columns wage-bill back-pay
  verify words other-agreements social-security assistance schemas cli`.split(/\s+/);
/** A month by facts and dates; earlier checkouts call the end of a period `to`. */
const monthWith = (end) => ({
  metier: "aide-soignant",
  facts: { diplomas: [] },
  undecided: "go-on-without",
  month: "2003-09",
  seniority: {
    metier: "aide-soignant",
    hired: "1999-09-01",
    priorService: [
      {
        from: "1995-01-01",
        [end]: "1998-12-31",
        at: "elsewhere",
        sameMetier: true,
        afterDiploma: true,
      },
    ],
  },
});
const shapes = /^(Outcome|Checked|Resolved|NewSituation|Led|LaidOutYear|ReadRequest|ReadExamples)$/;

const files = readdirSync(sources, { recursive: true })
  .map((name) => String(name).replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts"))
  .sort();
const texts = new Map(files.map((name) => [name, readFileSync(join(sources, name), "utf8")]));
const named = /^(?:import|export) (?:type )?\{([^}]*)\} from "(\.[^"]+)"/gm;
const target = (from, path) => posix.join(posix.dirname(from), path).replace(/\.js$/, ".ts");
const namesIn = (list) => list.split(",").map((each) => each.trim().replace(/^type | as .*/g, ""));

/** The file that a name comes from: through the door of a wing, the file behind it. */
function behind(file, name) {
  if (!/^[^/]+\/index\.ts$/.test(file)) return file;
  const found = [...texts.get(file).matchAll(named)].find(([, list]) =>
    namesIn(list).includes(name),
  );
  return found === undefined ? file : target(file, found[2]);
}

/** The files that a file imports, types included, and those of its names behind doors. */
function importsIn(from) {
  const all = ts.preProcessFile(texts.get(from), true, true).importedFiles;
  const direct = all.map(({ fileName }) => target(from, fileName));
  const through = [...texts.get(from).matchAll(named)].flatMap(([, list, path]) =>
    namesIn(list)
      .filter(Boolean)
      .map((name) => behind(target(from, path), name)),
  );
  return [...new Set([...direct, ...through])].filter((path) => texts.has(path) && path !== from);
}

const importsOf = new Map(files.map((name) => [name, importsIn(name)]));
const arrows = files.flatMap((from) => importsOf.get(from).map((to) => ({ from, to })));
const room = (name) => posix.dirname(name);

/** Pairs of folders, each of which imports the other; the library's own index and its command are no room. */
function twoWay() {
  const between = arrows.filter(({ from }) => from !== "index.ts" && from !== "cli.ts");
  const pairs = new Set(between.map(({ from, to }) => `${room(from)} ${room(to)}`));
  return [...pairs].filter((pair) => {
    const [one, other] = pair.split(" ");
    return one < other && pairs.has(`${other} ${one}`);
  });
}

/** Groups of files that import each other in a circle (Tarjan). */
function circles() {
  const [index, low, stack, found] = [new Map(), new Map(), [], []];
  const visit = (file) => {
    index.set(file, index.size);
    low.set(file, index.get(file));
    stack.push(file);
    for (const next of importsOf.get(file)) {
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) low.set(file, Math.min(low.get(file), low.get(next)));
    }
    if (low.get(file) !== index.get(file)) return;
    const group = stack.splice(stack.indexOf(file));
    if (group.length > 1) found.push(group);
  };
  for (const file of files) if (!index.has(file)) visit(file);
  return found;
}

/** Names are unique among the wings of the agreement; another text, behind its own door, may name its own métiers. */
const otherTexts = /^(other-agreements|social-security|assistance)\//;
const declared = files
  .filter((name) => !otherTexts.test(name))
  .flatMap((file) =>
    [...texts.get(file).matchAll(/^(?:export )?(?:interface|type) (\w+)/gm)].map(
      ([, name]) => name,
    ),
  );
const twice = [...new Set(declared.filter((name, at) => declared.indexOf(name) !== at))];
const long = files
  .filter((name) => !/^(ids|generated)\//.test(name))
  .flatMap((name) => texts.get(name).split("\n"))
  .filter((line) => line.length > 100);

/** The files of which a function runs when a month is paid by facts and dates, each file a module of its own. */
async function woken() {
  const folder = mkdtempSync(join(tmpdir(), "ccn51-house-"));
  const outdir = join(folder, "src");
  const entryPoints = files.map((name) => join(sources, name));
  await build({ entryPoints, outdir, outbase: sources, format: "esm", logLevel: "silent" });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  symlinkSync(join(root, "seeds"), join(folder, "seeds"));
  for (const name of readdirSync(sources, { recursive: true })) {
    if (String(name).endsWith(".json")) copyFileSync(join(sources, name), join(outdir, name));
  }
  symlinkSync(join(here, "node_modules"), join(folder, "node_modules"));
  const seedsAt = pathToFileURL(`${join(root, "seeds")}/`).href;
  for (const name of files) {
    const path = join(outdir, name.replace(/\.ts$/, ".js"));
    const plain = readFileSync(path, "utf8").replaceAll(/\.json"(?: with \{[^}]*\})?;/g, '.json";');
    const whole = plain.replaceAll(/"(?:figures|prose):([^"]+)"/g, `"${seedsAt}$1.json"`);
    writeFileSync(path, whole.replaceAll('.json";', '.json" with { type: "json" };'));
  }
  const { safeComputePay } = await import(pathToFileURL(join(outdir, "index.js")).href);
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  // One call: a request refused would wake what words refusals.
  const end = [...texts.values()].some((text) => text.includes("lastDay")) ? "lastDay" : "to";
  const { ok } = safeComputePay(monthWith(end));
  const { result } = await session.post("Profiler.takePreciseCoverage");
  rmSync(folder, { recursive: true });
  if (!ok) throw new Error("the month is refused");
  const ran = ({ functions }) =>
    functions.some(({ functionName, ranges }) => functionName !== "" && ranges[0].count > 0);
  const base = pathToFileURL(`${outdir}/`).href;
  const awake = result.filter((each) => each.url.startsWith(base) && ran(each));
  return new Set(awake.map(({ url }) => url.slice(base.length).replace(/\.js$/, ".ts")));
}

const rank = (name) => wings.indexOf(name.split("/")[0]);
const awake = await woken();
const among = arrows.filter(({ from, to }) => awake.has(from) && awake.has(to));
const moves = among.filter(({ from, to }) => from !== "index.ts" && room(from) !== room(to));
const climbs = moves.filter(({ from, to }) =>
  rank(from) < 0 || rank(to) < 0 ? room(from) !== "." && room(to) === "." : rank(to) > rank(from),
);

const rows = [
  ["files at the root of src/", files.filter((name) => !name.includes("/")).length],
  ["pairs of folders with two-way traffic", twoWay().length],
  ["circles of imports, types included", circles().length],
  [
    'shapes of "a value, or what is wrong"',
    new Set(declared.filter((name) => shapes.test(name))).size,
  ],
  ["type names given twice", twice.length],
  ["lines over 100 columns", long.length],
  ["files that a month by facts and dates wakes", awake.size],
  ["imports between these that change room", moves.length],
  ["imports between these that climb", climbs.length],
];
for (const [name, count] of rows) console.log(`${String(count).padStart(5)}  ${name}`);
if (process.argv.includes("--list"))
  console.dir(
    { twoWay: twoWay(), circles: circles(), twice, climbs, awake: [...awake].sort() },
    { maxArrayLength: null },
  );
