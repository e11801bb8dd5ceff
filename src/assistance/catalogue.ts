import familySeeds from "../../seeds/assistance/families.json" with { type: "json" };
import metierSeeds from "../../seeds/assistance/metiers.json" with { type: "json" };
import sheetSeeds from "../../seeds/assistance/sheets.json" with { type: "json" };
import surveySeeds from "../../seeds/assistance/survey.json" with { type: "json" };
import { frozen, type Label, lazy } from "../exact/index.js";
import { oneOf, record, type Schema, shaped, string, whole } from "../intake/index.js";
import { type FamilyCode, familyCodes, type MetierCode } from "./ids.js";
import { codesSchema } from "./schema-parts.js";

/** A family of métiers. */
export interface Family {
  /** Its code: the first two figures of the codes of its métiers. */
  readonly code: FamilyCode;
  /** Its title. */
  readonly label: string;
  /** Whether it is specific to assistance, or a support. */
  readonly kind: "specific" | "support";
  /** How many people are in it, as printed. */
  readonly headcount: number;
  /** Its share of the branch in percent, as the table prints it. */
  readonly share: string;
  /** The codes of its métiers. */
  readonly metiers: readonly MetierCode[];
  /** Its share in the graph, and the line of it. */
  readonly graph: {
    /** The share in percent, as printed. */
    readonly share: string;
    /** The line. */
    readonly line: number;
  };
  /** The line of its title. */
  readonly line: number;
  /** The line of its sub-total. */
  readonly subtotalLine: number;
}

/** The schema of a family. */
export const familySchema: () => Schema<Family> = /* @__PURE__ */ lazy(() =>
  record<Family>({
    code: oneOf(familyCodes),
    label: string(),
    kind: oneOf(["specific", "support"]),
    headcount: whole(),
    share: string(),
    metiers: codesSchema(),
    graph: shaped({ share: string(), line: whole() }),
    line: whole(),
    subtotalLine: whole(),
  }),
);

/** The headcount of a métier under another reading. */
export interface HeadcountVariant {
  readonly reading: "R161";
  readonly choice: string;
  readonly headcount: number;
}

/** A métier of the list. */
export interface MetierSeed {
  readonly code: MetierCode;
  readonly label: string;
  readonly family: FamilyCode;
  readonly headcount: number;
  readonly share: string;
  readonly companies: number;
  readonly printed?: string;
  readonly variants?: readonly HeadcountVariant[];
  readonly line: number;
}

/** Something of a sheet, in a few words of ours. */
export interface SheetItem {
  /** Its wording, in French. */
  readonly fr: string;
  /** The line on which it stands. */
  readonly line: number;
}

/**
 * The ground on which a move is tied to a métier: its label, nearly its label, or what the document
 * says elsewhere (reading R163).
 */
export type MoveTie = "label" | "near-label" | "managers-rule" | "other-title" | "example";

/** A move that a sheet prints. */
export interface Move {
  /** The title to which one moves, as printed. */
  readonly title: string;
  /** The métier of that title; absent where the document gives none. */
  readonly to?: MetierCode;
  /** The ground on which it is tied to that métier. */
  readonly by?: MoveTie;
  /** The reading by which it is given, where it is not by its label. */
  readonly reading?: "R163";
  /** The move stays within the métier. */
  readonly within?: true;
  /** The line on which it stands. */
  readonly line: number;
}

/** The level at which a métier recruits. */
export interface Recruitment {
  /** The level as the sheet words it. */
  readonly printed: string;
  /** The lowest level. */
  readonly min?: string;
  /** The highest one, where two are printed. */
  readonly max?: string;
  /** The level that is wished for. */
  readonly wished?: string;
  /** Whether experience may stand for it. */
  readonly equivalence: boolean;
  /** The experience asked for, in our words. */
  readonly experience?: string;
  /** The languages asked for, in our words. */
  readonly languages?: string;
  /** Its first and last lines. */
  readonly lines: readonly number[];
}

/** A job inside a métier, with a list of its own. */
export interface SheetJob {
  /** Its title. */
  readonly title: string;
  /** The activities of the job. */
  readonly activities: readonly SheetItem[];
  /** The skills required. */
  readonly skills: readonly SheetItem[];
  /** The line of its title. */
  readonly line: number;
}

/** The parts of a sheet that one may have lost. */
export type SheetPart = "aptitudes" | "recruitment" | "permits" | "within" | "moves";

