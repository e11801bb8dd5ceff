import type { JSX } from "preact";
import type { ReadingChoices } from "../../../src/index.js";
import type { ReadingView, StepView } from "../../engine/step-view.js";
import { says } from "../words.js";

/** Which readings are taken, and how others are. */
interface Readings {
  readonly readings: ReadingChoices | undefined;
  readonly onReadings: (readings: ReadingChoices | undefined) => void;
}

interface WorkingProps extends Readings {
  readonly steps: readonly StepView[];
}

/** The working of a result, step by step. */
export function Working({ steps, ...readings }: WorkingProps): JSX.Element {
  return (
    <ol class="steps">
      {steps.map((step) => (
        <Step key={step.id} step={step} {...readings} />
      ))}
    </ol>
  );
}

interface StepProps extends Readings {
  readonly step: StepView;
}

function Step({ step, ...choices }: StepProps): JSX.Element {
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
          <div>
            <dt>{words.text}</dt>
            <dd>{articles.map(({ display }) => display).join(" ; ")}</dd>
          </div>
        )}
        {acts.map(({ id, title, days }) => (
          <div key={id}>
            <dt>{words.act}</dt>
            <dd>
              {title}
              {days && <small>{days}</small>}
            </dd>
          </div>
        ))}
        {readings.map((reading) => (
          <Reading key={reading.id} reading={reading} {...choices} />
        ))}
      </dl>
    </li>
  );
}

interface ReadingProps extends Readings {
  readonly reading: ReadingView;
}

function Reading({ reading, readings, onReadings }: ReadingProps): JSX.Element {
  const words = says();
  const { id, question, words: said, usual, others } = reading;
  const take = (choice: string | undefined): void => {
    const { [id]: _, ...left } = (readings ?? {}) as Readonly<Record<string, string>>;
    const next = choice === undefined ? left : { ...left, [id]: choice };
    onReadings(Object.keys(next).length === 0 ? undefined : (next as ReadingChoices));
  };
  return (
    <div>
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
              <button type="button" class="small" onClick={() => take(other.choice)}>
                {words.takeIt}
              </button>
            </p>
          ))
        ) : (
          <button type="button" class="small" onClick={() => take(undefined)}>
            {words.takeBack}
          </button>
        )}
      </dd>
    </div>
  );
}
