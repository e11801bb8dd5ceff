import { type Remote, wrap } from "comlink";
import { useEffect, useState } from "preact/hooks";
import type { Engine } from "../engine/index.js";

/** A worker that runs the library: its code is a text of the page. */
export interface Running {
  readonly engine: Remote<Engine>;
  readonly stop: () => void;
}

let address: string | undefined;

/** Starts the library in a worker. */
export function startEngine(): Running {
  const code = document.getElementById("engine")?.textContent ?? "";
  address ??= URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  const worker = new Worker(address);
  return { engine: wrap<Engine>(worker), stop: () => worker.terminate() };
}

let running: Remote<Engine> | undefined;

/** The engine that the views share. */
export function engine(): Remote<Engine> {
  running ??= startEngine().engine;
  return running;
}

/**
 * What the engine answers, once it has; the answer before while it works on another question.
 */
export function useAnswer<T>(question: string, ask: () => Promise<T>): T | undefined {
  const [answer, setAnswer] = useState<T>();
  useEffect(() => {
    let wanted = true;
    ask().then((found) => {
      if (wanted) setAnswer(() => found);
    });
    return () => {
      wanted = false;
    };
  }, [question]);
  return answer;
}
