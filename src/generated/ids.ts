// Provisional.
export type MetierId = string;
export type ComplementId = string;
export type FunctionalBonusId = string;
export type ExtinctionId = string;
export type ParameterId = string;
export type AbsenceId = string;
export type AbolishedId = string;
export type Facts = Readonly<Record<string, unknown>>;
export type ArticleId = string;
export type ReadingId =
  | "R1"
  | "R2"
  | "R3"
  | "R4"
  | "R5"
  | "R6"
  | "R7"
  | "R8"
  | "R9"
  | "R10"
  | "R11"
  | "R12"
  | "R13"
  | "R14"
  | "R15"
  | "R16"
  | "R17"
  | "R18"
  | "R19"
  | "R20"
  | "R21"
  | "R22"
  | "R23"
  | "R24"
  | "R25"
  | "R26"
  | "R27"
  | "R28"
  | "R29"
  | "R30"
  | "R32"
  | "R33"
  | "R34"
  | "R35"
  | "R36"
  | "R37"
  | "R38"
  | "R39"
  | "R40"
  | "R41";
export interface ReadingChoices {
  readonly R1?: "each-line" | "on-the-total";
  readonly R2?: "added" | "compounded";
  readonly R3?: "one-title" | "all";
  readonly R4?: "outside" | "inside";
  readonly R5?: "calendar-days" | "months";
  readonly R6?: "calendar-days" | "working-days";
  readonly R7?: "largest-remainder" | "undistributed";
  readonly R8?: "32562" | "35562";
  readonly R9?: "two-decimals" | "unrounded";
  readonly R10?: "higher-step" | "lower-step";
  readonly R11?: "times-0.95" | "divided-by-1.05";
  readonly R12?: "text" | "table";
  readonly R13?: "scale" | "named";
  readonly R14?: "once" | "both";
  readonly R15?: "809" | "898";
  readonly R16?: "restored" | "left-out";
  readonly R17?: "unrounded" | "rounded";
  readonly R18?: "pro-rata" | "in-full";
  readonly R19?: "capped" | "from-promotion";
  readonly R20?: "years-given" | "years-looked-at";
  readonly R21?: "exempt-apart" | "exempt-use-free-days";
  readonly R22?: "sum-of-rounded" | "rate-of-sum";
  readonly R23?: "all" | "titre-20-only";
  readonly R24?: "whole-medical-body" | "reclassified-only";
  readonly R25?: "inside" | "outside";
  readonly R26?: "letter" | "with-majoration";
  readonly R27?: "adjoint-only" | "any-added";
  readonly R28?: "both" | "one";
  readonly R29?: "130-alone" | "both";
  readonly R30?: "instead" | "added";
  readonly R32?: "at-least-half" | "more-than-half";
  readonly R33?: "not-cadre" | "cadre";
  readonly R34?: "calculation-day" | "month";
  readonly R35?: "from-2003-07-01" | "date-given";
  readonly R36?: "job-bonuses-then-7.5" | "both-on-index-pay";
  readonly R37?: "articles" | "nota";
  readonly R38?: "first-day" | "split";
  readonly R39?: "28-february" | "1-march";
  readonly R40?: "suffered" | "not-suffered";
  readonly R41?: "lower-step" | "next-step";
}
