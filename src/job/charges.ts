import type { Day, DecimalInput } from "../exact/index.js";
import type { PaidParameterId, ReadingChoices } from "../ids/index.js";
import { maybe, quantity, record, type Schema } from "../intake/index.js";
import { type LawOn, parameterAt, parameterFigure, reading } from "../law/index.js";
import {
  type Expression,
  type Figure,
  figure,
  greatest,
  least,
  power,
  product,
  quotient,
  resultOf,
  type Step,
  step,
  sum,
} from "../working/index.js";

/**
 * The amounts that major the charges of an establishment under the national quantified objective
 * (A1.3.1).
 */
export interface QuantifiedObjective {
  /** Class 4 products for prostheses and blood products, in millions of euros. */
  readonly prosthesesAndBloodProducts: DecimalInput;
  /**
   * Fees of practitioners, radiologists, biologists and medical auxiliaries, in millions of euros.
   */
  readonly fees: DecimalInput;
}

/** The charges that a director's coefficient is calculated on. */
export interface Charges {
  /**
   * Class 6 charges of the last closed year, every activity included, in millions of euros. More
   * than 0, at most 8 decimals.
   */
  readonly charges: DecimalInput;
  /** For an establishment under the national quantified objective: what is added to the charges. */
  readonly quantifiedObjective?: QuantifiedObjective;
}

const millions = { decimals: 8, atMost: 10000 };

/** The fields of {@link Charges}. */
export function chargesFields(): { readonly [K in keyof Charges]-?: Schema } {
  const majoredBy = record<QuantifiedObjective>({
    prosthesesAndBloodProducts: quantity(millions),
    fees: quantity(millions),
  });
  return {
    charges: quantity({ ...millions, moreThan: 0 }),
    quantifiedObjective: maybe(majoredBy),
  };
}

/** One calculation of the formula. */
export interface Calculation extends Charges {
  /** The day that tells its steps from those of another calculation of the same result. */
  readonly on?: Day;
  /** The law of the day of the calculation. */
  readonly law: LawOn;
  readonly pointValue: Figure;
  readonly deputy?: boolean;
  readonly readings?: ReadingChoices | undefined;
}

const classSix = { fr: "charges de la classe 6", en: "class 6 charges" };
const classFour = {
  fr: "produits de classe 4 : prothèses et produits sanguins",
  en: "class 4 products: prostheses and blood products",
};
const feesName = { fr: "honoraires", en: "fees" };

/**
 * The charges, majored for an establishment under the national quantified objective by its class 4
 * products and its fees.
 *
 * @article A1.3.1 L.296
 * @article A1.3.1 L.305
 */
function chargesStep({ on, charges, quantifiedObjective: majored }: Calculation): Step {
  const added = majored && [
    figure(majored.prosthesesAndBloodProducts, "million-euros", classFour),
    figure(majored.fees, "million-euros", feesName),
  ];
  return step({
    id: named("CHARGES", on),
    label: { fr: "Charges de l'établissement", en: "Charges of the establishment" },
    expression: sum(figure(charges, "million-euros", classSix), ...(added ?? [])),
    unit: "million-euros",
    articles: ["A1.3.1"],
  });
}

function named(id: string, on: Day | undefined): string {
  return on === undefined ? id : `${id}-${on}`;
}

/**
 * The coefficient of a director: a constant times a power of the charges in millions of euros, over
 * twelve times the point value of the day of the calculation; 0.85 of that for a directeur adjoint
 * or gestionnaire; rounded once, two decimals, halves up (reading R9). The text prints the constant
 * twice, differently (reading R8).
 *
 * @article A1.3.1 L.296-303
 * @article A1.3.1 L.306
 */
export function coefficientSteps(
  calculation: Calculation,
): readonly [charges: Step, coefficient: Step] {
  const { on, readings } = calculation;
  const charges = chargesStep(calculation);
  const rounding = reading(readings, "R9");
  const coefficient = step({
    id: named("REFERENCE_COEFFICIENT", on),
    label: { fr: "Coefficient de référence", en: "Reference coefficient" },
    expression: formula(calculation, resultOf(charges)),
    unit: "points",
    ...(rounding.choice === "two-decimals" ? { decimals: 2 } : {}),
    articles: ["A1.3.1"],
    readings: [reading(readings, "R8"), rounding],
  });
  return [charges, coefficient];
}

function formula(
  { law, deputy, pointValue, readings }: Calculation,
  charges: Expression,
): Expression {
  const exponent = parameterFigure("directorChargesExponent", law, "ratio");
  const raised = power(bounded(charges, law), exponent);
  const constant = parameterFigure("directorConstant", law, "euros", readings);
  const share = deputy === true ? [parameterFigure("directorDeputyFactor", law, "ratio")] : [];
  const months = parameterFigure("directorMonths", law, "months");
  const frozen = held("directorFrozenPointValue", law, "euros-per-point");
  return quotient(product(constant, raised, ...share), product(months, frozen ?? pointValue));
}

/** A figure that later acts brought: `undefined` while it has none. */
function held(id: PaidParameterId, law: LawOn, unit: Figure["unit"]): Figure | undefined {
  return parameterAt(id, law) === undefined ? undefined : parameterFigure(id, law, unit);
}

/**
 * The charges that count: at least the floor and at most the ceiling, once an act sets them.
 *
 * @article Avenant-2003-05
 * @article Avenant-2007-04
 */
function bounded(charges: Expression, law: LawOn): Expression {
  const floor = held("directorChargesFloor", law, "million-euros");
  const ceiling = held("directorChargesCeiling", law, "million-euros");
  const raised = floor === undefined ? charges : greatest(floor, charges);
  return ceiling === undefined ? raised : least(ceiling, raised);
}
