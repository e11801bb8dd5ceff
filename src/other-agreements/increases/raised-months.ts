import {
  difference,
  type Expression,
  figure,
  greatest,
  nothing,
  product,
  resultOf,
  sum,
} from "../../working/index.js";
import { reading } from "../agreement/chosen.js";
import { type AgreementStep, step } from "../agreement/working.js";
import type { GeneralIncreasesRequest, RaisedMonth } from "./general-increases-request.js";
import { type Increase, increasesOf, ofMonth } from "./increase.js";

const names = {
  salary: { fr: "salaire avant août 2002", en: "salary before August 2002" },
  dit: { fr: "DIT avant août 2002", en: "DIT before August 2002" },
  none: { fr: "rien", en: "nothing" },
};

/** The state after the increases so far: the salary and the DIT, and how. */
interface Raised {
  readonly months: readonly RaisedMonth[];
  readonly steps: readonly AgreementStep[];
  readonly salary: Expression;
  readonly dit?: Expression;
}

/** Each increase that is not frozen, in its turn. */
export function raisedMonths(request: GeneralIncreasesRequest): Pick<Raised, "months" | "steps"> {
  const { salary, dit, frozen = [], readings } = request;
  const start: Raised = {
    months: [],
    steps: [],
    salary: figure(salary, "euros", names.salary),
    ...(dit === undefined ? {} : { dit: figure(dit, "euros", names.dit) }),
  };
  return increasesOf(readings)
    .filter(({ increase }) => !frozen.includes(increase))
    .reduce((so, each) => raisedBy(so, each, request), start);
}

function raisedBy(so: Raised, each: Increase, request: GeneralIncreasesRequest): Raised {
  const salary = salaryStep(so, each, request);
  const dit = so.dit === undefined ? undefined : ditStep(so, salary, each, request);
  const month: RaisedMonth = {
    month: each.month,
    increase: each.increase,
    from: each.from,
    rate: each.rate.value,
    salary: salary.result,
    ...(dit === undefined ? {} : { dit: dit.result }),
  };
  return {
    months: [...so.months, month],
    steps: [...so.steps, ...each.steps, salary, ...(dit === undefined ? [] : [dit])],
    salary: resultOf(salary),
    ...(dit === undefined ? {} : { dit: resultOf(dit) }),
  };
}

const idOf = (what: string, { increase }: Increase): string =>
  `${what}_${increase.replace("-", "_")}`;

/**
 * The salary with an increase: on the salary of the moment, or on the one before August where the
 * caller reads so (R105).
 */
function salaryStep(so: Raised, each: Increase, request: GeneralIncreasesRequest): AgreementStep {
  const { readings } = request;
  const applied = reading(readings, "R105");
  const starting = figure(request.salary, "euros", names.salary);
  const base = applied.choice === "on-the-starting-salary" ? starting : so.salary;
  const { fr, en } = ofMonth[each.increase];
  const second = each.increase === "2002-12";
  return step({
    id: idOf("SALARY", each),
    label: { fr: `Salaire après l'augmentation ${fr}`, en: `Salary after the increase ${en}` },
    expression: sum(so.salary, product(base, each.rate)),
    unit: "euros",
    decimals: 2,
    articles: ["CLCC-sal-1"],
    readings: [reading(readings, "R107"), ...(second ? [applied, reading(readings, "R108")] : [])],
  });
}

/**
 * The DIT under an increase: that of groups A and B never melts, nor anybody's in December; the
 * others' melts in August.
 *
 * @article CLCC-sal-2 L.3331
 * @article CLCC-sal-3 L.3335
 */
function ditStep(
  so: Raised,
  salary: AgreementStep,
  each: Increase,
  { group, readings }: GeneralIncreasesRequest,
): AgreementStep {
  const dit = so.dit as Expression;
  const melts = group === "other" && each.increase === "2002-08";
  const raise = difference(resultOf(salary), so.salary);
  const { fr, en } = ofMonth[each.increase];
  return step({
    id: idOf("DIT", each),
    label: { fr: `DIT après l'augmentation ${fr}`, en: `DIT after the increase ${en}` },
    expression: melts ? greatest(nothing("euros", names.none), difference(dit, raise)) : dit,
    unit: "euros",
    decimals: 2,
    articles: [group === "other" ? "CLCC-sal-3" : "CLCC-sal-2"],
    readings: melts ? [reading(readings, "R106")] : [],
  });
}
