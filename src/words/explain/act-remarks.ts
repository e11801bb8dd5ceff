import { dayInFull, isMonth, type Label, type Language } from "../../exact/index.js";
import { type LegalChange, type NamedFigure, setBy } from "../../history/index.js";
import type { ActId } from "../../ids/index.js";
import { type Act, actOf, dayOfMonth, type LawAsked, regimesUnder } from "../../law/index.js";
import type { Expression, Step } from "../../working/index.js";
import type { Remark } from "./remark.js";

/** A payslip, as far as it says by which acts it is worked out. */
interface SlipUnderLaw {
  readonly month?: unknown;
  readonly metier?: { readonly id: string };
  readonly law?: { readonly as: LawAsked; readonly acts: readonly ActId[] };
  readonly lines?: readonly { readonly steps: readonly Step[] }[];
}

/** The acts that a payslip rests on: what each sets of it, its signature, and its days. */
export function actRemarks(result: object): readonly Remark[] {
  const { month, metier, law, lines = [] }: SlipUnderLaw = result;
  if (law === undefined || metier === undefined || !isMonth(month)) return [];
  const day = dayOfMonth(regimesUnder({ law: law.as }), month, undefined);
  const figures = lines.flatMap(({ steps }) =>
    steps.flatMap(({ expression }) => figuresIn(expression)),
  );
  return law.acts.map((id) => {
    const changes = setBy(id, figures, { day, law: law.as, held: metier.id });
    return remarkOf(actOf(id), changes);
  });
}

function figuresIn(expression: Expression): readonly NamedFigure[] {
  if ("of" in expression) return expression.of.flatMap(figuresIn);
  return expression.kind === "figure" ? [expression] : [];
}

function remarkOf(act: Act, changes: readonly LegalChange[]): Remark {
  const words = (language: Language): string => {
    const said = [...new Set(changes.map((each) => whatIsSet(each, language)))].join("; ");
    const title = said === "" ? act.title[language] : shortTitle(act, language);
    const told = [title, ...daysOf(act, language)].join(", ");
    return said === "" ? told : `${said}${colon[language]}${told}`;
  };
  const articles = [...new Set(changes.map(({ article }) => article))];
  return { words: { fr: words("fr"), en: words("en") }, articles };
}

const colon: Label = { fr: " : ", en: ": " };

/** The title of an act; that of an avenant up to what it is about. */
function shortTitle({ title }: Act, language: Language): string {
  const whole = title[language];
  return whole.startsWith("Avenant") ? (whole.split(colon[language])[0] as string) : whole;
}

function whatIsSet({ subject, after }: LegalChange, language: Language): string {
  return `${subject[language]}, ${after?.[language]}`;
}

function daysOf(act: Act, language: Language): readonly string[] {
  const signed =
    act.signed === null ? [] : [says.signed[language](dayInFull(act.signed, language))];
  return [...signed, knownIn(act, language), effectIn(act, language)].filter((each) => each !== "");
}

/** From when an act is known, or taken as known where that day was not found (reading R69). */
function knownIn(act: Act, language: Language): string {
  const { knownFrom, knownBounds, asSigned } = act;
  if (asSigned === true) return "";
  if (knownFrom !== null) return says.known[language](dayInFull(knownFrom, language));
  const { notBefore, notAfter } = knownBounds ?? {};
  if (notAfter !== undefined && notBefore !== undefined)
    return says.knownBetween[language](
      dayInFull(notBefore, language),
      dayInFull(notAfter, language),
    );
  return notBefore === undefined
    ? says.knownFromEffect[language]
    : says.takenAsKnown[language](dayInFull(notBefore, language));
}

function effectIn({ effectiveFrom, effectiveBounds }: Act, language: Language): string {
  if (effectiveFrom !== null) return says.from[language](dayInFull(effectiveFrom, language));
  if (effectiveBounds === undefined) return "";
  const { notBefore, notAfter } = effectiveBounds;
  return says.fromBetween[language](dayInFull(notBefore, language), dayInFull(notAfter, language));
}

const says = {
  signed: { fr: (day: string) => `signé le ${day}`, en: (day: string) => `signed ${day}` },
  known: { fr: (day: string) => `connu le ${day}`, en: (day: string) => `known ${day}` },
  knownBetween: {
    fr: (a: string, b: string) => `connu entre le ${a} et le ${b}`,
    en: (a: string, b: string) => `known between ${a} and ${b}`,
  },
  takenAsKnown: {
    fr: (day: string) => `tenu pour connu dès le ${day}, faute d'un jour trouvé`,
    en: (day: string) => `taken as known from ${day}, no day having been found`,
  },
  knownFromEffect: {
    fr: "tenu pour connu dès son effet, faute d'un jour trouvé",
    en: "taken as known from its effect, no day having been found",
  },
  from: { fr: (day: string) => `à compter du ${day}`, en: (day: string) => `from ${day}` },
  fromBetween: {
    fr: (a: string, b: string) => `à compter d'un jour entre le ${a} et le ${b}`,
    en: (a: string, b: string) => `from a day between ${a} and ${b}`,
  },
} as const;