/** The sheet of a métier, in our words. */
export interface Sheet {
  /** The code of the métier. */
  readonly code: MetierCode;
  /** Whether it is whole. */
  readonly complete: boolean;
  /** The parts that it has lost. */
  readonly missing?: readonly SheetPart[];
  /** The line on which the document is cut. */
  readonly cutAt?: number;
  /** The other titles in use. */
  readonly otherTitles: {
    /** The titles. */
    readonly titles: readonly string[];
    /** The remark of the text on them. */
    readonly note?: string;
    /** Their first and last lines. */
    readonly lines: readonly number[];
  };
  /** To whom its holders report. */
  readonly reports: readonly string[];
  /** Its purpose. */
  readonly mission: Label & {
    /** Its first and last lines. */
    readonly lines: readonly number[];
  };
  /** Where and when the work is done. */
  readonly conditions: {
    /** The conditions, in French. */
    readonly items: readonly string[];
    /** Their first and last lines. */
    readonly lines: readonly number[];
  };
  /** The activities: usual, frequent, rare; 0104 has jobs instead. */
  readonly activities?: {
    /** The usual activities, of every holder. */
    readonly usual: readonly SheetItem[];
    /** The frequent activities, of many holders. */
    readonly frequent: readonly SheetItem[];
    /** The rare activities, of a few holders. */
    readonly rare: readonly SheetItem[];
  };
  /** The jobs of the métier, each with its activities and its skills. */
  readonly jobs?: readonly SheetJob[];
  /** How many variants the sheet describes. */
  readonly variants: {
    /** How many. */
    readonly count: number;
    /** The line of the first. */
    readonly line: number;
  };
  /** The skills required: usual, and specific to some companies. */
  readonly skills?: {
    /** The usual skills, of every holder. */
    readonly usual: readonly SheetItem[];
    /** The specific skills, of some companies. */
    readonly specific: readonly SheetItem[];
  };
  /** The aptitudes required. */
  readonly aptitudes?: readonly SheetItem[];
  /** The level at which it recruits. */
  readonly recruitment?: Recruitment;
  /** The permits and certificates asked for; empty where the heading has nothing under it. */
  readonly permits?: readonly SheetItem[];
  /** How one evolves within the métier. */
  readonly within?: readonly SheetItem[];
  /** The sheet has no paragraph on evolution within the métier. */
  readonly withinMissing?: true;
  /** The moves to other métiers. */
  readonly moves?: readonly Move[];
  /**
   * The first and last lines of the moves, with their condition: what is required, and training.
   */
  readonly movesLines?: readonly number[];
  /** The first and last lines of the jobs. */
  readonly jobsLines?: readonly number[];
  /** The first and last lines of the permits. */
  readonly permitsLines?: readonly number[];
  /** The wording of the sheet on moves, where it names no métier. */
  readonly movesText?: SheetItem;
  /** Its first and last lines. */
  readonly lines: readonly number[];
}

/** A printed total. */
export interface TotalSeed {
  readonly id: "specific" | "support" | "in-sheets" | "outside" | "branch";
  readonly headcount: number;
  readonly share: string;
  readonly printed?: string;
  readonly reading?: "R160";
  readonly line: number;
  readonly lines?: readonly number[];
}

/** A row of the sample of the lost database. */
export interface SampledJob {
  readonly code: MetierCode;
  readonly job: string;
  readonly headcount: number;
  readonly share: string;
  readonly companies: number;
  readonly otherTitles?: readonly string[];
  readonly lines: readonly number[];
}

/** The figures of the survey as the seeds have them. */
export interface SurveySeed {
  readonly about: { readonly document: string; readonly title: string };
  readonly survey: {
    readonly asOf: string;
    readonly printedAsOf: readonly { readonly day: string; readonly lines: readonly number[] }[];
    readonly companies: { readonly names: readonly string[]; readonly lines: readonly number[] };
    readonly jobs: {
      readonly identified: number;
      readonly share: string;
      readonly lines: readonly number[];
    };
    readonly notIdentified: { readonly share: string; readonly lines: readonly number[] };
    readonly jobsInTwoCompanies: { readonly count: number; readonly lines: readonly number[] };
    readonly jobsGraph: {
      readonly shares: Readonly<Record<"specific" | "support" | "undefined", string>>;
      readonly counts: readonly [number, number];
      readonly lines: readonly number[];
    };
  };
  readonly totals: readonly TotalSeed[];
  readonly graph: { readonly outside: string; readonly lines: readonly number[] };
  readonly sample: readonly SampledJob[];
  /**
   * Direct managers belong to the métier of those they lead, but for one, which has a sheet of its
   * own.
   */
  readonly managers: {
    readonly except: { readonly metier: MetierCode; readonly sheet: MetierCode };
  };
}

/** Every family, in the order of the list. */
export const allFamilies: () => readonly Family[] = /* @__PURE__ */ lazy(() =>
  frozen(familySeeds as unknown as readonly Family[]),
);

/** Every métier, in the order of the list. */
export const metierSeedsOf: () => readonly MetierSeed[] = /* @__PURE__ */ lazy(() =>
  frozen(metierSeeds as unknown as readonly MetierSeed[]),
);

/** The sheets that have survived, by métier. */
export const sheetsByCode: () => ReadonlyMap<MetierCode, Sheet> = /* @__PURE__ */ lazy(
  () =>
    new Map(frozen(sheetSeeds as unknown as readonly Sheet[]).map((sheet) => [sheet.code, sheet])),
);

/** The figures of the survey. */
export const surveySeed: () => SurveySeed = /* @__PURE__ */ lazy(() =>
  frozen(surveySeeds as unknown as SurveySeed),
);
