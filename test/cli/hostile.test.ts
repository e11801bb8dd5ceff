import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { Draw } from "../oracle/random.js";
import { run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "ccn51-hostile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const aide = { metier: "aide-soignant", month: "2003-09", seniorityYears: 7 };
const line = JSON.stringify(aide);

function garbage(bytes: number): Buffer {
  const draw = new Draw(bytes);
  return Buffer.from(Array.from({ length: bytes }, () => draw.below(256)));
}

/** The results of a run with --jsonl, one a line. */
function results(stdout: string): readonly {
  readonly gross?: string;
  readonly line?: number;
  readonly issues?: readonly { readonly code: string }[];
}[] {
  return stdout
    .trimEnd()
    .split("\n")
    .map((text) => JSON.parse(text));
}

describe("the command line survives", () => {
  it("binary garbage", async () => {
    for (const args of [["pay"], ["pay", "--json"], ["pay", "--jsonl"]]) {
      const { code } = await run(args, garbage(100_000));
      expect(code).toBe(1);
    }
    const { code, stdout } = await run(["pay", "--jsonl"], garbage(100_000));
    expect(code).toBe(1);
    for (const { issues } of results(stdout)) expect(issues?.length).toBeGreaterThan(0);
  });

  it("a truncated file: what was whole is paid, the rest is refused", async () => {
    const { code, stdout } = await run(
      ["pay", "--jsonl"],
      `${line}\n${line}\n${line.slice(0, 30)}`,
    );
    expect(code).toBe(1);
    const [first, second, third] = results(stdout);
    expect([first?.gross, second?.gross]).toEqual(["1558.99", "1558.99"]);
    expect([third?.line, third?.issues?.map((each) => each.code)]).toEqual([3, ["unreadable"]]);
  });

  it("carriage returns and a byte order mark", async () => {
    const { code, stdout } = await run(["pay", "--jsonl"], `\ufeff${line}\r\n${line}\r\n\r\n`);
    expect(code).toBe(0);
    expect(results(stdout).map(({ gross }) => gross)).toEqual(["1558.99", "1558.99"]);
    const one = await run(["pay", "--json"], `\ufeff${line}\r\n`);
    expect(JSON.parse(one.stdout).gross).toBe("1558.99");
  });

  it("a line of ten megabytes", { timeout: 30_000 }, async () => {
    const long = JSON.stringify({ ...aide, reference: "x".repeat(10 * 1024 * 1024) });
    const { code, stdout } = await run(
      ["pay", "--jsonl"],
      `${long}\n${"[".repeat(10 * 1024 * 1024)}\n${line}\n`,
    );
    expect(code).toBe(1);
    const [first, second, third] = results(stdout);
    expect(first?.issues?.map((each) => each.code)).toEqual(["out-of-range"]);
    expect(second?.issues?.map((each) => each.code)).toEqual(["unreadable"]);
    expect(third?.gross).toBe("1558.99");
    expect(stdout.length).toBeLessThan(50_000);
  });

  it("a pipe that closes", { timeout: 30_000 }, async () => {
    const cli = join(folder, "cli.cjs");
    const entry = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
    await build({
      entryPoints: [entry],
      outfile: cli,
      bundle: true,
      format: "cjs",
      platform: "node",
    });
    const file = join(folder, "many.jsonl");
    writeFileSync(file, `${line}\n`.repeat(20_000));
    const piped = `set -o pipefail; "${process.execPath}" "${cli}" pay --jsonl "${file}" | head -n 1 | cut -c1-20`;
    const { stdout, stderr, status } = spawnSync("bash", ["-c", piped], { encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout.length).toBeGreaterThan(10);
    expect(
      execFileSync(process.execPath, [cli, "pay", "-"], { input: line, encoding: "utf8" }),
    ).toContain("1\u202f558,99");
  });
});
