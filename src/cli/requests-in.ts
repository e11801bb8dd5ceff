import { isHarmless } from "../exact/index.js";
import { issue, type Outcome } from "../intake/index.js";

/** Where a request stands in what was given; nothing where it is alone. */
export interface PlaceInFile {
  /** Its line, from 1. */
  readonly line?: number;
  /** Its place in the list, from 0. */
  readonly index?: number;
}

/** A request of a file, and where it stands. */
export interface AskedRequest {
  readonly read: Outcome<unknown>;
  readonly at: PlaceInFile;
}

/** The requests of a file. */
export interface RequestFile {
  readonly asked: readonly AskedRequest[];
  /** Whether they came as a list: what goes out is one too. */
  readonly list: boolean;
}

/** Reads one request from a text of JSON. */
export function readRequest(text: string): Outcome<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const expected = { fr: "du JSON", en: "JSON" };
    return { ok: false, issues: [issue("unreadable", [], { received: text, expected })] };
  }
}

/** The requests of a text: one, a list of them, or one a line. */
export function requestsIn(text: string, file: string): RequestFile {
  const whole = readRequest(text);
  const byLine = file.endsWith(".jsonl");
  if (whole.ok && !byLine) {
    if (!Array.isArray(whole.value)) return { asked: [{ read: whole, at: {} }], list: false };
    return { asked: listed(whole.value, text), list: true };
  }
  const lines = text.split(/\r?\n/).flatMap((line, place) => {
    return line.trim() === "" ? [] : [{ read: readRequest(line), line: place + 1 }];
  });
  const many = byLine || (lines.length > 1 && lines.some(({ read }) => read.ok));
  if (!many) return { asked: [{ read: whole, at: {} }], list: false };
  return {
    asked: lines.map(({ read, line }, index) => ({ read, at: { line, index } })),
    list: true,
  };
}

function listed(requests: readonly unknown[], text: string): readonly AskedRequest[] {
  const lines = linesOfEntries(text);
  return requests.map((request, index) => {
    return { read: { ok: true, value: request }, at: { line: lines[index] as number, index } };
  });
}

/** The line on which each entry of a list begins, in a text of JSON that has been read. */
function linesOfEntries(text: string): readonly number[] {
  const lines: number[] = [];
  let [depth, line, awaited] = [0, 1, false];
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},\n]|[^\s[\]{},"]+/g)) {
    if (token === "\n") line += 1;
    else if (token === "," && depth === 1) awaited = true;
    else if ("]}".includes(token)) depth -= 1;
    else {
      if (awaited && depth === 1) lines.push(line);
      awaited = "[".includes(token) && depth === 0;
      if ("[{".includes(token)) depth += 1;
    }
  }
  return lines;
}

const longestReference = 80;

/** The reference that a request gives, where it can be printed. */
export function referenceIn(read: Outcome<unknown>): string | undefined {
  if (!read.ok || typeof read.value !== "object" || read.value === null) return;
  const { reference } = read.value as { readonly reference?: unknown };
  const fits = typeof reference === "string" && reference.length <= longestReference;
  return fits && reference !== "" && isHarmless(reference) ? reference : undefined;
}
