import { type Decimal, euros, fromCents, frozen, ofMonth, total, zero } from "../../exact/index.js";
import type { PoolId } from "../../pay/index.js";
import {
  type Arithmetic,
  type Named,
  renamed,
  resultOf,
  type Step,
  step,
  sumOf,
  traced,
} from "../../working/index.js";
import type { BonusYear } from "../absences/bonus-year.js";
import { basisOf, bonusIn, bonusOf } from "../person/bonus-basis.js";
import { type Portion, portionAmount, portionIn } from "../sharing/sharing.js";
import type { BasedInstalment } from "./based-instalments.js";
import type { InstalmentTerms } from "./bonus-establishment.js";
import { type Instalment, instalmentPortions } from "./instalment-portions.js";
import type { Member } from "./member.js";
import type { SplitRule } from "./protocol-status.js";

/** The amount of an establishment's bonus paid to a person. */
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
const nil = /* @__PURE__ */ frozen(/* @__PURE__ */ euros(zero));
const netStep = {
  id: "net",
  label: { fr: "Prime décentralisée à verser", en: "Decentralized bonus to be paid" },
  unit: "euros",
  decimals: 2,
  articles: ["A3.1.4"],
} as const;

/** The sums of a mass, in euros. */
export interface PoolSums {
  readonly envelope: Decimal;
  readonly abatements: Decimal;
  readonly distributed: Decimal;
}

/** A member in a year, or in the part of it that an instalment is worked out on. */
export interface MemberStage {
  readonly member: Member;
  readonly portions: readonly Portion[];
  readonly year: BonusYear;
  /** None of a whole year. */
  readonly instalment: BasedInstalment | undefined;
}

type MemberStages = readonly [MemberStage, ...MemberStage[]];

/** Cents: what a stage comes to. */
interface StageSums {
  readonly abatement: bigint;
  readonly share: bigint;
  readonly net: bigint;
}

function sumsIn({ member, portions }: MemberStage): StageSums {
  const absence = member.terms.criteria.length === 0;
  const share = portions.reduce((sum, each) => sum + portionAmount(each).cents, 0n);
  return {
    abatement: absence ? member.abatement : 0n,
    share,
    net: absence ? member.left + share : share,
  };
}

/** The amount paid to a member, from the parts allotted. */
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
  readonly #stages: MemberStages;

  constructor(stages: MemberStages) {
    const [{ member, portions }] = stages;
    const sums = stages.map(sumsIn);
    const only = stages.length === 1 && portions.length === 1 ? portions[0] : undefined;
    this.id = member.person.id;
    this.pool = member.pool;
    this.rule = member.terms.rule;
    this.bonus = inEuros(summed(stages, (stage) => stage.member.bonus));
    this.countedDays = countedIn(stages);
    this.abatement = inEuros(summed(sums, ({ abatement }) => abatement));
    this.share = only ? portionAmount(only).euros : inEuros(summed(sums, ({ share }) => share));
    this.net = inEuros(summed(sums, ({ net }) => net));
    this.instalments = paidIn(this.net, stages, sums);
    this.#stages = stages;
  }

  /** The sums of a mass. */
  static sumsOf(people: readonly MemberBonus[]): PoolSums {
    let [envelope, abatements, distributed] = [0n, 0n, 0n];
    for (const person of people) {
      for (const stage of person.#stages) {
        const { abatement, net } = sumsIn(stage);
        envelope += stage.member.bonus;
        abatements += abatement;
        distributed += net;
      }
    }
    return {
      envelope: fromCents(envelope),
      abatements: fromCents(abatements),
      distributed: fromCents(distributed),
    };
  }

  get steps(): readonly Step[] {
    const [{ instalment, member }] = this.#stages;
    if (instalment !== undefined) return inInstalments(this.#stages);
    const steps = stepsOf(this.#stages[0]);
    const { instalments } = member.terms;
    for (const each of instalmentPortions(this.net, instalments)) portionIn(traced(steps), each);
    return steps;
  }
}

function summed<T>(all: readonly T[], of: (each: T) => bigint): bigint {
  return all.reduce((sum, each) => sum + of(each), 0n);
}

function countedIn([first, ...others]: MemberStages): Decimal {
  if (others.length === 0) return first.member.countedDays;
  return total([first, ...others].map(({ member }) => member.countedDays));
}

/** The working of a year, or of a part of it: its last step is what is paid. */
function stepsOf({ member, portions, year }: MemberStage): Step[] {
  const steps: Step[] = [];
  const on = traced(steps);
  const basis = basisOf(member.person, year, member.portion);
  const own = member.terms.criteria.length === 0 ? [bonusIn(on, basis, year).left] : [];
  if (own.length === 0) bonusOf(on, basis);
  netIn(on, [...own, ...portions.map((each) => portionIn(on, each))]);
  return steps;
}

/** The working of each instalment on its own part of the year, then their sum. */
function inInstalments(stages: MemberStages): readonly Step[] {
  const worked = stages.map((stage) => {
    const { month } = stage.instalment as BasedInstalment;
    const of = ofMonth(month);
    const suffix = { fr: ` (échéance ${of.fr})`, en: ` (instalment ${of.en})` };
    return renamed(stepsOf(stage), `instalment-${month}-`, suffix);
  });
  const counted = worked.flatMap((steps) => steps.filter(({ id }) => id.endsWith("-counted-days")));
  const days =
    counted.length === 0 ? [] : [step({ ...daysStep, expression: sumOf(counted.map(resultOf)) })];
  const nets = worked.map((steps) => resultOf(steps.at(-1) as Step));
  const net = step({ ...netStep, expression: sumOf(nets) });
  return [...worked.flat(), ...days, net];
}

const daysStep = {
  id: "counted-days",
  label: { fr: "Jours d'absence de l'année", en: "Absence days of the year" },
  unit: "days",
  articles: ["A3.1.4"],
} as const;

function inEuros(cents: bigint): Decimal {
  return cents === 0n ? nil : fromCents(cents);
}

function paidIn(
  net: Decimal,
  stages: MemberStages,
  sums: readonly StageSums[],
): readonly Instalment[] {
  const [{ member }] = stages;
  const { instalments: terms } = member.terms;
  if (terms.length === 0) return paidOnce;
  const based = stages.flatMap(({ instalment }) => instalment ?? []);
  if (based.length > 0) {
    return based.map((instalment, place) =>
      onItsBasis(instalment, stages[place] as MemberStage, sums[place] as StageSums),
    );
  }
  return instalmentPortions(net, terms).map((portion, index) => ({
    month: (terms[index] as InstalmentTerms).month,
    amount: portionAmount(portion).euros,
  }));
}

function onItsBasis(
  { month, basis: { from, lastMonth } }: BasedInstalment,
  { member }: MemberStage,
  { abatement, share, net }: StageSums,
): Instalment {
  return {
    month,
    amount: inEuros(net),
    basis: {
      from,
      lastMonth,
      bonus: inEuros(member.bonus),
      countedDays: member.countedDays,
      abatement: inEuros(abatement),
      share: inEuros(share),
    },
  };
}

/** The amount paid: the bonus after abatement with the share, or what criteria give. */
function netIn<E>(on: Arithmetic<E>, parts: readonly E[]): E {
  const expression = parts.length === 0 ? on.figure(noPart) : on.sum(parts);
  return on.step({ ...netStep, expression });
}

const noPart: Named = { value: zero, unit: "euros", name: { fr: "aucune part", en: "no part" } };
