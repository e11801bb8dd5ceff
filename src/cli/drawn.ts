import type { Day } from "../exact/index.js";
import type { ReadingChoices } from "../ids/index.js";
import {
  check,
  field,
  type Issue,
  maybe,
  type Outcome,
  record,
  relocated,
  type Schema,
} from "../intake/index.js";
import type { ActDays, LawAsked } from "../law/index.js";
import { type Career, type Timeline, timelineOver } from "../seniority/index.js";
import { asLived } from "./career-file.js";
import type { GivenArguments } from "./command.js";
import { underLaw } from "./law-options.js";
import { readRequest } from "./requests-in.js";
import { type PayTerms, type YearlyPay, yearlyGross } from "./yearly-gross.js";

/** The content of a file of `ccn51-paie career`. */
interface CareerFile {
  readonly career?: Career;
  /** First day looked at. */
  readonly from?: Day;
  /** Last day looked at. */
  readonly lastDay?: Day;
  /** First day no longer looked at, instead. */
  readonly until?: Day;
  /** Refused: it says neither. */
  readonly to?: Day;
  /** The terms of pay beside the métier and the seniority; without them, no chart is drawn. */
  readonly pay?: PayTerms;
  readonly readings?: ReadingChoices;
  /** Which acts count: all of them unless told. */
  readonly law?: LawAsked;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays;
}

/** The content of a drawing of a career: its steps, and its pay where it is asked for. */
export interface Drawing {
  readonly timeline: Timeline;
  readonly pay?: YearlyPay;
}

const fromDay = (from: Day): { readonly from: Day } => ({ from });

/** The drawing that a text of JSON asks for, or everything that is wrong with it. */
export function drawn(text: string, given: GivenArguments): Outcome<Drawing> {
  const read = readRequest(text);
  if (!read.ok) return read;
  const { usable, issues } = check(careerFile(), underLaw(asLived(read.value), given, fromDay));
  if (issues.some(({ path }) => path.length === 0)) return { ok: false, issues };
  const { career, pay, readings, law = pay?.law, actDays = pay?.actDays, ...period } = usable;
  const outcome = timelineOver(career, period, { readings, law, actDays });
  const found = outcome.ok ? [] : outcome.issues.map(placed);
  const all = [...issues, ...found];
  if (!outcome.ok || all.length > 0) return { ok: false, issues: all };
  const timeline = outcome.value;
  if (pay === undefined) return { ok: true, value: { timeline } };
  return {
    ok: true,
    value: {
      timeline,
      pay: yearlyGross(
        career as Career,
        timeline,
        { ...pay, ...(law && { law }), ...(actDays && { actDays }) },
        readings,
      ),
    },
  };
}

const inFile: ReadonlySet<unknown> = new Set([
  "from",
  "lastDay",
  "until",
  "to",
  "readings",
  "law",
  "actDays",
]);

/** An issue of a career, where the file has it. */
function placed(found: Issue): Issue {
  return inFile.has(found.path[0]) ? found : relocated(found, ["career", ...found.path]);
}

/**
 * The schema of a field that {@link timelineOver} and computePay judge, each with its own issues.
 */
function judgedLater<T>(): Schema<T> {
  return field<T>({}, () => undefined);
}

const careerFile = (): Schema<CareerFile> =>
  record<CareerFile>({
    career: maybe(judgedLater<Career>()),
    from: maybe(judgedLater<Day>()),
    lastDay: maybe(judgedLater<Day>()),
    until: maybe(judgedLater<Day>()),
    to: maybe(judgedLater<Day>()),
    pay: maybe(payTerms()),
    readings: maybe(judgedLater<ReadingChoices>()),
    law: maybe(judgedLater<LawAsked>()),
    actDays: maybe(judgedLater<ActDays>()),
  });

/** The terms that the career and the file give already. */
const fromCareer = ["metier", "month", "seniority", "readings"] as const;

function payTerms(): Schema<PayTerms> {
  const expected = {
    fr: "les termes d'une demande de paie, sans métier, mois, ancienneté ni lectures",
    en: "the terms of a pay request, without métier, month, seniority or readings",
  };
  return field<PayTerms>({ type: "object" }, (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return { code: "invalid-type", expected };
    }
    const given = fromCareer.some((key) => Object.hasOwn(value, key));
    return given ? { code: "not-applicable", expected } : undefined;
  });
}
