// Written by `npm run generate` from seeds/. Do not edit.
import type { Dataset } from "../ids/index.js";

/** One family of métiers, by its code. */
export type FamilyCode = "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09";

/** Every family of métiers, by its code. */
export const familyCodes: readonly FamilyCode[] = [
  "01",
  "02",
  "03",
  "04",
  "05",
  "06",
  "07",
  "08",
  "09",
];

/** One métier, by its code. */
export type MetierCode =
  | "0101"
  | "0102"
  | "0103"
  | "0104"
  | "0105"
  | "0106"
  | "0107"
  | "0201"
  | "0202"
  | "0203"
  | "0204"
  | "0205"
  | "0301"
  | "0302"
  | "0303"
  | "0401"
  | "0402"
  | "0403"
  | "0501"
  | "0502"
  | "0601"
  | "0602"
  | "0603"
  | "0701"
  | "0702"
  | "0703"
  | "0704"
  | "0705"
  | "0706"
  | "0801"
  | "0802"
  | "0803"
  | "0804"
  | "0901"
  | "0902"
  | "0903"
  | "0904"
  | "0905"
  | "0906";

/** Every métier, by its code. */
export const metierCodes: readonly MetierCode[] = [
  "0101",
  "0102",
  "0103",
  "0104",
  "0105",
  "0106",
  "0107",
  "0201",
  "0202",
  "0203",
  "0204",
  "0205",
  "0301",
  "0302",
  "0303",
  "0401",
  "0402",
  "0403",
  "0501",
  "0502",
  "0601",
  "0602",
  "0603",
  "0701",
  "0702",
  "0703",
  "0704",
  "0705",
  "0706",
  "0801",
  "0802",
  "0803",
  "0804",
  "0901",
  "0902",
  "0903",
  "0904",
  "0905",
  "0906",
];

/** One chapter of the document that results cite. */
export type ArticleId =
  | "A-champ"
  | "A-1.1"
  | "A-1.2"
  | "A-1.3"
  | "A-1.4"
  | "A-1.5"
  | "A-1.7"
  | "A-2"
  | "A-3";

/** Every chapter of the document that results cite. */
export const articleIds: readonly ArticleId[] = [
  "A-champ",
  "A-1.1",
  "A-1.2",
  "A-1.3",
  "A-1.4",
  "A-1.5",
  "A-1.7",
  "A-2",
  "A-3",
];

/** The choices of each reading, the one taken first. */
export const readingChoices = {
  R160: ["as-818", "as-printed"],
  R161: ["as-printed", "half-posts"],
  R162: ["headcount", "graph"],
  R163: ["as-the-document-ties", "labels-only"],
  R164: ["1-july", "31-july"],
  R165: ["tied-to-none", "support-65"],
  R166: ["seventeen-or-more"],
  R167: ["both"],
  R168: ["lowest", "highest"],
} as const;

/** An ambiguity of the text. */
export type ReadingId =
  | "R160"
  | "R161"
  | "R162"
  | "R163"
  | "R164"
  | "R165"
  | "R166"
  | "R167"
  | "R168";

/**
 * A choice for each reading of an ambiguous text; the first of each is the one taken unless told.
 */
export interface ReadingChoices {
  /** Total of the support métiers. */
  readonly R160?: "as-818" | "as-printed";
  /** A headcount and a share that disagree. */
  readonly R161?: "as-printed" | "half-posts";
  /** Share of family 01. */
  readonly R162?: "headcount" | "graph";
  /** A move to a title that is no sheet. */
  readonly R163?: "as-the-document-ties" | "labels-only";
  /** Day of the headcounts. */
  readonly R164?: "1-july" | "31-july";
  /** 65 and 51 jobs. */
  readonly R165?: "tied-to-none" | "support-65";
  /** After « chef de service, ». */
  readonly R166?: "seventeen-or-more";
  /** One title, two métiers. */
  readonly R167?: "both";
  /** « Bac à Bac + 2 ». */
  readonly R168?: "lowest" | "highest";
}

/** Which figures produced a result: its own, so that a correction here moves no payslip. */
export const dataset: Dataset = {
  version: "0.1.0",
  hash: "85969b4a8e945a8cf7724fc78b3aa87a9752fc1784edb6055ca8fe01d016a123",
};
