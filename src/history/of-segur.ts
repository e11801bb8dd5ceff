import { placedMetiers } from "../catalogue/index.js";
import { type Label, writeNumber } from "../exact/index.js";
import type { MetierId } from "../ids/index.js";
import {
  type SegurGrant,
  type SegurIndemnity,
  type SegurTier,
  segurIndemnitiesTold,
} from "../law/index.js";
import { ofSeries } from "./of-series.js";
import type { Reach, Recorded } from "./recorded.js";

/** The grants of the texts of the Ségur family: each amount, to whom, where. */
export function ofSegur(): readonly Recorded[] {
  return segurIndemnitiesTold().flatMap((indemnity) =>
    indemnity.grants.flatMap((grant) => ofGrant(indemnity, grant)),
  );
}

function ofGrant(
  { id, label }: SegurIndemnity,
  { jobs, kinds, values, tiers = [] }: SegurGrant,
): readonly Recorded[] {
  const reach: Reach = {
    metiers: "except" in jobs ? metiersOutsideMedicalBody() : (jobs.metiers as readonly MetierId[]),
    ...(kinds && { kinds }),
  };
  const about = { owner: id, reach, unit: "euros", worth: { by: "euros", per: "month" } } as const;
  const whole = values === undefined ? [] : [{ values, subject: label }];
  const bracketed = tiers.map((tier) => ({ values: tier.values, subject: inTier(label, tier) }));
  return [...whole, ...bracketed].flatMap((each) =>
    ofSeries(each.values, { ...about, subject: each.subject }),
  );
}

function metiersOutsideMedicalBody(): readonly MetierId[] {
  return [...placedMetiers().values()].flatMap(({ seed }) =>
    seed.population === "medical" ? [] : [seed.id as MetierId],
  );
}

const qualifications: Readonly<Record<string, Label>> = {
  qualified: { fr: "intervenants diplômés", en: "qualified staff" },
  unqualified: { fr: "intervenants sans diplôme", en: "unqualified staff" },
  other: { fr: "autres salariés", en: "other staff" },
};

function inTier({ fr, en }: Label, { is, from, to }: SegurTier): Label {
  const who = is === undefined ? yearsIn(from as string, to) : (qualifications[is] as Label);
  return { fr: `${fr} (${who.fr})`, en: `${en} (${who.en})` };
}

function yearsIn(from: string, to: string | undefined): Label {
  const low = { fr: writeNumber(from, "fr"), en: writeNumber(from, "en") };
  if (to === undefined) return { fr: `dès ${low.fr} ans`, en: `from ${low.en} years on` };
  return { fr: `${low.fr} à ${to} ans`, en: `${low.en} to ${to} years` };
}
