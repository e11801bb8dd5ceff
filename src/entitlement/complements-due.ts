import { type Complement, type FunctionalBonus, readingsThatTouch } from "../catalogue/index.js";
import { type Label, remembered } from "../exact/index.js";
import {
  allComplementIds,
  allFunctionalBonusIds,
  type ComplementId,
  type FunctionalBonusId,
  type ReadingChoices,
} from "../ids/index.js";
import { type Checked, type Issue, issue, nearest, type Path, sound } from "../intake/index.js";
import type { Position } from "../job/index.js";
import { reading } from "../law/index.js";
import { noLongerDueIssue } from "./allowance-rates.js";

/**
 * The complements of a position: those named, and those granted to every holder that no named one
 * excludes. Issues: `unknown-complement` or `not-of-metier` for a name that the métier does not
 * have, `excluded-complement` for one that another excludes, `missing` for one whose points go with
 * a share of the time.
 *
 * @article Expose-III.2 L.120
 */
export function complementsDue(
  position: Position,
  named: readonly ComplementId[],
): Checked<readonly Complement[]> {
  if (named.length === 0) return sound(grantedToAll(position.complements));
  const asked = position.complements.filter(({ id }) => named.includes(id));
  const unknown = named.flatMap((id, index) =>
    asked.some((complement) => complement.id === id)
      ? []
      : [unknownComplement(position, id, ["complements", index])],
  );
  const usable = position.complements.filter(
    (complement) =>
      asked.includes(complement) ||
      (complement.automatic && !asked.some(({ id }) => complement.excludes.includes(id))),
  );
  const shared = asked.filter(({ proRataOf }) => proRataOf !== undefined);
  const issues = [
    ...unknown,
    ...clashes(asked).map((each) => excluded(each, named)),
    ...shared.map((each) => withoutShare(each, named)),
  ];
  const beside = [...named, ...grantedToAll(position.complements).map(({ id }) => id)];
  return { usable: usable.map((each) => touchedByName(each, beside)), issues };
}

/** The complements named, with the readings that touch them beside what else may be due. */
function touchedByName<T extends Complement | FunctionalBonus>(
  entry: T,
  beside: readonly string[],
): T {
  const readings = readingsThatTouch(entry, { beside });
  return readings.length === entry.readings.length ? entry : { ...entry, readings };
}

/** The points go with the time given to the function, which a name does not tell. */
function withoutShare(
  { id, proRataOf, source }: Complement,
  named: readonly ComplementId[],
): Issue {
  const expected = {
    fr: `les faits (facts), dont ${proRataOf} : ces points vont au prorata du temps de la fonction`,
    en: `the facts, ${proRataOf} among them: these points go with the time given to the function`,
  };
  const path = ["complements", named.indexOf(id)];
  return issue("missing", path, { received: id, expected, article: source.article });
}

const granted = new WeakMap<readonly Complement[], readonly Complement[]>();

function grantedToAll(complements: readonly Complement[]): readonly Complement[] {
  if (complements.length === 0) return complements;
  return remembered(granted, complements, () => {
    const all = complements.filter(({ automatic }) => automatic);
    return all.map((each) =>
      touchedByName(
        each,
        all.map(({ id }) => id),
      ),
    );
  });
}

type Clash = readonly [Complement, Complement];

function clashes(asked: readonly Complement[]): readonly Clash[] {
  return asked.flatMap((second, index) =>
    asked
      .slice(0, index)
      .filter((first) => second.excludes.includes(first.id))
      .map((first) => [first, second] as const),
  );
}

function excluded([first, second]: Clash, named: readonly ComplementId[]): Issue {
  const expected = {
    fr: `un seul de « ${first.id} » et « ${second.id} », qui ne se cumulent pas`,
    en: `only one of "${first.id}" and "${second.id}", which do not go together`,
  };
  const path = ["complements", named.lastIndexOf(second.id)];
  const article = second.source.article;
  return issue("excluded-complement", path, { received: second.id, expected, article });
}

function unknownComplement(
  { complements, paidAs, article }: Position,
  id: string,
  path: Path,
): Issue {
  const names = complements.map((complement) => complement.id);
  const listed = names.length === 0 ? undefined : names.join(", ");
  const expected = {
    fr:
      listed === undefined
        ? `aucun complément pour « ${paidAs.label} »`
        : `un complément de « ${paidAs.label} » : ${listed}`,
    en:
      listed === undefined
        ? `no complement for "${paidAs.label}"`
        : `a complement of "${paidAs.label}": ${listed}`,
  };
  const code = allComplementIds.has(id) ? "not-of-metier" : "unknown-complement";
  return issue(code, path, { received: id, expected, article, suggestion: nearest(id, names) });
}

/**
 * The functional bonuses named. Issues: `unknown-functional-bonus` or `not-of-metier` for a name
 * that the position does not have, `several-functional-bonuses` for two titles at once unless the
 * caller reads that all are paid (reading R3).
 *
 * @article Expose-III.5 L.123
 */
export function functionalBonusesDue(
  position: Position,
  named: readonly FunctionalBonusId[],
  readings: ReadingChoices | undefined,
): Checked<readonly FunctionalBonus[]> {
  if (named.length === 0) return sound(noBonus);
  const usable = position.functionalBonuses.filter(({ id }) => named.includes(id));
  const unknown = named.flatMap((id, index) =>
    usable.some((bonus) => bonus.id === id) ? [] : [unknownBonus(position, id, index)],
  );
  const oneTitle = usable.length > 1 && reading(readings, "R3").choice === "one-title";
  const issues = oneTitle ? [...unknown, several(named)] : unknown;
  return { usable: usable.map((each) => touchedByName(each, [])), issues };
}

const noBonus: readonly FunctionalBonus[] = [];

function unknownBonus(
  { functionalBonuses, paidAs, article }: Position,
  id: string,
  index: number,
): Issue {
  const names = functionalBonuses.map((bonus) => bonus.id);
  const expected = opened(paidAs.label, names);
  const abolished = noLongerDueIssue(id, ["functionalBonuses", index]);
  if (abolished !== undefined) return abolished;
  const code = allFunctionalBonusIds.has(id) ? "not-of-metier" : "unknown-functional-bonus";
  const suggestion = nearest(id, names);
  return issue(code, ["functionalBonuses", index], { received: id, expected, article, suggestion });
}

function opened(label: string, names: readonly string[]): Label {
  if (names.length === 0) {
    return {
      fr: `aucune prime fonctionnelle pour « ${label} »`,
      en: `no functional bonus for "${label}"`,
    };
  }
  const list = names.join(", ");
  return {
    fr: `une prime fonctionnelle ouverte à « ${label} » : ${list}`,
    en: `a functional bonus open to "${label}": ${list}`,
  };
}

function several(named: readonly string[]): Issue {
  const expected = {
    fr: "une seule prime fonctionnelle, ou readings.R3 = « all »",
    en: 'one functional bonus only, or readings.R3 = "all"',
  };
  const received = named.join(", ");
  return issue("several-functional-bonuses", ["functionalBonuses"], { received, expected });
}
