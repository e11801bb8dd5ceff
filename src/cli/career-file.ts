import {
  addDays,
  addMonths,
  firstDay,
  isDay,
  isMonth,
  monthOf,
  monthsBetween,
} from "../exact/index.js";
import { type Fields, isFields } from "./fields.js";

/** The years that a projection looks at, unless told. */
const usualYears = 40;

/**
 * A file of a career as `career` reads it, `{ career, from, lastDay, pay }`: a career alone and a
 * file of `project`, `{ from, situation }`, say the same in other places.
 */
export function asLived(file: unknown): unknown {
  if (!isFields(file)) return file;
  if (Object.hasOwn(file, "hired")) return { career: file };
  return isFields(file["situation"]) ? livedSituation(file, file["situation"]) : file;
}

function livedSituation(file: Fields, situation: Fields): unknown {
  const { from, years = usualYears, pointValue, readings } = file;
  const { title: _, metier: _metier, career, promotions = [], ...pay } = situation;
  const single = pointValue === undefined || Array.isArray(pointValue) ? {} : { pointValue };
  return {
    career: withPromotions(career, promotions),
    ...(isMonth(from) ? { from: firstDay(from), until: endOf(from, Number(years)) } : { from }),
    pay: { ...pay, ...single },
    ...(readings === undefined ? {} : { readings }),
  };
}

function endOf(from: string, years: number): unknown {
  return Number.isInteger(years) ? firstDay(addMonths(from, 12 * years)) : undefined;
}

/** A career with the promotions to come, each from the métier held before it. */
function withPromotions(career: unknown, promotions: unknown): unknown {
  if (!isFields(career) || !Array.isArray(promotions) || promotions.length === 0) return career;
  const past: readonly unknown[] = Array.isArray(career["promotions"]) ? career["promotions"] : [];
  const last = past.at(-1);
  let held = isFields(last) ? last["to"] : career["metier"];
  const coming = promotions.filter(isFields).map(({ on, metier: to }) => {
    const promotion = { on, from: held, to };
    held = to;
    return promotion;
  });
  return { ...career, promotions: [...past, ...coming] };
}

/** A file of a career as `project` reads it, `{ from, pointValue, situation }`. */
export function asProjected(file: unknown): unknown {
  if (!isFields(file)) return file;
  if (Object.hasOwn(file, "hired")) return { situation: situationOf(file, {}) };
  const { career, from, lastDay, until, pay, readings } = file;
  if (!isFields(career) || Object.hasOwn(file, "situation")) return file;
  const { pointValue, ...terms } = isFields(pay) ? pay : {};
  const end = isDay(lastDay) ? addDays(lastDay, 1) : until;
  const years = isDay(from) && isDay(end) ? { years: yearsBetween(from, end) } : {};
  return {
    ...(isDay(from) ? { from: monthOf(from) } : {}),
    ...years,
    ...(pointValue === undefined ? {} : { pointValue }),
    situation: situationOf(career, terms),
    ...(readings === undefined ? {} : { readings }),
  };
}

function situationOf(career: Fields, terms: Fields): Fields {
  return { metier: career["metier"], ...terms, career };
}

function yearsBetween(from: string, to: string): number {
  const months = monthsBetween(monthOf(from), monthOf(to));
  return Math.min(usualYears, Math.max(1, Math.ceil(months / 12)));
}
