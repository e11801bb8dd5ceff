import { PassThrough } from "node:stream";
import { describe, expect, it, vi } from "vitest";
import { type Io, write } from "../../src/cli/io.js";
import { linesOf } from "../../src/cli/lines-of.js";
import { main } from "../../src/cli/main.js";
import { startProgress } from "../../src/cli/progress.js";

async function linesIn(...chunks: readonly (Buffer | string)[]): Promise<readonly string[]> {
  async function* source(): AsyncGenerator<Buffer | string> {
    yield* chunks;
  }
  const lines: string[] = [];
  for await (const line of linesOf(source())) lines.push(line);
  return lines;
}

describe("linesOf", () => {
  it("joins what chunks cut, even inside a character", async () => {
    const bytes = Buffer.from("é1\né2\n", "utf8");
    expect(await linesIn(bytes.subarray(0, 1), bytes.subarray(1, 5), bytes.subarray(5))).toEqual([
      "é1",
      "é2",
    ]);
    expect(await linesIn("a", "b\nc", "d")).toEqual(["ab", "cd"]);
  });

  it("drops a byte order mark at the start and the carriage returns, and keeps empty lines", async () => {
    expect(await linesIn("\ufeffa\r\n\r\n\ufeffb\r\n")).toEqual(["a", "", "\ufeffb"]);
    expect(await linesIn("\ufeffonly")).toEqual(["only"]);
    expect(await linesIn()).toEqual([]);
  });
});

describe("write", () => {
  it("waits for a slow reader, and no longer than it is there", async () => {
    const slow = new PassThrough({ highWaterMark: 1 });
    const written = write(slow as unknown as NodeJS.WriteStream, "more than one byte");
    slow.resume();
    await expect(written).resolves.toBeUndefined();
    const gone = new PassThrough({ highWaterMark: 1 });
    const pending = write(gone as unknown as NodeJS.WriteStream, "more than one byte");
    gone.destroy();
    await expect(pending).resolves.toBeUndefined();
  });
});

describe("startProgress", () => {
  it("draws a bar on a terminal, and nothing elsewhere", () => {
    const stderr = Object.assign(new PassThrough(), {
      isTTY: true,
      columns: 80,
      cursorTo() {},
      clearLine() {},
      moveCursor() {},
    });
    const drawn: string[] = [];
    stderr.on("data", (chunk) => drawn.push(String(chunk)));
    const progress = startProgress(100, { stderr } as unknown as Io);
    progress.advance(50);
    progress.stop();
    expect(drawn.join("")).toContain("%");
    const silent = new PassThrough();
    const quiet = startProgress(100, { stderr: silent } as unknown as Io);
    quiet.advance(1);
    quiet.stop();
    expect(silent.read()).toBeNull();
    startProgress(undefined, { stderr } as unknown as Io).stop();
  });
});

describe("a reader that goes away", () => {
  it("ends the command quietly; another failure of the output does not", async () => {
    const left = vi.spyOn(process, "exit").mockImplementation((() => undefined) as never);
    const stdout = new PassThrough();
    const io = { stdin: new PassThrough(), stdout, stderr: new PassThrough() } as unknown as Io;
    await main(["--help"], io);
    const fail = (code: string): boolean =>
      stdout.emit("error", Object.assign(new Error(code), { code }));
    fail("EPIPE");
    expect(left).toHaveBeenCalledWith(0);
    left.mockClear();
    expect(() => fail("ENOSPC")).toThrow("ENOSPC");
    expect(left).not.toHaveBeenCalled();
    left.mockRestore();
  });
});
