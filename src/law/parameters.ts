import figures from "figures:parameters" with { type: "json" };
import prose from "prose:parameters" with { type: "json" };
import { type Day, type Decimal, frozen, type Label, lazy, madeWhole } from "../exact/index.js";
import type {
  ApartParameterId,
  ArticleId,
  PaidParameterId,
  ParameterId,
  ReadingChoices,
  ReadingId,
} from "../ids/index.js";
import type { Figure, Unit } from "../working/index.js";
import type { Confidence } from "./confidence.js";
import { type LawOn, underEveryLaw } from "./law-on.js";
import { reading } from "./reading.js";
import type { Variant } from "./seeds.js";
import { type Dated, entryAt, figureFrom, type Series, valueFrom } from "./series.js";
import type { Source } from "./source.js";

/** A value of a dated figure, with where it was read. */
export interface SourcedValue extends Dated {
  /** Where it stands in the text. */
  readonly source: Source;
  /** The id of the change that it makes, where a later act sets it. */
  readonly id?: string;
  /** How sure the value is. */
  readonly confidence: Confidence;
  /** Last day on which somebody checked it against its source. */
  readonly checked: Day;
  /** The text or publication that gives it, where it is not the avenant. */
  readonly reference?: string;
}

/** Days for which no source gives the figure: it is then an input, or the request is refused. */
export interface Gap {
  /** First day without a value. */
  readonly from: Day;
  /** First day that has one again; absent while none has. */
  readonly to?: Day;
  /** The act whose first day would settle it, where there is one. */
  readonly act?: string;
  /** Why no source gives one. */
  readonly why: Label;
  /** The values published for it without a text, from a first day on: `why` says so. */
  readonly circulating?: {
    /** The first day for which they are published. */
    readonly since: Day;
    /** The values, in decimals. */
    readonly values: readonly string[];
  };
}

/** A dated figure of the law, as pay is worked out from it. */
export interface ParameterFigures {
  /** Its name. */
  readonly id: ParameterId;
  /** Its name, in both languages. */
  readonly label: Label;
  /** Its values, oldest first. */
  readonly values: readonly Dated[];
  /** The days for which no source gives one. */
  readonly gaps?: readonly Gap[];
  /**
   * Holds under every law, the avenant n° 2002-02 alone included: the point value, the statutory
   * minimum.
   */
  readonly everyLaw?: true;
  /** Its values under other readings of the text. */
  readonly variants?: readonly (Variant & {
    /** Its values under that reading. */
    readonly values?: readonly Dated[];
  })[];
}

/** A dated figure of the law. */
export interface Parameter extends ParameterFigures {
  /** The unit in which it is counted. */
  readonly unit: string;
  /** The text that says so. */
  readonly article: ArticleId;
  /** Its values, oldest first. */
  readonly values: readonly SourcedValue[];
  /** How what is worked out from it is rounded, where a reading says so. */
  readonly rounding?: {
    /** Decimals kept. */
    readonly decimals: number;
    /** Halves go up. */
    readonly mode: "half-up";
    /** The reading that says so. */
    readonly reading: ReadingId;
  };
  /** A further note that its source calls for. */
  readonly note?: Label;
  /** Its values under other readings of the text. */
  readonly variants?: readonly (Variant & {
    /** Its values under that reading. */
    readonly values?: readonly SourcedValue[];
  })[];
}

const byId = /* @__PURE__ */ lazy(
  () =>
    new Map(
      frozen(figures as unknown as (ParameterFigures | 0)[]).flatMap((parameter) =>
        parameter === 0 ? [] : [[parameter.id, parameter]],
      ),
    ),
);

const whole = /* @__PURE__ */ lazy(() => madeWhole<readonly Parameter[]>(figures, prose));

/** Every dated figure, with unit, article, source, confidence and the day it was last checked. */
export function parameters(): readonly Parameter[] {
  return [...whole()];
}

const toldById = /* @__PURE__ */ lazy(
  () => new Map(whole().map((parameter) => [parameter.id, parameter])),
);

/** A dated figure that pay never reads, by its name: it stands apart from those that pay reads. */
export function parameterApart(id: ApartParameterId): Parameter {
  return toldById().get(id) as Parameter;
}

/** A dated figure by its name; one that was looked up stays itself. */
export function parameterOf(asked: PaidParameterId | ParameterFigures): ParameterFigures {
  return typeof asked === "string" ? (byId().get(asked) as ParameterFigures) : asked;
}

function seriesOf(parameter: ParameterFigures, choices: ReadingChoices | undefined): Series {
  const chosen = parameter.variants?.find(
    (variant) => reading(choices, variant.reading).choice === variant.choice,
  );
  return chosen?.values ?? parameter.values;
}

function parameterEntry(
  parameter: ParameterFigures,
  on: LawOn,
  choices: ReadingChoices | undefined,
): Dated | undefined {
  const { everyLaw, gaps } = parameter;
  if (gaps?.some((gap) => isWithin(gap, on.since)) === true) return undefined;
  return entryAt(seriesOf(parameter, choices), everyLaw === true ? underEveryLaw(on) : on);
}

/**
 * The value of a figure on a day, or `undefined` where no source gives one: a gap is never filled.
 *
 * @example parameterAt("pointValue", lawOn("2003-09-01"))?.toString() // "4.151"
 */
export function parameterAt(
  asked: PaidParameterId | ParameterFigures,
  on: LawOn,
  choices?: ReadingChoices,
): Decimal | undefined {
  const entry = parameterEntry(parameterOf(asked), on, choices);
  return entry && valueFrom(entry);
}

/** The gap in which a day stands, where no source gives the figure. */
export function gapOn(id: PaidParameterId, day: Day): Gap | undefined {
  return parameterOf(id).gaps?.find((gap) => isWithin(gap, day));
}

function isWithin({ from, to }: Gap, day: Day): boolean {
  return from <= day && (to === undefined || day < to);
}

/** A figure that every day of the scheme has, by its name, for a working. */
export function parameterFigure(
  asked: PaidParameterId | ParameterFigures,
  on: LawOn,
  unit: Unit,
  choices?: ReadingChoices,
): Figure {
  return figureSetOn(asked, on, unit, choices) as Figure;
}

/** The same of a figure that some days have, or `undefined`. */
export function figureSetOn(
  asked: PaidParameterId | ParameterFigures,
  on: LawOn,
  unit: Unit,
  choices?: ReadingChoices,
): Figure | undefined {
  const parameter = parameterOf(asked);
  const entry = parameterEntry(parameter, on, choices);
  return entry && figureFrom(entry, unit, parameter.label);
}
