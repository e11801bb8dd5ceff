// Writes src/ids/ from seeds/: the literal unions of ids, the choices of the readings, who is a cadre, the dataset's hash.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { apartIn } from "./seed-parts.mjs";

const root = new URL("../", import.meta.url);
// What stands beside the core moves no hash of a payslip.
const doors = JSON.parse(readFileSync(new URL("doors.json", import.meta.url), "utf8"));
const seed = (name) => JSON.parse(readFileSync(new URL(`seeds/${name}.json`, root), "utf8"));
const union = (names) =>
  [...new Set(names)]
    .sort()
    .map((name) => `\n  | ${JSON.stringify(name)}`)
    .join("");

const filieres = ["soignante", "educative-et-sociale", "administrative", "logistique", "medicale"];
const metiers = filieres.flatMap((name) =>
  seed(`annexe-1/${name}`).regroupements.flatMap((regroupement) => regroupement.metiers),
);
const annexe3 = seed("annexe-3");
const special = seed("special");
const readings = seed("readings");
// What the library works out itself, no caller states.
const facts = seed("facts").filter((fact) => !fact.derived);

const unions = {
  MetierId: ["A métier of annexe I.", metiers.map(({ id }) => id)],
  ComplementId: [
    "A complement of a métier.",
    metiers.flatMap(({ complements }) => complements.map(({ id }) => id)),
  ],
  FunctionalBonusId: [
    "A functional bonus, of a fiche or of A3.4.4.",
    [
      ...metiers.flatMap(({ functionalBonuses }) => functionalBonuses),
      ...annexe3.functionalBonuses,
    ].map(({ id }) => id),
  ],
  ExtinctionId: ["A job in extinction (A1.4).", seed("extinction").map(({ id }) => id)],
  ParameterId: ["A dated figure.", seed("parameters").map(({ id }) => id)],
  RegimeFigureId: [
    "A dated figure or table of the texts of 2012 and 2014.",
    seed("regimes").map(({ id }) => id),
  ],
  ApartParameterId: ["A dated figure that pay never reads.", apartIn("parameters")],
  ApartRegimeFigureId: ["A figure of those texts that pay never reads.", apartIn("regimes")],
  ArticleId: ["A text cited.", seed("articles").map(({ id }) => id)],
  ActId: ["An act that sets figures or rules.", seed("acts").map(({ id }) => id)],
  RuleId: ["A dated rule that is not a number.", seed("rules").map(({ id }) => id)],
  ReadingId: ["An ambiguity of the text.", readings.map(({ id }) => id)],
  AbsenceId: [
    "A kind of absence that never counts (A3.1.5).",
    annexe3.absencesThatNeverCount.map(({ id }) => id),
  ],
  ExtinctionAllowanceId: [
    "An allowance in extinction (A3.4.1).",
    annexe3.extinctionAllowances.map(({ id }) => id),
  ],
  AbolishedId: [
    "An allowance no longer due since 1 July 2003.",
    annexe3.abolished.map(({ id }) => id),
  ],
  MealFunction: [
    "A function that gives a right to meals in kind.",
    annexe3.meals.flatMap(({ entitled }) => entitled.map(({ id }) => id)),
  ],
  MealRightId: ["A right to meals in kind.", annexe3.meals.map(({ id }) => id)],
  NoticeFunction: [
    "A function that articles 15.02 and 15.03 name.",
    special.noticeFunctions.map(({ id }) => id),
  ],
  BonificationElement: [
    "An indicative element for which the board may grant a bonification.",
    special.bonificationElements.map(({ id }) => id),
  ],
};

const typeOf = ({ type, values }) => {
  if (type === "boolean") return "boolean";
  if (type === "number") return "DecimalInput";
  const names = values.map(({ id }) => JSON.stringify(id)).join(" | ");
  return type === "set" ? `readonly (${names})[]` : names;
};

const banner = "// Written by `npm run generate` from seeds/. Do not edit.\n";
const ids = [
  banner,
  'import type { DecimalInput } from "../exact/index.js";\n',
  ...Object.entries(unions).map(
    ([name, [words, names]]) => `/** ${words} */\nexport type ${name} =${union(names)};\n`,
  ),
  "/** A dated figure that pay may read. */\nexport type PaidParameterId = Exclude<ParameterId, ApartParameterId>;\n",
  "/** The facts that conditions may ask for; a set that is given is complete. */",
  "export interface Facts {",
  ...facts.map((fact) => `  /** ${fact.question.en} */\n  readonly ${fact.id}?: ${typeOf(fact)};`),
  "}\n",
  "/** A fact that a caller may state. */",
  "export type FactId = keyof Facts;\n",
  "/**\n * A choice for each reading of an ambiguous text; the first of each is the one taken unless told.\n */",
  "export interface ReadingChoices {",
  ...readings.map(
    ({ id, subject, choices }) =>
      `  /** ${subject.en}. */\n  readonly ${id}?: ${choices.map((choice) => JSON.stringify(choice.id)).join(" | ")};`,
  ),
  "}\n",
].join("\n");

