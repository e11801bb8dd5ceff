import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { metiers } from "../../src/catalogue/index.js";
import { addDays } from "../../src/exact/index.js";
import {
  acts,
  type ChangesRequest,
  changes,
  type LegalChange,
  safeChanges,
} from "../../src/history/index.js";
import type { MetierId } from "../../src/ids/index.js";

/** An amount as JSON writes it: to the cent. */
const written = (amount: unknown): string | undefined =>
  amount === undefined ? undefined : JSON.parse(JSON.stringify(amount));

const said = ({ act, subject, before, after, euros }: LegalChange) => ({
  act,
  subject: subject.en,
  from: before?.en,
  to: after?.en,
  euros: euros && [written(euros.before), written(euros.after)],
});

const inForce = (request: Omit<ChangesRequest, "law">) => changes({ ...request, law: "in-force" });

describe("what changed for a métier", () => {
  it("is nothing of what speaks of other métiers alone", () => {
    const of = (metier: MetierId) =>
      inForce({ metier, from: "2009-11-01", to: "2011-01-01" }).map(({ id }) => id);
    const own: Readonly<Record<string, readonly MetierId[]>> = {
      "2009-01-preavis-biologistes": ["pharmacien-ou-medecin-biologiste"],
      "2009-01-moniteur": ["moniteur-d-atelier", "educateur-technique"],
      "2010-05-asg": ["aide-soignant", "aide-medico-psychologique"],
    };
    const asked = [...new Set([...Object.values(own).flat(), "comptable" as const])];
    for (const [id, holders] of Object.entries(own)) {
      expect([id, asked.filter((metier) => of(metier).includes(id))]).toEqual([
        id,
        asked.filter((metier) => holders.includes(metier)),
      ]);
    }
  });

  it("is its coefficient, by the point value of the day, and the point on its coefficient", () => {
    // 467 × 4.312 = 2013.704; 507 × 4.312 = 2186.184. 507 × 4.355 = 2207.985.
    const found = inForce({ metier: "cadre-educatif", from: "2008-01-01", to: "2008-04-01" });
    expect(found.map(said)).toEqual([
      {
        act: "2006-07",
        subject: "Cadre éducatif: reference coefficient",
        from: "467 points",
        to: "507 points",
        euros: ["2013.70", "2186.18"],
      },
      {
        act: "2006-07",
        subject: "Cadre éducatif: former job",
        from: "Educateur chef",
        to: "Chef de service éducatif",
        euros: undefined,
      },
      {
        act: "point-2008-04",
        subject: "Value of the point",
        from: "4.312 euros",
        to: "4.355 euros",
        // 507 × 4.312 = 2186.184; 507 × 4.355 = 2207.985
        euros: ["2186.18", "2207.99"],
      },
    ]);
  });

  it("counts the last day, and leaves out the day after", () => {
    const ids = (from: string, to: string) =>
      inForce({ metier: "aide-soignant", from, to }).map(({ id }) => id);
    expect(ids("2006-12-01", "2006-12-31")).toEqual([]);
    expect(ids("2006-12-01", "2007-01-01")).toEqual(["2007-01-as"]);
    expect(ids("2007-01-01", "2007-01-31")).toEqual(["2007-01-as"]);
    expect(ids("2007-01-02", "2007-01-31")).toEqual([]);
  });

  it("through the stages of 2017-02: an aide-soignant of 2018 goes from 359 to 367 points", () => {
    // 359 × 4.447 = 1596.473; 367 × 4.447 = 1632.049; the point on the 359: 4.425 × 359 = 1588.575
    const found = inForce({ metier: "aide-soignant", from: "2018-07-01", to: "2018-08-31" });
    expect(found.map(said).map(({ euros }) => euros)).toEqual([
      ["1588.58", "1596.47"],
      ["1596.47", "1632.05"],
    ]);
  });

  it("to the last sourced month, with the Ségur family, where the establishment has it", () => {
    const from = "2020-09-01";
    const to = "2025-11-30";
    const of = (kind: "ehpad" | "creche") =>
      inForce({ metier: "aide-soignant", from, to, establishment: { kind } })
        .filter(({ act }) => act !== "smic")
        .map(({ act, euros }) => [act, written(euros?.after)]);
    expect(of("ehpad")).toEqual([
      ["segur-1-ehpad", "117.00"],
      // Who decides how the decentralized bonus is shared: no euros.
      ["2020-01", undefined],
      ["segur-1-ehpad", "238.00"],
      ["grand-age", "70.00"],
      ["segur-2", "19.00"],
      // 376 × 4.58 = 1722.08
      ["recommandation-2022", "1722.08"],
      ["segur-pour-tous", "238.00"],
    ]);
    expect(of("creche").map(([act]) => act)).not.toContain("grand-age");
  });

  it("says nothing of directors, foster carers, places and kinds that are not its own", () => {
    const found = inForce({
      metier: "aide-soignant",
      from: "2003-07-01",
      to: "2012-11-30",
      establishment: { kind: "ehpad", place: "mainland" },
    });
    expect(found.filter((each) => each.otherJobs || each.places || each.kinds)).toEqual([]);
    expect(found.filter((each) => each.withoutEffect !== undefined)).toEqual([]);
  });

  it("shows a métier that ends, and what it becomes", () => {
    const found = inForce({
      metier: "aide-medico-psychologique",
      from: "2017-07-01",
      to: "2017-07-31",
    }).map(said);
    expect(found).toContainEqual({
      act: "2017-02",
      subject: "Aide médico-psychologique: reference coefficient",
      from: "351 points",
      to: undefined,
      // 351 × 4.425 = 1553.175
      euros: ["1553.18", undefined],
    });
    expect(found.map(({ to }) => to)).toContain("Accompagnant éducatif et social");
  });
});

