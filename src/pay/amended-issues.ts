import { weekday } from "../exact/index.js";
import { type Issue, issue, joined, refusal } from "../intake/index.js";
import { fosteredIssues, type Position } from "../job/index.js";
import { type LawOn, parameterAt, ruleAt, specialFigures } from "../law/index.js";
import type { PayRequest } from "./request/pay-request.js";

type AmendedAsked = Partial<PayRequest>;

const careMetiers: ReadonlySet<string> = new Set([
  "aide-soignant",
  "aide-medico-psychologique",
  "accompagnant-educatif-et-social",
]);

/**
 * The issues with what later acts bring, where it is asked for under a law or by somebody that does
 * not have it.
 *
 * @article A3.4.6
 * @article Avenant-2003-03
 * @article Avenant-2009-04
 * @article Avenant-2010-05
 */
export function amendedIssues(
  asked: AmendedAsked,
  position: Position,
  law: LawOn,
): readonly Issue[] {
  return joined(
    broughtLater(asked, position, law),
    sundaysIssues(asked),
    carersIssues(position, law),
    carersBonusIssues(asked, position, law),
  );
}

function broughtLater(
  { keptSpecialDuty, prisonCare, gerontologyCare }: AmendedAsked,
  { paidAs }: Position,
  law: LawOn,
): readonly Issue[] {
  const ofCarers = careMetiers.has(paidAs.id) ? "gerontologyCareAmount" : undefined;
  return joined(
    without("keptSpecialDuty", keptSpecialDuty, () => ruleAt("keptSpecialDuty", law)),
    without("prisonCare", prisonCare, () => parameterAt("prisonCarePoints", law)),
    without("gerontologyCare", gerontologyCare, () => ofCarers && parameterAt(ofCarers, law)),
  );
}

/** Something given though neither the job nor the law has what brings it. */
function without(field: string, received: unknown, brought: () => unknown): readonly Issue[] {
  if (received === undefined || brought() !== undefined) return [];
  const expected = {
    fr: "rien : ni l'emploi ni la loi du mois ne l'ont",
    en: "nothing: neither the job nor the law of the month has it",
  };
  return refusal("not-applicable", [field], { received, expected });
}

/**
 * The hours of Sundays that are holidays are among those of Sundays and holidays, and fall on one:
 * a month has few, and most have none.
 *
 * @article A3.3 L.126
 */
function sundaysIssues(asked: AmendedAsked): readonly Issue[] {
  const { sundayHolidayHours, sundayOnHolidayHours } = asked.constraints ?? {};
  if (sundayOnHolidayHours === undefined) return [];
  const both = Number(sundayOnHolidayHours);
  const days = sundaysOnHoliday(asked);
  const most = days.length * hoursOfDay;
  if (both <= Math.min(Number(sundayHolidayHours ?? 0), most)) return [];
  const list = days.join(", ");
  const expected = {
    fr:
      "au plus les heures de dimanches et jours fériés, et celles des dimanches fériés du mois " +
      `(${list || "aucun"})`,
    en:
      "at most the hours of Sundays and holidays, and those of the Sundays of the month that are " +
      `holidays (${list || "none"})`,
  };
  const path = ["constraints", "sundayOnHolidayHours"];
  return [issue("out-of-range", path, { received: sundayOnHolidayHours, expected })];
}

const hoursOfDay = 24;

/** The Sundays of a month that are holidays: those of fixed days, Easter's falling on others. */
function sundaysOnHoliday({ month, establishment }: AmendedAsked): readonly string[] {
  const place = establishment?.place ?? mainland;
  return specialFigures.publicHolidays.flatMap(({ day, place: only }) => {
    const there = only === undefined || only === place || (only === partOf && place === mainland);
    if (day === undefined || !there || day.slice(0, 2) !== month?.slice(5)) return [];
    const on = `${month}${day.slice(2)}`;
    return weekday(on) === 0 ? [on] : [];
  });
}

const mainland = "mainland";

/** A part of the mainland that has a holiday of its own, and that the request does not tell. */
const partOf = "alsace-moselle";

/** Foster carers are paid by the one text or by the other. */
function carersIssues({ entrusted, fostered }: Position, law: LawOn): readonly Issue[] {
  const since = ruleAt("fosterCare", law) !== undefined;
  if (fostered !== undefined && since) return fosteredIssues(fostered);
  if (fostered === undefined && (entrusted === undefined || !since)) return [];
  const expected = since
    ? {
        fr: "{ assistantFamilial } : l'avenant n° 2009-04 remplace les parts de l'annexe X",
        en: "{ assistantFamilial }: avenant no. 2009-04 replaces the shares of annexe X",
      }
    : {
        fr: "{ assistantMaternel } : l'avenant n° 2009-04 ne vaut pas encore",
        en: "{ assistantMaternel }: avenant no. 2009-04 does not hold yet",
      };
  return [
    issue("not-applicable", ["metier"], { received: {}, expected, article: "Avenant-2009-04" }),
  ];
}

/** Foster carers have no decentralized bonus: their pay leaves the mass. */
function carersBonusIssues(
  { decentralizedBonus: received }: AmendedAsked,
  { fostered }: Position,
  law: LawOn,
): readonly Issue[] {
  if (fostered === undefined || received === undefined) return [];
  if (ruleAt("fosterCareBonus", law) === undefined) return [];
  const expected = {
    fr: "rien : l'avenant n° 2009-04 exclut les assistants familiaux de la prime décentralisée",
    en: "nothing: avenant no. 2009-04 leaves foster carers out of the decentralized bonus",
  };
  const parts = { received: {}, expected, article: "Avenant-2009-04" } as const;
  return [issue("not-applicable", ["decentralizedBonus"], parts)];
}
