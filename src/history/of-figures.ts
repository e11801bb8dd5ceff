import { placedMetiers } from "../catalogue/index.js";
import { one } from "../exact/index.js";
import type { MetierId, ParameterId } from "../ids/index.js";
import {
  annexe3Told,
  type DatedFigure,
  datedRules,
  type EstablishmentPlace,
  type Parameter,
  parameters,
  regimeFigures,
} from "../law/index.js";
import { ofSeries, type SeriesEntry } from "./of-series.js";
import type { Reach, Recorded, SideSaid, Worth } from "./recorded.js";

/** The changes made by later acts in the figures and the rules that reach more than one métier. */
export function ofFigures(): readonly Recorded[] {
  return [...parameters().flatMap(ofParameter), ...ofAnnexe3(), ...ofRegimes(), ...ofRules()];
}

const worthOf: Readonly<Record<string, Worth>> = {
  "euros-per-point-and-month": { by: "point-value", per: "month" },
  points: { by: "points", per: "month" },
  euros: { by: "euros", per: "month" },
  "euros-per-hour": { by: "hourly-minimum", per: "month" },
  "smic-hours": { by: "hours-of-minimum", per: "month" },
  "points-per-night": { by: "points", per: "night" },
  "points-per-hour": { by: "points", per: "hour" },
};

/** Figures that come to euros otherwise than their unit says, or not at all. */
const ownWorth: { readonly [Id in ParameterId]?: Worth | "none" } = {
  directorFrozenPointValue: "none",
  fosterRestPoints: { by: "points", per: "day" },
  fosterWaitingHours: { by: "hours-of-minimum", per: "day" },
  mayottePointFactor: { by: "factor-of-pay", per: "month" },
  reducedGrossFactor: { by: "factor-of-pay", per: "month" },
  reunionPointFactor: { by: "factor-of-pay", per: "month" },
};

/** Percentages of the pay of whoever they reach. */
const percentOfPay: Worth = { by: "percent-of-pay", per: "month" };

/** The complement to the statutory minimum: the whole of what is lacking. */
const complement: Worth = { by: "complement-to-minimum", per: "month" };

function ofParameter({ id, label, unit, values, everyLaw }: Parameter): readonly Recorded[] {
  const own = costOfLiving.test(id) ? percentOfPay : (ownWorth[id] ?? worthOf[unit]);
  const worth = own === "none" ? undefined : own;
  const about = { owner: id, subject: label, unit, worth, everyLaw };
  return ofSeries(values, { ...about, reach: reachOf(id) });
}

function ofAnnexe3(): readonly Recorded[] {
  const { constraints, extinctionAllowances, decentralizedBonus } = annexe3Told();
  const { rates, freeDays, divisor } = decentralizedBonus;
  const figures: readonly DatedFigure[] = [
    ...constraints,
    ...extinctionAllowances,
    ...rates,
    freeDays,
    divisor,
  ];
  return figures.flatMap(({ id, label, unit, values }) => {
    const worth = worthOf[unit];
    return ofSeries(values, { owner: id, subject: label, reach: {}, unit, worth });
  });
}

function ofRegimes(): readonly Recorded[] {
  return regimeFigures().flatMap(({ id, label, unit, values }) => {
    const about = { owner: id, subject: label, reach: reachOf(id), unit };
    return ofSeries(values, { ...about, worth: worthOf[unit] });
  });
}

function ofRules(): readonly Recorded[] {
  return datedRules().flatMap(({ id, label, values }) => {
    const isMinimum = id === "conventionalMinimum";
    const words = (entry: SeriesEntry): SideSaid => ({
      words: (entry as (typeof values)[number]).words,
      ...(isMinimum && { value: one }),
    });
    const worth = isMinimum ? complement : undefined;
    const about = { owner: id, subject: label, reach: reachOf(id), worth };
    return ofSeries(values, { ...about, unit: "words", words });
  });
}

const ofDirectors = /^director|^bursar/;
const ofOthers = /^foster|^training|^assistantMaternel/;
const ofDoctors = /^medical|^doctors/;
const costOfLiving = /^costOfLivingRate(.*)$/;
const reduced = /^reducedGross|^keptSpecialDuty/;

/** The métiers of which a figure or a rule speaks. */
const ofMetiers: Readonly<Record<string, readonly MetierId[]>> = {
  biologistNotice: ["pharmacien-ou-medecin-biologiste"],
  baseTradeUntil: ["moniteur-d-atelier", "educateur-technique"],
  gerontologyCareAmount: [
    "aide-soignant",
    "aide-medico-psychologique",
    "accompagnant-educatif-et-social",
  ],
};

/** Whom a figure reaches that is not everybody's. */
function reachOf(id: string): Reach {
  if (ofDirectors.test(id) || ofOthers.test(id)) return { otherJobs: true };
  if (ofDoctors.test(id)) return { metiers: medicalBody() };
  const metiers = ofMetiers[id];
  if (metiers !== undefined) return { metiers };
  if (id === "mayottePointFactor") return { places: ["mayotte"] };
  if (id === "reunionPointFactor") return { places: ["reunion"] };
  if (reduced.test(id)) return { kinds: reducedKinds };
  const [, place] = costOfLiving.exec(id) ?? [];
  return place === undefined ? {} : { places: [place.toLowerCase() as EstablishmentPlace] };
}

function medicalBody(): readonly MetierId[] {
  return [...placedMetiers().values()].flatMap(({ seed }) =>
    seed.population === "medical" ? [seed.id as MetierId] : [],
  );
}

const reducedKinds: NonNullable<Reach["kinds"]> = [
  "creche",
  "halte-garderie",
  "foyer-logement-non-medicalise",
  "centre-de-soins-infirmiers",
];
