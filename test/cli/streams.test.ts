import { PassThrough, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
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
  it("ends the command quietly; another failure of the output is a sentence", async () => {
    for (const [code, ended, said] of [
      ["EPIPE", 0, ""],
      ["ENOSPC", 2, "ccn51-paie : il n'y a plus de place sur le disque\n"],
      ["EIO", 2, "ccn51-paie : le disque répond par une erreur\n"],
    ] as const) {
      const failure = Object.assign(new Error(code), { code, syscall: "write" });
      const stdout = new Writable({ write: (_chunk, _encoding, done) => done(failure) });
      const stderr = new PassThrough();
      const io = { stdin: new PassThrough(), stdout, stderr } as unknown as Io;
      expect(await main(["--help"], io)).toBe(ended);
      expect(stderr.read()?.toString() ?? "").toBe(said);
    }
  });

  it("does not turn a refusal into a success, and stops the reading", async () => {
    const failure = Object.assign(new Error("EPIPE"), { code: "EPIPE", syscall: "write" });
    const stdout = new Writable({ write: (_chunk, _encoding, done) => done(failure) });
    let read = 0;
    async function* endless(): AsyncGenerator<string> {
      for (;;) {
        read += 1;
        yield `${"{}\n".repeat(1000)}`;
        await new Promise(setImmediate);
      }
    }
    const io = { stdin: endless(), stdout, stderr: new PassThrough() } as unknown as Io;
    expect(await main(["pay", "--jsonl"], io)).toBe(1);
    expect(read).toBeLessThan(100);
  });

  it("leaves no listener behind, however slowly it reads", async () => {
    const slow = new PassThrough({ highWaterMark: 1 });
    for (let turn = 0; turn < 20; turn += 1) {
      const written = write(slow as unknown as NodeJS.WriteStream, "more than one byte");
      setImmediate(() => slow.read());
      await written;
      for (const event of ["drain", "close"]) expect(slow.listenerCount(event)).toBe(0);
    }
  });
});
