import type { JSX } from "preact";
import type { ReadingView, StepView } from "../../engine/payslip.js";
import { payAsked } from "../store.js";
import { says } from "../words.js";
import { askPay } from "./ask-pay.js";

/** The working of a line, step by step. */
export function Working({ steps }: { readonly steps: readonly StepView[] }): JSX.Element {
  return (
    <ol class="steps">
      {steps.map((step) => (
        <Step key={step.id} step={step} />
      ))}
    </ol>
  );
}

function Step({ step }: { readonly step: StepView }): JSX.Element {
  const words = says();
  const { label, words: said, sum, reasons, articles, acts, readings } = step;
  return (
    <li>
      <p class="step-label">{label}</p>
      {said !== sum && <p class="step-words">{said}</p>}
      <p class="sum">{sum}</p>
      {reasons.map(({ name, words: why }) => (
        <p key={name} class="because">
          {name} : {why}
        </p>
      ))}
      <dl>
        {articles.length > 0 && (
          <>
            <dt>{words.text}</dt>
            <dd>{articles.map(({ display }) => display).join(" ; ")}</dd>
          </>
        )}
        {acts.map(({ id, title, days }) => (
          <>
            <dt key={`${id}-term`}>{words.act}</dt>
            <dd key={id}>
              {title}
              {days && <small>{days}</small>}
            </dd>
          </>
        ))}
        {readings.map((reading) => (
          <Reading key={reading.id} reading={reading} />
        ))}
      </dl>
    </li>
  );
}

type Choices = Readonly<Record<string, string>>;

/** Takes another reading of a text, or goes back to the usual one. */
function take(id: string, choice: string | undefined): void {
  const { [id]: _, ...others } = (payAsked.value.readings ?? {}) as Choices;
  const readings = choice === undefined ? others : { ...others, [id]: choice };
  const any = Object.keys(readings).length > 0;
  askPay({ readings: any ? (readings as NonNullable<typeof payAsked.value.readings>) : undefined });
}

function Reading({ reading }: { readonly reading: ReadingView }): JSX.Element {
  const words = says();
  const { id, question, words: said, usual, others } = reading;
  return (
    <>
      <dt>
        {words.reading} {id}
      </dt>
      <dd>
        <p class="question">{question}</p>
        <p>{said}</p>
        {usual ? (
          others.map((other) => (
            <p key={other.choice} class="other">
              {words.otherReading} : {other.words}{" "}
              <button type="button" class="small" onClick={() => take(id, other.choice)}>
                {words.takeIt}
              </button>
            </p>
          ))
        ) : (
          <button type="button" class="small" onClick={() => take(id, undefined)}>
            {words.takeBack}
          </button>
        )}
      </dd>
    </>
  );
}
