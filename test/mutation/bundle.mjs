// The tests and the sources as one script, which reads a file of it only when that file is asked for.
import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const asItself = /^(zod|decimal\.js|fast-check|date-fns|@date-fns|node:|esbuild|ajv|vitest)/;

const inPlace = (root, { through, changed = (_, text) => text }) => ({
  name: "in-place",
  setup: (made) => {
    made.onResolve({ filter: asItself }, ({ path }) => ({ path, external: true }));
    made.onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, "utf8")));
      const given = JSON.stringify(text);
      const name = JSON.stringify(relative(root, path));
      const seed = through === undefined ? given : `${through}(${name}, ${given})`;
      return { contents: `module.exports = JSON.parse(${seed});`, loader: "js" };
    });
    made.onLoad({ filter: /\.(m?[jt]s)$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      if (path.includes("node_modules")) return { contents: text, loader: "js" };
      const here = JSON.stringify(pathToFileURL(path).href);
      const contents = changed(relative(root, path), text).replaceAll("import.meta.url", here);
      return { contents, loader: path.endsWith("ts") && !path.endsWith("mts") ? "ts" : "js" };
    });
  },
});

/**
 * The text of a script that comes to a function of `require`, which gives what reads each file; `through` names what a seed's text goes
 * through before it is read, `changed` what a source becomes.
 */
export async function bundled(root, files, options = {}) {
  const reading = files.map((file) => {
    const name = JSON.stringify(relative(root, file));
    return `${name}: () => require(${JSON.stringify(`./${relative(root, file)}`)}),`;
  });
  const { outputFiles } = await build({
    stdin: { contents: `module.exports = {\n${reading.join("\n")}\n};`, resolveDir: root },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    logLevel: "error",
    plugins: [inPlace(root, options)],
  });
  return `(function (require, module, exports) {${outputFiles[0].text}\n})`;
}
