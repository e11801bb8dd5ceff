import { decoded, narrowText, wideIn } from "./decoded.js";

const newline = 10;
const byteOrderMark = "\ufeff";

/**
 * The lines of a stream, one at a time, without their ends; a byte order mark at the start is
 * dropped.
 */
export async function* linesOf(
  stream: AsyncIterable<Buffer | string>,
  onBytes: (count: number) => void = () => {},
): AsyncGenerator<string> {
  let pending: Buffer[] = [];
  let first = true;
  let wide = false;
  for await (const chunk of stream) {
    onBytes(chunk.length);
    const bytes = Buffer.from(chunk);
    if (first && pending.length === 0) wide = wideIn(bytes) !== undefined;
    let from = 0;
    for (
      let end = wide ? -1 : bytes.indexOf(newline);
      end >= 0;
      end = bytes.indexOf(newline, from)
    ) {
      yield cleaned(narrowText(Buffer.concat([...pending, bytes.subarray(from, end)])), first);
      [pending, first, from] = [[], false, end + 1];
    }
    if (from < bytes.length) pending.push(bytes.subarray(from));
  }
  if (pending.length === 0) return;
  const last = Buffer.concat(pending);
  if (wide) yield* decoded(last).split(/\r?\n/);
  else yield cleaned(narrowText(last), first);
}

function cleaned(line: string, first: boolean): string {
  const text = first && line.startsWith(byteOrderMark) ? line.slice(1) : line;
  return text.endsWith("\r") ? text.slice(0, -1) : text;
}
