// Seeds go in as text for `JSON.parse`, which reads data about twice as fast as the same written as code, and are left out when unused.
import { readFile } from "node:fs/promises";

export const seedsAsText = {
  name: "seeds-as-text",
  setup: (build) => {
    build.onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, "utf8")));
      const contents = `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(text)});`;
      return { contents, loader: "js" };
    });
  },
};
