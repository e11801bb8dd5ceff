import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { EstablishmentKind, LawAsked } from "../../../src/index.js";
import type { OwedMonthView, OwedView, BackPayView as Statement } from "../../engine/back-pay.js";
import { engine, useAnswer } from "../engine.js";
import { monthAt, placeOf } from "../months.js";
import { opening } from "../opening.js";
import { ask, asked, language } from "../store.js";
import { Choice, Input, Select } from "../ui/field.js";
import { Issues } from "../ui/issues.js";
import { JobPicker } from "../ui/job-picker.js";
import { says } from "../words.js";

interface Told {
  readonly metier: string;
  readonly years: string;
  readonly workingTime: string;
  readonly kind: EstablishmentKind;
  readonly from: string;
  readonly to: string;
  readonly paidOn: string;
  readonly dueOn: string | undefined;
}

const usual: Told = {
  metier: "agent-de-soins",
  years: "10",
  workingTime: "1",
  kind: "etablissement-de-sante",
  from: "2003-07",
  to: "2004-03",
  paidOn: "2004-03-19",
  dueOn: undefined,
};

const mostMonths = 240;

/** The months from one to another, both counted. */
function monthsBetween(from: string, to: string): readonly string[] {
  const [first, last] = [placeOf(from), placeOf(to)];
  const count = Math.min(Math.max(last - first + 1, 0), mostMonths);
  return Array.from({ length: count || 0 }, (_, at) => monthAt(first + at));
}

/** Back pay: what was paid as the law was known on a day, and what is due as it is known later. */
export function BackPayView(): JSX.Element {
  const words = says();
  const told: Told = { ...usual, ...asked.value.rappel };
  const { from, to, paidOn, dueOn, ...person } = told;
  const due: LawAsked = dueOn === undefined ? "in-force" : { knownOn: dueOn };
  const question = {
    ...person,
    months: monthsBetween(from, to),
    paid: { knownOn: paidOn },
    due,
    language: language.value,
  };
  const key = JSON.stringify(question);
  const found = useAnswer(key, async () => engine().owed(question));
  return (
    <div class="view split">
      <BackPayForm told={told} />
      <section class="paper" aria-label={words.views.rappel}>
        {found === undefined && <p class="waiting">{words.working}</p>}
        {found?.ok === false && <Issues issues={found.issues} />}
        {found?.ok && (
          <Found title={opening.titles[told.metier] ?? told.metier} statement={found} />
        )}
      </section>
    </div>
  );
}

function BackPayForm({ told }: { readonly told: Told }): JSX.Element {
  const words = says();
  const { metier, kind, from, to, paidOn, dueOn } = told;
  const tell = (change: Partial<Told>): void => ask("rappel", change);
  const line = (key: "from" | "to" | "years" | "workingTime") => ({
    value: told[key],
    onValue: (value: string | undefined) => value !== undefined && tell({ [key]: value }),
  });
  const options = [
    { id: "all", label: words.backPay.everything },
    { id: "day", label: words.laws.knownOn },
  ] as const;
  return (
    <form class="form" onSubmit={(event) => event.preventDefault()}>
      <JobPicker
        metier={metier}
        month={to}
        law="in-force"
        onMetier={(id) => tell({ metier: id })}
      />
      <div class="row">
        <Input label={words.files.from} {...line("from")} placeholder="2003-07" />
        <Input label={words.files.to} {...line("to")} placeholder="2004-03" />
      </div>
      <Input
        label={words.backPay.paidOn}
        hint={words.backPay.paidHint}
        type="date"
        min={`${opening.from}-01`}
        value={paidOn}
        onValue={(day) => day && tell({ paidOn: day })}
      />
      <Choice
        legend={words.backPay.dueBy}
        value={dueOn === undefined ? "all" : "day"}
        options={options}
        onValue={(by) =>
          tell({ dueOn: by === "all" ? undefined : nextDay(paidOn) } as Partial<Told>)
        }
      >
        {dueOn !== undefined && (
          <Input
            label={words.knownDay}
            type="date"
            min={paidOn}
            value={dueOn}
            onValue={(day) => day && tell({ dueOn: day })}
          />
        )}
      </Choice>
      <div class="row">
        <Input label={words.years} numeric {...line("years")} />
        <Input label={words.workingTime} {...line("workingTime")} />
      </div>
      <Select
        label={words.kind}
        value={kind}
        options={opening.kinds.map(({ id, label }) => [id, label[language.value]])}
        onValue={(value) => tell({ kind: value as EstablishmentKind })}
      />
      <p class="hint">{words.backPay.months(monthsBetween(from, to).length)}</p>
    </form>
  );
}

function nextDay(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

interface FoundProps {
  readonly title: string;
  readonly statement: Statement;
}

function Found({ title, statement }: FoundProps): JSX.Element {
  const words = says();
  const { paidBy, dueBy, months, byLine, total, acts } = statement;
  return (
    <div class="slip backpay">
      <p class="kicker">{words.views.rappel}</p>
      <h2>{title}</h2>
      <p class="law-said">
        {words.backPay.paid} : <strong>{paidBy}</strong>
        <br />
        {words.backPay.due} : <strong>{dueBy}</strong>
      </p>
      <table>
        <Columns first={words.backPay.month} />
        <tbody>
          {months.map((month) => (
            <Month key={month.label} month={month} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <Cells owed={total} />
          </tr>
        </tfoot>
      </table>
      <p class="unseen" role="status">
        {total.difference}
      </p>
      <h3 class="by-line">{words.backPay.byLine}</h3>
      <table>
        <Columns first={words.columns[0] as string} />
        <tbody>
          {byLine.map((line) => (
            <tr key={line.label}>
              <Cells owed={line} />
            </tr>
          ))}
        </tbody>
      </table>
      {acts.length > 0 && (
        <details class="acts" open>
          <summary>{words.backPay.acts}</summary>
          <ul>
            {acts.map(({ id, title: name, days }) => (
              <li key={id}>
                <strong>{name}</strong>
                {days && <small>{days}</small>}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="actions">
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
      </div>
    </div>
  );
}

function Columns({ first }: { readonly first: string }): JSX.Element {
  const { paid, due, difference } = says().backPay;
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {[paid, due, difference].map((name) => (
          <th key={name} scope="col" class="amount">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Cells({ owed, children }: { readonly owed: OwedView; readonly children?: JSX.Element }) {
  return (
    <>
      <th scope="row">{children ?? owed.label}</th>
      <td class="amount">{owed.paid}</td>
      <td class="amount">{owed.due}</td>
      <td class="amount owed">{owed.even ? "–" : owed.difference}</td>
    </>
  );
}

/** A month, which opens on its lines. */
function Month({ month }: { readonly month: OwedMonthView }): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <>
      <tr class={open ? "open" : undefined}>
        <Cells owed={month}>
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {month.label}
          </button>
        </Cells>
      </tr>
      {open &&
        month.lines.map((line) => (
          <tr key={line.label} class="within">
            <Cells owed={line} />
          </tr>
        ))}
    </>
  );
}
