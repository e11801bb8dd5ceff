import seeds from "../../../seeds/other-agreements/parameters.json" with { type: "json" };
import { type Day, frozen, type Label, lazy } from "../../exact/index.js";
import { type Figure, figure, type Unit } from "../../working/index.js";
import type { AgreementId, ArticleId, ParameterId } from "./ids.js";

/** A value of a figure, with where it was read. */
export interface AgreementValue {
  /** First day on which it holds. */
  readonly from: Day;
  /** The figure, in decimals. */
  readonly value: string;
  /** The agreement that set it. */
  readonly act: AgreementId;
  /** Where it stands in the published text. */
  readonly source: {
    /** The text that says so. */
    readonly article: ArticleId;
    /** One line, or the first and the last. */
    readonly lines: readonly number[];
  };
  /** How sure the value is. */
  readonly confidence: "high" | "medium" | "low";
  /** Last day on which somebody checked it against its source. */
  readonly checked: Day;
}

/** A figure of the agreements. */
export interface AgreementParameter {
  /** Its name. */
  readonly id: ParameterId;
  /** Its name, in both languages. */
  readonly label: Label;
  /** The unit in which it is counted. */
  readonly unit: string;
  /** The text that says so. */
  readonly article: ArticleId;
  /** Its values, oldest first. */
  readonly values: readonly AgreementValue[];
  /** A further note that its source calls for. */
  readonly note?: Label;
}

const byId = /* @__PURE__ */ lazy(
  () => new Map(frozen(seeds as unknown as AgreementParameter[]).map((each) => [each.id, each])),
);

/**
 * Every figure of the agreements, with unit, article, lines, confidence and the day it was last
 * checked.
 */
export function parameters(): readonly AgreementParameter[] {
  return [...byId().values()];
}

/** A figure on a day that has one, or the last that was set where no day is told, for a working. */
export function figureOf(id: ParameterId, unit: Unit, day?: Day): Figure {
  const { values, label } = byId().get(id) as AgreementParameter;
  const entry = values.findLast(({ from }) => day === undefined || from <= day);
  return figure((entry as AgreementValue).value, unit, label);
}

/** The same as a number that one counts with: days, months. */
export function countOf(id: ParameterId, unit: Unit, day?: Day): number {
  return figureOf(id, unit, day).value.toNumber();
}

/** The first day on which a figure holds. */
export function firstDayOf(id: ParameterId): Day {
  return ((byId().get(id) as AgreementParameter).values[0] as AgreementValue).from;
}
