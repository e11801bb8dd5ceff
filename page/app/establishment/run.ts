import { signal } from "@preact/signals";
import type { Remote } from "comlink";
import { proxy } from "comlink";
import type { FileView, Progress } from "../../engine/file-view.js";
import type { Engine } from "../../engine/index.js";
import { type Running, startEngine } from "../engine.js";

/** Where the work on a file is. */
export type Work =
  | { readonly state: "none" }
  | { readonly state: "working"; readonly name: string; readonly done: number }
  | { readonly state: "stopped"; readonly name: string }
  | { readonly state: "failed"; readonly name: string; readonly message: string }
  | { readonly state: "done"; readonly name: string; readonly found: FileView };

/** The work on the file last given. */
export const work = signal<Work>({ state: "none" });

let running: Running | undefined;

/** Works on a file in a worker of its own, which can be stopped. */
export async function run(
  name: string,
  ask: (engine: Remote<Engine>, progress: Progress) => Promise<FileView>,
): Promise<void> {
  running?.stop();
  const own = startEngine();
  running = own;
  work.value = { state: "working", name, done: 0 };
  const progress = proxy((done: number): void => {
    if (running === own) work.value = { state: "working", name, done };
  });
  try {
    const found = await ask(own.engine, progress);
    if (running === own) work.value = { state: "done", name, found };
  } catch (error) {
    if (running === own) work.value = { state: "failed", name, message: String(error) };
  } finally {
    own.stop();
  }
}

/** Stops the work. */
export function stop(): void {
  running?.stop();
  running = undefined;
  if (work.value.state === "working") work.value = { state: "stopped", name: work.value.name };
}
