import type { JSX } from "preact";
import { length, monthAt, monthSaid, placeOf } from "../months.js";
import { opening } from "../opening.js";
import { language } from "../store.js";
import { says } from "../words.js";
import { Field } from "./field.js";

const years = [2005, 2010, 2015, 2020, 2025];
const marks = [...new Set(opening.effects.map((day) => day.slice(0, 7)))]
  .map(placeOf)
  .filter((place) => place >= 0 && place <= length);

/** Where a place stands, as CSS writes it: the thumb is half a width from either end. */
function left(place: number): string {
  return `calc(var(--thumb) / 2 + (100% - var(--thumb)) * ${(place / length).toFixed(4)})`;
}

interface MonthLineProps {
  readonly month: string;
  readonly onMonth: (month: string) => void;
  readonly error?: string | undefined;
}

/** A month, on a line of time that shows when acts take effect. */
export function MonthLine({ month, onMonth, error }: MonthLineProps): JSX.Element {
  const words = says();
  const place = placeOf(month);
  const said = monthSaid(month, language.value);
  return (
    <Field label={words.month} error={error}>
      {(ids) => (
        <div class="line-of-time">
          <div class="month">
            <Step to={place - 1} label={words.before} sign="‹" onMonth={onMonth} />
            <output for={ids.id}>{said}</output>
            <Step to={place + 1} label={words.after} sign="›" onMonth={onMonth} />
          </div>
          <div class="track">
            {marks.map((mark) => (
              <i key={mark} class="mark" style={{ left: left(mark) }} />
            ))}
            <input
              {...ids}
              type="range"
              min={0}
              max={length}
              value={place}
              aria-valuetext={said}
              onInput={({ currentTarget }) => onMonth(monthAt(Number(currentTarget.value)))}
            />
          </div>
          <div class="years" aria-hidden="true">
            {years.map((year) => (
              <span key={year} style={{ left: left(placeOf(`${year}-01`)) }}>
                {year}
              </span>
            ))}
          </div>
        </div>
      )}
    </Field>
  );
}

interface StepProps {
  readonly to: number;
  readonly label: string;
  readonly sign: string;
  readonly onMonth: (month: string) => void;
}

function Step({ to, label, sign, onMonth }: StepProps): JSX.Element {
  return (
    <button
      type="button"
      class="step"
      aria-label={label}
      disabled={to < 0 || to > length}
      onClick={() => onMonth(monthAt(to))}
    >
      {sign}
    </button>
  );
}
