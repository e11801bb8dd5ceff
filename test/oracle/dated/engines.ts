/**
 * The oracle behind the functions that worked examples name; what it does not compute is left to other tests.
 */
import { dayNumber } from "../days.js";
import { cents, exact, percentOf, written } from "../whole.js";
import { absorbed } from "./absorption.js";
import { directorCoefficient } from "./directors.js";
import { assistantMaternel, fosterCare } from "./foster.js";
import { type Law, viewOf } from "./law.js";
import type { Request } from "./request.js";
import { answer } from "./slip.js";

type Given = Readonly<Record<string, unknown>>;

/** The answers of the oracle, function by function, keyed as results are. */
export const engines: Readonly<Record<string, (request: Given) => object>> = {
  computePay: (request) => fosterCare(request) ?? answer(request as unknown as Request),
  directorCoefficient: ({ charges, month, law, deputy }) => ({
    coefficient: directorCoefficient(
      charges as string,
      viewOf(month as string, law as Law | undefined),
      deputy === true,
    ),
  }),
  assistantMaternelPay: (request) => ({ amount: assistantMaternel(request as never) }),
  decentralizedBonus: (request) => bonusOf(request as never),
  absorb: (request) => absorbed(request as never),
};

interface BonusAsked {
  readonly yearlyGross: string;
  readonly quarterlyHolidays?: boolean;
  readonly absenceDays?: number;
  readonly absences?: readonly { readonly from: string; readonly lastDay: string }[];
}

/** One year's bonus: 5 or 3 %, a sixtieth less a day beyond six. */
function bonusOf({ yearlyGross, quarterlyHolidays, absenceDays, absences }: BonusAsked): object {
  const lengths = (absences ?? []).map(
    ({ from, lastDay }) => dayNumber(lastDay) - dayNumber(from) + 1,
  );
  const days = absenceDays ?? lengths.reduce((sum, each) => sum + each, 0);
  const bonus = cents(percentOf(exact(yearlyGross), exact(quarterlyHolidays === true ? 3 : 5)));
  const beyond = BigInt(Math.min(60, Math.max(0, days - 6)));
  const abatement = cents({ over: bonus * beyond, under: 6000n });
  return {
    bonus: written(bonus),
    countedDays: String(days),
    abatement: written(abatement),
    net: written(bonus - abatement),
  };
}
