/**
 * Signs that move a cursor, end a line, turn the direction of a text, or are no character at all.
 */
const harmful =
  "\\p{Cc}\\p{Cs}\\u2028\\u2029\\u061c\\u200e\\u200f" +
  "\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\uffff";

/** The pattern of a text that shows as it is written, as JSON Schema writes patterns. */
export const harmless: string = `^[^${harmful}]*$`;

const one = /* @__PURE__ */ new RegExp(`[${harmful}]`, "u");
const every = /* @__PURE__ */ new RegExp(`[${harmful}]`, "gu");

/** Tells whether a text is one line that shows as it is written, wherever it is printed. */
export function isHarmless(text: string): boolean {
  return !one.test(text);
}

/**
 * A text as it can be printed: a sign that would do something else than show is shown by a picture
 * of it.
 */
export function shown(text: string): string {
  return isHarmless(text) ? text : text.replace(every, picture);
}

function picture(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\ufffd";
}
