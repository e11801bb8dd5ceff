import { setBy } from "../../src/history/index.js";
import type { Expression, Figure, PaySlip } from "../../src/index.js";
import { actOf, actsBehind, dayOfMonth, isLater, regimesUnder } from "../../src/law/index.js";
import type { Writer } from "./language.js";

/** An act, as the page shows it. */
export interface ActView {
  readonly id: string;
  readonly title: string;
  /** Its days, in words: signed, known, in effect. */
  readonly days: string;
  /** First day on which the law as finally in force applies it. */
  readonly from: string | undefined;
}

const words = {
  fr: {
    signed: (day: string) => `signé le ${day}`,
    known: (day: string) => `publié le ${day}`,
    effect: (day: string) => `applicable au ${day}`,
  },
  en: {
    signed: (day: string) => `signed ${day}`,
    known: (day: string) => `published ${day}`,
    effect: (day: string) => `in effect from ${day}`,
  },
};

/** An act in words. */
export function actView(id: string, write: Writer): ActView {
  const { title, signed, knownFrom, effectiveFrom } = actOf(id);
  const says = words[write.language];
  const days = [
    signed === null ? "" : says.signed(write.day(signed)),
    knownFrom === null ? "" : says.known(write.day(knownFrom)),
    effectiveFrom === null ? "" : says.effect(write.day(effectiveFrom)),
  ];
  return {
    id,
    title: write.of(title),
    days: days.filter((day) => day !== "").join(", "),
    from: effectiveFrom ?? undefined,
  };
}

/** A slip, as far as acts are looked for among its figures. */
interface UnderLaw {
  readonly month: string;
  readonly law: PaySlip["law"];
  readonly held: string;
}

/** The acts that set the figures of a sum, each once: those of a slip, where one is told. */
export function actsIn(expression: Expression, slip?: UnderLaw): readonly string[] {
  const figures = figuresIn(expression);
  const behind = figures.flatMap(actsBehind).filter((act) => isLater(act) || act === "2002-02");
  return [...new Set([...behind, ...(slip === undefined ? [] : actsSetting(figures, slip))])];
}

function figuresIn(expression: Expression): readonly Figure[] {
  if ("of" in expression) return expression.of.flatMap(figuresIn);
  return expression.kind === "figure" ? [expression] : [];
}

/** The acts of a slip that set one of the figures, by their names: a coefficient is one. */
function actsSetting(figures: readonly Figure[], { month, law, held }: UnderLaw) {
  const day = dayOfMonth(regimesUnder({ law: law.as }), month, undefined) ?? `${month}-01`;
  return law.acts.filter((act) => setBy(act, figures, { day, law: law.as, held }).length > 0);
}
