import { type Language, monthOf } from "../exact/index.js";
import { type CareerProjection, safeProjectCareer } from "../projection/index.js";
import { projectionChart, projectionSvg, projectionTable } from "../words/index.js";
import { asProjected } from "./career-file.js";
import { type Command, type GivenArguments, jsonOption } from "./command.js";
import { exit, type Io, write } from "./io.js";
import { dayOption, lawOptions, underLaw } from "./law-options.js";
import { outcomeOf } from "./outcome-of.js";
import { issuesText } from "./refusal-of.js";
import { readRequest } from "./requests-in.js";
import { projected } from "./starters.js";
import { fileIn, textOf } from "./text-of.js";
import { widthOf } from "./width-of.js";
import { refuseOver, writeWhole } from "./write-whole.js";

/**
 * `ccn51-paie project`: a career ahead, or two, as a table and a chart; the chart as SVG with
 * `--svg`.
 */
export const project: Command = {
  name: "project",
  synopsis: { fr: "[FICHIER|-]", en: "[FILE|-]" },
  summary: {
    fr: "une carrière devant soi, ou deux côte à côte : tableau et graphique",
    en: "a career ahead, or two side by side: table and chart",
  },
  details: {
    fr: [
      "FICHIER contient { from, years, pointValue, situation, comparedWith }, une situation",
      "étant { metier, career, workingTime… }, ou le fichier que lit career.",
    ].join(" "),
    en: [
      "FILE holds { from, years, pointValue, situation, comparedWith }, a situation being {",
      "metier, career, workingTime… }, or the file that career reads.",
    ].join(" "),
  },
  options: [
    jsonOption,
    ...lawOptions,
    dayOption,
    {
      name: "svg",
      takes: { fr: "SORTIE", en: "OUTPUT" },
      says: { fr: "le graphique en SVG, dans SORTIE", en: "the chart as SVG, into OUTPUT" },
    },
  ],
  starter: projected,
  run,
};

async function run(given: GivenArguments, io: Io): Promise<number> {
  const { language } = given;
  const [file, svg] = [fileIn(given.words), given.text("svg")];
  if (svg !== undefined) await refuseOver(file, svg);
  const read = readRequest(await textOf(file, io));
  const outcome = outcomeOf(read, (request) =>
    safeProjectCareer(underLaw(asProjected(request), given, (on) => ({ from: monthOf(on) }))),
  );
  if (!outcome.ok) {
    await write(io.stderr, issuesText(outcome.issues, language));
    return exit.refused;
  }
  const { value } = outcome;
  if (svg !== undefined) await writeWhole(svg, projectionSvg(value, language));
  await write(io.stdout, given.has("json") ? asJson(value) : asText(value, language, widthOf(io)));
  return exit.well;
}

function asJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function asText(projection: CareerProjection, language: Language, width: number): string {
  const table = projectionTable(projection, language, { width });
  return `${table}\n\n${projectionChart(projection, language)}\n`;
}
