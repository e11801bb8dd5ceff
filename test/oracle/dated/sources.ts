/**
 * The law's data as they were keyed from its texts, and what the seeds hold of the avenant as signed; nothing of the library reads them for the oracle.
 */

import educative from "../../../seeds/annexe-1/educative-et-sociale.json" with { type: "json" };
import soignante from "../../../seeds/annexe-1/soignante.json" with { type: "json" };
import annexe3 from "../../../seeds/annexe-3.json" with { type: "json" };
import actsFile from "../../law/sources/acts.json" with { type: "json" };
import annexeFile from "../../law/sources/annexe-1-2025.json" with { type: "json" };
import regimesFile from "../../law/sources/regimes.json" with { type: "json" };
import todayFile from "../../law/sources/today.json" with { type: "json" };

export interface Bounds {
  readonly notBefore: string | null;
  readonly notAfter: string | null;
}

/** An act as the data print it. */
export interface PrintedAct {
  readonly id: string;
  readonly signed?: string | null;
  readonly from?: string | null;
  readonly effectiveFrom?: string | null;
  readonly effectiveBounds?: Bounds | null;
  readonly knownFrom?: string | null;
  readonly knownBounds?: Bounds | null;
}

/** A figure from a day on. */
export interface Dated {
  readonly from: string | null;
  readonly to?: string;
  readonly value: string;
  readonly act: string | null;
  readonly effectiveBounds?: Bounds | null;
  readonly certainFrom?: string;
}

/** A change of acts.json. */
export interface Change {
  readonly id: string;
  readonly act: string;
  readonly effectiveFrom: string | null;
  readonly effectiveBounds: Bounds | null;
  readonly old: string;
  readonly new: string;
  readonly target: { readonly what: string; readonly id: string | null };
}

/** An entry of today.json. */
export interface TodayEntry {
  readonly id: string;
  readonly what: string;
  readonly from: string | null;
  readonly to?: string;
  readonly value: string | null | Readonly<Record<string, string>>;
  readonly target?: { readonly metiers?: readonly string[] };
}

export interface PrintedComplement {
  readonly id: string;
  readonly kind: string;
  readonly points: readonly Dated[];
  readonly excludes?: readonly string[] | null;
  readonly condition?: { readonly fr: string };
  readonly group?: string;
}

export interface PrintedBonus {
  readonly id: string;
  readonly points: readonly Dated[];
}

export interface Population {
  readonly id: string;
  readonly referenceCoefficient: readonly Dated[];
}

export interface PrintedMetier {
  readonly id: string;
  /** Its title on the sheets of 2025. */
  readonly label?: string;
  readonly filiere: string;
  readonly cadre: boolean;
  readonly population?: "medical";
  readonly referenceCoefficient: readonly Dated[];
  readonly complements: readonly PrintedComplement[];
  readonly functionalBonuses: readonly PrintedBonus[];
  readonly populations?: readonly Population[];
  readonly ended?: readonly PrintedComplement[];
}

export interface PrintedExtinction {
  readonly id: string;
  readonly coefficient2025: string;
  readonly cadreIn2025: boolean | null;
  readonly coefficient2025WithContactOr7Years?: string;
  readonly from?: string;
  readonly act?: string;
}

/** A row of a table of transition: the percent held since a month, and the months in which it moves. */
export interface Row {
  readonly held: string;
  readonly since: string;
  readonly steps: readonly { readonly rate: string; readonly from: string }[];
}

interface Regimes {
  readonly acts: readonly PrintedAct[];
  readonly seniority: Readonly<
    Record<
      "rp2012" | "2014",
      { readonly rates: readonly { readonly completedYears: number; readonly rate: string }[] }
    >
  >;
  readonly technicity: {
    readonly rp2012: { readonly steps: readonly TechnicityStep[] };
    readonly "2014": {
      readonly steps: readonly TechnicityStep[];
      readonly integration: {
        readonly shares: readonly { readonly from: string; readonly share: string }[];
        readonly byPaidRate: readonly { readonly paid: string; readonly strict: string }[];
      };
    };
  };
  readonly transition: {
    readonly rp2012: {
      readonly seniority: { readonly rows: readonly Row[] };
      readonly seniority30for12months: {
        readonly rows: readonly { readonly rate: string; readonly from: string }[];
      };
      readonly technicity: { readonly rows: readonly Row[] };
    };
    readonly "2014": Readonly<
      Record<
        "seniority" | "technicity" | "technicityFromMajoration",
        { readonly rows: readonly Row[] }
      >
    >;
  };
  readonly minimum: {
    readonly values: readonly { readonly from: string; readonly amount: string }[];
    readonly smicHourly: readonly { readonly from: string; readonly amount: string }[];
  };
  readonly retirement: {
    readonly voluntary: readonly {
      readonly from: string;
      readonly months: readonly {
        readonly years: number;
        readonly months: string;
        readonly cadres?: string;
      }[];
    }[];
  };
}

export interface TechnicityStep {
  readonly fromCompletedYears: number;
  readonly rate: string;
}

interface Acts {
  readonly acts: readonly PrintedAct[];
  readonly entries: readonly Change[];
  readonly smic: { readonly values: readonly { readonly from: string; readonly hourly: string }[] };
}

export const acts = actsFile as unknown as Acts;
export const regimes = regimesFile as unknown as Regimes;
export const today = todayFile as unknown as {
  readonly acts: readonly PrintedAct[];
  readonly entries: readonly TodayEntry[];
};
export const annexe = annexeFile as unknown as {
  readonly metiers: readonly PrintedMetier[];
  readonly extinction: readonly PrintedExtinction[];
  readonly ended: readonly {
    readonly id: string;
    /** The first day on which it is no longer. */
    readonly to: string;
    readonly becomes: readonly string[];
  }[];
};

/** What the seeds print, as far as the oracle looks. */
export interface SeedFiliere {
  readonly id: string;
  readonly regroupements: readonly { readonly metiers: readonly PrintedMetier[] }[];
}

export const seeds = {
  filieres: [soignante, educative] as unknown as readonly SeedFiliere[],
  commonBonuses: annexe3.functionalBonuses as unknown as readonly PrintedBonus[],
};