describe("what changed for a métier that is one on some days only", () => {
  it("is what changed on these days", () => {
    const of = (
      metier: "auxiliaire-de-vie" | "infirmier-psychiatrique",
      from: string,
      to: string,
    ) => inForce({ metier, from, to }).map(({ act }) => act);
    expect(of("auxiliaire-de-vie", "2003-07-01", "2006-12-31")).toEqual([
      ...Array(3).fill("2005-10"),
      "2006-06",
    ]);
    const last = inForce({
      metier: "infirmier-psychiatrique",
      from: "2017-06-30",
      to: "2022-12-31",
    });
    expect(last.map(({ from }) => from)).toEqual(last.map(() => "2017-07-01"));
    expect(last.map(({ after }) => after?.en)).toContain("Infirmier DE ou autorisé");
  });

  it("is refused of a period without any of them, with these days", () => {
    const wrong = (request: object) => {
      const outcome = safeChanges(request);
      return outcome.ok ? [] : outcome.issues.map(({ code, message }) => [code, message]);
    };
    const before = { metier: "auxiliaire-de-vie", from: "2003-07-01", to: "2006-09-21" };
    expect(wrong(before)).toEqual([
      ["unknown-metier", expect.stringContaining("from a day between 2006-09-22 and 2006-10-23")],
    ]);
    const after = { metier: "infirmier-psychiatrique", from: "2018-01-01", to: "2019-01-01" };
    expect(wrong(after)).toEqual([["unknown-metier", expect.stringContaining("2017-06-30")]]);
    const unknown = { ...before, to: "2012-11-30", law: { knownOn: "2006-11-07" } };
    expect(wrong(unknown)).toEqual([
      ["unknown-metier", expect.stringContaining("which the law asked for does not count")],
    ]);
  });
});

describe("what an act says again, or counts otherwise", () => {
  it("is told apart from what was so before", () => {
    const sides = (id: string) => {
      const found = inForce({ from: "2003-07-01", to: "2030-12-31" }).find(
        (each) => each.id === id,
      );
      return [found?.before?.en, found?.after?.en];
    };
    expect(sides("2009-01-anciennete-fonds")).toEqual(["100%", "100% (restated, unchanged)"]);
    expect(sides("2009-01-responsable-40")).toEqual([
      "Supervision complement: at least 5 nurses, or 10 with care assistants",
      "Supervision complement: at least 5 nurses, or 10 with care assistants and aides médico-psychologiques",
    ]);
  });

  it("is so of every change", () => {
    for (const { id, before, after } of inForce({ from: "2003-07-01", to: "2030-12-31" }))
      for (const language of ["fr", "en"] as const)
        expect(before?.[language], id).not.toBe(after?.[language]);
  });
});

