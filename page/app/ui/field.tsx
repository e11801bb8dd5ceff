import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly children: (ids: FieldIds) => ComponentChildren;
}

/** What ties a control to its label and to what is said of it. */
export interface FieldIds {
  readonly id: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
}

/** A control with its label, a hint and what is wrong with it. */
export function Field({ label, hint, error, children }: FieldProps): JSX.Element {
  const id = useId();
  const told = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        ...(told === "" ? {} : { "aria-describedby": told }),
        ...(error === undefined ? {} : { "aria-invalid": true }),
      })}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

interface InputProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onValue: (value: string | undefined) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly type?: "text" | "date";
  readonly numeric?: boolean;
  readonly min?: string;
  readonly max?: string;
  readonly placeholder?: string;
}

/** A line of text, a number or a day; an empty one says nothing. */
export function Input(props: InputProps): JSX.Element {
  const { label, value = "", onValue, hint, error, numeric, type = "text", ...own } = props;
  const told = (text: string): void => onValue(text.trim() === "" ? undefined : text.trim());
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => (
        <input
          {...ids}
          {...own}
          type={type as "text"}
          value={value}
          autocomplete="off"
          inputmode={numeric ? "decimal" : undefined}
          class={numeric ? "number" : undefined}
          onInput={({ currentTarget }) =>
            told(numeric ? currentTarget.value.replace(",", ".") : currentTarget.value)
          }
        />
      )}
    </Field>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onValue: (value: string | undefined) => void;
  readonly empty?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** One of several; `empty` is how none is called, where none is allowed. */
export function Select(props: SelectProps): JSX.Element {
  const { label, value = "", options, onValue, empty, hint, error } = props;
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => (
        <select
          {...ids}
          value={value}
          onChange={({ currentTarget }) => onValue(currentTarget.value || undefined)}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly value: T;
  readonly options: readonly {
    readonly id: T;
    readonly label: string;
    readonly hint?: string | undefined;
  }[];
  readonly onValue: (value: T) => void;
  readonly hint?: string | undefined;
  readonly children?: ComponentChildren;
}

/** One of a few, all in sight. */
export function Choice<T extends string>(props: ChoiceProps<T>): JSX.Element {
  const { legend, value, options, onValue, hint, children } = props;
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      <div class="segments">
        {options.map((option) => (
          <label key={option.id} class="segment">
            <input
              type="radio"
              name={name}
              checked={option.id === value}
              onChange={() => onValue(option.id)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {options.map(
        (option) =>
          option.id === value &&
          option.hint && (
            <p key={option.id} class="hint">
              {option.hint}
            </p>
          ),
      )}
      {children}
    </fieldset>
  );
}

interface ChecksProps {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly none: string;
  readonly value: readonly string[] | undefined;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly onValue: (value: readonly string[] | undefined) => void;
}

/** Any of several, none of them, or no answer. */
export function Checks(props: ChecksProps): JSX.Element {
  const { legend, hint, none, value, options, onValue } = props;
  const turned = (id: string, on: boolean): void => {
    const left = (value ?? []).filter((each) => each !== id);
    const next = on ? [...left, id] : left;
    onValue(next.length === 0 ? undefined : next);
  };
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      {options.map(({ id, label }) => (
        <label key={id} class="check">
          <input
            type="checkbox"
            checked={value?.includes(id) ?? false}
            onChange={({ currentTarget }) => turned(id, currentTarget.checked)}
          />
          <span>{label}</span>
        </label>
      ))}
      <label class="check">
        <input
          type="checkbox"
          checked={value?.length === 0}
          onChange={({ currentTarget }) => onValue(currentTarget.checked ? [] : undefined)}
        />
        <span>{none}</span>
      </label>
    </fieldset>
  );
}
