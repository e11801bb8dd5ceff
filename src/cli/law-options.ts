import { type CatalogueView, viewSchema } from "../catalogue/index.js";
import { type Day, type Label, monthOf, shown } from "../exact/index.js";
import { check, type Issue, wordIssue } from "../intake/index.js";
import type { ActDays, LawAsked } from "../law/index.js";
import { dayIn } from "./bonus/cells.js";
import type { GivenArguments, Option } from "./command.js";
import { isFields } from "./fields.js";
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
  {
    name: "act-days",
    takes: { fr: "ACTE=JOUR,…", en: "ACT=DAY,…" },
    many: true,
    says: {
      fr: "le premier jour d'actes que rien ne fixe (2005-10=2006-10-01)",
      en: "the first day of acts that nothing settles (2005-10=2006-10-01)",
    },
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
export function dayAsked(given: GivenArguments): Day | undefined {
  const on = given.text("on");
  return on === undefined ? undefined : dayIn(on);
}

/** The law that the options ask for, checked with the request; nothing where they ask none. */
export function lawIn(given: GivenArguments): LawTold {
  const [law, knownOn] = [given.text("law"), given.text("known-on")];
  if (law !== undefined && knownOn !== undefined) throw new UsageError(oneLaw);
  const days = actDaysIn(given);
  if (knownOn !== undefined) return { law: { knownOn: dayIn(knownOn) }, ...days };
  return law === undefined ? days : { law: law as LawAsked, ...days };
}

/** The law as the options tell it. */
interface LawTold {
  readonly law?: LawAsked;
  readonly actDays?: ActDays;
}

/** The days that settle acts, as the options tell them; those of the last where they differ. */
function actDaysIn(given: GivenArguments): Pick<LawTold, "actDays"> {
  const told = given.texts("act-days");
  return told.length === 0 ? {} : { actDays: Object.assign({}, ...told.map(daysIn)) };
}

function daysIn(text: string): object {
  if (text.trimStart().startsWith("{")) return jsonIn(text);
  return Object.fromEntries(text.split(",").map(dayOfAct));
}

function dayOfAct(text: string): readonly [string, Day] {
  const [act = "", day, ...others] = text.split("=").map((part) => part.trim());
  if (act === "" || day === undefined || others.length > 0) throw new UsageError(actAndDay(text));
  return [act, dayIn(day)];
}

function jsonIn(text: string): object {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(actAndDay(text));
  }
}

function actAndDay(text: string): Label {
  const received = shown(text);
  return {
    fr: `--act-days attend ACTE=JOUR, ou un objet JSON ; reçu « ${received} »`,
    en: `--act-days wants ACT=DAY, or a JSON object; received "${received}"`,
  };
}

const oneLaw = {
  fr: "--law ou --known-on, pas les deux",
  en: "--law or --known-on, not both",
};

/** The fields of a request that a day asked for tells. */
type ToldByDay = (on: Day) => Readonly<Record<string, unknown>>;

/** A request under the law and on the day that the options ask for, where it names none itself. */
export function underLaw(request: unknown, given: GivenArguments, told?: ToldByDay): unknown {
  if (!isFields(request)) return request;
  const on = dayAsked(given);
  const day = on === undefined || told === undefined ? {} : told(on);
  return { ...lawIn(given), ...day, ...request };
}

/** The month of a day, as requests of a month say it. */
export const monthTold: ToldByDay = (on) => ({ month: monthOf(on) });

/** From where the options look at the catalogue; refused as a misuse where they cannot. */
export function viewIn(given: GivenArguments): CatalogueView {
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
