import { isUtf8 } from "node:buffer";

/**
 * The characters of the bytes 80 to 9F in Windows-1252; Node before 24 takes them for control
 * characters.
 */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Where ISO 8859-15 differs from Windows-1252, beyond these. */
const latin9: Readonly<Record<string, string>> = {
  "¤": "€",
  "¦": "Š",
  "¨": "š",
  "´": "Ž",
  "¸": "ž",
  "¼": "Œ",
  "½": "œ",
  "¾": "Ÿ",
};

/** The bytes 80 to FF of the two code pages of DOS and of the first Macintosh that wrote French. */
const dos850 = [
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗",
  "╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0",
].join("");
const macRoman = [
  "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ª",
  "ºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ",
].join("");

type Page = (byte: number) => string;

const page1252: Page = (byte) =>
  byte < 0xa0 ? (windows1252[byte - 0x80] as string) : String.fromCharCode(byte);

/** The code pages that a French file may be in, the likeliest first. */
const pages: readonly Page[] = [
  page1252,
  (byte) => latin9[page1252(byte)] ?? page1252(byte),
  (byte) => macRoman[byte - 0x80] as string,
  (byte) => dos850[byte - 0x80] as string,
];

const french = new Set("àâäæçéèêëîïôöœùûüÿÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸ€«»’‘“”–—…°²\u00a0•");

/**
 * How French the text of some bytes would be in a page: a sign that French has counts for it,
 * another against.
 */
function likelihood(bytes: readonly number[], page: Page): number {
  return bytes.reduce((sum, byte) => sum + (french.has(page(byte)) ? 1 : -1), 0);
}

/**
 * The text of bytes that are no UTF-8, in the code page in which they are most French; the usual
 * one where two are alike.
 */
function inItsPage(bytes: Buffer): string {
  const beyond = [...bytes.subarray(0, 65_536)].filter((byte) => byte >= 0x80);
  const scores = pages.map((page) => likelihood(beyond, page));
  const page = pages[scores.indexOf(Math.max(...scores))] as Page;
  const high = Array.from({ length: 128 }, (_, place) => page(0x80 + place));
  return bytes
    .toString("latin1")
    .replace(/[\x80-\xff]/g, (sign) => high[sign.charCodeAt(0) - 0x80] as string);
}

/** The wide encodings, told by the mark at the start of a file or by its zeros. */
export type Wide = "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be";

/** The wide encoding in which a file begins, or `undefined` when its characters are bytes. */
export function wideIn(start: Buffer): Wide | undefined {
  const [a, b, c, d] = start;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "utf-32le" : "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0 && b === 0)
    return start.length >= 4 && c === 0xfe && d === 0xff ? "utf-32be" : undefined;
  if (start.length < 4 || a === undefined) return undefined;
  if (b === 0 && c !== 0 && d === 0) return "utf-16le";
  return a === 0 && b !== 0 && c === 0 ? "utf-16be" : undefined;
}

function widened(bytes: Buffer, wide: Wide): string {
  const read = wide === "utf-32le" ? "readUInt32LE" : "readUInt32BE";
  if (wide === "utf-16le" || wide === "utf-16be") return new TextDecoder(wide).decode(bytes);
  const signs = Array.from({ length: Math.floor(bytes.length / 4) }, (_, place) => {
    const code = bytes[read](4 * place);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
  });
  return signs.join("");
}

/**
 * The text of a line or of a file whose characters are bytes: UTF-8, or what programs of before
 * wrote.
 */
export function narrowText(bytes: Buffer): string {
  return isUtf8(bytes) ? bytes.toString("utf8") : inItsPage(bytes);
}

/** The text of a file, in whichever encoding it is, without a byte order mark. */
export function decoded(bytes: Buffer): string {
  const wide = wideIn(bytes);
  const text = wide === undefined ? narrowText(bytes) : widened(bytes, wide);
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}
