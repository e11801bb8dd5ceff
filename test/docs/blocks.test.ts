import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../cli/run.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

interface Block {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  /** The file it is written into, where its fence names one. */
  readonly file: string | undefined;
  readonly text: string;
}

function blocksOf(page: string): readonly Block[] {
  const text = readFileSync(`${root}${page}`, "utf8");
  return [...text.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map((found) => ({
    page,
    line: text.slice(0, found.index).split("\n").length + 1,
    language: found[1] as string,
    file: found[2],
    text: found[3] as string,
  }));
}

const blocks = ["README.md", "docs/guide.md"].flatMap(blocksOf);

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts"],
  types: ["node"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  resolveJsonModule: true,
  skipLibCheck: true,
  noEmit: true,
  paths: {
    "ccn51-paie": [`${root}src/index.ts`],
    "ccn51-paie/*": [`${root}src/*/index.ts`],
  },
};

/** What the compiler says of each block, in one program for all. */
function complaintsOf(printed: readonly Block[]): ReadonlyMap<Block, readonly string[]> {
  const files = new Map(
    printed.map((block) => [
      `${root}test/docs/${block.page.replace(/\W/g, "-")}-${block.line}.ts`,
      block,
    ]),
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, ...rest) => {
    const block = files.get(name);
    return block
      ? ts.createSourceFile(name, block.text, ts.ScriptTarget.ES2022)
      : getSourceFile(name, ...rest);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return new Map([...files].map(([name, block]) => [block, complaintsAbout(program, name, block)]));
}

function complaintsAbout(program: ts.Program, name: string, block: Block): readonly string[] {
  const source = program.getSourceFile(name) as ts.SourceFile;
  return [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ].map(({ start = 0, messageText }) => {
    const { line } = source.getLineAndCharacterOfPosition(start);
    const said = ts.flattenDiagnosticMessageText(messageText, " ");
    return `${block.page}:${block.line + line}: ${said}`;
  });
}

describe("the code printed in the README and the guide", () => {
  const printed = blocks.filter(({ language }) => language === "ts");
  const complaints = complaintsOf(printed);

  it.each(printed.map((block) => [`${block.page}:${block.line}`, block] as const))(
    "is accepted by the compiler, strict: %s",
    (_, block) => {
      expect(complaints.get(block)).toEqual([]);
    },
  );
});

/** A command as printed: its words, where its output goes, what it reads, how it ends. */
interface Command {
  readonly page: string;
  readonly line: number;
  readonly printed: string;
  readonly words: readonly string[];
  readonly into: string | undefined;
  readonly from: string | undefined;
  readonly code: number;
}

function commandOf(page: string, line: number, printed: string): Command {
  const [asked = "", comment = ""] = printed.split(/\s+#\s/, 2);
  const words = [...asked.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? "",
  );
  const after = (sign: string) => words.at(words.indexOf(sign) + 1);
  const redirected = words.findIndex((word) => word === ">" || word === "<");
  return {
    page,
    line,
    printed,
    words: redirected === -1 ? words : words.slice(0, redirected),
    into: words.includes(">") ? after(">") : undefined,
    from: words.includes("<") ? after("<") : undefined,
    code: Number(/code de sortie (\d)/.exec(comment)?.[1] ?? 0),
  };
}

const ours = /(?:npx )?ccn51-paie (.+)$/;

function commandsOf({ page, line, text }: Block): readonly Command[] {
  return text.split("\n").flatMap((printed, index) => {
    const asked = ours.exec(printed)?.[1];
    return asked === undefined ? [] : [commandOf(page, line + index, asked)];
  });
}

/** The commands in the prose, but for those that stand for others (`ask METIER`). */
function commandsInProse(page: string): readonly Command[] {
  const lines = readFileSync(`${root}${page}`, "utf8").split("\n");
  return lines.flatMap((text, index) =>
    [...text.matchAll(/`(?:npx )?ccn51-paie ([^`]+)`/g)]
      .filter(([, asked]) => !/\b[A-Z]{4,}\b/.test(asked as string))
      .map(([, asked]) => commandOf(page, index + 1, asked as string)),
  );
}

/** What the terminal shows of a command, with what went into its file put there. */
async function shownBy({ words, into, from, code }: Command): Promise<string> {
  const ran = await run(words, from === undefined ? "" : readFileSync(from));
  expect(ran.code, ran.stderr || ran.stdout).toBe(code);
  if (into !== undefined) writeFileSync(into, ran.stdout);
  return (into === undefined ? ran.stdout : "") + ran.stderr;
}

const asShown = (text: string) =>
  text
    .replace(/^\ufeff/, "")
    .replace(/\r/g, "")
    .trimEnd();

/** What the README calls the files of `init`, which its reader brings. */
const broughtToReadme = {
  "request.json": "demande.json",
  "career.json": "carriere.json",
  "examples.json": "exemples.json",
  "requests.jsonl": "requests.jsonl",
  "payroll-cases/examples.json": "exemples.json",
};

async function bringToReadme(): Promise<void> {
  await run(["init", "."]);
  symlinkSync(join(root, "examples"), "examples");
  copyFileSync(join(root, "examples/clinique.jsonl"), "requests.jsonl");
  mkdirSync("payroll-cases");
  for (const [name, starter] of Object.entries(broughtToReadme)) {
    if (name !== starter) copyFileSync(starter, name);
  }
}

/** The blocks that run, each with the output printed under it, if any. */
function toRun(
  page: string,
): readonly { readonly block: Block; readonly shown: Block | undefined }[] {
  const printed = blocks.filter((block) => block.page === page);
  return printed.map((block, index) => {
    const next = printed[index + 1];
    const follows = next?.line === block.line + block.text.split("\n").length + 2;
    return { block, shown: follows && next.language === "text" ? next : undefined };
  });
}

describe.each([
  ["README.md", bringToReadme],
  ["docs/guide.md", async () => {}],
] as const)("the commands printed in %s", (page, bring) => {
  const home = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), "ccn51-blocks-"));

  beforeAll(async () => {
    process.chdir(folder);
    await bring();
  });

  afterAll(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true });
  });

  for (const { block, shown } of toRun(page)) {
    const { file, language, text, line } = block;
    if (file !== undefined) {
      it(`read the file printed at line ${line}: ${file}`, () => {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      });
    }
    if (language !== "sh" && language !== "yaml") continue;
    it(`run as printed: line ${line}`, async () => {
      const outputs: string[] = [];
      for (const command of commandsOf(block)) outputs.push(await shownBy(command));
      const [, elsewhere] = /^cd (\S+)$/m.exec(text) ?? [];
      if (elsewhere !== undefined) process.chdir(elsewhere);
      if (shown) expect(asShown(outputs.join(""))).toBe(asShown(shown.text));
    });
  }

  it.each(commandsInProse(page).map((command) => [command.printed, command] as const))(
    "run as the prose says: %s",
    async (_, command) => {
      await shownBy(command);
    },
  );
});
