import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { EstablishmentKind } from "../../../src/index.js";
import type { ChangeView, LegalView, MonthView } from "../../engine/through.js";
import { engine, useAnswer } from "../engine.js";
import { length, monthAt } from "../months.js";
import { opening } from "../opening.js";
import { ask, asked, language, lawIn } from "../store.js";
import { Input, Select } from "../ui/field.js";
import { JobPicker } from "../ui/job-picker.js";
import { LawPicker } from "../ui/law-picker.js";
import { Scroll } from "../ui/scroll.js";
import { says } from "../words.js";
import { Chart, isMarked } from "./chart.js";

const months = Array.from({ length: length + 1 }, (_, place) => monthAt(place));

interface Told {
  readonly metier?: string;
  readonly years?: string;
  readonly kind?: EstablishmentKind;
}

/** The law through time: what a métier earns, month by month, and what changed it. */
export function ThroughView(): JSX.Element {
  const words = says();
  const told = asked.value.droit as Told;
  const { metier = "aide-soignant", years = "10", kind = "etablissement-de-sante" } = told;
  const law = lawIn("droit");
  const question = { metier, years, kind, law, months, language: language.value };
  const found = useAnswer(JSON.stringify([metier, years, kind, law, language.value]), async () =>
    engine().through(question),
  );
  return (
    <div class="view split">
      <form class="form" onSubmit={(event) => event.preventDefault()}>
        <JobPicker
          metier={metier}
          month={opening.to}
          law={law}
          onMetier={(id) => ask("droit", { metier: id })}
        />
        <Input
          label={words.years}
          hint={words.through.yearsHint}
          numeric
          value={years}
          onValue={(value) => ask("droit", { years: value })}
        />
        <Select
          label={words.kind}
          value={kind}
          options={opening.kinds.map(({ id, label }) => [id, label[language.value]])}
          onValue={(value) => ask("droit", { kind: value })}
        />
        <LawPicker law={law} onLaw={(wanted) => ask("droit", { law: wanted })} />
      </form>
      <section class="paper" aria-label={words.views.droit}>
        {found === undefined ? (
          <p class="waiting">{words.working}</p>
        ) : (
          <Found title={opening.titles[metier] ?? metier} months={found} />
        )}
      </section>
    </div>
  );
}

interface FoundProps {
  readonly title: string;
  readonly months: readonly MonthView[];
}

function Found({ title, months: found }: FoundProps): JSX.Element {
  const words = says().through;
  const last = found.findLastIndex(({ gross }) => gross !== undefined);
  const [chosen, setChosen] = useState<number>();
  const selected = Math.min(chosen ?? Math.max(last, 0), found.length - 1);
  if (last < 0) return <p class="refused">{found.at(-1)?.why}</p>;
  return (
    <>
      <h2>{title}</h2>
      <p class="hint">{words.lead}</p>
      <Chart months={found} selected={selected} onSelect={setChosen} />
      <p class="legend" aria-hidden="true">
        <span class="key gross">{words.gross}</span>
        <span class="key smic">{words.smic}</span>
        <span class="key act">{words.act}</span>
      </p>
      <Said months={found} selected={selected} />
      <ChangesTable months={found} />
    </>
  );
}

/** What the month pointed at says: its amounts, and the last change by then. */
function Said({
  months: found,
  selected,
}: Omit<FoundProps, "title"> & { readonly selected: number }): JSX.Element {
  const words = says().through;
  const month = found[selected] as MonthView;
  const at = found.findLastIndex((each, place) => place <= selected && isMarked(each));
  const changed = found[at];
  return (
    <div class="said" role="status">
      <p>
        <strong>{month.said}</strong> : {month.grossSaid} · {words.smic} {month.smicSaid}
      </p>
      {month.why && <p class="hint">{month.why}</p>}
      {changed && (
        <>
          <p class="since">
            {at === selected ? words.changed : words.since(changed.said)}{" "}
            <strong>{changed.change?.difference ?? words.same}</strong>
          </p>
          <Legal legal={changed.legal} />
          {changed.change && <Moved change={changed.change} />}
        </>
      )}
    </div>
  );
}

/** What acts changed. */
function Legal({ legal }: { readonly legal: readonly LegalView[] }): JSX.Element {
  return (
    <ul class="moved">
      {legal.map(({ act, days, article, subject, before, after, euros }) => (
        <li key={subject + before + after + act}>
          <strong>{subject}</strong> : {before} → {after}
          {euros && ` (${euros})`}
          <small>
            {act}
            {days && `, ${days}`} · {article}
          </small>
        </li>
      ))}
    </ul>
  );
}

/** The lines that moved. */
function Moved({ change }: { readonly change: ChangeView }): JSX.Element {
  return (
    <ul class="moved">
      {change.lines.map(({ label, before, after }) => (
        <li key={label} class="moved-line">
          {label} : {before} → {after}
        </li>
      ))}
    </ul>
  );
}

/** The same as a table: a line a change, and the months that no source settles. */
function ChangesTable({ months: found }: Omit<FoundProps, "title">): JSX.Element {
  const words = says().through;
  const rows = found.filter(
    (month, place) => isMarked(month) || place === 0 || month.why !== found[place - 1]?.why,
  );
  return (
    <details class="as-table">
      <summary>{words.table}</summary>
      <Scroll label={words.table}>
        <table class="rows">
          <thead>
            <tr>
              {words.columns.map((column, index) => (
                <th key={column} scope="col" class={index > 0 && index < 4 ? "amount" : undefined}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ month, said, grossSaid, smicSaid, change, legal, why }) => (
              <tr key={month}>
                <th scope="row">{said}</th>
                <td class="amount">{grossSaid}</td>
                <td class="amount">{change?.difference}</td>
                <td class="amount">{smicSaid}</td>
                <td>{why ?? [...new Set(legal.map(({ act }) => act))].join(" ; ")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}
