// Takes each rule of pay out in turn, works every shipped example out again without it, and prints the provisions that nobody missed: those of a rule
// without which every example still holds. A provision is covered when something fails without its rule, not when a file cites its lines.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = join(root, "src/pay/rules");
const order = readFileSync(join(folder, "rules-for.ts"), "utf8");
const rules = [...new Set([...order.matchAll(/^ {2}(\w+),$/gm)].map(([, name]) => name))];

const examples = readdirSync(join(root, "test/examples"), { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(root, "test/examples", name), "utf8")))
  .filter(({ cases }) => Array.isArray(cases));

/** The examples that differ, by file and name, where a rule is left out; a library that throws differs everywhere. */
async function differing(leftOut) {
  const work = mkdtempSync(join(tmpdir(), "ccn51-rules-"));
  const outfile = join(work, "library.mjs");
  const without = {
    name: "without",
    setup: ({ onLoad }) =>
      onLoad({ filter: /pay[\\/]rules[\\/]rules-for\.ts$/ }, () => ({
        contents: order.replaceAll(new RegExp(`^ {2}${leftOut},\n`, "gm"), ""),
        loader: "ts",
      })),
  };
  const entryPoints = [join(root, "src/verify/index.ts")];
  const plugins = leftOut === undefined ? [] : [without];
  await build({ entryPoints, bundle: true, platform: "node", format: "esm", outfile, plugins });
  try {
    const { safeVerify } = await import(pathToFileURL(outfile).href);
    return new Set(examples.flatMap((file) => differingIn(file, safeVerify)));
  } finally {
    rmSync(work, { recursive: true });
  }
}

function differingIn(file, verify) {
  try {
    const outcome = verify(file);
    if (!outcome.ok) return [];
    return outcome.value.examples
      .flatMap(({ title, cases }) => cases.map((each) => ({ title, ...each })))
      .filter(({ holds }) => !holds)
      .map(({ title, name }) => `${title}: ${name}`);
  } catch {
    return [file.title];
  }
}

/** The lines that the file of a rule cites. */
function citedBy(rule) {
  const file = `${rule.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;
  const text = readFileSync(join(folder, file), "utf8");
  return [...text.matchAll(/@article (\S+) L\.(\d+)(?:-(\d+))?/g)].map(([, article, from, to]) => ({
    article,
    from: Number(from),
    to: Number(to ?? from),
  }));
}

const provisions = JSON.parse(readFileSync(join(root, "test/law/provisions.json"), "utf8"));
const held = await differing(undefined);
let unmissed = 0;
for (const rule of rules) {
  const found = await differing(rule);
  const missed = [...found].filter((name) => !held.has(name)).length;
  process.stdout.write(`${rule.padEnd(28)} ${missed} examples differ without it\n`);
  if (missed > 0) continue;
  unmissed += 1;
  const cited = citedBy(rule);
  for (const { id, lines, text } of provisions) {
    const inRule = lines.some(([from, to]) =>
      cited.some((each) => each.from <= to && from <= each.to),
    );
    if (inRule) process.stdout.write(`  nobody missed ${id}: ${text}\n`);
  }
}
process.exitCode = unmissed === 0 ? 0 : 1;
