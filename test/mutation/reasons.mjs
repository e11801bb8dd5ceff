// Why mutants that no test notices are equivalent, as reasons/ has them: a file for each folder of src/, and of each source the lines, what
// is changed there, into what (one text or several), and why nobody can tell.
import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("./reasons/", import.meta.url);

/** The reasons by source. */
export const reasons = Object.assign(
  {},
  ...readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8"))),
);
