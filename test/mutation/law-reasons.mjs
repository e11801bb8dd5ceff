/** Figures of the law that no function gives nor works with, by the seed and the way to them. */
const unasked = [
  {
    file: "annexe-3.json",
    way: /^constraints\.\d+\.(minimumHours|minimumConstraints|averagedOverMonths)\./,
    why: "no function reads it: whoever asks says that the constraint is due (A3.2.1, A3.4.2, A3.4.3)",
  },
  {
    file: "annexe-2.json",
    way: /^inForce\.from$/,
    why: "no function reads it: the lists begin with the scheme, each entry by its own days (R35)",
  },
  {
    file: "assistance/survey.json",
    way: /^survey\.jobs\.about\.share$/,
    why: "no function gives the rounded share: survey() gives the one of two decimals (A.151)",
  },
  {
    file: "acts.json",
    way: /^24\.effectiveFrom$/,
    why: "a part of avenant 2006-03 that is asked by month as signed alone, and begins with the month of its act (R21)",
  },
  {
    file: "regimes.json",
    way: /^10\.variants\.0\.values\.0\.from$/,
    why: "the share was the exact one before it too: no month reads otherwise, and changes() tells the entry of the reading taken",
  },
  {
    file: "regimes.json",
    way: /^21\.variants\.0\.values\.1\.from$/,
    why: "a day inside a month: retirement is asked by month, which is judged by its first day (R90)",
  },
  {
    file: "rules.json",
    way: /^6\.values\.0\.from$/,
    why: "asked only whether the base trade counts until hiring, which a later entry says",
  },
];

/** The coefficient of a regroupement as signed, but for the one of 2002 that a later act replaced. */
function isOfARegroupement({ file, way, ids }) {
  if (!/^annexe-1.*regroupements\.\d+\.referenceCoefficient\./.test(`${file} ${way.join(".")}`))
    return false;
  // An entry of a later act has an id of its own.
  return ids.length === 2 && ids[1] !== "agent-des-services-de-soins";
}

/** The first day of the scheme: whoever asks the core about an earlier one is refused. */
const firstDay = "2003-07-01";

function isBeforeTheScheme({ file, kind, becomes }) {
  const isOfADoor = /^(assistance|other-agreements|social-security)\//.test(file);
  return kind === "day" && !isOfADoor && becomes <= firstDay;
}

/** The figures of the agreements that are looked up by a day; of the others there is one for all days. */
const byDay = [
  "trainingBudgetRate",
  "trainingUnitPoints",
  "increaseOfAugust",
  "increaseOfDecember",
];

function isOfNoDay({ file, kind, ids }) {
  return file === "other-agreements/parameters.json" && kind === "day" && !byDay.includes(ids[0]);
}

/** Why a mutant of the law that no sum catches cannot matter, or nothing. */
export function reasonFor(mutant) {
  const { file, way } = mutant;
  if (isOfARegroupement(mutant))
    return "each métier is paid by its own coefficient: changes() alone reads the regroupement's, where a later act sets it";
  if (isBeforeTheScheme(mutant))
    return "a day before July 2003, of which nothing of the core is asked";
  if (isOfNoDay(mutant))
    return "the only value of its figure, which no function looks up by a day; when an agreement begins stands with the agreement";
  const path = way.join(".");
  return unasked.find((each) => each.file === file && each.way.test(path))?.why;
}
