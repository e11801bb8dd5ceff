// How the figures of `seeds/` go into a build.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { partNamed, partSpecifier } from "./seed-parts.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Has each part of the seeds that is imported read by a function of its name. */
function readingParts(build, read) {
  build.onResolve({ filter: partSpecifier }, ({ path }) => ({
    path,
    namespace: "seeds",
    sideEffects: false,
  }));
  build.onLoad({ filter: partSpecifier, namespace: "seeds" }, ({ path }) => read(path));
}

const parsed = (value, kept) => ({
  contents: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value, kept))});`,
  loader: "js",
});

const json = async (path) => JSON.parse(await readFile(path, "utf8"));

/**
 * The plugin of esbuild that puts seeds in as text for `JSON.parse`, which reads data about twice as fast as the same written as code; they are
 * left out when unused. `left` names the keys of a file that are left out.
 */
export const seedsLess = (left) => ({
  name: "seeds-as-text",
  setup: (build) => {
    readingParts(build, (path) => parsed(partNamed(path)));
    build.onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const unread = Object.entries(left).find(([file]) => path.endsWith(`/seeds/${file}`))?.[1];
      return parsed(await json(path), (key, value) => (unread?.includes(key) ? undefined : value));
    });
  },
});

const beside = "seeds-beside";

/**
 * The plugin of esbuild that leaves seeds in `seeds/` and `prose/` beside the build, for every module of it to read. Other JSON
 * goes in as text: of `package.json`, the version.
 */
export const seedsBeside = {
  name: beside,
  setup: (build) => {
    const besideIn = (path) => ({
      contents: `export { default } from ${JSON.stringify(`./${path}.json`)} with { type: "json" };`,
      loader: "js",
      resolveDir: `${root}src/law`,
      pluginData: beside,
    });
    readingParts(build, (path) => besideIn(path.replace("figures:", "seeds/").replace(":", "/")));
    build.onLoad({ filter: /\.json$/ }, async ({ path }) =>
      path.startsWith(`${root}seeds/`)
        ? besideIn(path.slice(root.length).replace(/\.json$/, ""))
        : parsed(await json(path), path === `${root}package.json` ? ["version"] : undefined),
    );
    build.onResolve({ filter: /\.json$/ }, ({ path, pluginData }) =>
      pluginData === beside ? { path, external: true, sideEffects: false } : undefined,
    );
  },
};
