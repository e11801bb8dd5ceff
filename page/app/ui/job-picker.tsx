import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { LawAsked } from "../../../src/index.js";
import type { JobOption } from "../../engine/jobs.js";
import { engine } from "../engine.js";
import { opening } from "../opening.js";
import { language } from "../store.js";
import { says } from "../words.js";
import { Field } from "./field.js";

interface JobPickerProps {
  readonly metier: string | undefined;
  readonly month: string;
  readonly law: LawAsked;
  readonly onMetier: (id: string) => void;
  readonly label?: string;
}

/** What the combobox knows: what is typed, what it finds, which one is looked at. */
interface Search {
  readonly text: string | undefined;
  readonly type: (text: string | undefined) => void;
  /** The métier looked at; of what was just typed, the likeliest. */
  readonly wanted: () => Promise<JobOption | undefined>;
  readonly found: readonly JobOption[];
  readonly active: number;
  readonly look: (index: number) => void;
}

/** Looks for what is typed; nothing typed, nothing open. */
function useSearch({ month, law }: Pick<JobPickerProps, "month" | "law">): Search {
  const [text, setText] = useState<string>();
  const [found, setFound] = useState<readonly JobOption[]>([]);
  const [active, look] = useState(0);
  const latest = useRef<Promise<readonly JobOption[]>>(Promise.resolve([]));
  const type = async (typed: string | undefined): Promise<void> => {
    setText(typed);
    if (typed === undefined) return;
    const asked = engine().jobs({ text: typed, month, law, language: language.value });
    latest.current = asked;
    const jobs = await asked;
    if (latest.current !== asked) return;
    setFound(jobs);
    look(0);
  };
  const wanted = async (): Promise<JobOption | undefined> => {
    const jobs = await latest.current;
    return jobs === found ? jobs[active] : jobs[0];
  };
  return { text, type, found, active, look, wanted };
}

/** A métier, found by typing it as people call it. */
export function JobPicker(props: JobPickerProps): JSX.Element {
  const { metier = "", onMetier } = props;
  const words = says();
  const list = useId();
  const { text, type, found, active, look, wanted } = useSearch(props);
  const open = text !== undefined;
  const choose = (job: JobOption | undefined): void => {
    if (job !== undefined) onMetier(job.id);
    type(undefined);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined) event.preventDefault();
    if (move !== undefined && !open) type("");
    else if (move !== undefined) look((active + move + found.length) % Math.max(found.length, 1));
    if (event.key === "Enter" && open) wanted().then(choose);
    if (event.key === "Escape") type(undefined);
  };
  return (
    <Field label={props.label ?? words.job} hint={words.jobHint}>
      {(ids) => (
        <div class="combo">
          <input
            {...ids}
            type="text"
            role="combobox"
            autocomplete="off"
            spellcheck={false}
            aria-expanded={open}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={open && found.length > 0 ? `${list}-${active}` : undefined}
            value={text ?? opening.titles[metier] ?? metier}
            onFocus={({ currentTarget }) => currentTarget.select()}
            onInput={({ currentTarget }) => type(currentTarget.value)}
            onClick={() => type(text ?? "")}
            onBlur={() => type(undefined)}
            onKeyDown={onKeyDown}
          />
          <Options list={list} open={open} {...{ found, active, look, choose }} />
          <p role="status" class={open && found.length === 0 ? "hint" : "unseen"}>
            {open && (found.length === 0 ? words.noJob : words.jobs(found.length))}
          </p>
        </div>
      )}
    </Field>
  );
}

interface OptionsProps extends Pick<Search, "found" | "active" | "look"> {
  readonly list: string;
  readonly open: boolean;
  readonly choose: (job: JobOption) => void;
}

/** The métiers found; focus and keys stay in the combobox. */
function Options({ list, open, found, active, look, choose }: OptionsProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [active, found]);
  return (
    <div id={list} ref={box} role="listbox" aria-label={says().job} hidden={!open} class="options">
      {found.map((job, index) => (
        <div
          key={job.id}
          id={`${list}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          class="option"
          onMouseMove={() => look(index)}
          onMouseDown={(event) => {
            event.preventDefault();
            choose(job);
          }}
        >
          <span>{job.label}</span>
          <small>{job.beside}</small>
        </div>
      ))}
    </div>
  );
}
