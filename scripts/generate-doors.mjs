// Writes the ids of the doors beside the core, each in its own wing: literal unions, the choices of the readings, the dataset.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const root = new URL("../", import.meta.url);
const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
const quoted = (name) => JSON.stringify(name);

/** A list of names in their order, and the union of them. */
const names = ([list, type, words, all]) => `
/** ${words.replace(/^Every (\w+)/, "One $1")} */
export type ${type} = ${all.map(quoted).join(" | ")};

/** ${words} */
export const ${list}: readonly ${type}[] = [${all.map(quoted).join(", ")}];
`;

const readingsOf = (readings) => `
/** The choices of each reading, the one taken first. */
export const readingChoices = {
${readings.map(({ id, choices }) => `  ${id}: [${choices.map(({ id: choice }) => quoted(choice)).join(", ")}],`).join("\n")}
} as const;

/** An ambiguity of the text. */
export type ReadingId = ${readings.map(({ id }) => quoted(id)).join(" | ")};

/**
 * A choice for each reading of an ambiguous text; the first of each is the one taken unless told.
 */
export interface ReadingChoices {
${readings
  .map(
    ({ id, subject, choices }) =>
      `  /** ${subject.en[0].toUpperCase()}${subject.en.slice(1)}. */\n  readonly ${id}?: ${choices.map((choice) => quoted(choice.id)).join(" | ")};`,
  )
  .join("\n")}
}
`;

const datasetOf = (hash) => `
/** Which figures produced a result: its own, so that a correction here moves no payslip. */
export const dataset: Dataset = {
  version: ${quoted(version)},
  hash: ${quoted(hash)},
};
`;

/** The ids of a door, from its seeds, in its own wing or in a room of it. */
function door(name, lists, room = ".") {
  const folder = new URL(`seeds/${name}/`, root);
  const hash = createHash("sha256");
  const seeds = {};
  for (const file of readdirSync(folder).sort()) {
    seeds[file.slice(0, -5)] = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
    hash.update(file).update(JSON.stringify(seeds[file.slice(0, -5)]));
  }
  const text = [
    "// Written by `npm run generate` from seeds/. Do not edit.\n",
    `import type { Dataset } from "${room === "." ? "../" : "../../"}ids/index.js";\n`,
    ...lists(seeds).map(names),
    readingsOf(seeds.readings),
    datasetOf(hash.digest("hex")),
  ].join("");
  writeFileSync(new URL(`src/${name}/${room}/ids.ts`, root), text);
}

door("social-security", ({ grids: { grids, branches }, metiers, emplois }) => {
  const ids = (all) => all.map(({ id }) => id);
  const codes = (all) => all.map(({ code }) => code);
  const bacs = emplois.flatMap(({ diploma }) => diploma?.anyOf ?? []).map(({ bac }) => bac);
  const steps = (bac) => (bac === "CAP" ? -1 : Number(bac.slice(4)));
  return [
    ["gridIds", "GridId", "Every grid, in the order of the text.", ids(grids)],
    [
      "levels",
      "Level",
      "Every level of every grid, lowest first.",
      grids.flatMap((each) => each.levels),
    ],
    [
      "branches",
      "Branch",
      "Every branch of the general scheme that the text names.",
      ids(branches),
    ],
    ["metierCodes", "MetierCode", "Every métier, by its code.", codes(metiers)],
    ["emploiCodes", "EmploiCode", "Every emploi, by its code.", codes(emplois)],
    [
      "otherCodes",
      "OtherCode",
      "Every second or former code of an emploi.",
      emplois.flatMap(({ otherCodes = [], recodes }) => [
        ...otherCodes,
        ...(recodes ? [recodes.code] : []),
      ]),
    ],
    [
      "bacs",
      "Bac",
      "Every distance from the baccalauréat that a diploma is printed with, lowest first.",
      [...new Set(bacs.filter(Boolean))].sort((a, b) => steps(a) - steps(b)),
    ],
  ];
});

door("assistance", ({ families, metiers, articles }) => [
  [
    "familyCodes",
    "FamilyCode",
    "Every family of métiers, by its code.",
    families.map(({ code }) => code),
  ],
  ["metierCodes", "MetierCode", "Every métier, by its code.", metiers.map(({ code }) => code)],
  [
    "articleIds",
    "ArticleId",
    "Every chapter of the document that results cite.",
    articles.map(({ id }) => id),
  ],
]);

door(
  "other-agreements",
  ({ agreements, articles, parameters }) => [
    [
      "agreementIds",
      "AgreementId",
      "Every agreement, in the order of the text.",
      agreements.map(({ id }) => id),
    ],
    ["articleIds", "ArticleId", "Every text that results cite.", articles.map(({ id }) => id)],
    ["parameterIds", "ParameterId", "Every figure, by its name.", parameters.map(({ id }) => id)],
  ],
  "agreement",
);
