// The package as users get it: packed, installed in fresh projects, and used from ESM, CJS, TypeScript 5.4 to the newest, a bundler, and a browser.
// `npm run test:package`, on the built package; it asks the npm registry for the three dependencies and for the versions of TypeScript.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "ccn51-package-"));
const typescripts = ["5.4.5", "5.5.4", "5.6.3", "5.7.3", "5.8.3", "5.9.3", "6.0.3", "latest"];
const nurse = `{ metier: "infirmier-specialise-diplome", complements: ["anesthesie-reanimation"], month: "2003-09", seniorityYears: 12 }`;
const failures = [];

function check(what, run) {
  try {
    const said = run();
    process.stdout.write(`ok    ${what}${said === undefined ? "" : `: ${said}`}\n`);
  } catch (error) {
    failures.push(what);
    process.stdout.write(`FAIL  ${what}\n${error.stdout ?? ""}${error.stderr ?? error.message}\n`);
  }
}

function equal(found, wanted) {
  if (found !== wanted) throw new Error(`found ${found}, wanted ${wanted}`);
}

const command = (cwd, file, ...args) =>
  execFileSync(file, args, { cwd, encoding: "utf8", stdio: "pipe" });

function packed() {
  const [{ filename, files, size, unpackedSize }] = JSON.parse(
    command(root, "npm", "pack", "--json", "--pack-destination", folder),
  );
  return {
    tarball: join(folder, filename),
    files: files.map(({ path }) => path),
    size,
    unpackedSize,
  };
}

function project(name, ...packages) {
  const cwd = join(folder, name);
  mkdirSync(cwd);
  writeFileSync(join(cwd, "package.json"), JSON.stringify({ name, private: true, type: "module" }));
  command(cwd, "npm", "install", "--no-audit", "--no-fund", ...packages);
  return cwd;
}

function write(cwd, name, text) {
  writeFileSync(join(cwd, name), text);
  return name;
}

const { tarball, files, size, unpackedSize } = packed();
check("the tarball holds what runs, what it reads, and what one reads", () => {
  const open = /^(dist\/|docs\/|examples\/|(README|CHANGELOG)\.md$|LICENSE$|package\.json$)/;
  equal(files.filter((path) => !open.test(path)).join(), "");
  for (const path of [
    "dist/index.js",
    "dist/index.cjs",
    "dist/index.d.ts",
    "dist/index.d.cts",
    "dist/cli.cjs",
    ...["social-security", "assistance"].flatMap((door) =>
      ["js", "cjs", "d.ts", "d.cts"].map((ending) => `dist/${door}.${ending}`),
    ),
  ])
    if (!files.includes(path)) throw new Error(`${path} is missing`);
  if (size >= 1e6) throw new Error(`${size} bytes packed`);
  return `${files.length} files, ${size} bytes packed, ${(unpackedSize / 1e6).toFixed(1)} MB unpacked`;
});

const plain = project("plain", tarball);

check("three dependencies come with it, and no other", () =>
  equal(
    Object.keys(
      JSON.parse(command(plain, "npm", "ls", "--json", "--all")).dependencies["ccn51-paie"]
        .dependencies,
    )
      .sort()
      .join(),
    "date-fns,decimal.js,zod",
  ),
);

check("ESM", () => {
  write(
    plain,
    "esm.mjs",
    `import { computePay } from "ccn51-paie";\nconsole.log(computePay(${nurse}).gross.toFixed(2));\n`,
  );
  equal(command(plain, "node", "esm.mjs").trim(), "2598.86");
});

check("CJS", () => {
  write(
    plain,
    "cjs.cjs",
    `const { computePay } = require("ccn51-paie");\nconsole.log(computePay(${nurse}).gross.toFixed(2));\n`,
  );
  equal(command(plain, "node", "cjs.cjs").trim(), "2598.86");
});

