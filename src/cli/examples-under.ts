import type { CatalogueView } from "../catalogue/index.js";
import { monthOf, yearOf } from "../exact/index.js";
import { engines, type VerifiableFunction, type WorkedExamples } from "../verify/index.js";
import type { GivenArguments } from "./command.js";
import { type Fields, isFields } from "./fields.js";
import { viewIn } from "./law-options.js";
import { monthsUnder } from "./months-under.js";

/**
 * Worked examples under the law and on the day that the options ask for, where a case names none
 * itself and its function takes one.
 */
export function examplesUnder(
  files: readonly WorkedExamples[],
  given: GivenArguments,
): readonly WorkedExamples[] {
  const view = viewIn(given);
  if (Object.keys(view).length === 0) return files;
  const under = new Map<VerifiableFunction, (request: Fields) => unknown>();
  return files.map((file) => ({
    ...file,
    cases: file.cases.map((each) => {
      const asked = each.function ?? file.function ?? "computePay";
      const told = under.get(asked) ?? telling(asked, view);
      under.set(asked, told);
      return { ...each, request: isFields(each.request) ? told(each.request) : each.request };
    }),
  }));
}

/** How a request to a function is told what the options say, where it says nothing itself. */
function telling(asked: VerifiableFunction, view: CatalogueView): (request: Fields) => unknown {
  const { law, on, ...days } = view;
  const month = on === undefined ? {} : { month: monthOf(on) };
  if (asked === "entitlements")
    return (request) => ({ ...request, view: { ...view, ...Object(request["view"]) } });
  if (asked === "backPay") return (request) => monthsUnder(request, { ...days, ...month });
  const terms = taken(asked, { ...view, ...month, ...(on && { year: yearOf(on) }) });
  return (request) => ({ ...terms, ...request });
}

/** The fields among those told that a function takes: all but those that it refuses as unknown. */
function taken(asked: VerifiableFunction, told: Fields): Fields {
  const outcome = engines[asked](told);
  const issues = outcome.ok ? [] : outcome.issues;
  const unknown = issues.filter(({ code }) => code === "unknown-key").map(({ path }) => path[0]);
  return Object.fromEntries(Object.entries(told).filter(([field]) => !unknown.includes(field)));
}
