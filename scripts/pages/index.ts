import { coveragePage } from "./coverage.js";
import { readingsPage } from "./readings.js";
import { readingsOfAgreements } from "./readings-of-agreements.js";

/** The pages of docs/ that are written from the seeds and the sources, by file name. */
export function pages(root: URL): Readonly<Record<string, string>> {
  return {
    "readings.md": readingsPage("en"),
    "lectures.md": readingsPage("fr"),
    "readings-of-agreements.md": readingsOfAgreements("en"),
    "lectures-des-accords.md": readingsOfAgreements("fr"),
    "coverage.md": coveragePage(root),
  };
}
