import type { ComponentChildren, JSX } from "preact";
import type { Career, ReadingChoices } from "../../../src/index.js";
import type { CareerAsked, StepOfCareer } from "../../engine/career.js";
import { engine, useAnswer } from "../engine.js";
import { opening } from "../opening.js";
import { Working } from "../payslip/working.js";
import { ask, asked, language, lawIn, view } from "../store.js";
import { Issues } from "../ui/issues.js";
import { says } from "../words.js";
import { CareerForm } from "./career-form.js";

/** What the address tells of a career. */
export interface CareerTold {
  readonly career?: Career;
  readonly readings?: ReadingChoices;
  readonly on?: string;
}

const usual: Career = { metier: "infirmier-de-ou-autorise", hired: "1998-09-01" };

/** The last day shown: five years beyond what sources cover. */
const until = `${Number(opening.to.slice(0, 4)) + 6}-01-01`;

/** A career: dates in, steps out. */
export function CareerView(): JSX.Element {
  const words = says();
  const { career = usual, readings, on } = asked.value.carriere as CareerTold;
  const question: CareerAsked = {
    career,
    until,
    law: lawIn("carriere"),
    readings,
    language: language.value,
  };
  const key = JSON.stringify(question);
  const found = useAnswer(key, async () => engine().careerSteps(question));
  const day = on ?? `${opening.to}-01`;
  const explained = useAnswer(key + day, async () => engine().standing(question, day));
  return (
    <div class="view split">
      <CareerForm career={career} onCareer={(next) => ask("carriere", { career: next })} />
      <section class="paper" aria-label={words.views.carriere}>
        {found === undefined && <p class="waiting">{words.working}</p>}
        {found?.ok === false && <Issues issues={found.issues} />}
        {found?.ok && (
          <>
            <h2>{words.career.steps}</h2>
            <p class="hint">{words.career.stepsHint}</p>
            <Steps steps={found.steps} day={day}>
              {explained?.ok && (
                <div class="standing">
                  <p class="kicker">{words.career.onDay(explained.said)}</p>
                  <Working
                    steps={explained.steps}
                    readings={readings}
                    onReadings={(choices) => ask("carriere", { readings: choices })}
                  />
                </div>
              )}
            </Steps>
            <PaySlipOf career={career} day={day} />
          </>
        )}
      </section>
    </div>
  );
}

interface StepsProps {
  readonly steps: readonly StepOfCareer[];
  readonly day: string;
  /** The working of the day looked at. */
  readonly children: ComponentChildren;
}

function Steps({ steps, day, children }: StepsProps): JSX.Element {
  const words = says().career;
  const current = steps.findLast(({ on }) => on <= day);
  return (
    <table class="rows career">
      <thead>
        <tr>
          {words.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map((step, at) => (
          <Row key={step.on} step={step} last={steps[at - 1]} current={step === current}>
            {step === current && children}
          </Row>
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly step: StepOfCareer;
  /** The step before, whose métier and text are not said again. */
  readonly last: StepOfCareer | undefined;
  readonly current: boolean;
  readonly children: ComponentChildren;
}

function Row({ step, last, current, children }: RowProps): JSX.Element {
  const { on, said, metier, years, seniority, cadre, regime, held } = step;
  return (
    <>
      {held && (
        <tr class="switch">
          <td colSpan={5}>{held}</td>
        </tr>
      )}
      <tr class={current ? "now" : undefined}>
        <th scope="row">
          <button
            type="button"
            class="day"
            aria-expanded={current}
            onClick={() => ask("carriere", { on })}
          >
            {said}
          </button>
        </th>
        <td>{metier !== last?.metier && (opening.titles[metier] ?? metier)}</td>
        <td class="rate">
          <strong>{seniority}</strong> <small>{says().career.years(years)}</small>
        </td>
        <td class="rate">{cadre}</td>
        <td class="regime">{regime !== last?.regime && regime}</td>
      </tr>
      {current && (
        <tr class="worked">
          <td colSpan={5}>{children}</td>
        </tr>
      )}
    </>
  );
}

/** Leads to the payslip of the month, with this career. */
function PaySlipOf({
  career,
  day,
}: {
  readonly career: Career;
  readonly day: string;
}): JSX.Element {
  const words = says().career;
  const held = (career.promotions ?? []).findLast(({ on }) => on <= day)?.to ?? career.metier;
  const [wanted] = [day.slice(0, 7), opening.to].sort();
  const show = (): void => {
    ask("bulletin", {
      metier: held,
      month: wanted,
      law: lawIn("carriere"),
      seniority: career,
      seniorityYears: undefined,
      cadreYears: undefined,
      seniorityRate: undefined,
      technicityRate: undefined,
      facts: undefined,
    });
    view.value = "bulletin";
  };
  return (
    <div class="actions">
      <button type="button" onClick={show}>
        {words.payslip}
      </button>
      <button type="button" onClick={() => print()}>
        {says().print}
      </button>
    </div>
  );
}