const choices = `${banner}
/** The choices of each reading, the one taken first. */
export const readingChoices = {
${readings.map(({ id, choices: all }) => `  ${id}: [${all.map((choice) => JSON.stringify(choice.id)).join(", ")}],`).join("\n")}
} as const;
`;

const names = readdirSync(new URL("seeds/", root), { recursive: true })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".json") && !doors.some((door) => name.startsWith(`${door}/`)))
  .sort();
const hash = createHash("sha256");
for (const name of names) hash.update(name).update(JSON.stringify(seed(name.slice(0, -5))));

/** Every day on which a figure, a condition or a rule of the seeds may begin or end. */
function changesIn(value) {
  if (typeof value !== "object" || value === null) return [];
  const { from, to, notBefore, act, why } = value;
  // A gap begins and ends too: it says why no source gives the figure.
  const own =
    act === undefined && why === undefined
      ? []
      : [from, to, notBefore].filter((day) => day !== undefined);
  return [...own, ...Object.values(value).flatMap(changesIn)];
}
const changeDays = [...new Set(names.flatMap((name) => changesIn(seed(name.slice(0, -5)))))].sort();

const dataset = `${banner}
/** Which figures produced a result. */
export interface Dataset {
  /** The release of the figures. */
  readonly version: string;
  /** SHA-256 of the seeds. */
  readonly hash: string;
}

/** The figures that this build carries. */
export const dataset: Dataset = /* @__PURE__ */ Object.freeze({
  version: ${JSON.stringify(JSON.parse(readFileSync(new URL("package.json", root), "utf8")).version)},
  hash: "${hash.digest("hex")}",
});

/** The days on which something in the law changes: between two of them it stands still. */
export const changeDays: readonly string[] = ${JSON.stringify(changeDays)};
`;

/** The acts that something of the seeds rests on. */
function actsIn(value) {
  if (typeof value !== "object" || value === null) return [];
  const own = typeof value.act === "string" ? [value.act] : [];
  return [...own, ...Object.values(value).flatMap(actsIn)];
}
const beyondSheets = new Set([
  ...names
    .filter((name) => name !== "acts.json" && !name.startsWith("annexe-1/"))
    .flatMap((name) => actsIn(seed(name.slice(0, -5)))),
  ...filieres.flatMap((name) => {
    const { regroupements, ...rest } = seed(`annexe-1/${name}`);
    return actsIn([rest, regroupements.map(({ metiers: sheets, ...own }) => own)]);
  }),
]);
// The acts whose day is open and that change some sheets only: nobody else's answer depends on it.
const openInSheets = seed("acts")
  .filter(({ id, effectiveBounds }) => effectiveBounds !== undefined && !beyondSheets.has(id))
  .map(({ id }) => [id, metiers.filter((metier) => actsIn(metier).includes(id))])
  .map(([id, changed]) => [id, changed.map((metier) => metier.id)]);

const listed = (name) =>
  [...new Set(unions[name][1])]
    .sort()
    .map((id) => `\n  ${JSON.stringify(id)},`)
    .join("");
const namesOf = `${banner}
import type { ActId, MetierId } from "./types.js";

/** The métiers that an act changes, of those whose day no source settles and that change no more. */
export const metiersOfOpenActs: { readonly [Act in ActId]?: readonly MetierId[] } =
  ${JSON.stringify(Object.fromEntries(openInSheets))};

/** Every complement of every métier. */
export const allComplementIds: ReadonlySet<string> = /* @__PURE__ */ new Set([${listed("ComplementId")}
]);

/** Every functional bonus, of a fiche or of A3.4.4. */
export const allFunctionalBonusIds: ReadonlySet<string> = /* @__PURE__ */ new Set([${listed("FunctionalBonusId")}
]);
`;

