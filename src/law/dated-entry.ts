import type { Day } from "../exact/index.js";
import type { Confidence } from "./confidence.js";
import type { Begins } from "./law-on.js";
import type { Source } from "./source.js";

/** An entry of the seeds that an act makes from a day on, and where it was read. */
export interface DatedEntry extends Begins {
  /** The id of the change; absent of the figures of the avenant n° 2002-02. */
  readonly id?: string;
  /** Where it stands in its act. */
  readonly source: Source;
  /** How sure it is, where the entry says so. */
  readonly confidence?: Confidence;
  /** Last day on which somebody checked it against its source. */
  readonly checked?: Day;
}
