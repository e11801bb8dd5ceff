// Written by `npm run generate` from seeds/. Do not edit.
import type { Dataset } from "../ids/index.js";

/** One grid, in the order of the text. */
export type GridId = "administrative" | "computing" | "care" | "engineer";

/** Every grid, in the order of the text. */
export const gridIds: readonly GridId[] = ["administrative", "computing", "care", "engineer"];

/** One level of every grid, lowest first. */
export type Level =
  | "1"
  | "2"
  | "3"
  | "4A"
  | "4B"
  | "5A"
  | "5B"
  | "5C"
  | "6"
  | "7"
  | "8"
  | "9"
  | "IA"
  | "IB"
  | "IIA"
  | "IIB"
  | "III"
  | "IVA"
  | "IVB"
  | "VA"
  | "VB"
  | "VI"
  | "VII"
  | "VIII"
  | "IXA"
  | "IXB"
  | "X"
  | "1E"
  | "2E"
  | "3EA"
  | "3EB"
  | "4E"
  | "5E"
  | "6EA"
  | "6EB"
  | "6EC"
  | "7E"
  | "8E"
  | "9E"
  | "10E"
  | "11E"
  | "12E"
  | "10A"
  | "10B"
  | "11A"
  | "11B"
  | "12";

/** Every level of every grid, lowest first. */
export const levels: readonly Level[] = [
  "1",
  "2",
  "3",
  "4A",
  "4B",
  "5A",
  "5B",
  "5C",
  "6",
  "7",
  "8",
  "9",
  "IA",
  "IB",
  "IIA",
  "IIB",
  "III",
  "IVA",
  "IVB",
  "VA",
  "VB",
  "VI",
  "VII",
  "VIII",
  "IXA",
  "IXB",
  "X",
  "1E",
  "2E",
  "3EA",
  "3EB",
  "4E",
  "5E",
  "6EA",
  "6EB",
  "6EC",
  "7E",
  "8E",
  "9E",
  "10E",
  "11E",
  "12E",
  "10A",
  "10B",
  "11A",
  "11B",
  "12",
];

/** One branch of the general scheme that the text names. */
export type Branch = "maladie" | "recouvrement" | "retraite" | "famille";

/** Every branch of the general scheme that the text names. */
export const branches: readonly Branch[] = ["maladie", "recouvrement", "retraite", "famille"];

/** One métier, by its code. */
export type MetierCode =
  | "0106"
  | "0111"
  | "0112"
  | "0113"
  | "0204"
  | "0205"
  | "0206"
  | "0402"
  | "0703"
  | "0802"
  | "0904"
  | "1001"
  | "1406"
  | "1701"
  | "1703";

/** Every métier, by its code. */
export const metierCodes: readonly MetierCode[] = [
  "0106",
  "0111",
  "0112",
  "0113",
  "0204",
  "0205",
  "0206",
  "0402",
  "0703",
  "0802",
  "0904",
  "1001",
  "1406",
  "1701",
  "1703",
];

/** One emploi, by its code. */
export type EmploiCode =
  | "010601"
  | "011101"
  | "011102"
  | "011103"
  | "011104"
  | "011105"
  | "011106"
  | "011107"
  | "011108"
  | "011109"
  | "011113"
  | "011114"
  | "011115"
  | "011116"
  | "011118"
  | "011119"
  | "011120"
  | "011121"
  | "011122"
  | "011401"
  | "011402"
  | "011403"
  | "011201"
  | "011202"
  | "011203"
  | "011204"
  | "011205"
  | "011206"
  | "011208"
  | "011209"
  | "011301"
  | "011302"
  | "011303"
  | "011304"
  | "011305"
  | "011306"
  | "011307"
  | "011308"
  | "011309"
  | "011310"
  | "011312"
  | "011313"
  | "011314"
  | "011315"
  | "011316"
  | "011317"
  | "011318"
  | "011319"
  | "011320"
  | "011321"
  | "020401"
  | "020501"
  | "020601"
  | "040201"
  | "040202"
  | "040203"
  | "040204"
  | "040205"
  | "040209"
  | "070301"
  | "080201"
  | "080202"
  | "080203"
  | "090402"
  | "090403"
  | "090404"
  | "090407"
  | "100101"
  | "100103"
  | "140601"
  | "140603"
  | "140604"
  | "170102"
  | "170103"
  | "170104"
  | "170105"
  | "170106"
  | "170107"
  | "170301"
  | "170302"
  | "170303"
  | "130501"
  | "130510"
  | "130601"
  | "060105"
  | "060106"
  | "060109"
  | "060101"
  | "060102"
  | "060801"
  | "060802"
  | "060807"
  | "060903"
  | "060901"
  | "060206"
  | "060207"
  | "060804"
  | "060805"
  | "060806"
  | "060905"
  | "060204"
  | "060205"
  | "060301"
  | "06030103"
  | "060302"
  | "060701"
  | "060703"
  | "071001"
  | "071101"
  | "170214"
  | "060307"
  | "060201"
  | "060203"
  | "060303"
  | "060304"
  | "060305"
  | "060306"
  | "050602"
  | "060601"
  | "060602"
  | "170108"
  | "170109"
  | "170110"
  | "060401"
  | "061101"
  | "061001"
  | "170309";

