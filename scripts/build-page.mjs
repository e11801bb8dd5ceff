// Writes examples/page/index.html, the page: the library in a worker, the views, the style and the
// notices of what is bundled, in one file. `npm run page`.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { seedsLess } from "./seeds-as-text.mjs";
import { noticesOf, packagesIn } from "./third-party.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const out = `${root}examples/page`;

/** What the page shows nowhere: why a reading is taken, and where its text stands. */
const unread = { "readings.json": ["why", "where", "confidence", "touches"] };

const common = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  charset: "utf8",
  target: "es2022",
  tsconfig: "page/tsconfig.json",
  plugins: [seedsLess(unread)],
};
const browser = { ...common, platform: "browser", format: "iife", minify: true, metafile: true };

/** What a file of the page exports, run here. */
async function ran(entry, options) {
  const own = { entryPoints: [entry], platform: "node", format: "esm", ...options };
  const [{ text }] = (await build({ ...common, ...own })).outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
}

const { opening } = await ran("page/engine/opening.ts");
const ofApp = {
  loader: { ".csv": "text" },
  define: { OPENING: JSON.stringify(opening()) },
};
const { firstView } = await ran("page/app/first-view.tsx", ofApp);
const engine = await build({
  ...browser,
  entryPoints: ["page/engine/index.ts"],
  alias: { "node:buffer": "./page/engine/node-buffer.ts" },
  inject: ["page/engine/node-buffer.ts"],
});
const app = await build({
  ...browser,
  ...ofApp,
  entryPoints: ["page/app/main.tsx"],
});
const style = await build({ ...browser, entryPoints: ["page/style.css"], metafile: false });

const folders = new Set([engine, app].flatMap(({ metafile }) => packagesIn(metafile)));
const textOf = ({ outputFiles: [{ text }] }) => text.trim();
const inScript = (code) => code.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
const parts = {
  "/* style */": textOf(style),
  "<!-- first view -->": firstView(),
  "/* app */": inScript(textOf(app)),
  "/* engine */": inScript(textOf(engine)),
  "<!-- notices -->": `<!--\n${noticesOf([...folders].sort()).replaceAll("--", "- -")}-->`,
};
const template = readFileSync(`${root}page/index.html`, "utf8");
const page = Object.entries(parts).reduce(
  (text, [mark, part]) => text.replace(mark, () => part),
  template,
);

mkdirSync(out, { recursive: true });
writeFileSync(`${out}/index.html`, page);
const kib = (bytes) => `${(bytes / 1024).toFixed(0)} KiB`;
const packed = gzipSync(page, { level: 9 }).length;
process.stdout.write(
  `examples/page/index.html: ${kib(Buffer.byteLength(page))}, ${kib(packed)} gzip\n`,
);
if (packed > 400 * 1024) throw new Error("over 400 KiB gzip");