// Who is a cadre, small enough to be imported without the catalogue.
const otherChoice = (variants, changes) => {
  const found = variants?.find(changes);
  return found === undefined ? {} : { unless: [found.reading, found.choice] };
};
const ranked = seed("annexe-2")
  .cadres.flatMap(({ entries, laterActs = [] }) => [...entries, ...laterActs])
  .filter(({ extinction }) => extinction === undefined);
const extinction = seed("extinction");
const cadres = Object.fromEntries([
  ...ranked.map(({ metier, director, variants }) => [
    metier ?? director,
    { cadre: true, ...otherChoice(variants, ({ absent }) => absent === true) },
  ]),
  ...extinction
    .map(({ id, cadre, variants }) => [
      id,
      {
        cadre,
        ...otherChoice(
          variants,
          (variant) => (variant.cadre ?? (cadre && !variant.absent)) !== cadre,
        ),
      },
    ])
    .filter(([, { cadre, unless }]) => cadre || unless !== undefined),
]);
// The cadres without a doubt are told with the coefficients of their jobs, where these have some.
const isPlain = (id) => cadres[id]?.cadre === true && cadres[id].unless === undefined;
const unlike = Object.fromEntries(
  Object.entries(cadres).filter(
    ([id]) => !(isPlain(id) && [...metiers, ...extinction].some((job) => job.id === id)),
  ),
);
// Each job in words: whether it is a cadre's, the act that makes it where it is not the avenant no. 2002-02, its reference coefficients, oldest first, each after
// its first day where it is not that of the scheme.
const written = Object.fromEntries(
  [...metiers, ...extinction].map(({ id, referenceCoefficient }) => {
    const [{ act, notBefore }] = referenceCoefficient;
    const made =
      act === "2002-02" || extinction.some((job) => job.id === id) ? [] : [["by", act, notBefore]];
    const values = referenceCoefficient.flatMap(({ from, value }) =>
      from === "2003-07-01" ? [value] : [from, value],
    );
    const words = made.map((each) => each.filter(Boolean).join(":"));
    return [id, [...(isPlain(id) ? ["cadre"] : []), ...words, ...values].join(" ")];
  }),
);
// What becomes of every holder of a métier that an act ends.
const becoming = Object.fromEntries(
  metiers.flatMap(({ id, becomes = [] }) =>
    becomes
      .filter(({ whole }) => whole === true)
      .map(({ from: on, metier: to, act }) => [id, { on, to, act }]),
  ),
);
const jobs = `${banner}
import type { ActId, ExtinctionId, MetierId, ReadingId } from "./types.js";

/** The directors of A2.1.1. */
export type DirectorId =${union(ranked.flatMap(({ director }) => director ?? []))};

/** The directors of A2.1.1, in its order. */
export const directorIds: readonly DirectorId[] = ${JSON.stringify(ranked.flatMap(({ director }) => director ?? []))};

/** Whether a job is a cadre's, and the choice of a reading under which it is the opposite. */
export interface CadreStatus {
  readonly cadre: boolean;
  readonly unless?: readonly [ReadingId, string];
}

/** The jobs whose status needs more than a word (A2.1, A1.4): directors, and those of a reading. */
export const statusOfJobs: Readonly<Record<string, CadreStatus>> = ${JSON.stringify(unlike)};

/** What an act makes of every holder of a métier that it ends. */
export interface Becoming {
  /** First day in the other métier. */
  readonly on: string;
  readonly to: MetierId;
  readonly act: ActId;
}

/** The métiers that an act makes into others. */
export const becomings: Readonly<Record<string, Becoming>> = ${JSON.stringify(becoming)};

/** Each job in words, métiers and then jobs in extinction: the wing of jobs reads them. */
export const jobsInWords: Readonly<Record<string, string>> = ${JSON.stringify(written)};

/** The métiers of annexe I, in its order. */
export const metierIds = /* @__PURE__ */ Object.keys(jobsInWords).slice(0, ${metiers.length}) as readonly MetierId[];

/** The jobs in extinction (A1.4). */
export const extinctionIds = /* @__PURE__ */ Object.keys(jobsInWords).slice(${metiers.length}) as readonly ExtinctionId[];
`;

const folder = new URL("src/ids/", root);
if (!existsSync(folder)) mkdirSync(folder);
writeFileSync(new URL("types.ts", folder), ids);
writeFileSync(new URL("reading-choices.ts", folder), choices);
writeFileSync(new URL("lists.ts", folder), namesOf);
writeFileSync(new URL("dataset.ts", folder), dataset);
writeFileSync(new URL("jobs.ts", folder), jobs);
