// Chromium, where the machine has one: the page is opened as a file, as whoever receives it would.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import axe from "axe-core";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { seedsAsText } from "../../scripts/seeds-as-text.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Why nothing can be tested here, if that is so. */
export const without = existsSync(executablePath)
  ? false
  : `no Chromium at ${executablePath}: the page was not tested (install it, or set CHROMIUM)`;

const flags = "no-sandbox disable-gpu disable-quic no-first-run disable-background-networking";
const quiet = "disable-component-update disable-sync";

/** Starts Chromium. */
export function launched() {
  const args = `${flags} ${quiet}`.split(" ").map((flag) => `--${flag}`);
  return chromium.launch({ executablePath, args });
}

/** The address of the page, with a fragment. */
export function addressOf(fragment = "") {
  return pathToFileURL(`${root}examples/page/index.html`).href + fragment;
}

/** Opens the page; what it throws or asks of a network fails the test that closes it. */
export async function opened(browser, fragment, options = {}, prepare = async () => {}) {
  const context = await browser.newContext({ locale: "fr-FR", acceptDownloads: true, ...options });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (said) => said.type() === "error" && wrong.push(said.text()));
  page.on("request", (asked) => {
    if (!/^(file|blob|data):/.test(asked.url())) wrong.push(`asked for ${asked.url()}`);
  });
  await prepare(page);
  await page.goto(addressOf(fragment));
  const close = async () => {
    await context.close();
    if (wrong.length > 0) throw new Error(wrong.join("\n"));
  };
  return { page, close };
}

/** What axe finds against WCAG 2.1 AA and its best practices. */
export async function axeFindings(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary}`),
  );
}

/** The library, in Node, from the same source as the page, and what reads exports. */
export async function library() {
  const outfile = `${root}coverage/page-library.mjs`;
  const common = { bundle: true, platform: "node", format: "esm", packages: "external" };
  const contents = `
    export * from "./src/index.js";
    import { peopleInExport } from "./src/cli/people-in-export.js";
    export const read = (text) => peopleInExport(text, { ignored: [], request: {} });
  `;
  const stdin = { contents, resolveDir: root, loader: "ts" };
  await build({ ...common, stdin, outfile, plugins: [seedsAsText] });
  return import(pathToFileURL(outfile).href);
}

/** The text of a file of the examples. */
export function example(name) {
  return readFile(`${root}examples/${name}`, "utf8");
}
