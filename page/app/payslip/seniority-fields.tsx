import { signal } from "@preact/signals";
import type { JSX } from "preact";
import type { Career } from "../../../src/index.js";
import type { Asked } from "../../engine/payslip.js";
import { payAsked } from "../store.js";
import { Choice, Input } from "../ui/field.js";
import { says } from "../words.js";
import { askPay, type ErrorOf } from "./ask-pay.js";

type By = "years" | "dates" | "rates";

const chosen = signal<By | undefined>(undefined);

/** How the request tells seniority. */
function toldBy({ seniority, seniorityRate, technicityRate }: Asked): By {
  if (seniority !== undefined) return "dates";
  return seniorityRate === undefined && technicityRate === undefined ? "years" : "rates";
}

/** Seniority: in years, by dates, or by the percentages that a payslip shows. */
export function SeniorityFields({ errorOf }: { readonly errorOf: ErrorOf }): JSX.Element {
  const words = says();
  const by = chosen.value ?? toldBy(payAsked.value);
  const options = (["years", "dates", "rates"] as const).map((id) => ({ id, label: words.by[id] }));
  const take = (wanted: By): void => {
    chosen.value = wanted;
    askPay({
      seniorityYears: wanted === "years" ? "10" : undefined,
      cadreYears: undefined,
      seniority: wanted === "dates" ? careerOf("2010-01-01") : undefined,
      seniorityRate: undefined,
      technicityRate: undefined,
    });
  };
  return (
    <Choice legend={words.seniority} value={by} options={options} onValue={take}>
      <div class="row">
        {by === "years" && <Years errorOf={errorOf} />}
        {by === "dates" && <Dates errorOf={errorOf} />}
        {by === "rates" && <Rates errorOf={errorOf} />}
      </div>
    </Choice>
  );
}

function careerOf(hired: string | undefined): Career | undefined {
  const { metier = "" } = payAsked.value;
  return hired === undefined ? undefined : ({ metier, hired } as Career);
}

function Years({ errorOf }: { readonly errorOf: ErrorOf }): JSX.Element {
  const words = says();
  const { seniorityYears, cadreYears } = payAsked.value;
  const cadreError = errorOf("cadreYears");
  return (
    <>
      <Input
        label={words.years}
        numeric
        value={seniorityYears?.toString()}
        onValue={(value) => askPay({ seniorityYears: value })}
        error={errorOf("seniorityYears")}
      />
      {(cadreYears !== undefined || cadreError !== undefined) && (
        <Input
          label={words.cadreYears}
          numeric
          value={cadreYears?.toString()}
          onValue={(value) => askPay({ cadreYears: value })}
          error={cadreError}
        />
      )}
    </>
  );
}

function Dates({ errorOf }: { readonly errorOf: ErrorOf }): JSX.Element {
  const words = says();
  const { seniority } = payAsked.value;
  return (
    <Input
      label={words.hired}
      type="date"
      value={seniority?.hired}
      onValue={(hired) => askPay({ seniority: careerOf(hired) })}
      error={errorOf("seniority.hired") ?? errorOf("seniority")}
    />
  );
}

function Rates({ errorOf }: { readonly errorOf: ErrorOf }): JSX.Element {
  const words = says();
  const { seniorityRate, technicityRate } = payAsked.value;
  return (
    <>
      <Input
        label={words.seniorityRate}
        numeric
        value={seniorityRate?.toString()}
        onValue={(value) => askPay({ seniorityRate: value })}
        error={errorOf("seniorityRate") ?? errorOf("seniorityYears")}
      />
      <Input
        label={words.technicityRate}
        numeric
        value={technicityRate?.toString()}
        onValue={(value) => askPay({ technicityRate: value })}
        error={errorOf("technicityRate")}
      />
    </>
  );
}
