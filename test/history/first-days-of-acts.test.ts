import { describe, expect, it } from "vitest";
import { acts } from "../../src/history/index.js";

/** A day, or the first and the last that it may be; nothing where the texts say none. */
type Told = string | readonly [string, string?] | undefined;

/**
 * The first day of each act, then the day on which its approval was published: ACTS.md part 2,
 * REGIMES.md part 1, TODAY.md part 1.
 */
const days: readonly (readonly [act: string, begins: Told, known: Told])[] = [
  ["2001-03", "2000-12-01", undefined],
  ["2002-01", "2002-01-01", undefined],
  ["2002-02", "2003-07-01", undefined],
  ["point-2002-12", "2002-12-01", undefined],
  ["2003-02", "2003-01-01", ["2003-03-29"]],
  ["2003-03", "2003-07-01", "2004-03-20"],
  ["2003-04", "2003-07-01", "2004-03-20"],
  ["2003-05", "2003-07-01", "2004-03-20"],
  ["2003-07", "2003-07-01", "2004-03-20"],
  ["2003-06", "2004-03-20", "2004-03-20"],
  ["point-2004-01", "2004-01-01", ["2003-12-20"]],
  ["2004-02", "2004-01-01", ["2004-05-12"]],
  ["point-2005-02", ["2005-01-01", "2005-06-30"], undefined],
  ["2005-02", "2005-07-01", ["2005-05-13"]],
  ["2005-04", undefined, undefined],
  ["2005-08", "2005-11-01", ["2005-09-14"]],
  ["2005-10", ["2006-09-22", "2006-10-23"], "2006-11-08"],
  ["vie-chere-martinique", "2006-01-01", "2006-09-01"],
  ["vie-chere-guadeloupe", "2006-01-01", "2006-11-08"],
  ["vie-chere-guyane", "2006-01-01", "2006-11-08"],
  ["reunion-20", undefined, undefined],
  ["unifed-2005-04", ["2006-09-22", "2006-10-23"], "2006-11-08"],
  ["2006-03", "2006-07-01", ["2007-03-01", "2007-03-31"]],
  ["2006-03-differentielle", "2006-07-01", undefined],
  ["2006-06", "2006-11-01", ["2006-10-18"]],
  ["2006-07", ["2006-10-27", "2008-01-01"], ["2006-10-27", "2008-01-01"]],
  ["2007-01", "2007-01-01", ["2007-01-18"]],
  ["point-2007-02", "2007-02-01", ["2007-02-01"]],
  ["2007-04", "2008-06-01", ["2008-05-01", "2008-05-31"]],
  ["point-2008-04", "2008-04-01", undefined],
  ["2008-05", "2008-01-01", ["2009-04-21", "2009-10-02"]],
  ["2009-01", ["2009-10-01", "2009-11-01"], "2009-10-02"],
  ["2009-03", "2009-01-01", ["2009-04-04", "2010-03-31"]],
  ["2009-04", ["2009-05-01", "2010-04-01"], ["2009-04-04", "2010-03-31"]],
  ["2009-05", "2009-04-01", ["2009-06-30", "2010-03-31"]],
  ["2010-05", ["2010-06-24", "2010-12-26"], "2010-12-26"],
  ["point-2010", "2010-12-01", "2010-12-26"],
  ["denonciation-2011", undefined, "2011-08-31"],
  ["rp2012", "2012-12-02", "2013-01-04"],
  ["2014-01", "2014-06-01", "2014-05-22"],
  ["2014-02", "2014-11-01", "2014-08-09"],
  ["2014-02-additif", "2014-11-01", "2014-11-04"],
  ["2015-02", "2015-01-01", "2015-05-29"],
  ["smc-2016", "2016-01-01", "2016-06-26"],
  ["smc-2017", "2017-01-01", "2017-03-05"],
  ["2017-02", "2017-07-01", "2017-06-16"],
  ["cadre-informaticien-467", ["2017-07-01", "2025-09-10"], undefined],
  ["smc-2018", "2018-01-01", "2018-05-20"],
  ["mayotte-2018", "2019-01-01", "2018-10-31"],
  ["emergency-2019", "2019-07-01", undefined],
  ["2020-01", "2020-11-01", "2020-10-29"],
  ["segur-1-ehpad", "2020-09-01", "2020-12-24"],
  ["segur-1-health", "2020-09-01", undefined],
  ["2021-05", "2021-06-01", undefined],
  ["grand-age", "2021-06-01", "2021-12-18"],
  ["laforcade-2021", "2021-11-01", "2022-01-18"],
  ["segur-2", "2022-01-01", "2022-03-06"],
  ["2022-01", "2022-02-01", undefined],
  ["2022-02", "2021-10-01", undefined],
  ["socio-educatif-2022", "2022-04-01", "2022-06-23"],
  ["medical-517", "2022-04-01", "2022-08-22"],
  ["recommandation-2022", "2022-07-01", "2022-12-24"],
  ["segur-pour-tous", "2024-01-01", "2024-06-26"],
];

const all = acts({ law: "in-force" });

const begunOn = new Map<string, readonly string[]>();

const begun = (on: string): readonly string[] => {
  const found = begunOn.get(on) ?? acts({ on, law: "in-force" }).map(({ id }) => id as string);
  begunOn.set(on, found);
  return found;
};

const known = (knownOn: string, R69?: "from-the-first-day" | "from-the-last-day"): unknown[] =>
  acts({ law: { knownOn }, ...(R69 && { readings: { R69 } }) }).map(({ id }) => id);

const eve = (day: string): string =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

const scheme = "2003-07-01";

/** An act that is part of another, and one of which each figure is known as it begins. */
const notListed = ["2006-03-differentielle"];

const listed = days.filter(([act]) => !notListed.includes(act));

/** The minimum of avenant 2014-01 is due five months before the rest of it (its art. 7 bis). */
const earlierPart: Readonly<Record<string, string>> = { "2014-01": "2014-01-01" };

describe("the first day of an act", () => {
  it.each(listed)("%s: begins on it, and not on its eve", (act, begins) => {
    const [first = "9999-12-31"] = [begins].flat();
    if (begins !== undefined && first >= scheme) expect(begun(first)).toContain(act);
    const before = eve(earlierPart[act] ?? first);
    if (begins !== undefined && before >= scheme) expect(begun(before)).not.toContain(act);
    const found = all.find(({ id }) => id === act);
    const [notBefore, notAfter] = Array.isArray(begins) ? begins : [];
    expect(found?.effectiveFrom ?? undefined).toBe(Array.isArray(begins) ? undefined : begins);
    expect(found?.effectiveBounds).toEqual(notBefore && { notBefore, notAfter });
  });
});

describe("the day from which an act is known", () => {
  const told = listed.filter(([, , published]) => published !== undefined);

  it.each(told)("%s: counts on it, and not on its eve", (act, _, published) => {
    const [first, last] = [published].flat() as [string, string?];
    const at = last ?? first;
    if (at > scheme) expect(known(at)).toContain(act);
    if (eve(at) >= scheme) expect(known(eve(at))).not.toContain(act);
    if (last === undefined || eve(first) < scheme) return;
    expect(known(first, "from-the-first-day")).toContain(act);
    expect(known(eve(first), "from-the-first-day")).not.toContain(act);
  });
});
