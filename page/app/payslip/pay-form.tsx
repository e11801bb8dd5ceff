import type { JSX } from "preact";
import type { Career } from "../../../src/index.js";
import type { QuestionView } from "../../engine/payslip.js";
import type { IssueView } from "../../engine/refused.js";
import { lawIn, payAsked } from "../store.js";
import { Input } from "../ui/field.js";
import { JobPicker } from "../ui/job-picker.js";
import { LawPicker } from "../ui/law-picker.js";
import { MonthLine } from "../ui/month-line.js";
import { says } from "../words.js";
import { askPay, type ErrorOf, errorsIn } from "./ask-pay.js";
import { EstablishmentFields } from "./establishment-fields.js";
import { Question } from "./question.js";
import { SeniorityFields } from "./seniority-fields.js";

interface PayFormProps {
  readonly issues: readonly IssueView[];
  readonly questions: readonly QuestionView[];
}

/** What a payslip is asked from. */
export function PayForm({ issues, questions }: PayFormProps): JSX.Element {
  const words = says();
  const request = payAsked.value;
  const { metier, month = "2025-10", workingTime } = request;
  const errorOf = errorsIn(issues);
  const kindTold = request.establishment?.kind !== undefined;
  const asked = questions.filter(({ id }) => !(kindTold && id === "establishmentKind"));
  const takeMetier = (id: string): void => {
    const hired = request.seniority?.hired;
    const seniority = hired === undefined ? undefined : ({ metier: id, hired } as Career);
    const told = { facts: undefined, cadreYears: undefined, population: undefined };
    askPay({ ...told, metier: id, seniority });
  };
  return (
    <form class="form" onSubmit={(event) => event.preventDefault()}>
      <JobPicker metier={metier} month={month} law={lawIn("bulletin")} onMetier={takeMetier} />
      <MonthLine
        month={month}
        onMonth={(wanted) => askPay({ month: wanted })}
        error={errorOf("month")}
      />
      <LawPicker law={lawIn("bulletin")} onLaw={(law) => askPay({ law })} />
      <SeniorityFields errorOf={errorOf} />
      <Input
        label={words.workingTime}
        hint={words.workingTimeHint}
        value={workingTime === undefined ? "1" : String(workingTime)}
        onValue={(value) => askPay({ workingTime: value === "1" ? undefined : numberIn(value) })}
        error={errorOf("workingTime")}
      />
      {(request.population !== undefined || errorOf("population") !== undefined) && (
        <Input
          label={words.population}
          value={request.population}
          onValue={(population) => askPay({ population })}
          error={errorOf("population")}
        />
      )}
      <EstablishmentFields issues={issues} />
      {asked.length > 0 && (
        <section class="questions">
          <h2>{words.questions}</h2>
          <p class="hint">{words.questionsHint}</p>
          {asked.map((question) => (
            <Question key={question.id} question={question} />
          ))}
        </section>
      )}
      <MonthWork errorOf={errorOf} />
    </form>
  );
}

function numberIn(value: string | undefined): string | undefined {
  return value?.replace(",", ".");
}

function MonthWork({ errorOf }: { readonly errorOf: ErrorOf }): JSX.Element {
  const words = says();
  const { constraints = {} } = payAsked.value;
  const told = (key: "nights" | "workedNights" | "sundayHolidayHours") => ({
    value: constraints[key]?.toString(),
    error: errorOf(`constraints.${key}`),
    numeric: true,
    onValue: (value: string | undefined): void => {
      const next = Object.entries({ ...constraints, [key]: value }).filter(([, each]) => each);
      askPay({ constraints: next.length === 0 ? undefined : Object.fromEntries(next) });
    },
  });
  return (
    <details open={payAsked.value.constraints !== undefined}>
      <summary>{words.monthWork}</summary>
      <div class="row">
        <Input label={words.nights} {...told("nights")} />
        <Input label={words.workedNights} {...told("workedNights")} />
        <Input label={words.sundayHolidayHours} {...told("sundayHolidayHours")} />
      </div>
    </details>
  );
}
