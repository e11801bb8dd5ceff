import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path/posix";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** The wings, deepest first: CONTRIBUTING.md says what each holds. */
const wings =
  `exact ids working intake law catalogue history job entitlement seniority pay decentralized-bonus
  populations leaving in-kind working-time reclassement projection columns wage-bill back-pay
  verify words other-agreements
  social-security assistance schemas cli`.split(/\s+/);

/** The wings of the texts beside the agreement, each behind a door of its own. */
const otherTexts = ["other-agreements", "social-security", "assistance"];

/** What test/ has beside the wings: proofs and checks of the whole, and what tests read with. */
const wholeRooms = [
  ..."docs doors examples house lint mutation oracle package published".split(" "),
  ..."reading refusals seeds whole".split(" "),
];

/** Files that hold a family of small things, none of which is the main one. */
const families = `cli/bonus/cells.ts cli/export/cells.ts cli/career-file.ts cli/help.ts
  cli/starters.ts exact/calendar.ts exact/money.ts exact/words.ts
  exact/periods.ts exact/typography.ts exact/week.ts
  intake/fields.ts intake/result-shapes.ts intake/shapes.ts law/seeds.ts pay/rules/percentage.ts
  pay/rules/table-percentage.ts pay/rules/technicity.ts populations/directors/director-turns.ts
  projection/projection-request.ts seniority/cadre-service.ts seniority/clock-of-promotion.ts
  seniority/jobs-held.ts seniority/switched-clocks.ts seniority/table-rates.ts
  verify/worked-examples.ts words/explain/quantity.ts words/explain/text.ts
  words/fiche/sections.ts`.split(/\s+/);