check("the doors beside it, as ESM and CJS, and their schemas", () => {
  write(
    plain,
    "doors.mjs",
    `import { createRequire } from "node:module";
     import { levelsOf } from "ccn51-paie/social-security";
     import { share } from "ccn51-paie/assistance";
     import emploi from "ccn51-paie/schemas/social-security/emploi.json" with { type: "json" };
     const required = createRequire(import.meta.url);
     const other = required("ccn51-paie/social-security").levelsOf("060304").levels;
     const { path } = required("ccn51-paie/assistance");
     console.log(levelsOf("060304").levels.join(), other.join(), share({ code: "0103" }).exact, path("0107", "0902").codes.length, emploi.title);`,
  );
  equal(command(plain, "node", "--no-warnings", "doors.mjs").trim(), "6EB 6EB 5.52 3 emploi");
});

check("ESM and CJS in one process tell each other's errors by their code", () => {
  write(
    plain,
    "both.mjs",
    `import { createRequire } from "node:module";
     import * as esm from "ccn51-paie";
     const cjs = createRequire(import.meta.url)("ccn51-paie");
     const codes = [esm, cjs].map(({ computePay }) => { try { computePay({}); } catch (error) { return error.code; } });
     const mixed = cjs.computePay({ ...${nurse}, pointValue: esm.pointValue("2003-09") }).gross.toFixed(2);
     console.log(Object.keys(esm).sort().join() === Object.keys(cjs).filter((key) => key !== "default").sort().join(), codes.join(), mixed);`,
  );
  equal(command(plain, "node", "both.mjs").trim(), "true CCN51_REFUSED,CCN51_REFUSED 2598.86");
});

check("the command line", () => {
  write(
    plain,
    "request.json",
    JSON.stringify({ metier: "aide-soignant", month: "2003-09", seniorityYears: 7 }),
  );
  if (!command(plain, "npx", "ccn51-paie", "pay", "request.json").includes("1\u202f558,99"))
    throw new Error("no such gross");
});

check("the seeds, the schemas and the examples by their subpaths", () => {
  write(
    plain,
    "subpaths.mjs",
    `import seeds from "ccn51-paie/seeds/parameters.json" with { type: "json" };
     import meta from "ccn51-paie/package.json" with { type: "json" };
     import examples from "ccn51-paie/examples/by-hand.json" with { type: "json" };
     console.log(seeds.length > 50, meta.name, examples.status);`,
  );
  equal(
    command(plain, "node", "--no-warnings", "subpaths.mjs").trim(),
    "true ccn51-paie computed by hand",
  );
});

check("every name of the ESM build is typed and exported by the CJS build", () => {
  const names = command(
    plain,
    "node",
    "-p",
    `Object.keys(require("ccn51-paie")).filter((key) => key !== "default").length`,
  ).trim();
  return `${names} names`;
});

const newer = ["22", "24", "26"];
for (const major of newer)
  check(`Node ${major}: ESM, CJS and the command line`, () => {
    const name = `node-${process.platform}-${process.arch}`;
    const node = join(project(name + major, `${name}@${major}`), "node_modules", name, "bin/node");
    equal(command(plain, node, "esm.mjs").trim(), "2598.86");
    equal(command(plain, node, "cjs.cjs").trim(), "2598.86");
    const cli = join(plain, "node_modules/ccn51-paie/dist/cli.cjs");
    if (!command(plain, node, cli, "pay", "request.json").includes("1\u202f558,99"))
      throw new Error("no such gross");
    return command(plain, node, "--version").trim();
  });

const typed = `
import { computePay, metier, safeComputePay, type MetierId, type PayRequest, type PaySlip } from "ccn51-paie";
const id: MetierId = "infirmier-specialise-diplome";
const request: PayRequest = { metier: id, complements: ["anesthesie-reanimation"], month: "2003-09", seniorityYears: 12 };
const slip: PaySlip = computePay(request);
export const gross: string = slip.gross.plus(1).toFixed(2);
const outcome = safeComputePay({});
export const codes: readonly string[] = outcome.ok ? [] : outcome.issues.map(({ code }) => code);
// @ts-expect-error a misspelt métier
metier("infirmier-specialisé-diplome");
// @ts-expect-error a misspelt complement
computePay({ ...request, complements: ["anesthesie"] });
// @ts-expect-error a misspelt key
computePay({ ...request, seniorityyears: 3 });
`;
for (const version of typescripts)
  check(`TypeScript ${version}, skipLibCheck false`, () => {
    const cwd = project(
      `typescript-${version}`,
      tarball,
      `typescript@${version}`,
      "@types/node@20.19.43",
    );
    write(cwd, "use.ts", typed);
    write(cwd, "use.cts", typed);
    const strict = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
    };
    const common = {
      ...strict,
      skipLibCheck: false,
      noEmit: true,
      target: "ES2022",
    };
    // A program of Node's, then one for browsers: zod's types need what either of them declares (`URL`).
    const node = {
      module: "NodeNext",
      moduleResolution: "NodeNext",
      lib: ["ES2022"],
      types: ["node"],
    };
    const browser = {
      module: "ESNext",
      moduleResolution: "Bundler",
      lib: ["ES2022", "DOM"],
      types: [],
    };
    for (const [host, files] of [
      [node, ["use.ts", "use.cts"]],
      [browser, ["use.ts"]],
    ]) {
      write(
        cwd,
        "tsconfig.json",
        JSON.stringify({ compilerOptions: { ...common, ...host }, files }),
      );
      command(cwd, "npx", "tsc");
    }
    return command(cwd, "npx", "tsc", "--version").trim();
  });

