// The seeds in two parts: the figures, from which pay is worked out, and the prose, for whoever reads about it. `figures:NAME` and `prose:NAME` import them;
// where no plugin splits them, both are the whole file (`paths` of tsconfig.json), which `madeWhole` makes whole again all the same.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

const ofSource = ["source.lines", "source.clause", "source.from", "source.confidence"];
const ofValue = ["source", "id", "confidence", "checked", "reference"];
const of = (key) => ofValue.map((each) => `${key}.${each}`);
const sheets = [
  ...of("referenceCoefficient"),
  ...of("points"),
  ...of("changes"),
  "definition",
  "emplois",
  "criteria",
  "announced",
  "confirmed",
  "coefficientLine",
  "complements.excludes",
  "complements.source.clause",
  "complements.source.confidence",
  "access.source.clause",
  "functionalBonuses.source.clause",
  ...["id", "text", "source", "confidence", "checked"].map((key) => `becomes.${key}`),
  ...["source", "confidence", "checked"].map((key) => `access.begins.${key}`),
  "regroupements.source",
  "regroupements.label",
  "regroupements.changes",
  "regroupements.referenceCoefficient",
  ...ofSource.map((key) => `metiers.${key}`),
];

/** The prose of each seed: keys, or the ends of ways of keys. */
const proseKeys = {
  acts: ["title", "note", "source", "approved", "signed", "retroactive", "dayConfidence"],
  parameters: ["note", "article", "unit", "rounding", "confidence", ...of("values")],
  rules: ["label", "article", "words", ...of("values")],
  regimes: ["note", "article", "unit", "confidence", ...of("values")],
  segur: of("values"),
  extinction: [...sheets, "note", ...ofSource],
  "annexe-2": [
    "inForce",
    "agentsDeMaitrise",
    "coefficientsHierarchiques",
    "cadres.label",
    "entries.label",
    "entries.marks",
    "entries.source",
    "entries.note",
    "laterActs.label",
    ...of("laterActs"),
    "laterActs.note",
  ],
  special: [
    ...["id", "label", "source", "afterEaster", "someCommunes"].map(
      (key) => `publicHolidays.${key}`,
    ),
    "bonificationElements",
    "titre20",
    "noticeFunctions",
    "tableTitles",
    "source.lines",
  ],
  "annexe-3": [
    "note",
    "meals",
    "absencesThatNeverCount",
    "abolished.source",
    "decentralizedBonus.freeDays",
    "decentralizedBonus.divisor",
    ...["lines", "from", "confidence"].map((key) => `rates.values.source.${key}`),
    "rates.values.confidence",
    "rates.values.checked",
    "protocolParties",
    "constraints.condition",
    "constraints.qualifying",
    "constraints.minimumHours",
    "constraints.minimumConstraints",
    "constraints.averagedOverMonths",
    ...of("constraints.values"),
    "extinctionAllowances.basis",
    ...of("extinctionAllowances.values"),
  ],
  ...Object.fromEntries(
    ["soignante", "educative-et-sociale", "administrative", "logistique", "medicale"].map(
      (name) => [`annexe-1/${name}`, sheets],
    ),
  ),
};

/** Entries, by id, that pay never reads: they stand with the prose. */
const apart = {
  parameters: [
    "overtimeCeilingCoefficient",
    "overtimeIncreaseRate",
    "noticeCoefficientThreshold",
    "directorRecalculationYears",
    ...["10", "15", "19", "22", "25"].map((years) => `retirementYears${years}`),
    ...["10", "10Cadre", "15", "19", "22", "25"].map((years) => `retirementMonths${years}`),
    "retirementReferenceMonths",
    "careerYears",
    "careerSpecialDutyRate",
    "careerAttendanceRate",
    "careerDecentralizedShareRemoved",
    "careerMedicalAllowanceFrancs",
    "careerMidwifePoints",
    "pointIncreaseAbsorptionShare",
    "francsPerEuro",
    "fosterUpkeepMinimum",
    "fosterWaitingHours",
    "assistantMaternelWaitingCoefficient",
    "trainingInternatRate",
    "fosterLeaveShare",
    "transferPoints",
    "transferResponsibilityPoints",
    "transferWideResponsibilityPoints",
    "transferGroups",
  ],
  regimes: [
    "retirementYears",
    "retirementMonths",
    "retirementFormerScale",
    "retirementReferenceYear",
    "retirementReferenceQuarter",
    "endOfCareerRestIncrease",
    "endOfCareerRestHolidays",
    "endOfCareerRestHolidaysAcquired",
    "endOfCareerRestLeave",
    "monthlyHours",
    "holidayWeekDivisor",
    "overtimeFortnightHours",
    "overtimeFortnightRates",
    "replacementPaidLeaveDays",
  ],
};

/** The ids of the entries of a seed that stand with its prose. */
export const apartIn = (name) => apart[name] ?? [];

/**
 * The complements of a métier with what each excludes as pay reads it: those that all exclude each other share a number (`among`), which says it once
 * instead of for each; otherwise the list of the others (`excluding`).
 */
