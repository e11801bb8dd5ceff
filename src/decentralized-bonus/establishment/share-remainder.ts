/**
 * Without a protocol, what the abatements leave of a mass is paid, uniformly and in proportion to
 * working time, to those of it who suffered none.
 *
 * @article A3.1.2 L.466
 * @article A3.1.4 L.477
 */
import { type Decimal, type Fraction, fromCents, one } from "../../exact/index.js";
import { reading } from "../../law/index.js";
import type { AppliedReading, Named } from "../../working/index.js";
import type { BonusYear } from "../absences/bonus-year.js";
import {
  leftCents,
  type Portion,
  type SharedAmount,
  shareOut,
  type Weight,
} from "../sharing/sharing.js";
import type { Member } from "./member.js";
import { type Undistributed, undistributed } from "./undistributed.js";

/** The amounts paid to a group of members beside, or instead of, their own bonus. */
export interface Allotment {
  /** The parts of each member, in their order. */
  readonly portions: readonly (readonly Portion[])[];
  readonly undistributed: readonly Undistributed[];
  readonly readings: readonly AppliedReading[];
}

const timeName = { fr: "temps de travail", en: "working time" };
const presentName = { fr: "part de l'année passée", en: "share of the year present" };
const noPortion: readonly Portion[] = [];

/** Shares what the abatements leave among the members who suffered none. */
export function shareRemainder(members: readonly Member[], year: BonusYear): Allotment {
  const remainder = fromCents(members.reduce((sum, { abatement }) => sum + abatement, 0n));
  const amountRule = reading(year.readings, "R40");
  const shares = members.map((member) => sufferedNone(member, amountRule.choice));
  const sharers = members.filter((_, index) => shares[index]);
  const timeRule = reading(year.readings, "R52");
  const weights = weightsOf(sharers, timeRule.choice);
  const shared = shareOut(sharedIn(remainder), weights, leftCents(year.readings));
  let next = 0;
  const known = new Map<Portion, readonly Portion[]>();
  const portions = shares.map((has) => (has ? alone(known, shared.portions[next++]) : noPortion));
  const why = sharers.length === 0 ? "everybody-abated" : "cents-left";
  const readings = [
    ...shared.readings,
    ...(members.some(hardlyAbated) ? [amountRule] : []),
    ...(sharers.some(({ person }) => person.timePresent !== undefined) ? [timeRule] : []),
  ];
  return { portions, undistributed: undistributed(why, shared.left), readings };
}

/** A portion by itself; those who have the same share the list. */
function alone(
  known: Map<Portion, readonly Portion[]>,
  portion: Portion | undefined,
): readonly Portion[] {
  const own = portion as Portion;
  const list = known.get(own) ?? [own];
  known.set(own, list);
  return list;
}

function sharedIn(amount: Decimal): SharedAmount {
  return {
    id: "share",
    label: { fr: "Part du reliquat", en: "Share of the remainder" },
    name: { fr: "reliquat de la masse", en: "remainder of the mass" },
    amount,
    weightsName: {
      fr: "temps de travail de tous ceux qui se le partagent",
      en: "working time of all who share it",
    },
    weightDecimals: 20,
    articles: ["A3.1.4"],
  };
}

/** Over the free days, yet an abatement of nothing: what reading R40 is about. */
function hardlyAbated({ abated, abatement }: Member): boolean {
  return abated && abatement === 0n;
}

function sufferedNone(member: Member, choice: "suffered" | "not-suffered"): boolean {
  return choice === "suffered" ? !member.abated : member.abatement === 0n;
}

/**
 * Working time, or working time over the part of the year spent in the establishment (reading R52);
 * equal working times are one weight.
 */
function weightsOf(
  sharers: readonly Member[],
  choice: "working-time" | "time-present",
): readonly Weight[] {
  const known = new Map<Fraction, Weight>();
  return sharers.map(({ person: { workingTime, timePresent } }) => {
    if (choice === "time-present") {
      return [time(workingTime), { value: timePresent ?? one, unit: "ratio", name: presentName }];
    }
    const weight = known.get(workingTime) ?? [time(workingTime)];
    known.set(workingTime, weight);
    return weight;
  });
}

function time(value: Fraction): Named {
  return { value, unit: "ratio", name: timeName };
}
