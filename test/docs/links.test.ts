import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { files } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
  readonly files: readonly string[];
};

/** What npm packs: what `files` lists, and what it always takes. */
const packed = [...files, "README.md", "LICENSE", "package.json"];
const isPacked = (path: string) =>
  packed.some((each) => path === each || path.startsWith(`${each}/`)) &&
  !packed.includes(`!${path.split("/").slice(0, 2).join("/")}`);

const pages = ["examples/engines/README.md", ...packed.filter((name) => name.endsWith(".md"))];
const links = pages.flatMap((page) =>
  [...readFileSync(root + page, "utf8").matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, to]) => {
    return [page, to as string] as const;
  }),
);

describe("the links of what the package holds", () => {
  it.each(links)("%s leads to what it holds too, or has a whole address: %s", (page, to) => {
    if (/^https?:\/\//.test(to)) return;
    const path = join(dirname(page), to);
    expect([path, existsSync(root + path), isPacked(path)]).toEqual([path, true, true]);
  });
});