describe("what changed for all", () => {
  it("is what the acts that begin then change, each as the act says it", () => {
    const all = acts({ law: "in-force" }).flatMap((act) => act.changes);
    const found = inForce({ from: "2003-07-01", to: "2030-12-31" });
    expect(found).toHaveLength(all.length);
    expect(new Set(found.map((each) => JSON.stringify(each)))).toEqual(
      new Set(all.map((each) => JSON.stringify(each))),
    );
  });

  it("tells a night, a Sunday hour and a prison by the euros of one of them", () => {
    // 1 × 4.151 and 1.03 × 4.151 = 4.27553; 1.5 × 4.151 = 6.2265 and 1.54 × 4.151 = 6.39254.
    // 24 × 4.151 = 99.624
    const euros = (id: string) =>
      inForce({ from: "2003-07-01", to: "2003-07-01" }).find((each) => each.id === id)?.euros;
    expect(JSON.stringify(euros("2003-07-night"))).toBe(
      '{"per":"night","before":"4.15","after":"4.28"}',
    );
    expect(JSON.stringify(euros("2003-07-sunday-holiday"))).toBe(
      '{"per":"hour","before":"6.23","after":"6.39"}',
    );
    expect(JSON.stringify(euros("2003-02-prison"))).toBe('{"per":"month","after":"99.62"}');
  });

  it("tells the SMIC by the month of 35 hours", () => {
    // 8.82 × 455 ÷ 3 = 1337.70, and 8.71 × 455 ÷ 3 = 1321.0166…
    const found = inForce({ from: "2009-07-01", to: "2009-07-01" });
    expect(
      found.filter(({ act }) => act === "smic").map(({ euros }) => JSON.stringify(euros)),
    ).toEqual(['{"per":"month","before":"1321.02","after":"1337.70"}']);
  });

  it("lists an open act wherever it may begin, and on its day once that is told", () => {
    const ids = (from: string, to: string, more = {}) =>
      inForce({ from, to, ...more }).map(({ id }) => id);
    expect(ids("2006-09-01", "2006-09-22")).toContain("2005-10-metier");
    expect(ids("2006-09-01", "2006-09-21")).not.toContain("2005-10-metier");
    const told = { actDays: { "2005-10": "2006-10-01" } };
    expect(ids("2006-09-22", "2006-09-30", told)).not.toContain("2005-10-metier");
    expect(ids("2006-10-01", "2006-10-01", told)).toContain("2005-10-metier");
  });

  it("known on a day leaves out what was not, and as signed has the points alone", () => {
    const period = { from: "2003-07-01", to: "2004-01-31" } as const;
    const ids = (law: ChangesRequest["law"]) => changes({ ...period, law }).map(({ act }) => act);
    expect(ids({ knownOn: "2004-03-19" })).not.toContain("2003-07");
    expect(ids({ knownOn: "2004-03-20" })).toContain("2003-07");
    expect(ids("as-signed")).toEqual(["smic", "smic", "point-2004-01"]);
  });

  it("is in words, both languages, each with its article", () => {
    for (const each of inForce({ from: "2003-07-01", to: "2030-12-31" })) {
      expect(each.before ?? each.after, each.id).toBeDefined();
      expect([each.id, each.article]).toEqual([each.id, expect.stringMatching(/./)]);
      for (const label of [each.subject, each.before, each.after, each.condition])
        expect(JSON.stringify(label ?? {})).not.toMatch(/undefined|\[object|NaN/);
    }
  });
});

describe("periods side by side", () => {
  const ids = metiers({ on: "2025-09-10", law: "in-force" }).map(({ id }) => id);
  const day = fc.integer({ min: 0, max: 8000 }).map((after) => addDays("2003-07-01", after));

  it("have between them what the whole has, open acts apart", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.tuple(day, day, day), (metier, days) => {
        const [from, middle, to] = [...days].sort() as [string, string, string];
        const settled = (a: string, b: string) => {
          const found = safeChanges({ metier, from: a, to: b });
          // Of a period in which the métier is none, nothing.
          if (!found.ok) expect(found.issues.map(({ code }) => code)).toEqual(["unknown-metier"]);
          const changed = found.ok ? found.value : [];
          return changed.filter(({ notBefore }) => notBefore === undefined);
        };
        const after = addDays(middle, 1);
        const second = after > to ? [] : settled(after, to);
        expect([...settled(from, middle), ...second]).toEqual(settled(from, to));
      }),
      { numRuns: 60 },
    );
  });
});

describe("a wrong question", () => {
  it("is refused with every issue at once", () => {
    const outcome = safeChanges({ metier: "aide-soignante", from: "2003-06-30", to: 3, law: 1 });
    expect(outcome.ok ? [] : outcome.issues.map(({ code, path }) => [code, ...path])).toEqual(
      expect.arrayContaining([
        ["unknown-metier", "metier"],
        ["before-scheme", "from"],
        ["invalid-day", "to"],
        ["invalid-type", "law"],
      ]),
    );
    const backwards = safeChanges({ from: "2004-01-02", to: "2004-01-01" });
    expect(backwards.ok ? [] : backwards.issues.map(({ code, path }) => [code, path])).toEqual([
      ["end-before-start", ["to"]],
    ]);
  });
});
