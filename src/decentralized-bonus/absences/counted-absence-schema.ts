import {
  day,
  flag,
  type Json,
  many,
  oneOf,
  record,
  type Schema,
  string,
  whole,
} from "../../intake/index.js";
import type { CountedAbsence } from "./counted-days.js";

/** An absence and what counts of it, as JSON carries it. */
export function countedAbsenceSchema(): Schema<Json<CountedAbsence>> {
  return record<Json<CountedAbsence>>({
    motive: string(),
    from: day(),
    until: day(),
    days: whole(),
    counts: flag(),
    cut: many(oneOf(["start", "end"])),
  });
}
