import emploiSeeds from "../../seeds/social-security/emplois.json" with { type: "json" };
import gridSeeds from "../../seeds/social-security/grids.json" with { type: "json" };
import metierSeeds from "../../seeds/social-security/metiers.json" with { type: "json" };
import { frozen, type Label, lazy } from "../exact/index.js";
import type { Bac, Branch, EmploiCode, GridId, Level, MetierCode, OtherCode } from "./ids.js";

/** A purpose, in our words, and its first and last lines. */
export interface Purpose extends Label {
  /** Its first and last lines. */
  readonly lines: readonly number[];
}

/** A label as the text prints it elsewhere than in the sheet. */
export interface PrintedLabel {
  /** The label. */
  readonly label: string;
  /** The line on which it stands. */
  readonly line: number;
  /** The code that is printed before it, where it is another one. */
  readonly asCode?: EmploiCode;
}

/** An activity, in a few words of ours. */
export interface Activity {
  /** The activity, in French. */
  readonly fr: string;
  /** The branches in which it is done; every branch when absent. */
  readonly branches?: readonly Branch[];
  /** The line on which it stands. */
  readonly line: number;
}

/** The activities that mark a level. */
export interface LevelActivities {
  /** The level. */
  readonly level: Level;
  /** The activities, in the order of the text. */
  readonly activities: readonly Activity[];
  /** The line of the heading. */
  readonly line: number;
}

/** A diploma, or several titles of one diploma. */
export interface Alternative {
  /** Its titles as printed; any of them. */
  readonly titles: readonly string[];
  /** Its number in the national register, where one is printed. */
  readonly rncp?: string;
  /** Its level in the national register, where one is printed. */
  readonly rncpLevel?: number;
  /** How far from the baccalauréat it is, where that is printed. */
  readonly bac?: Bac;
}

/** An article of a code that the text cites beside a diploma. */
export interface Statute {
  /** The code. */
  readonly code: string;
  /** The article of it. */
  readonly article: string;
}

/** The change that a reading makes in the diplomas of an emploi. */
export interface DiplomaVariant {
  readonly reading: "R144" | "R145";
  readonly choice: string;
  /** The emplois whose diplomas it takes. */
  readonly of?: readonly EmploiCode[];
}

/** The diplomas of an emploi as the seeds have them. */
export interface DiplomaSeed {
  readonly anyOf?: readonly Alternative[];
  readonly plus?: readonly string[];
  readonly statutes?: readonly Statute[];
  readonly none?: true;
  readonly lines: readonly number[];
  readonly variants?: readonly DiplomaVariant[];
}

/** The emploi that takes the place of another, and in which year. */
export interface ReplacedBy {
  /** The code of the emploi that replaces it. */
  readonly code: EmploiCode;
  /** The year. */
  readonly year: number;
  /** The line of the note. */
  readonly line: number;
  /** The reading by which the note is understood. */
  readonly reading?: "R141";
}

/** The emplois of which an emploi takes the place, and in which year. */
export interface Replaces {
  /** The codes of the emplois that it replaces. */
  readonly codes: readonly EmploiCode[];
  /** The year. */
  readonly year: number;
  /** The line of the note. */
  readonly line: number;
  /** The reading by which the note is understood. */
  readonly reading?: "R141";
}

/** A label that an emploi bears in some branches. */
export interface BranchLabel {
  /** The label. */
  readonly label: string;
  /** The branches in which it is borne. */
  readonly branches: readonly Branch[];
}

/** Where an emploi stands in the text. */
export interface EmploiLines {
  /** The line of the table; `null` where the table has lost it. */
  readonly table: number | null;
  /** The line of the sheet, or its first and last. */
  readonly sheet: number | readonly number[];
}

