import { type Decimal, euros, fromCents, frozen, zero } from "../../exact/index.js";
import type { PoolId } from "../../pay/index.js";
import { type Arithmetic, type Named, type Step, traced } from "../../working/index.js";
import type { BonusYear } from "../absences/bonus-year.js";
import { basisOf, bonusIn, bonusOf } from "../person/bonus-basis.js";
import { type Portion, type PortionAmount, portionAmount, portionIn } from "../sharing/sharing.js";
import type { InstalmentTerms } from "./bonus-establishment.js";
import { type Instalment, instalmentPortions } from "./instalment-portions.js";
import type { Member } from "./member.js";
import type { SplitRule } from "./protocol-status.js";

/** What somebody is paid of an establishment's bonus. */
export interface PersonBonus {
  /** The id of the person. */
  readonly id: string;
  /** The mass in which the person shares. */
  readonly pool: PoolId;
  /** The rule by which it was shared. */
  readonly rule: SplitRule;
  /** Euros: the rate of the person's own gross, which is what the person brings to the envelope. */
  readonly bonus: Decimal;
  /** The absence days that count, the free ones included. */
  readonly countedDays: Decimal;
  /** Euros; zero where absence is not the criterion. */
  readonly abatement: Decimal;
  /** Euros: the part of the remainder; under criteria, all that they give. */
  readonly share: Decimal;
  /** Euros, what is paid: bonus less abatement plus share; under criteria, the share alone. */
  readonly net: Decimal;
  /** The instalments, which make up the net; none where it is paid once. */
  readonly instalments: readonly Instalment[];
  /**
   * The working, worked out again when it is read; its last step is the net, or the last
   * instalment. Not enumerable.
   */
  readonly steps: readonly Step[];
}

const paidOnce: readonly Instalment[] = /* @__PURE__ */ Object.freeze([]);
const nil = /* @__PURE__ */ frozen(euros(zero));
const netLabel = { fr: "Prime décentralisée à verser", en: "Decentralized bonus to be paid" };

/** The sums of a mass, in euros. */
export interface PoolSums {
  readonly envelope: Decimal;
  readonly abatements: Decimal;
  readonly distributed: Decimal;
}

/** What a member is paid, of the parts allotted. */
export class MemberBonus implements PersonBonus {
  readonly id: string;
  readonly pool: PoolId;
  readonly rule: SplitRule;
  readonly bonus: Decimal;
  readonly countedDays: Decimal;
  readonly abatement: Decimal;
  readonly share: Decimal;
  readonly net: Decimal;
  readonly instalments: readonly Instalment[];
  readonly #cents: bigint;
  readonly #member: Member;
  readonly #portions: readonly Portion[];
  readonly #year: BonusYear;

  constructor(member: Member, portions: readonly Portion[], year: BonusYear) {
    const absence = member.terms.criteria.length === 0;
    const parts = portions.map(portionAmount);
    const share = parts.reduce((sum, { cents }) => sum + cents, 0n);
    const cents = absence ? member.left + share : share;
    this.id = member.person.id;
    this.pool = member.pool;
    this.rule = member.terms.rule;
    this.bonus = inEuros(member.bonus);
    this.countedDays = member.countedDays;
    this.abatement = absence ? inEuros(member.abatement) : nil;
    this.share = parts.length === 1 ? (parts[0] as PortionAmount).euros : inEuros(share);
    this.net = inEuros(cents);
    this.instalments = paidIn(this.net, member.terms.instalments);
    this.#cents = cents;
    this.#member = member;
    this.#portions = portions;
    this.#year = year;
  }

  /** The sums of a mass. */
  static sumsOf(people: readonly MemberBonus[]): PoolSums {
    let [envelope, abatements, distributed] = [0n, 0n, 0n];
    for (const person of people) {
      const { bonus, abatement, terms } = person.#member;
      envelope += bonus;
      if (terms.criteria.length === 0) abatements += abatement;
      distributed += person.#cents;
    }
    return {
      envelope: fromCents(envelope),
      abatements: fromCents(abatements),
      distributed: fromCents(distributed),
    };
  }

  get steps(): readonly Step[] {
    const { person, portion, terms } = this.#member;
    const steps: Step[] = [];
    const on = traced(steps);
    const basis = basisOf(person, this.#year, portion);
    const own = terms.criteria.length === 0 ? [bonusIn(on, basis, this.#year).left] : [];
    if (own.length === 0) bonusOf(on, basis);
    netIn(on, [...own, ...this.#portions.map((each) => portionIn(on, each))]);
    for (const each of instalmentPortions(this.net, terms.instalments)) portionIn(on, each);
    return steps;
  }
}

function inEuros(cents: bigint): Decimal {
  return cents === 0n ? nil : fromCents(cents);
}

function paidIn(net: Decimal, terms: readonly InstalmentTerms[]): readonly Instalment[] {
  if (terms.length === 0) return paidOnce;
  return instalmentPortions(net, terms).map((portion, index) => ({
    month: (terms[index] as InstalmentTerms).month,
    amount: portionAmount(portion).euros,
  }));
}

/** What is paid: the bonus after abatement with the share, or what criteria give. */
function netIn<E>(on: Arithmetic<E>, parts: readonly E[]): E {
  const expression = parts.length === 0 ? on.figure(noPart) : on.sum(parts);
  return on.step({
    id: "net",
    label: netLabel,
    expression,
    unit: "euros",
    decimals: 2,
    articles: ["A3.1.4"],
  });
}

const noPart: Named = { value: zero, unit: "euros", name: { fr: "aucune part", en: "no part" } };
