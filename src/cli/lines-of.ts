import { StringDecoder } from "node:string_decoder";

const byteOrderMark = "\ufeff";

/** The lines of a stream, one at a time, without their ends; a byte order mark at the start is dropped. */
export async function* linesOf(
  stream: AsyncIterable<Buffer | string>,
  onBytes: (count: number) => void = () => {},
): AsyncGenerator<string> {
  const decoder = new StringDecoder("utf8");
  const pending: string[] = [];
  let first = true;
  for await (const chunk of stream) {
    onBytes(chunk.length);
    const pieces = (typeof chunk === "string" ? chunk : decoder.write(chunk)).split("\n");
    for (const piece of pieces.slice(0, -1)) {
      yield cleaned([...pending.splice(0), piece].join(""), first);
      first = false;
    }
    pending.push(pieces.at(-1) as string);
  }
  const last = [...pending, decoder.end()].join("");
  if (last !== "") yield cleaned(last, first);
}

function cleaned(line: string, first: boolean): string {
  const text = first && line.startsWith(byteOrderMark) ? line.slice(1) : line;
  return text.endsWith("\r") ? text.slice(0, -1) : text;
}
