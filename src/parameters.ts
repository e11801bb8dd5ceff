import seeds from "../seeds/parameters.json" with { type: "json" };
import type { Day } from "./calendar.js";
import { appliedActs } from "./generated/dataset.js";
import type { ArticleId, ParameterId, ReadingChoices } from "./generated/ids.js";
import type { Label } from "./label.js";
import { lazy } from "./lazy.js";
import type { Decimal } from "./money.js";
import { type Dated, entryAt, type Series, valueFrom } from "./parameter.js";
import { reading } from "./readings.js";
import type { Source, Variant } from "./seeds.js";
import { type Figure, figure, type Unit } from "./trace.js";

/** A value of a dated figure, with where it was read. */
export interface SourcedValue extends Dated {
  readonly source: Source;
  readonly confidence: "high" | "medium" | "low";
  /** Last day on which somebody checked it against its source. */
  readonly checked: Day;
  /** The text or publication that gives it, where it is not the avenant. */
  readonly reference?: string;
}

/** Days for which no source gives the figure: it is then an input, or the request is refused. */
export interface Gap {
  readonly from: Day;
  readonly to?: Day;
  readonly why: Label;
}

/** A dated figure of the law. */
export interface Parameter {
  readonly id: ParameterId;
  readonly label: Label;
  readonly unit: string;
  readonly article: ArticleId;
  readonly values: readonly SourcedValue[];
  readonly gaps?: readonly Gap[];
  readonly variants?: readonly (Variant & { readonly values?: readonly SourcedValue[] })[];
}

const byId = /* @__PURE__ */ lazy(
  () => new Map((seeds as unknown as Parameter[]).map((parameter) => [parameter.id, parameter])),
);

/** Every dated figure, with unit, article, source, confidence and the day it was last checked. */
export function parameters(): readonly Parameter[] {
  return [...byId().values()];
}

function seriesOf(parameter: Parameter, choices: ReadingChoices | undefined): Series {
  const chosen = parameter.variants?.find(
    (variant) => reading(choices, variant.reading).choice === variant.choice,
  );
  return chosen?.values ?? parameter.values;
}

/**
 * The value of a figure on a day, or `undefined` where no source gives one: a gap is never filled.
 *
 * @example parameterAt("pointValue", "2003-09-01")?.toString() // "4.151"
 */
export function parameterAt(
  id: ParameterId,
  day: Day,
  choices?: ReadingChoices,
): Decimal | undefined {
  const parameter = byId().get(id) as Parameter;
  const entry = entryAt(seriesOf(parameter, choices), day, appliedActs);
  return entry && valueFrom(entry);
}

const figures = new WeakMap<Dated, Figure>();

/** A figure that every day of the scheme has, by its name, for a working. */
export function parameterFigure(
  id: ParameterId,
  day: Day,
  unit: Unit,
  choices?: ReadingChoices,
): Figure {
  const parameter = byId().get(id) as Parameter;
  const entry = entryAt(seriesOf(parameter, choices), day, appliedActs) as Dated;
  const made = figures.get(entry) ?? figure(valueFrom(entry), unit, parameter.label);
  figures.set(entry, made);
  return made;
}
