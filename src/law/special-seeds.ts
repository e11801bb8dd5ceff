import figures from "figures:special" with { type: "json" };
import prose from "prose:special" with { type: "json" };
import { frozen, type Label, lazy, madeWhole } from "../exact/index.js";
import type { ArticleId, ExtinctionId, MetierId, PaidParameterId } from "../ids/index.js";
import type { Entry } from "./seeds.js";

/** An entry of the special seeds that has a name. */
export interface NamedEntry<Id extends string = string> extends Entry {
  /** Its name. */
  readonly id: Id;
  /** Its name, in both languages. */
  readonly label: Label;
}

/** A figure of M.05.02, with the paragraph in which it stands. */
export interface MedicalDutySeed extends Entry {
  readonly parameter: PaidParameterId;
  readonly paragraph: number;
}

/** A group of annexe V. */
export interface TrainingSeed extends Entry {
  readonly article: ArticleId;
  readonly parameter: PaidParameterId;
  /** Whether the coefficient ends with the actual entry into training. */
  readonly untilEntry: boolean;
}

/** A situation of an assistant maternel, and the share that it gives. */
export interface AssistantMaternelSeed extends Entry {
  readonly children: number;
  readonly polyhandicap: boolean;
  readonly share: PaidParameterId;
  /** Whether the pay is raised to the statutory minimum. */
  readonly floor: boolean;
}

/** A teacher with a right to housing. */
export interface TeacherSeed extends Entry {
  readonly metier?: MetierId;
  readonly extinction?: ExtinctionId;
}

/** A title that only the table of a sheet bears, and the métier of the sheet. */
export interface TableTitle extends Entry {
  readonly title: string;
  readonly metier: MetierId;
}

/** A public holiday: a day of the year, or so many days after Easter. */
export interface PublicHolidaySeed extends NamedEntry {
  /** The month and the date: `07-14`. */
  readonly day?: string;
  /** Days after Easter Sunday; before it where negative. */
  readonly afterEaster?: number;
  /** The only place where it is one. */
  readonly place?: string;
  /** Whether it is one in some of the communes of its place only. */
  readonly someCommunes?: true;
}

/** The seeds of special pay, as a month is worked out from them. */
export interface SpecialFigures {
  readonly medicalDuties: readonly MedicalDutySeed[];
  readonly medicalDutyCeilings: readonly (MedicalDutySeed & { readonly id: string })[];
  readonly training: readonly TrainingSeed[];
  readonly assistantMaternel: readonly AssistantMaternelSeed[];
  readonly teachersHoused: readonly TeacherSeed[];
  readonly publicHolidays: readonly Pick<PublicHolidaySeed, "day" | "place">[];
}

/** The seeds of special pay. */
export interface SpecialSeeds extends SpecialFigures {
  readonly bonificationElements: readonly NamedEntry[];
  readonly titre20: {
    readonly excluded: readonly NamedEntry[];
    readonly instead: readonly NamedEntry[];
  };
  readonly noticeFunctions: readonly NamedEntry[];
  readonly tableTitles: readonly TableTitle[];
  readonly publicHolidays: readonly PublicHolidaySeed[];
}

/** Special pay, as a month is worked out from it. */
export const specialFigures: SpecialFigures = /* @__PURE__ */ frozen(
  figures as unknown as SpecialFigures,
);

/** Special pay, as the seeds write it. */
export const specialSeeds: () => SpecialSeeds = /* @__PURE__ */ lazy(() =>
  madeWhole<SpecialSeeds>(figures, prose),
);
