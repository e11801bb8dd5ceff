import { type DecimalInput, type Language, minusSign, noBreak } from "../../exact/index.js";
import type { Expression, Figure, Operation, Reference, Unit } from "../../working/index.js";
import { unitAfter, writeBare, writeQuantity } from "./quantity.js";

/** An operand that is worked out no further. */
export type Leaf = Figure | Reference;

/** A sum or a difference. */
export type Additive = Operation & { readonly kind: "sum" | "difference" };

/** How the operands of a working are written: as numbers or as names. */
export interface Notation {
  readonly language: Language;
  readonly leaf: (leaf: Leaf) => string;
  /** A bracket of terms, when its unit can stand once, after it. */
  readonly factored?: (operation: Additive) => string | undefined;
  /** An operand of a power. */
  readonly powered: (leaf: Leaf) => string;
}

const greatestWords = { fr: "le plus grand de", en: "the greatest of" };
const leastWords = { fr: "le plus petit de", en: "the least of" };

const signs = { sum: "+", difference: minusSign, product: "×", quotient: "÷" } as const;

type Linear = Operation & { readonly kind: keyof typeof signs };

function isLinear(operation: Operation): operation is Linear {
  return operation.kind in signs;
}

/** A working on one line, as one would write it on paper. */
export function written(expression: Expression, notation: Notation): string {
  if (expression.kind === "figure" || expression.kind === "step") return notation.leaf(expression);
  if (isLinear(expression)) {
    const operands = expression.of.map((operand, index) =>
      needsBrackets(operand, expression, index)
        ? bracketed(operand, notation)
        : written(operand, notation),
    );
    return abridged(operands, notation.language).join(` ${signs[expression.kind]} `);
  }
  return expression.kind === "power"
    ? expression.of.map((operand) => powered(operand, notation)).join("^")
    : chosen(expression, notation);
}

const mostTerms = 24;
const shownTerms = 3;
const omitted = { fr: "termes", en: "terms" };

/** A sum over a whole establishment by its first terms and its last; the data has them all. */
function abridged(operands: readonly string[], language: Language): readonly string[] {
  if (operands.length <= mostTerms) return operands;
  const rest = operands.length - shownTerms - 1;
  const last = operands.slice(-1);
  return [...operands.slice(0, shownTerms), `… (${rest} ${omitted[language]})`, ...last];
}

function chosen({ kind, of }: Operation, notation: Notation): string {
  const { language } = notation;
  const words = kind === "least" ? leastWords : greatestWords;
  const separator = language === "fr" ? `${noBreak}; ` : "; ";
  const operands = of.map((operand) => written(operand, notation));
  return `${words[language]} (${operands.join(separator)})`;
}

function powered(operand: Expression, notation: Notation): string {
  if (operand.kind === "figure" || operand.kind === "step") return notation.powered(operand);
  return `(${written(operand, notation)})`;
}

const additive: ReadonlySet<string> = new Set(["sum", "difference"]);
const multiplicative: ReadonlySet<string> = new Set(["product", "quotient"]);

/** Brackets keep a sum inside a product, and what stands behind a minus or a division, apart. */
function needsBrackets({ kind }: Expression, { kind: around }: Linear, index: number): boolean {
  if (additive.has(kind))
    return multiplicative.has(around) || (around === "difference" && index > 0);
  if (!multiplicative.has(kind) || index === 0) return false;
  return around === "quotient" || (around === "product" && kind === "quotient");
}

function bracketed(expression: Expression, notation: Notation): string {
  const once = additive.has(expression.kind) && notation.factored?.(expression as Additive);
  return once || `(${written(expression, notation)})`;
}

/** The unit that every term of a bracket has; none where one is an operation, which has no unit. */
function sharedUnit(terms: readonly Expression[]): Unit | undefined {
  const units = new Set(terms.map((term) => ("unit" in term ? term.unit : undefined)));
  return units.size === 1 ? [...units][0] : undefined;
}

/** Units written behind the bracket of a sum, once: those that stand after the number. */
function standsAfterBracket(unit: Unit, value: DecimalInput, language: Language): boolean {
  const isPercent = unit === "percent" || unit === "percent-per-year";
  return !isPercent && unit !== "million-euros" && unitAfter(value, unit, language) !== "";
}

/** Numbers with their units, the unit of a bracket written once: `(477 + 82) points`. */
export function inNumbers(language: Language): Notation {
  return {
    language,
    leaf: ({ value, unit }) => writeQuantity(value, unit, language),
    powered: ({ value, unit }) => writeBare(value, unit, language),
    factored: ({ kind, of, value }) => {
      const unit = sharedUnit(of);
      if (unit === undefined || !standsAfterBracket(unit, value, language)) return undefined;
      const terms = of.map((term) => writeBare(term.value, unit, language));
      return `(${terms.join(` ${signs[kind]} `)})${unitAfter(value, unit, language)}`;
    },
  };
}

/** Names instead of numbers: `(coefficient de référence + anesthésie) × valeur du point`. */
export function inNames(language: Language, nameOf: (leaf: Leaf) => string): Notation {
  return { language, leaf: nameOf, powered: nameOf };
}
