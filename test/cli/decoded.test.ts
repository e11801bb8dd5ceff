import { describe, expect, it } from "vitest";
import { decoded } from "../../src/cli/decoded.js";

const text = "Prénom ; Cœur ; 24 380,00 € ; forêt, Noël, ça, où";
const wide = (encoding: "le" | "be", size: 2 | 4): Buffer => {
  const codes = size === 2 ? Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)) : [];
  const units = size === 4 ? [...text].map((sign) => sign.codePointAt(0) as number) : codes;
  const bytes = Buffer.alloc(units.length * size);
  for (const [place, unit] of units.entries()) {
    if (size === 2) bytes[encoding === "le" ? "writeUInt16LE" : "writeUInt16BE"](unit, 2 * place);
    else bytes[encoding === "le" ? "writeUInt32LE" : "writeUInt32BE"](unit, 4 * place);
  }
  return bytes;
};
const bytes = (pairs: Readonly<Record<string, number>>): Buffer =>
  Buffer.from([...text].map((sign) => pairs[sign] ?? sign.charCodeAt(0)));

describe("the text of a file", () => {
  it("is read from UTF-8, with a byte order mark or without", () => {
    expect(decoded(Buffer.from(text))).toBe(text);
    expect(decoded(Buffer.from(`\ufeff${text}`))).toBe(text);
    expect(decoded(Buffer.from(""))).toBe("");
    expect(decoded(Buffer.from("é"))).toBe("é");
  });

  it("is read from UTF-16 and UTF-32, either way round, told by their mark or their zeros", () => {
    expect(decoded(wide("le", 2))).toBe(text);
    expect(decoded(wide("be", 2))).toBe(text);
    expect(decoded(Buffer.concat([Buffer.from([0xff, 0xfe]), wide("le", 2)]))).toBe(text);
    expect(decoded(Buffer.concat([Buffer.from([0xfe, 0xff]), wide("be", 2)]))).toBe(text);
    expect(decoded(Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), wide("le", 4)]))).toBe(text);
    expect(decoded(Buffer.concat([Buffer.from([0, 0, 0xfe, 0xff]), wide("be", 4)]))).toBe(text);
    expect(decoded(Buffer.from([0xff, 0xfe, 0, 0, 0xff, 0xff, 0xff, 0xff]))).toBe("\ufffd");
    expect(decoded(Buffer.from([0, 0, 65, 66]))).toBe("\0\0AB");
    expect(decoded(Buffer.from([0, 0]))).toBe("\0\0");
  });

  it("is read from what French programs of before wrote: Windows, Latin 9, Macintosh, DOS", () => {
    const windows = { é: 0xe9, œ: 0x9c, "€": 0x80, ê: 0xea, ë: 0xeb, ç: 0xe7, ù: 0xf9 };
    const latin9 = { ...windows, œ: 0xbd, "€": 0xa4 };
    const macintosh = { é: 0x8e, œ: 0xcf, "€": 0xdb, ê: 0x90, ë: 0x91, ç: 0x8d, ù: 0x9d };
    for (const page of [windows, latin9, macintosh]) expect(decoded(bytes(page))).toBe(text);
    const dos = Buffer.from([0x43, 0x61, 0x74, 0x82, 0x67, 0x6f, 0x72, 0x69, 0x65, 0x87, 0x85]);
    expect(decoded(dos)).toBe("Catégorieçà");
  });
});
