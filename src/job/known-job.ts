import { type Day, remembered } from "../exact/index.js";
import { jobsInWords } from "../ids/index.js";
import { firstDayOfScheme } from "../law/index.js";

/** A job as it is known without the catalogue, read from the list generated from the seeds. */
export interface KnownJob {
  /** Whether it is a cadre's, whatever the readings. */
  readonly cadre: boolean;
  /** The beginning of a métier that an act later than the avenant n° 2002-02 makes. */
  readonly made?: { readonly act: string; readonly from: Day; readonly notBefore?: Day };
  /** The reference coefficients, in points, each from its first day, the oldest first. */
  readonly coefficients: readonly (readonly [Day, string])[];
}

/** A job by its id; nothing where it is none of annexe I, in force or in extinction. */
export function knownJob(id: string): KnownJob | undefined {
  const written = jobsInWords[id];
  return written === undefined ? undefined : remembered(read, id, () => readJob(written));
}

const read = new Map<string, KnownJob>();

function readJob(written: string): KnownJob {
  const words = written.split(" ");
  const cadre = words[0] === "cadre";
  const [, act, notBefore] = (words[cadre ? 1 : 0] as string).split(":");
  const coefficients: [Day, string][] = [];
  let from: Day = firstDayOfScheme;
  for (const word of words.slice(Number(cadre) + Number(act !== undefined))) {
    if (word.includes("-")) from = word;
    else coefficients.push([from, word]);
  }
  if (act === undefined) return { cadre, coefficients };
  const made = { act, from: coefficients[0]?.[0] as Day, ...(notBefore && { notBefore }) };
  return { cadre, made, coefficients };
}
