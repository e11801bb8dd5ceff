import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { annexe, type Dated, acts as keyed, regimes } from "../oracle/dated/sources.js";

interface Entry {
  readonly id: string;
  readonly act: string;
  readonly from: string;
  readonly notBefore?: string;
  readonly value?: unknown;
}

const folder = new URL("../../seeds/", import.meta.url);
const files = readdirSync(folder, { recursive: true })
  .map((name) => String(name))
  .filter((name) => name.endsWith(".json"))
  .map((name) => ({
    name,
    content: JSON.parse(readFileSync(new URL(name, folder), "utf8")) as unknown,
  }));

/** Every object of a seed, outermost first. */
function objects(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(objects);
  return Array.isArray(value) ? inner : [value as Readonly<Record<string, unknown>>, ...inner];
}

const entries = files.flatMap(({ name, content }) =>
  objects(content)
    .filter(({ id, act, from }) => [id, act, from].every((each) => typeof each === "string"))
    .map((entry) => ({ file: name, ...(entry as unknown as Entry) })),
);

const isNumber = (value: unknown): value is string =>
  typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value);

const metiers = files
  .filter(({ name }) => name.startsWith("annexe-1"))
  .flatMap(({ content }) => objects(content))
  .filter(
    ({ referenceCoefficient, complements }) => Array.isArray(referenceCoefficient) && complements,
  ) as unknown as readonly {
  readonly id: string;
  readonly referenceCoefficient: readonly Entry[];
  readonly complements: readonly { readonly id: string; readonly points: readonly Entry[] }[];
  readonly functionalBonuses: readonly { readonly id: string; readonly points: readonly Entry[] }[];
}[];

describe("the 121 changes to 1 December 2012, as they were keyed", () => {
  it.each(keyed.entries)("are dated in the seeds: $id", (change) => {
    const found = entries.filter(({ id, act }) => id === change.id && act === change.act);
    expect(found.length).toBeGreaterThan(0);
    const bounds = change.effectiveFrom === null ? change.effectiveBounds : undefined;
    for (const { from, notBefore, value } of found) {
      if (change.effectiveFrom !== null)
        expect({ from, notBefore }).toEqual({ from: change.effectiveFrom, notBefore: undefined });
      if (bounds) expect([notBefore, from]).toEqual([bounds.notBefore, bounds.notAfter]);
      if (isNumber(value) && isNumber(change.new)) expect(value).toBe(change.new);
    }
  });

  it("have the SMIC of every decree to July 2012", () => {
    const series = objects(files.find(({ name }) => name === "parameters.json")?.content).find(
      ({ id }) => id === "hourlyStatutoryMinimum",
    )?.["values"] as readonly Entry[];
    const told = series.map(({ from, value }) => `${from} ${Number(value)}`);
    const decrees = keyed.smic.values.map(({ from, hourly }) => `${from} ${Number(hourly)}`);
    const later = regimes.minimum.smicHourly.map(({ from, amount }) => `${from} ${Number(amount)}`);
    expect(told).toEqual(expect.arrayContaining(decrees));
    expect([...decrees, ...later]).toEqual(expect.arrayContaining(told));
  });
});

/** A series as both write it: the first day, or the last on which an open one may be; the act where it was found. */
function keyedSeries(series: readonly Dated[]): readonly string[] {
  return series.map(({ from, value, act, effectiveBounds, certainFrom }) => {
    const open = act === null ? certainFrom : effectiveBounds?.notAfter;
    return `${from ?? open} ${value} ${act ?? ""}`;
  });
}

function seedSeries(series: readonly Entry[], keyedOf: readonly string[]): readonly string[] {
  return series
    .filter(({ value }) => isNumber(value))
    .map(({ from, value, act }) => {
      const actless = `${from} ${value} `;
      return keyedOf.includes(actless) ? actless : `${actless}${act}`;
    });
}

describe("annexe I, as its sheets were keyed", () => {
  const sheets = annexe.metiers.filter(({ id }) => metiers.some((metier) => metier.id === id));

  it.each(sheets)("has the figures of $id", (sheet) => {
    const metier = metiers.find(({ id }) => id === sheet.id);
    const reference = keyedSeries(sheet.referenceCoefficient);
    expect(seedSeries(metier?.referenceCoefficient ?? [], reference)).toEqual(reference);
    const own = [...(metier?.complements ?? []), ...(metier?.functionalBonuses ?? [])];
    const printed = [...sheet.complements, ...sheet.functionalBonuses, ...(sheet.ended ?? [])];
    for (const { id, points } of printed) {
      const series = keyedSeries(points);
      const found = own.find((each) => each.id === id);
      if (sheet.id === "responsable-logistique-niveau-2" && found === undefined) continue;
      expect({ id, series: seedSeries(found?.points ?? [], series) }).toEqual({ id, series });
    }
  });
});
