import figures from "figures:regimes" with { type: "json" };
import prose from "prose:regimes" with { type: "json" };
import {
  type Decimal,
  decimal,
  frozen,
  type Label,
  lazy,
  madeWhole,
  remembered,
} from "../exact/index.js";
import type {
  ApartRegimeFigureId,
  ArticleId,
  ReadingChoices,
  RegimeFigureId,
} from "../ids/index.js";
import type { Figure, Unit } from "../working/index.js";
import { hasBegun, type LawOn } from "./law-on.js";
import type { SourcedValue } from "./parameters.js";
import { reading } from "./reading.js";
import type { Variant } from "./seeds.js";
import { type Dated, figureSet } from "./series.js";

/** A value of a figure of the texts of 2012 and 2014: one number, or a list of them. */
export interface DatedValue extends Omit<Dated, "value"> {
  /** The figure, or the figures of a table in their order, in decimals. */
  readonly value: string | readonly string[];
}

/** A value of such a figure, with where it was read. */
type SourcedDatedValue = DatedValue & Omit<SourcedValue, "value">;

/** A dated figure or table of the texts of 2012 and 2014. */
export interface RegimeFigure<V extends DatedValue = SourcedDatedValue> {
  readonly id: RegimeFigureId;
  readonly label: Label;
  readonly unit: string;
  readonly article: ArticleId;
  readonly values: readonly V[];
  /** Its values under other readings of the text. */
  readonly variants?: readonly (Variant & { readonly values: readonly V[] })[];
}

/** The same, as pay is worked out from it. */
type OfRegime = Omit<RegimeFigure<DatedValue>, "unit" | "article">;

/** One that pay may read, by its name, or any that was looked up. */
type AskedOfRegime = Exclude<RegimeFigureId, ApartRegimeFigureId> | OfRegime;

const byId = /* @__PURE__ */ lazy(
  () =>
    new Map(
      frozen(figures as unknown as (OfRegime | 0)[]).flatMap((each) =>
        each === 0 ? [] : [[each.id, each]],
      ),
    ),
);

/** Every dated figure and table of the texts of 2012 and 2014. */
export const regimeFigures: () => readonly RegimeFigure[] = /* @__PURE__ */ lazy(() =>
  madeWhole<readonly RegimeFigure[]>(figures, prose),
);

const toldById = /* @__PURE__ */ lazy(
  () => new Map(regimeFigures().map((each) => [each.id, each])),
);

/** A figure that pay never reads, by its name: it stands apart from those that pay reads. */
export function regimeFigureApart(id: ApartRegimeFigureId): RegimeFigure {
  return toldById().get(id) as RegimeFigure;
}

/** The name of a figure. */
export function regimeLabel(asked: AskedOfRegime): Label {
  return lookedUp(asked).label;
}

function lookedUp(asked: AskedOfRegime): OfRegime {
  return typeof asked === "string" ? (byId().get(asked) as OfRegime) : asked;
}

/** The entry of a figure in force under a law; none before its first. */
export function regimeEntry(
  asked: AskedOfRegime,
  on: LawOn,
  choices?: ReadingChoices,
): DatedValue | undefined {
  const { values, variants = [] } = lookedUp(asked);
  const chosen = variants.find((each) => reading(choices, each.reading).choice === each.choice);
  return (chosen?.values ?? values).findLast((entry) => hasBegun(entry, on));
}

const lists = new WeakMap<DatedValue, readonly Decimal[]>();

/** The figures of a table that the law has, in their order. */
export function regimeTable(
  asked: AskedOfRegime,
  on: LawOn,
  choices?: ReadingChoices,
): readonly Decimal[] {
  const entry = regimeEntry(asked, on, choices) as DatedValue;
  return remembered(lists, entry, () => [entry.value].flat().map(decimal));
}

/** A figure that the law has, for a working. */
export function regimeFigure(
  asked: AskedOfRegime,
  on: LawOn,
  unit: Unit,
  choices?: ReadingChoices,
): Figure {
  const { act } = regimeEntry(asked, on, choices) as DatedValue;
  const [value] = regimeTable(asked, on, choices) as readonly [Decimal];
  return figureSet(value, { unit, name: regimeLabel(asked), by: [act] });
}

/** Whether a rule that is in force or not is in force. */
export function regimeHas(asked: AskedOfRegime, on: LawOn, choices?: ReadingChoices): boolean {
  return regimeEntry(asked, on, choices)?.value === "1";
}
