import { type CatalogueView, viewSchema } from "../catalogue/index.js";
import { type Day, monthOf } from "../exact/index.js";
import { check, type Issue, wordIssue } from "../intake/index.js";
import type { LawAsked } from "../law/index.js";
import { dayIn } from "./bonus/cells.js";
import type { Given, Option } from "./command.js";
import { UsageError } from "./usage-error.js";

/** The options that say which acts count. */
export const lawOptions: readonly Option[] = [
  {
    name: "law",
    takes: { fr: "in-force|as-signed", en: "in-force|as-signed" },
    says: {
      fr: "le droit en vigueur, ou l'avenant n° 2002-02 tel que signé",
      en: "the law in force, or the avenant no. 2002-02 as signed",
    },
  },
  {
    name: "known-on",
    takes: { fr: "JOUR", en: "DAY" },
    says: { fr: "les seuls actes connus ce jour", en: "only the acts known on that day" },
  },
];

/** The options that say from where the catalogue is looked at. */
export const viewOptions: readonly Option[] = [
  ...lawOptions,
  {
    name: "on",
    takes: { fr: "JOUR", en: "DAY" },
    says: { fr: "le catalogue de ce jour", en: "the catalogue of that day" },
  },
];

/** The option that says the day asked for, where a request names none itself. */
export const dayOption: Option = {
  name: "on",
  takes: { fr: "JOUR", en: "DAY" },
  says: {
    fr: "le mois ou l'année de ce jour, où la demande n'en dit pas",
    en: "the month or the year of that day, where the request says none",
  },
};

/** The day that the options ask for; nothing where they ask none. */
export function dayAsked(given: Given): Day | undefined {
  const on = given.text("on");
  return on === undefined ? undefined : dayIn(on);
}

/** The law that the options ask for, checked with the request; nothing where they ask none. */
export function lawIn(given: Given): { readonly law?: LawAsked } {
  const [law, knownOn] = [given.text("law"), given.text("known-on")];
  if (law !== undefined && knownOn !== undefined) throw new UsageError(oneLaw);
  if (knownOn !== undefined) return { law: { knownOn: dayIn(knownOn) } };
  return law === undefined ? {} : { law: law as LawAsked };
}

const oneLaw = {
  fr: "--law ou --known-on, pas les deux",
  en: "--law or --known-on, not both",
};

/** The fields of a request that a day asked for tells. */
type ToldByDay = (on: Day) => Readonly<Record<string, unknown>>;

/** A request under the law and on the day that the options ask for, where it names none itself. */
export function underLaw(request: unknown, given: Given, told?: ToldByDay): unknown {
  const isFields = typeof request === "object" && request !== null && !Array.isArray(request);
  if (!isFields) return request;
  const on = dayAsked(given);
  const day = on === undefined || told === undefined ? {} : told(on);
  return { ...lawIn(given), ...day, ...request };
}

/** The month of a day, as requests of a month say it. */
export const monthTold: ToldByDay = (on) => ({ month: monthOf(on) });

/** From where the options look at the catalogue; refused as a misuse where they cannot. */
export function viewIn(given: Given): CatalogueView {
  const on = given.text("on");
  const asked = { ...lawIn(given), ...(on === undefined ? {} : { on: dayIn(on) }) };
  const { usable, issues } = check(viewSchema(), asked);
  if (issues.length > 0)
    throw new UsageError({ fr: worded(issues, "fr"), en: worded(issues, "en") });
  return usable;
}

function worded(issues: readonly Issue[], language: "fr" | "en"): string {
  return issues.map((each) => wordIssue(each, language).message).join(" ");
}