async function bundled(contents, name) {
  const outfile = join(plain, `${name}.bundle.js`);
  await build({
    stdin: { contents, resolveDir: plain },
    outfile,
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    charset: "utf8",
  });
  return readFileSync(outfile, "utf8");
}

const sizes = [];
for (const [name, contents] of [
  ["nothing", `import "ccn51-paie";`],
  ["pointValue", `import { pointValue } from "ccn51-paie"; console.log(pointValue("2003-09"));`],
  [
    "computeSeniority",
    `import { computeSeniority } from "ccn51-paie"; console.log(computeSeniority);`,
  ],
  [
    "decentralizedBonus",
    `import { decentralizedBonus } from "ccn51-paie"; console.log(decentralizedBonus);`,
  ],
  ["computePay", `import { computePay } from "ccn51-paie"; console.log(computePay);`],
  ["everything", `import * as all from "ccn51-paie"; console.log(all);`],
])
  sizes.push({ name, code: await bundled(contents, name) });
await bundled(
  `import { computePay, payslipText } from "ccn51-paie"; document.getElementById("slip").textContent = payslipText(computePay(${nurse}), "fr");`,
  "page",
);
const code = (name) => sizes.find((each) => each.name === name).code;
for (const { name, code: text } of sizes)
  process.stdout.write(`      ${name}: ${(text.length / 1024).toFixed(0)} KiB minified\n`);

check("importing nothing costs nothing: the package has no side effects", () => {
  if (code("nothing").length > 200) throw new Error(`${code("nothing").length} characters`);
});

check("computeSeniority alone does not bring in the catalogue", () => {
  // A career names complements by their ids; the sheets of annexe I are the catalogue.
  const marks = ["mortuary attendant", "participation aux autopsies"];
  equal(marks.filter((mark) => !code("computePay").includes(mark)).join(), "");
  equal(marks.filter((mark) => code("computeSeniority").includes(mark)).join(), "");
});

check(
  "computePay does not bring in the definitions of the métiers, which nobody is paid by",
  () => {
    const definition = "Prend soin des défunts";
    equal(code("everything").includes(definition), true);
    equal(code("computePay").includes(definition), false);
  },
);

check("a page in headless Chromium computes a slip and shows it", () => {
  const page = `<!doctype html><meta charset="utf-8"><title>CCN 51</title><pre id="slip"></pre><script src="page.bundle.js"></script>`;
  write(plain, "page.html", page);
  const url = pathToFileURL(join(plain, "page.html")).href;
  const flags = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  const dom = command(
    plain,
    process.env.CHROMIUM ?? "chromium",
    ...flags,
    `--user-data-dir=${join(folder, "chromium")}`,
    "--dump-dom",
    url,
  );
  const text = /<pre id="slip">([\s\S]*?)<\/pre>/.exec(dom)?.[1] ?? "";
  if (!text.includes("2\u202f598,86")) throw new Error(`the page shows: ${text.slice(0, 500)}`);
});

rmSync(folder, { recursive: true, force: true });
process.stdout.write(
  failures.length === 0 ? "\nthe package is sound\n" : `\n${failures.length} failed\n`,
);
process.exitCode = failures.length === 0 ? 0 : 1;
