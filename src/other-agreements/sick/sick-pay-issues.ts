import { decimal } from "../../exact/index.js";
import { type Issue, type IssueCode, issue, type Path, type Readable } from "../../intake/index.js";
import { beforeAgreement } from "../agreement/before-agreement.js";
import { reading } from "../agreement/chosen.js";
import { endOf, periodsIssues, spanOf } from "../agreement/given-period.js";
import type { ArticleId, ReadingChoices } from "../agreement/ids.js";
import { paragraph } from "./cause.js";
import type { SickPayRequest } from "./sick-pay-request.js";
import type { SickBenefits, SickStop } from "./sick-stop.js";

type Issues = readonly Issue<ArticleId>[];

/**
 * The issues with stops, beyond their shape; those before the agreement count, but the last one has
 * to be paid by it.
 */
export function sickPayIssues({ usable }: Readable<SickPayRequest>): Issues {
  const { stops, letterReceived, readings } = usable;
  if (stops === undefined) return beforeAgreement(asked(undefined, 0, letterReceived));
  if (stops.length === 0) return [noStop()];
  const last = stops.length - 1;
  return [
    ...periodsIssues(stops, ["stops"]),
    ...stops.flatMap((each, index) => stopIssues(each, index, readings)),
    ...beforeAgreement(asked(stops[last]?.from, last, letterReceived)),
  ];
}

function asked(day: string | undefined, index: number, letterReceived: string | undefined) {
  const path = ["stops", index, "from"];
  return { agreement: "clcc-2002-03", day, path, letterReceived } as const;
}

function noStop(): Issue<ArticleId> {
  const expected = { fr: "au moins un arrêt", en: "at least one stop" };
  return issue<ArticleId>("out-of-range", ["stops"], { received: [], expected });
}

function stopIssues(stop: SickStop, index: number, readings: ReadingChoices | undefined): Issues {
  const path = ["stops", index];
  return [
    ...hospitalIssues(stop, path),
    ...benefitIssues(stop.benefits ?? {}, [...path, "benefits"], readings),
    ...(index === 0 ? [] : workedIssues(stop, path, readings)),
  ];
}

function hospitalIssues(stop: SickStop, path: Path): Issues {
  const { hospitalFrom } = stop;
  if (hospitalFrom === undefined || endOf(stop, path).length > 0) return [];
  const { from, until } = spanOf(stop);
  if (from <= hospitalFrom && hospitalFrom < until) return [];
  const expected = { fr: "un jour de l'arrêt", en: "a day of the stop" };
  return [wrong("out-of-range", [...path, "hospitalFrom"], hospitalFrom, expected)];
}

function benefitIssues(
  { provident, providentByEmployer }: SickBenefits,
  path: Path,
  readings: ReadingChoices | undefined,
): Issues {
  const at = [...path, "providentByEmployer"];
  if (providentByEmployer !== undefined) {
    if (decimal(providentByEmployer).lessThanOrEqualTo(provident ?? 0)) return [];
    const expected = {
      fr: "au plus provident, dont c'est une part",
      en: "at most provident, of which it is a part",
    };
    return [wrong("out-of-range", at, providentByEmployer, expected)];
  }
  if (provident === undefined || reading(readings, "R129").choice === "all-given") return [];
  const expected = {
    fr: "la part de prévoyance que l'employeur finance, que la lecture R129 demande",
    en: "the part of provident benefits that the employer pays for, which reading R129 asks for",
  };
  return [wrong("missing", at, undefined, expected)];
}

function workedIssues(
  { daysWorkedBefore }: SickStop,
  path: Path,
  readings: ReadingChoices | undefined,
): Issues {
  if (daysWorkedBefore !== undefined) return [];
  if (reading(readings, "R127").choice === "under-contract") return [];
  const expected = {
    fr: "les jours travaillés depuis l'arrêt précédent, que la lecture R127 demande",
    en: "the days worked since the stop before, which reading R127 asks for",
  };
  return [wrong("missing", [...path, "daysWorkedBefore"], undefined, expected)];
}

const cited: Partial<Record<string, ArticleId>> = {
  hospitalFrom: paragraph("employee", 2),
  providentByEmployer: paragraph("employee", 5),
  daysWorkedBefore: paragraph("employee", 6),
};

function wrong(
  code: IssueCode,
  path: Path,
  received: unknown,
  expected: Issue["expected"],
): Issue<ArticleId> {
  const article = cited[String(path.at(-1))] as ArticleId;
  return issue<ArticleId>(code, path, { received, expected, article });
}
