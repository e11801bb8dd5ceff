// The functions that apply an entry of the acts: those that ask for the figure or the rule in which it stands, or those of its place in an annexe.
import { readdirSync, readFileSync } from "node:fs";

/** What applies what stands at a place of annexe I, of annexe II or among the jobs in extinction. */
const ofPlaces: readonly (readonly [RegExp, readonly string[]])[] = [
  [/metiers\/\d+\/referenceCoefficient/, ["baseSalary"]],
  [/complements\/\d+\//, ["complementsDue", "baseSalary"]],
  [/functionalBonuses\/\d+\//, ["complementsDue", "functionalBonus"]],
  [/becomes\//, ["heldMetier"]],
  [/access\//, ["accessOf"]],
  [/silences\//, ["ficheNotesOf"]],
  [/emplois\/\d+\//, ["metierOf"]],
  [/regroupements\/\d+\/(referenceCoefficient|changes)/, ["metierOf"]],
  [/metiers\/\d+\/changes/, ["metierOf"]],
  [/^annexe-2.*laterActs/, ["cadreRanking"]],
  [/^extinction.*/, ["placedJob"]],
];

/** Figures whose name is made up of what is asked, or that are read elsewhere than in a call. */
const ofFamilies: readonly (readonly [RegExp, string])[] = [
  [/^costOfLiving/, "costOfLiving"],
  [/^reunionPointFactor$/, "raisedPoint"],
  [/^effective-night$|^night$/, "nights"],
  [/^regime$/, "spansUnder"],
  [/^directorFrozenPointValue$/, "formula"],
  [/^directorCharges(Floor|Ceiling)$/, "bounded"],
];

interface Standing {
  /** The id of the figure or of the rule in which it stands, where it is one. */
  readonly owner?: string | undefined;
  /** Where it stands, from the name of the file on. */
  readonly way: string;
}

type Found = (id: string, standing: Standing) => void;

function walk(part: unknown, way: string, owner: string | undefined, found: Found): void {
  if (typeof part !== "object" || part === null) return;
  const { id, act } = part as { readonly id?: unknown; readonly act?: unknown };
  if (typeof id === "string" && act !== undefined) found(id, { owner, way });
  const inside = typeof id === "string" && act === undefined ? id : owner;
  for (const [key, each] of Object.entries(part)) walk(each, `${way}/${key}`, inside, found);
}

/** Where the entries of an id stand in the seeds. */
function standings(root: URL): ReadonlyMap<string, readonly Standing[]> {
  const folder = new URL("seeds/", root);
  const all = new Map<string, Standing[]>();
  for (const name of readdirSync(folder, { recursive: true }).map(String)) {
    if (!/^(annexe-1\/)?[^/]+\.json$/.test(name)) continue;
    const seed: unknown = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    walk(seed, name, undefined, (id, standing) => {
      all.set(id, [...(all.get(id) ?? []), standing]);
    });
  }
  return all;
}

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Wings that show, list or write down; other texts, which have seeds of their own. */
const besides =
  /^(ids|schemas|words|cli|history|columns|wage-bill|verify|assistance|social-security|other-agreements)\//;

function sources(root: URL): readonly SourceFile[] {
  const folder = new URL("src/", root);
  return readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ts") && !besides.test(name))
    .map((name) => ({
      path: `src/${name}`,
      text: readFileSync(new URL(name, folder), "utf8"),
    }));
}

/** The function in which a word stands. */
function functionAround(text: string, at: number): string | undefined {
  return [...text.slice(0, at).matchAll(/^(?:export )?function (\w+)/gm)].at(-1)?.[1];
}

/** What asks for a figure or a rule by its name. */
const asking = "parameterApart|parameterFigure|parameterAt|parameterOf|ruleAt|constraintFigure";

/** The functions that ask for a figure or a rule. */
function naming(files: readonly SourceFile[], owner: string): readonly string[] {
  const family = ofFamilies.find(([pattern]) => pattern.test(owner));
  if (family !== undefined) return defining(files, family[1]);
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(new RegExp(`\\b(${asking})\\(\\s*"${owner}"`, "g"))].map(
      ({ index }) => `\`${functionAround(text, index)}\` (\`${path}\`)`,
    ),
  );
}

function defining(files: readonly SourceFile[], name: string): readonly string[] {
  const at = files.find(({ text }) => new RegExp(`function ${name}\\b`).test(text));
  return at === undefined ? [] : [`\`${name}\` (\`${at.path}\`)`];
}

/** What applies each entry of the acts: functions, each with its file. */
export function rulesOfEntries(root: URL): (id: string) => readonly string[] {
  const places = standings(root);
  const files = sources(root);
  const ofStanding = ({ owner, way }: Standing): readonly string[] => {
    const place = ofPlaces.find(([pattern]) => pattern.test(way));
    if (place !== undefined) return place[1].flatMap((name) => defining(files, name));
    return owner === undefined ? [] : naming(files, owner);
  };
  return (id) => [...new Set((places.get(id) ?? []).flatMap(ofStanding))];
}
