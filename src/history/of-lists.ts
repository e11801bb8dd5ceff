import { extinctionJobsTold, type Rank, ranks } from "../catalogue/index.js";
import type { Label } from "../exact/index.js";
import type { ExtinctionId, MetierId } from "../ids/index.js";
import { type ExtinctionSeed, withoutEffect } from "../law/index.js";
import { ofAmended } from "./of-amended.js";
import { ofSeries } from "./of-series.js";
import type { Reach, Recorded } from "./recorded.js";

/**
 * The changes made by later acts in annexe II and in the jobs in extinction, and those without
 * effect.
 */
export function ofLists(): readonly Recorded[] {
  const extinct = extinctionJobsTold();
  return [...ranks().flatMap(ofRank), ...extinct.flatMap(ofExtinct), ...ofNothing()];
}

const named: Label = { fr: "nommé dans la liste", en: "named in the list" };

function ofRank({ label: list, laterActs = [] }: Rank): readonly Recorded[] {
  return laterActs.map((entry) => {
    const { id = entry.act, label, metier } = entry;
    const subject = { fr: `${list.fr} : ${label}`, en: `${list.en}: ${label}` };
    const reach: Reach =
      metier === undefined ? { otherJobs: true } : { metiers: [metier as MetierId] };
    return { id, entry, subject, reach, sides: () => ({ after: { words: named } }) };
  });
}

function ofExtinct(job: ExtinctionSeed): readonly Recorded[] {
  const { id, label, referenceCoefficient } = job;
  const own = { reach: { otherJobs: true, extinction: id as ExtinctionId } } as const;
  const subject = {
    fr: `${label} : coefficient de référence`,
    en: `${label}: reference coefficient`,
  };
  const figures = {
    ...own,
    owner: id,
    subject,
    unit: "points",
    worth: { by: "points", per: "month" },
  } as const;
  return [
    ...ofSeries(referenceCoefficient, figures),
    ...ofAmended(job, { ...own, subject: { fr: label, en: label } }),
  ];
}

function ofNothing(): readonly Recorded[] {
  return withoutEffect().map((entry) => {
    const { id = entry.act, label: subject, before, after, why } = entry;
    const sides = () => ({
      ...(before && { before: { words: before } }),
      after: { words: after },
    });
    return { id, entry, subject, reach: {}, withoutEffect: why, sides };
  });
}
