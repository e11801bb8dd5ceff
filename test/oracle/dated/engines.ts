/**
 * The oracle behind the functions that worked examples name; what it does not compute is left to other tests.
 */
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
  absorb: (request) => absorbed(request as never),
};
