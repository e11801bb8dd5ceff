import { type DecimalInput, lazy } from "../exact/index.js";
import type { AbolishedId } from "../ids/index.js";
import { flag, list, maybe, oneOf, quantity, record, type Schema, text } from "../intake/index.js";
import { type ActDays, annexe3, type LawAsked, lawFields } from "../law/index.js";

/** Another bonus of the agreement or of the contract. */
export interface OtherBonus {
  /** How the payslip calls it. */
  readonly label: string;
  /** Whether its object is that of the decentralized bonus: the caller's judgement. */
  readonly sameObject: boolean;
  /** Euros. Two decimals. */
  readonly amount?: DecimalInput;
}

/** An allowance of the former scheme, still shown. */
export interface FormerAllowance {
  /** The allowance. */
  readonly id: AbolishedId;
  /** Euros. Two decimals. */
  readonly amount?: DecimalInput;
}

/** The bonuses and allowances that a payslip after 1 July 2003 still shows beside the new pay. */
export interface AllowancesRequest {
  /** Bonuses paid beside the decentralized one. */
  readonly otherBonuses?: readonly OtherBonus[];
  /** Allowances of the former scheme. */
  readonly allowances?: readonly FormerAllowance[];
  /** Which acts count: all of them unless told. No act brings back what article 11 abolished. */
  readonly law?: LawAsked;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays;
}

const amount = (): Schema<DecimalInput> => quantity({ decimals: 2, atMost: 100000 });

/** The schema of what a payslip still shows. */
export const allowancesSchema: () => Schema<AllowancesRequest> = /* @__PURE__ */ lazy(() => {
  const ids = annexe3.abolished.map(({ id }) => id as AbolishedId);
  return record<AllowancesRequest>({
    otherBonuses: maybe(
      list(record<OtherBonus>({ label: text(), sameObject: flag(), amount: maybe(amount()) })),
    ),
    allowances: maybe(list(record<FormerAllowance>({ id: oneOf(ids), amount: maybe(amount()) }))),
    ...lawFields(),
  });
});
