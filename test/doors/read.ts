import { readdirSync, readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);

/** A JSON file, named from the root. */
export function json<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, root), "utf8")) as T;
}

/** The names of the JSON files of a folder. */
export function jsonIn(folder: string): readonly string[] {
  return readdirSync(new URL(`${folder}/`, root))
    .filter((name) => name.endsWith(".json"))
    .sort();
}

/** A worked example, and the function that it asks. */
export interface Asked<F extends string> {
  readonly name: string;
  readonly asked: F;
  readonly request: unknown;
}

interface File<F extends string> {
  readonly function: F;
  readonly cases: readonly { name: string; function?: F; request: unknown }[];
}

/** Every worked example of a door. */
export function examplesOf<F extends string>(door: string): readonly Asked<F>[] {
  return jsonIn(`test/examples/${door}`).flatMap((name) => {
    const file = json<File<F>>(`test/examples/${door}/${name}`);
    return file.cases.map((each) => ({ ...each, asked: each.function ?? file.function }));
  });
}
