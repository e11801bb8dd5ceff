/** The streams of a command. */
export interface Io {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/** How a command ended: all well, something refused or different, wrong usage. */
export const exit = { well: 0, refused: 1, usage: 2 } as const;

/** Tells whether nobody reads a stream any more: what is written to it is lost. */
export function isGone(stream: NodeJS.WriteStream): boolean {
  return stream.destroyed || !stream.writable;
}

/** Writes a text, waiting for a slow reader; to one who has gone away, nothing is written. */
export async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (isGone(stream) || stream.write(text)) return;
  await new Promise<void>((resolve) => {
    const ends = ["drain", "close", "error"] as const;
    const done = (): void => {
      for (const end of ends) stream.off(end, done);
      resolve();
    };
    for (const end of ends) stream.on(end, done);
  });
}
