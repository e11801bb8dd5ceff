import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Asked, LineView, SlipView } from "../../engine/payslip.js";
import { payAsked } from "../store.js";
import { download } from "../ui/download.js";
import { says } from "../words.js";
import { askPay } from "./ask-pay.js";
import { Working } from "./working.js";

interface SlipProps {
  readonly slip: SlipView;
  readonly request: Asked;
}

/** A payslip: its lines, each of which opens on its working. */
export function Slip({ slip, request }: SlipProps): JSX.Element {
  const words = says();
  const { gross, bonusBase } = slip;
  useEffect(() => {
    performance.mark("first-slip");
  }, []);
  return (
    <article class="slip pay">
      <header>
        <p class="kicker">{words.slip}</p>
        <h2>{slip.job}</h2>
        <p class="month-said">
          {slip.month} · {slip.cadre ? words.cadre : words.notCadre}
        </p>
        <p class="law-said">
          <strong>{slip.lawSaid}</strong>
          <br />
          {words.paidBy} : {slip.regime}
        </p>
      </header>
      <table>
        <thead>
          <tr>
            {words.columns.map((column, index) => (
              <th key={column} scope="col" class={index > 0 ? "amount" : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {slip.lines.map((line) => (
            <Line key={line.code + line.label} line={line} />
          ))}
        </tbody>
        <tfoot>
          <Line line={{ ...gross, label: words.gross }} />
          {bonusBase && <Line line={{ ...bonusBase, label: words.bonusBase }} />}
        </tfoot>
      </table>
      <p class="unseen" role="status">
        {words.slipLive(gross.amount)}
      </p>
      <Beside slip={slip} />
      <Actions request={request} />
    </article>
  );
}

/** A line, which opens on its working. */
function Line({ line }: { readonly line: LineView }): JSX.Element {
  const [open, setOpen] = useState(false);
  const { label, base, rate, amount, steps } = line;
  return (
    <>
      <tr class={open ? "open" : undefined}>
        <th scope="row">
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {label}
          </button>
        </th>
        <td class="amount base">{base}</td>
        <td class="amount rate">{rate}</td>
        <td class="amount">{amount}</td>
      </tr>
      {open && (
        <tr class="worked">
          <td colSpan={4}>
            <Working
              steps={steps}
              readings={payAsked.value.readings}
              onReadings={(readings) => askPay({ readings })}
            />
          </td>
        </tr>
      )}
    </>
  );
}

/** What stands beside the sums: what was granted, what to look at, the acts. */
function Beside({ slip }: { readonly slip: SlipView }): JSX.Element {
  const words = says();
  const { notes, granted, acts } = slip;
  return (
    <>
      {granted.length > 0 && (
        <section class="granted">
          <h3>{words.granted}</h3>
          <ul>
            {granted.map(({ label, reason }) => (
              <li key={label}>
                <strong>{label}</strong> : {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
      {notes.length > 0 && (
        <ul class="notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {acts.length > 0 && (
        <details class="acts">
          <summary>{words.acts(acts.length)}</summary>
          <ul>
            {acts.map(({ id, title, days }) => (
              <li key={id}>
                <strong>{title}</strong>
                {days && <small>{days}</small>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Actions({ request }: { readonly request: Asked }): JSX.Element {
  const words = says();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(location.href);
    setCopied(true);
    setTimeout(() => setCopied(false), 2500);
  };
  const save = (): void => {
    const name = `${request.metier}-${request.month}.json`;
    download(name, `${JSON.stringify(request, null, 2)}\n`, "application/json");
  };
  return (
    <div class="actions">
      <button type="button" onClick={() => print()}>
        {words.print}
      </button>
      <button type="button" onClick={copy}>
        {words.link}
      </button>
      <button type="button" onClick={save}>
        {words.json}
      </button>
      <span role="status" class="copied">
        {copied && words.copied}
      </span>
    </div>
  );
}
