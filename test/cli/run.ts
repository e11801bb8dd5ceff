import { PassThrough, Readable } from "node:stream";
import { main } from "../../src/cli/main.js";

/** What a command printed, and its exit code. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function collected(): { readonly stream: NodeJS.WriteStream; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new PassThrough();
  stream.on("data", (chunk) => chunks.push(chunk));
  return {
    stream: stream as unknown as NodeJS.WriteStream,
    text: () => Buffer.concat(chunks).toString("utf8"),
  };
}

/** Runs the command line in this process. */
export async function run(args: readonly string[], stdin: string | Buffer = ""): Promise<Ran> {
  const [out, err] = [collected(), collected()];
  const input = Readable.from([stdin]) as unknown as NodeJS.ReadStream;
  const code = await main(args, { stdin: input, stdout: out.stream, stderr: err.stream });
  return { code, stdout: out.text(), stderr: err.text() };
}
