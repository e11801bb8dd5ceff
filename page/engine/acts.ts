import type { Expression } from "../../src/index.js";
import { actOf, actsBehind, isLater } from "../../src/law/index.js";
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

/** The acts that set the figures of a sum, each once. */
export function actsIn(expression: Expression): readonly string[] {
  if ("of" in expression) return [...new Set(expression.of.flatMap(actsIn))];
  if (expression.kind !== "figure") return [];
  return actsBehind(expression).filter((act) => isLater(act) || act === "2002-02");
}
