// How the figures of `seeds/` go into a build.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/** A JSON file without its spaces, nor what `kept` leaves out. */
const compact = async (path, kept) =>
  JSON.stringify(JSON.parse(await readFile(path, "utf8")), kept);

const parsed = (text) => ({
  contents: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(text)});`,
  loader: "js",
});

/**
 * The plugin of esbuild that puts seeds in as text for `JSON.parse`, which reads data about twice as fast as the same written as code; they are
 * left out when unused. `left` names the keys of a file that are left out.
 */
export const seedsLess = (left) => ({
  name: "seeds-as-text",
  setup: (build) => {
    build.onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const unread = Object.entries(left).find(([file]) => path.endsWith(`/seeds/${file}`))?.[1];
      return parsed(
        await compact(path, (key, value) => (unread?.includes(key) ? undefined : value)),
      );
    });
  },
});

const beside = "seeds-beside";

/**
 * The plugin of esbuild that leaves seeds in `seeds/` beside the build, for every module of it to read. They are frozen as they are read:
 * whoever imports such a file shares it. Other JSON goes in as text.
 */
export const seedsBeside = {
  name: beside,
  setup: (build) => {
    build.onLoad({ filter: /\.json$/ }, async ({ path }) => {
      if (!path.startsWith(`${root}seeds/`)) return parsed(await compact(path));
      const contents = `import seeds from ${JSON.stringify(`./${path.slice(root.length)}`)} with { type: "json" };
        import { frozen } from "../exact/index.js";
        export default /* @__PURE__ */ frozen(seeds);`;
      return { contents, loader: "js", resolveDir: `${root}src/law`, pluginData: beside };
    });
    build.onResolve({ filter: /\.json$/ }, ({ path, pluginData }) =>
      pluginData === beside ? { path, external: true, sideEffects: false } : undefined,
    );
  },
};
