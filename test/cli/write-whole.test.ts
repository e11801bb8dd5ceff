import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refuseOver, writeWhole } from "../../src/cli/write-whole.js";

const folder = (): string => mkdtempSync(join(tmpdir(), "ccn51-write-"));

describe("writeWhole", () => {
  it("puts a file in its place, beside nothing else, with the mode that it had", async () => {
    const at = folder();
    const file = join(at, "out.csv");
    await writeWhole(file, "one");
    chmodSync(file, 0o600);
    await writeWhole(file, "two");
    expect(readFileSync(file, "utf8")).toBe("two");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(at)).toEqual(["out.csv"]);
  });

  it("follows a link, and writes straight into what is no ordinary file", async () => {
    const at = folder();
    writeFileSync(join(at, "real"), "one");
    symlinkSync(join(at, "real"), join(at, "link"));
    await writeWhole(join(at, "link"), "two");
    expect(readFileSync(join(at, "real"), "utf8")).toBe("two");
    await writeWhole("/dev/null", "lost");
    expect(statSync("/dev/null").isFile()).toBe(false);
  });

  it("leaves what was there when it fails, and nothing beside it", async () => {
    const at = folder();
    await expect(writeWhole(join(at, "no", "out.csv"), "x")).rejects.toMatchObject({
      code: "ENOENT",
      path: join(at, "no", "out.csv"),
    });
    await expect(writeWhole(join(at, "x".repeat(300)), "x")).rejects.toMatchObject({
      code: "ENAMETOOLONG",
    });
    const full = "/dev/full";
    if (existsSync(full))
      await expect(writeWhole(full, "x")).rejects.toMatchObject({ code: "ENOSPC" });
    mkdirSync(join(at, "folder"));
    await expect(writeWhole(join(at, "folder"), "x")).rejects.toMatchObject({ code: "EISDIR" });
    expect(readdirSync(at)).toEqual(["folder"]);
  });
});

describe("refuseOver", () => {
  it("refuses to write over what is read, by whichever name", async () => {
    const at = folder();
    const [file, other] = [join(at, "a"), join(at, "b")];
    writeFileSync(file, "x");
    writeFileSync(other, "y");
    linkSync(file, join(at, "hard"));
    symlinkSync(file, join(at, "soft"));
    for (const same of [file, join(at, "hard"), join(at, "soft"), join(at, ".", "a")]) {
      await expect(refuseOver(file, same)).rejects.toThrow("serait remplacé");
    }
    for (const fine of [other, join(at, "new")])
      await expect(refuseOver(file, fine)).resolves.toBeUndefined();
    await expect(refuseOver("-", file)).resolves.toBeUndefined();
    await expect(refuseOver(join(at, "none"), file)).resolves.toBeUndefined();
    await expect(refuseOver("/dev/null", "/dev/null")).resolves.toBeUndefined();
  });
});