/** Every emploi, by its code. */
export const emploiCodes: readonly EmploiCode[] = [
  "010601",
  "011101",
  "011102",
  "011103",
  "011104",
  "011105",
  "011106",
  "011107",
  "011108",
  "011109",
  "011113",
  "011114",
  "011115",
  "011116",
  "011118",
  "011119",
  "011120",
  "011121",
  "011122",
  "011401",
  "011402",
  "011403",
  "011201",
  "011202",
  "011203",
  "011204",
  "011205",
  "011206",
  "011208",
  "011209",
  "011301",
  "011302",
  "011303",
  "011304",
  "011305",
  "011306",
  "011307",
  "011308",
  "011309",
  "011310",
  "011312",
  "011313",
  "011314",
  "011315",
  "011316",
  "011317",
  "011318",
  "011319",
  "011320",
  "011321",
  "020401",
  "020501",
  "020601",
  "040201",
  "040202",
  "040203",
  "040204",
  "040205",
  "040209",
  "070301",
  "080201",
  "080202",
  "080203",
  "090402",
  "090403",
  "090404",
  "090407",
  "100101",
  "100103",
  "140601",
  "140603",
  "140604",
  "170102",
  "170103",
  "170104",
  "170105",
  "170106",
  "170107",
  "170301",
  "170302",
  "170303",
  "130501",
  "130510",
  "130601",
  "060105",
  "060106",
  "060109",
  "060101",
  "060102",
  "060801",
  "060802",
  "060807",
  "060903",
  "060901",
  "060206",
  "060207",
  "060804",
  "060805",
  "060806",
  "060905",
  "060204",
  "060205",
  "060301",
  "06030103",
  "060302",
  "060701",
  "060703",
  "071001",
  "071101",
  "170214",
  "060307",
  "060201",
  "060203",
  "060303",
  "060304",
  "060305",
  "060306",
  "050602",
  "060601",
  "060602",
  "170108",
  "170109",
  "170110",
  "060401",
  "061101",
  "061001",
  "170309",
];

/** One second or former code of an emploi. */
export type OtherCode = "060103" | "060107" | "06030101" | "06030102";

/** Every second or former code of an emploi. */
export const otherCodes: readonly OtherCode[] = ["060103", "060107", "06030101", "06030102"];

/** One distance from the baccalauréat that a diploma is printed with, lowest first. */
export type Bac = "CAP" | "Bac" | "Bac+2" | "Bac+3" | "Bac+5" | "Bac+6" | "Bac+9";

/** Every distance from the baccalauréat that a diploma is printed with, lowest first. */
export const bacs: readonly Bac[] = ["CAP", "Bac", "Bac+2", "Bac+3", "Bac+5", "Bac+6", "Bac+9"];

/** The choices of each reading, the one taken first. */
export const readingChoices = {
  R140: ["metier", "not-known"],
  R141: ["as-011308", "as-printed"],
  R142: ["branches", "letters"],
  R143: ["one-emploi", "two-emplois"],
  R144: ["either-title", "their-diplomas"],
  R145: ["besides", "alternative"],
  R146: ["undated"],
  R147: ["on-top", "replace"],
  R148: ["during-the-year", "from-1-january"],
  R149: ["that-level", "that-or-below"],
} as const;

/** An ambiguity of the text. */
export type ReadingId =
  | "R140"
  | "R141"
  | "R142"
  | "R143"
  | "R144"
  | "R145"
  | "R146"
  | "R147"
  | "R148"
  | "R149";

/**
 * A choice for each reading of an ambiguous text; the first of each is the one taken unless told.
 */
export interface ReadingChoices {
  /** Levels of an administrative emploi. */
  readonly R140?: "metier" | "not-known";
  /** The code in the note of line 62. */
  readonly R141?: "as-011308" | "as-printed";
  /** The letters BM, BR, BV, BF. */
  readonly R142?: "branches" | "letters";
  /** Second code in brackets. */
  readonly R143?: "one-emploi" | "two-emplois";
  /** Diplomas of 170110. */
  readonly R144?: "either-title" | "their-diplomas";
  /** Master 1 of 170108 and 170110. */
  readonly R145?: "besides" | "alternative";
  /** Day and act of the grids. */
  readonly R146?: "undated";
  /** Activities of a level. */
  readonly R147?: "on-top" | "replace";
  /** « en 2025 ». */
  readonly R148?: "during-the-year" | "from-1-january";
  /** Emploi open to a level of diploma. */
  readonly R149?: "that-level" | "that-or-below";
}

/** Which figures produced a result: its own, so that a correction here moves no payslip. */
export const dataset: Dataset = {
  version: "0.1.0",
  hash: "1c48af5f60b3e5d53eb45d3957377b91dcc741f1591249ff2d789ea670ec14e4",
};