/** An emploi of the grids. */
export interface Emploi {
  /** Its code. */
  readonly code: EmploiCode | OtherCode;
  /** Its title, as the sheet prints it. */
  readonly label: string;
  /** The grid in which it is placed. */
  readonly grid: GridId;
  /** Its métier; in the administrative grid only. */
  readonly metier?: MetierCode;
  /** Its levels, or those of its métier. */
  readonly levels: readonly Level[];
  /** Whose levels they are (reading R140). */
  readonly levelsOf: "metier" | "emploi";
  /** The code by which it was asked for, where that is a second or a former one. */
  readonly askedAs?: OtherCode;
  /** Its second codes (reading R143). */
  readonly otherCodes?: readonly OtherCode[];
  /** Its labels elsewhere in the text, where they differ. */
  readonly printed?: readonly PrintedLabel[];
  /** Its labels by branch (reading R142). */
  readonly branchLabels?: readonly BranchLabel[];
  /** Its label before. */
  readonly formerLabel?: PrintedLabel;
  /** The métier under which it was, and the lines that say so. */
  readonly formerMetier?: {
    /** The code of that métier. */
    readonly code: string;
    /** Its title. */
    readonly label: string;
    /** The lines. */
    readonly at: readonly number[];
  };
  /** The code and the title that it takes over. */
  readonly recodes?: {
    /** The former code. */
    readonly code: OtherCode;
    /** The former title. */
    readonly label: string;
    /** Where the former emploi stands. */
    readonly lines: EmploiLines;
  };
  /** The emploi that takes its place. */
  readonly replacedBy?: ReplacedBy;
  /** The emplois of which it takes the place (reading R141). */
  readonly replaces?: Replaces;
  /** Its purpose, in our words. */
  readonly purpose?: Purpose;
  /** The parts of its sheet that the text has lost, and their lines. */
  readonly lost?: {
    /** The lines of the purpose. */
    readonly purpose: readonly number[];
    /** The lines of the activities. */
    readonly activities: readonly number[];
  };
  /** Where it stands in the text. */
  readonly lines: EmploiLines;
}

/** An emploi as the seeds have it. */
export interface EmploiSeed extends Omit<Emploi, "code"> {
  readonly code: EmploiCode;
  readonly diploma?: DiplomaSeed;
  readonly activities?: readonly (LevelActivities | Activity)[];
}

/** A métier repère of the administrative grid. */
export interface Metier {
  /** Its code. */
  readonly code: MetierCode;
  /** Its title, as the sheet prints it. */
  readonly label: string;
  /** The grid in which it is placed. */
  readonly grid: GridId;
  /** The code by which it was asked for, where that is a former one. */
  readonly askedAs?: string;
  /** Its titles elsewhere in the text, where they differ. */
  readonly printed?: readonly PrintedLabel[];
  /** Its purpose, in our words. */
  readonly purpose: Purpose;
  /** The codes of its emplois. */
  readonly emplois: readonly EmploiCode[];
  /** Its levels, lowest first, each with the activities that mark it. */
  readonly levels: readonly LevelActivities[];
  /** The first and last lines of its sheet. */
  readonly lines: readonly number[];
  /** The line of the table that names it. */
  readonly tableLine: number;
}

/** A grid: levels in their order. */
export interface Grid {
  /** Its id. */
  readonly id: GridId;
  /** Its number in the text. */
  readonly number: number;
  /** Its name. */
  readonly label: Label;
  /** Its levels, lowest first. */
  readonly levels: readonly Level[];
  /** The levels that no sheet uses. */
  readonly unused: readonly Level[];
  /** Its first and last lines. */
  readonly lines: readonly number[];
  /** The lines of the headings of its columns. */
  readonly columnLines: readonly number[];
  /** No day and no act are printed (reading R146). */
  readonly undated: true;
}

/** A level of the consulting engineers, described. */
export interface EngineerLevel {
  /** The level. */
  readonly level: Level;
  /** The grounds on which it is given, in our words: any of these. */
  readonly descriptions: readonly Label[];
  /** The line on which it stands. */
  readonly line: number;
}

/** Every emploi of the seeds, in the order of the text. */
export const emploiSeedsOf: () => readonly EmploiSeed[] = /* @__PURE__ */ lazy(() =>
  frozen(emploiSeeds as unknown as readonly EmploiSeed[]),
);

/** Every métier, in the order of the text. */
export const allMetiers: () => readonly Metier[] = /* @__PURE__ */ lazy(() =>
  frozen(
    (metierSeeds as unknown as readonly Metier[]).map((metier) => ({
      ...metier,
      levels: metier.levels.map(({ level, activities, line }) => ({ level, activities, line })),
    })),
  ),
);

/** Every grid, in the order of the text. */
export const allGrids: () => readonly Grid[] = /* @__PURE__ */ lazy(() =>
  frozen(gridSeeds.grids.map((grid) => ({ ...grid, undated: true })) as unknown as readonly Grid[]),
);

/** Every level of the consulting engineers, lowest first. */
export const allEngineerLevels: () => readonly EngineerLevel[] = /* @__PURE__ */ lazy(() =>
  frozen(gridSeeds.engineerLevels as unknown as readonly EngineerLevel[]),
);
