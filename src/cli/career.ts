import type { Language } from "../exact/index.js";
import { wordIssue } from "../intake/index.js";
import { assumedLine, grossChart, timelineTable } from "../words/index.js";
import { type Command, type GivenArguments, jsonOption } from "./command.js";
import { type Drawing, drawn } from "./drawn.js";
import { exit, type Io, write } from "./io.js";
import { dayOption, lawOptions } from "./law-options.js";
import { issuesText } from "./refusal-of.js";
import { lived } from "./starters.js";
import { fileIn, textOf } from "./text-of.js";
import type { UnpaidYear } from "./yearly-gross.js";

/**
 * `ccn51-paie career`: the steps of the years ahead as a table, and the monthly gross by year as a
 * chart.
 */
export const career: Command = {
  name: "career",
  synopsis: { fr: "[FICHIER|-]", en: "[FILE|-]" },
  summary: {
    fr: "ce que l'ancienneté change, jour par jour, et le brut mensuel par année",
    en: "what seniority changes, day by day, and the monthly gross by year",
  },
  details: {
    fr: [
      "FICHIER contient { career, from, lastDay, pay }, pay disant ce qui est payé à côté du",
      "métier et de l'ancienneté (complements, workingTime…), ou le fichier que lit",
      "project.",
    ].join(" "),
    en: [
      "FILE holds { career, from, lastDay, pay }, where pay says what is paid beside the métier",
      "and the seniority (complements, workingTime…), or the file that project reads.",
    ].join(" "),
  },
  options: [jsonOption, ...lawOptions, dayOption],
  starter: lived,
  run,
};

async function run(given: GivenArguments, io: Io): Promise<number> {
  const { language } = given;
  const outcome = drawn(await textOf(fileIn(given.words), io), given);
  if (!outcome.ok) {
    await write(io.stderr, issuesText(outcome.issues, language));
    return exit.refused;
  }
  const { value } = outcome;
  await write(io.stdout, given.has("json") ? asJson(value) : asText(value, language));
  return value.pay === undefined || value.pay.unpaid.length === 0 ? exit.well : exit.refused;
}

function asJson(value: Drawing): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const grossTitle = {
  fr: "Salaire brut mensuel (premier mois, puis chaque janvier)",
  en: "Monthly gross (first month, then each January)",
};

function asText({ timeline, pay }: Drawing, language: Language): string {
  const table = `${timelineTable(timeline, language)}\n`;
  if (pay === undefined) return table;
  const chart = `${grossChart(pay.paid, language)}\n`;
  const refused = pay.unpaid.map((year) => refusalOf(year, language)).join("");
  const assumed = (pay.assumed ?? []).map((each) => `${assumedLine(each, language)}\n`).join("");
  return `${table}\n${grossTitle[language]}\n${chart}${refused}${assumed}`;
}

function refusalOf({ year, issues }: UnpaidYear, language: Language): string {
  return issues.map((found) => `${year}  ${wordIssue(found, language).message}\n`).join("");
}
