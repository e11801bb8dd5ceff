import { PassThrough, Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { Io } from "../../src/cli/io.js";
import { main } from "../../src/cli/main.js";
import { run } from "./run.js";

describe("ccn51-paie", () => {
  it("says how it is used, asked or not", async () => {
    for (const args of [[], ["--help"], ["-h"], ["help"]]) {
      const { code, stdout, stderr } = await run(args);
      expect([code, stderr]).toEqual([0, ""]);
      expect(stdout).toContain("  pay [FICHIER|-] ");
    }
  });

  it("refuses a command that it has not, and a name of the language's own", async () => {
    for (const name of ["paie", "constructor", "__proto__"]) {
      const { code, stdout, stderr } = await run([name]);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(name);
    }
  });

  it("does not hide what it did not foresee", async () => {
    const broken = new Readable({
      read() {
        this.destroy(new Error("the disk burns"));
      },
    });
    const io = { stdin: broken, stdout: new PassThrough(), stderr: new PassThrough() };
    await expect(main(["pay", "-"], io as unknown as Io)).rejects.toThrow("the disk burns");
  });
});
