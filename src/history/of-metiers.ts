import { type Placed, placedMetiers, placedMetiersTold } from "../catalogue/index.js";
import type { Label } from "../exact/index.js";
import type { MetierId } from "../ids/index.js";
import {
  type AccessSeed,
  type BecomesSeed,
  type BonusSeed,
  firstDayOfScheme,
  type LawOn,
  type MetierFigures,
  type MetierSeed,
  type RegroupementSeed,
  valueAt,
} from "../law/index.js";
import { ofAmended } from "./of-amended.js";
import { ofSeries, type SeriesEntry } from "./of-series.js";
import type { Reach, Recorded, SideSaid } from "./recorded.js";

const coefficient: Label = { fr: "coefficient de référence", en: "reference coefficient" };

function of(owner: string, { fr, en }: Label): Label {
  return { fr: `${owner} : ${fr}`, en: `${owner}: ${en}` };
}

/**
 * The changes made by later acts in annexe I: regroupements, métiers, and what stands in their
 * sheets.
 */
export function ofMetiers(): readonly Recorded[] {
  const placed = [...placedMetiersTold().values()];
  const regroupements = [...new Set(placed.map(({ regroupement }) => regroupement))];
  return [...regroupements.flatMap(ofRegroupement), ...placed.flatMap(ofMetier)];
}

function ofRegroupement(regroupement: RegroupementSeed): readonly Recorded[] {
  const { id, label, metiers, referenceCoefficient = [] } = regroupement;
  const reach = { metiers: metiers.map((each) => each.id as MetierId) };
  const own = { fr: `Regroupement « ${label} »`, en: `Regroupement “${label}”` };
  const subject = {
    fr: `${own.fr} : ${coefficient.fr}`,
    en: `${own.en}: ${coefficient.en}`,
  };
  return [
    ...ofSeries(referenceCoefficient, { owner: id, subject, reach, unit: "points" }),
    ...ofAmended(regroupement, { subject: own, reach }),
  ];
}

function ofMetier({ seed }: Placed<MetierSeed>): readonly Recorded[] {
  const { id, label, complements, functionalBonuses, access, silences = [], emplois } = seed;
  const reach = { metiers: [id as MetierId] };
  const own = { reach };
  return [
    ...coefficientsOf(seed, own),
    ...ofAmended(seed, { ...own, subject: { fr: label, en: label } }),
    ...[...complements, ...functionalBonuses].flatMap((each) => ofGrant(each, label, own)),
    ...(access === undefined ? [] : ofAccess(access, label, own)),
    ...silences.flatMap((each) => ofAmended(each, { ...own, subject: of(label, each.text) })),
    ...emplois.flatMap((each) => ofAmended(each, { ...own, subject: of(label, emploiLabel) })),
    ...(seed.becomes ?? []).map((each) => ofBecoming(each, seed, own)),
  ];
}

const accessLabel: Label = { fr: "condition d'accès", en: "condition of access" };

function ofAccess(access: AccessSeed, label: string, own: OfSheet): readonly Recorded[] {
  const about = { ...own, subject: of(label, accessLabel) };
  const { begins, text } = access;
  const first =
    begins === undefined
      ? []
      : [
          {
            id: begins.id as string,
            entry: begins,
            ...about,
            sides: () => ({ after: { words: text } }),
          },
        ];
  return [...first, ...ofAmended(access, about)];
}

const emploiLabel: Label = { fr: "ancien emploi", en: "former job" };

interface OfSheet {
  readonly reach: Reach;
}

function coefficientsOf(seed: MetierSeed, own: OfSheet): readonly Recorded[] {
  const { id, label, referenceCoefficient, stages } = seed;
  const figures = { ...own, unit: "points", worth: { by: "points", per: "month" } } as const;
  return [
    ...ofSeries(referenceCoefficient, { ...figures, owner: id, subject: of(label, coefficient) }),
    ...(stages?.of ?? []).flatMap((stage) => {
      const subject = {
        fr: `${label} (${stage.label.fr}) : ${coefficient.fr}`,
        en: `${label} (${stage.label.en}): ${coefficient.en}`,
      };
      const before = stage.before === undefined ? [] : [asSigned(stage.before)];
      const series = [...before, ...stage.referenceCoefficient];
      return ofSeries(series, { ...figures, owner: `${id}-${stage.id}`, subject });
    }),
  ];
}

/**
 * The entry from which a stage starts; the text may print how it is made up: « 559 = 537 + 22 ».
 */
function asSigned(printed: string): SeriesEntry {
  return { from: firstDayOfScheme, value: printed.replace(/ .*$/, ""), act: "2002-02" };
}

function ofGrant(grant: BonusSeed, label: string, own: OfSheet): readonly Recorded[] {
  const { id, condition, points } = grant;
  const about = { ...own, subject: of(label, grant.label), condition };
  const figures = {
    ...about,
    owner: id,
    unit: "points",
    worth: { by: "points", per: "month" },
  } as const;
  const worth = { by: "points", per: "month" } as const;
  const pointsOn = (on: LawOn) => valueAt(points, on);
  return [...ofSeries(points, figures), ...ofAmended(grant, { ...about, worth, pointsOn })];
}

/** A métier by its name, and its coefficient on a day. */
function named({ label, referenceCoefficient }: MetierFigures, on: LawOn): SideSaid {
  const value = valueAt(referenceCoefficient, on);
  return { words: { fr: label, en: label }, ...(value && { value }) };
}

function ofBecoming(becoming: BecomesSeed, from: MetierSeed, own: OfSheet): Recorded {
  const { id, metier, condition, text } = becoming;
  const { seed: to } = placedMetiers().get(metier) as Placed;
  return {
    id,
    entry: becoming,
    ...own,
    subject: of(from.label, text),
    condition,
    worth: { by: "points", per: "month" },
    sides: (on) => ({ before: named(from, on), after: named(to, on) }),
  };
}
