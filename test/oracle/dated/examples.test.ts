import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { annexesInEuros } from "./annexes-in-euros.js";
import { engines } from "./engines.js";
import { firstDaysFile } from "./first-days.js";
import { knownOnFile } from "./known-on.js";

const folder = new URL("../../examples/law/", import.meta.url);

interface Case {
  readonly name: string;
  readonly function?: string;
  readonly request: Readonly<Record<string, unknown>>;
  readonly expect: Readonly<Record<string, unknown>>;
}

interface File {
  readonly function?: string;
  readonly cases: readonly Case[];
}

const files = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => ({ name, ...(JSON.parse(readFileSync(new URL(name, folder), "utf8")) as File) }));

/** What a path says in an answer: `lines.SENIORITY`, `increases.0.left`, the codes of a refusal. */
function told(answer: object, path: string): unknown {
  if (path === "issues") return "refused" in answer ? [answer.refused] : undefined;
  return path
    .split(".")
    .reduce<unknown>((held, key) => (held as Record<string, unknown> | undefined)?.[key], answer);
}

function leaves(value: unknown, path = ""): readonly (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, path === "" ? key : `${path}.${key}`),
  );
}

describe("the examples computed apart", () => {
  it("are those that the oracle writes: the annexes in euros", () => {
    const table = new URL("../../pay/annexes-in-euros.json", import.meta.url);
    expect(JSON.parse(readFileSync(table, "utf8"))).toEqual(annexesInEuros());
  });

  it.each([
    ["first-days.json", firstDaysFile],
    ["known-on.json", knownOnFile],
  ])("are those that the oracle writes: %s", (name, file) => {
    const written = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    expect(written).toEqual(JSON.parse(JSON.stringify(file())));
  });
});

/** Why the oracle leaves a case to the sums of its file, done by hand; nothing where it answers. */
function whyLeft({ request }: Case, asked: string): string | undefined {
  const engine = engines[asked];
  if (engine === undefined) return `no ${asked} of the oracle`;
  if (/"R38":"split"/.test(JSON.stringify(request))) return "a step split inside its month";
  const answer = engine(request);
  return "unsure" in answer ? String(answer.unsure) : undefined;
}

/** The cases left, why and how many: each is verified by its sums, in test/examples/law.test.ts. */
const left = files.flatMap(({ function: usual = "computePay", cases }) =>
  cases.flatMap((each) => whyLeft(each, each.function ?? usual) ?? []),
);

/** Why: no engine, or what hangs on a fact that only the caller can tell, or on a day inside a month. */
const whys = [
  /^no (computeSeniority|entitlements) of the oracle$/,
  /^facts of (cadre-infirmier|medecin-generaliste|responsable-logistique-niveau-2)$/,
  /^a step (on 2 December \(R80\)|split inside its month)$/,
  /^(a medico-social structure|the list of structures of the accord of 2 May 2022)$/,
  /^(the month of the extension|whose stage of 2017-02|years of a base trade)$/,
];

describe("what the oracle leaves to sums done by hand", () => {
  it("is little, each for a reason that is known", () => {
    expect(left.filter((why) => !whys.some((each) => each.test(why)))).toEqual([]);
    expect(left.length).toBeLessThan(30);
  });
});

for (const { name, function: asked = "computePay", cases } of files) {
  describe(`the oracle on ${name}`, () => {
    for (const each of cases) {
      const engine = each.function ?? asked;
      if (whyLeft(each, engine) !== undefined) continue;
      it(each.name, () => {
        const answer = engines[engine]?.(each.request) ?? {};
        const expected = leaves(each.expect);
        const found = expected.map(([path]) => [path, told(answer, path) ?? null]);
        expect({ answer, found: Object.fromEntries(found) }).toEqual({
          answer,
          found: Object.fromEntries(expected),
        });
      });
    }
  });
}