function numbered(complements) {
  const ids = complements.map(({ id }) => id);
  const besides = new Map(complements.map(({ id, excludes = [] }) => [id, excludes]));
  const groups = [];
  return complements.map((complement) => {
    const { id, excludes = [] } = complement;
    if (excludes.length === 0) return complement;
    const group = ids.filter((each) => each === id || excludes.includes(each));
    const others = (each) => group.filter((other) => other !== each).join();
    if (group.some((each) => besides.get(each).join() !== others(each)))
      return { ...complement, excluding: excludes };
    const key = group.join();
    if (!groups.includes(key)) groups.push(key);
    return { ...complement, among: groups.indexOf(key) };
  });
}

/** A source but for its article, where it is the one that goes without saying. */
const unsaid = (expected, { article, ...source }) =>
  article === expected ? source : { article, ...source };

/** What goes without saying where it is empty. */
const unsaidEmpty = ["source", "complements", "functionalBonuses"];

/** A métier without what goes without saying. */
const filled = (metier) =>
  Object.fromEntries(
    Object.entries(metier).filter(([key, each]) => !unsaidEmpty.includes(key) || !isEmpty(each)),
  );

/** Dated entries, those of the scheme as signed by their value alone. */
const dated = (entries) =>
  entries.map(({ from, act, ...entry }) =>
    from === "2003-07-01" && act === "2002-02" ? entry : { from, act, ...entry },
  );

/** The same of every métier of a seed; an article is left out where it is that of the regroupement, or of the métier. */
const withGroups = (seed) => ({
  ...seed,
  regroupements: seed.regroupements.map((regroupement) => ({
    ...regroupement,
    metiers: regroupement.metiers.map((metier) => {
      const { article } = metier.source;
      const within = (each) => ({
        ...each,
        points: dated(each.points),
        source: unsaid(article, each.source),
      });
      return filled({
        ...metier,
        referenceCoefficient: dated(metier.referenceCoefficient),
        source: unsaid(`A1.1/${regroupement.number}`, metier.source),
        complements: numbered(metier.complements).map(within),
        functionalBonuses: metier.functionalBonuses.map(within),
      });
    }),
  })),
});

/** A job in extinction, whose coefficient of the scheme as signed says no day, and whose article is that of all unless told. */
const undated = (job) => ({
  ...job,
  referenceCoefficient: dated(job.referenceCoefficient),
  source: unsaid("A1.4", job.source),
});

const isObject = (value) => typeof value === "object" && value !== null;
const isEmpty = (value) => !isObject(value) || Object.keys(value).length === 0;

/** The figures and the prose of data: in a list, the prose of each entry stands at its place, and `0` for none. An entry apart is `0` among the figures. */
function parted(value, isProse, way = "") {
  if (Array.isArray(value)) {
    const parts = value.map((each) =>
      isProse(`${way}:${each.id}`) ? { figures: 0, prose: each } : parted(each, isProse, way),
    );
    const prose = parts.map((part) => (isEmpty(part.prose) ? 0 : part.prose));
    const last = prose.findLastIndex((each) => each !== 0);
    return { figures: parts.map(({ figures }) => figures), prose: prose.slice(0, last + 1) };
  }
  if (!isObject(value)) return { figures: value };
  const figures = {};
  const prose = {};
  for (const [key, each] of Object.entries(value)) {
    const longer = `${way}.${key}`;
    if (isProse(longer) || each === null) prose[key] = each;
    else {
      const parts = parted(each, isProse, longer);
      if (key !== "source" || !isEmpty(parts.figures)) figures[key] = parts.figures;
      if (!isEmpty(parts.prose)) prose[key] = parts.prose;
    }
  }
  return { figures, prose };
}

/** Whether a seed has prose apart from its figures. */
export const hasProse = (name) => name in proseKeys;

/** The seeds whose prose is apart. */
export const splitSeeds = Object.keys(proseKeys);

/** The figures and the prose of a seed, by its name. */
export function partsOf(name) {
  const read = JSON.parse(readFileSync(`${root}seeds/${name}.json`, "utf8"));
  const seed = name.startsWith("annexe-1/")
    ? withGroups(read)
    : name === "extinction"
      ? read.map(undated)
      : read;
  const keys = proseKeys[name].map((key) => `.${key}`);
  const entries = new Set(apartIn(name).map((id) => `:${id}`));
  return parted(seed, (way) => entries.has(way) || keys.some((key) => way.endsWith(key)));
}

/** The part of a seed that an import names. */
export function partNamed(specifier) {
  const [, part, name] = /^(figures|prose):(.+)$/.exec(specifier);
  return partsOf(name)[part];
}

/** Imports of parts of the seeds. */
export const partSpecifier = /^(figures|prose):/;

/** The plugin of Vite that splits the seeds for tests, as builds do. */
export const seedParts = {
  name: "seed-parts",
  enforce: "pre",
  resolveId: (source) => (partSpecifier.test(source) ? `\0${source}` : undefined),
  load: (id) =>
    partSpecifier.test(id.slice(1))
      ? `export default JSON.parse(${JSON.stringify(JSON.stringify(partNamed(id.slice(1))))});`
      : undefined,
};
