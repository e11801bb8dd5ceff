import type { Metier } from "../catalogue/index.js";
import type { Label, Language } from "../exact/index.js";
import type { ActId } from "../ids/index.js";
import { actOf } from "../law/index.js";

/** A line for each act whose first day no source settles: the métiers listed that depend on it. */
export function unsettledText(found: readonly Metier[], language: Language): string {
  const acts = new Set(found.flatMap(({ unsettled = [] }) => unsettled));
  return [...acts].map((act) => `\n${lineOf(act, idsTouched(found, act))[language]}\n`).join("");
}

function idsTouched(found: readonly Metier[], act: ActId): string {
  const touched = found.filter(({ unsettled = [] }) => unsettled.includes(act));
  return touched.map(({ id }) => id).join(", ");
}

function lineOf(act: ActId, ids: string): Label {
  const { title, effectiveBounds } = actOf(act);
  const { notBefore = "", notAfter = "" } = effectiveBounds ?? {};
  return {
    fr:
      `Jour non réglé, du ${notBefore} au ${notAfter} (${title.fr}), dont dépend : ${ids}. ` +
      `--act-days ${act}=JOUR le règle.`,
    en:
      `Day not settled, from ${notBefore} to ${notAfter} (${title.en}), on which depends: ` +
      `${ids}. --act-days ${act}=DAY settles it.`,
  };
}