const root = new URL("../../src/", import.meta.url);
const files = readdirSync(root, { recursive: true })
  .map((name) => String(name).replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts"))
  .sort();
const textOf = new Map(files.map((name) => [name, readFileSync(new URL(name, root), "utf8")]));

/** The wing that a file stands in; the files of the root stand in none. */
const wingOf = (name: string) => (name.includes("/") ? name.slice(0, name.indexOf("/")) : "");

interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** Every import of every file, types included: a file of src/ by its path, anything else as written. */
const arrows: readonly Arrow[] = files.flatMap((from) =>
  ts.preProcessFile(textOf.get(from) as string, true, true).importedFiles.map(({ fileName }) => ({
    from,
    to: fileName.startsWith(".")
      ? normalize(join(dirname(from), fileName)).replace(/\.js$/, ".ts")
      : fileName,
  })),
);
const inside = arrows.filter(({ to }) => textOf.has(to));
const said = (wrong: readonly Arrow[]) => wrong.map(({ from, to }) => `${from} imports ${to}`);

/** The arrows to what a pattern names that do not start in the wings given. */
const strays = (what: RegExp, ...allowed: readonly string[]) =>
  said(arrows.filter(({ from, to }) => what.test(to) && !allowed.includes(wingOf(from))));

describe("the house", () => {
  it("has two files at its root, and its wings", () => {
    expect(files.filter((name) => wingOf(name) === "")).toEqual(["cli.ts", "index.ts"]);
    expect(files.map(wingOf).filter((wing) => wing !== "" && !wings.includes(wing))).toEqual([]);
  });

  it("imports a deeper wing, or its own", () => {
    const rank = (name: string) => wings.indexOf(wingOf(name));
    const up = inside.filter(({ from, to }) => wingOf(from) !== "" && rank(to) > rank(from));
    expect(said(up)).toEqual([]);
    expect(said(inside.filter(({ to }) => wingOf(to) === ""))).toEqual([]);
  });

  it("enters a wing by its door, and lets nobody inside go out by it", () => {
    const isDoor = (name: string) => name === `${wingOf(name)}/index.ts`;
    const wrong = inside.filter(({ from, to }) => isDoor(to) === (wingOf(from) === wingOf(to)));
    expect(said(wrong)).toEqual([]);
  });

  it("has no circle of imports, and no two folders that import each other", () => {
    const circle = (from: string, way: readonly string[]): readonly string[] | undefined => {
      if (way.includes(from)) return [...way.slice(way.indexOf(from)), from];
      if (seen.has(from)) return undefined;
      const next = inside.filter((each) => each.from === from);
      const found = next.map(({ to }) => circle(to, [...way, from])).find(Boolean);
      seen.add(from);
      return found;
    };
    const seen = new Set<string>();
    expect(files.map((name) => circle(name, [])).filter(Boolean)).toEqual([]);

    const pairs = new Set(inside.map(({ from, to }) => `${dirname(from)} ${dirname(to)}`));
    const back = ({ from, to }: Arrow) => pairs.has(`${dirname(to)} ${dirname(from)}`);
    const other = ({ from, to }: Arrow) => dirname(from) !== dirname(to) && wingOf(from) !== "";
    expect(said(inside.filter((each) => other(each) && back(each)))).toEqual([]);
  });

  it("says over each door what is behind it, and names that one by one", () => {
    for (const wing of new Set(files.map(wingOf).filter(Boolean))) {
      const text = textOf.get(`${wing}/index.ts`);
      expect(text).toMatch(/^\/\*\*\s[^/]{40}/);
      expect(text).not.toMatch(/export \*|^import|^(?:const|function) /m);
    }
  });

  it("keeps each tool, and each figure, where it is used", () => {
    expect(strays(/^decimal\.js/, "exact")).toEqual([]);
    expect(strays(/^(@date-fns|date-fns)/, "exact")).toEqual([]);
    expect(strays(/^zod/, "intake")).toEqual([]);
    expect(strays(/^node:/, "cli")).toEqual([]);
    const seeds = ["law", "catalogue", "verify"];
    expect(strays(/seeds\/.*\.json$|^(figures|prose):/, ...seeds, ...otherTexts)).toEqual([]);
    const foreign = otherTexts.flatMap((wing) =>
      arrows.filter(({ from, to }) => wingOf(from) === wing && /seeds\/(?!.*\/)/.test(to)),
    );
    expect(said(foreign)).toEqual([]);
  });

  it("lets no rule of pay refuse", () => {
    const refusing = inside.filter(
      ({ from, to }) => from.startsWith("pay/rules/") && wingOf(to) === "intake",
    );
    expect(said(refusing)).toEqual([]);
  });

  it("names a file like what it exports, but for a few families of small things", () => {
    const wrong = files
      .filter(
        (name) => !name.endsWith("index.ts") && !["", "ids", "schemas"].includes(wingOf(name)),
      )
      .filter((name) => !otherTexts.includes(wingOf(name)) && !families.includes(name))
      .filter((name) => {
        const exported = (textOf.get(name) as string).matchAll(
          /^export (?:async )?(?:interface|type|class|const|function\*?) (\w+)/gm,
        );
        const own = name.replace(/^.*\/|\.ts$|-/g, "");
        return [...exported].every(([, each]) => each?.toLowerCase() !== own);
      });
    expect(wrong).toEqual([]);
  });

  it("says of every safe… function the same sentence", () => {
    const said = files.flatMap((name) =>
      [
        ...(textOf.get(name) as string).matchAll(
          /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:async )?function safe(\w+)/g,
        ),
      ].map(([, words, of]) => ({ of, words: words?.replace(/\s+(?:\* )?/g, " ").trim() })),
    );
    expect(said.length).toBeGreaterThan(70);
    for (const { of, words } of said)
      expect(words).toBe(
        `The same as {@link ${of?.replace(/^./, (letter) => letter.toLowerCase())}}, from anything: ` +
          "a result, or the list of what is wrong; never an exception.",
      );
  });

  it("is tested wing by wing, and as a whole in rooms that are no wing", () => {
    const tests = readdirSync(new URL("../", import.meta.url), { withFileTypes: true });
    const names = (folders: boolean) =>
      tests.filter((each) => each.isDirectory() === folders).map(({ name }) => name);
    expect(
      names(true)
        .filter((name) => !wings.includes(name))
        .sort(),
    ).toEqual(wholeRooms);
    expect(wings.filter((wing) => wing !== "ids" && !names(true).includes(wing))).toEqual([]);
    expect(names(false).filter((name) => name.endsWith(".test.ts"))).toEqual(["examples.test.ts"]);
  });

  it("gives a type name once; each other text may name its own behind its door", () => {
    const declared = files.flatMap((name) =>
      [
        ...(textOf.get(name) as string).matchAll(/^(?:export )?(?:interface|type|class) (\w+)/gm),
      ].map(([, type]) => `${otherTexts.includes(wingOf(name)) ? `${wingOf(name)} ` : ""}${type}`),
    );
    expect(declared.filter((name, at) => declared.indexOf(name) !== at)).toEqual([]);
  });

  it("has no line over a hundred columns, comments included", () => {
    const long = files
      .filter((name) => wingOf(name) !== "ids")
      .flatMap((name) => (textOf.get(name) as string).split("\n").map((line) => ({ name, line })))
      .filter(({ line }) => line.length > 100);
    expect(long).toEqual([]);
  });
});
