import type { JSX } from "preact";
import type { FileView, WrongLine } from "../../engine/file-view.js";
import { download } from "../ui/download.js";
import { Scroll } from "../ui/scroll.js";
import { says } from "../words.js";
import { stop, work } from "./run.js";

const shownRows = 200;

interface FoundProps {
  readonly onSetAside: (() => void) | undefined;
  readonly onIgnore: (header: string) => void;
}

/** Where the work is, and what it found. */
export function Found(props: FoundProps): JSX.Element {
  const words = says().files;
  const now = work.value;
  return (
    <section class="paper" aria-label={words.results} aria-live="polite">
      {now.state === "none" && <p class="waiting">{words.nothing}</p>}
      {now.state === "working" && (
        <div class="working">
          <label>
            {words.working(now.name)} <progress value={now.done} max={1} />
          </label>
          <button type="button" class="button" onClick={stop}>
            {words.stop}
          </button>
        </div>
      )}
      {now.state === "stopped" && <p>{words.stopped(now.name)}</p>}
      {now.state === "failed" && <p class="error">{now.message}</p>}
      {now.state === "done" && <Results name={now.name} found={now.found} {...props} />}
    </section>
  );
}

interface ResultsProps extends FoundProps {
  readonly name: string;
  readonly found: FileView;
}

function Results({ name, found, ...props }: ResultsProps): JSX.Element {
  const words = says().files;
  const { csv, people, refused, sums, wrong } = found;
  const save = (): void => {
    if (csv !== undefined)
      download(name.replace(/(\.\w+)?$/, words.suffix), csv, "text/csv;charset=utf-8");
  };
  return (
    <>
      <p class="kicker">{name}</p>
      {csv !== undefined && (
        <>
          <h2>{words.people(people, refused)}</h2>
          <dl class="sums">
            {sums.map(({ label, amount }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{amount}</dd>
              </div>
            ))}
          </dl>
          <div class="actions">
            <button type="button" class="button main" onClick={save}>
              {words.save}
            </button>
            <button type="button" onClick={() => print()}>
              {says().print}
            </button>
          </div>
        </>
      )}
      {wrong.length > 0 && <Wrong found={found} {...props} />}
      {found.rows.length > 0 && <Rows found={found} />}
    </>
  );
}

interface WrongProps extends FoundProps {
  readonly found: FileView;
}

/** What is wrong, by line and column. */
function Wrong({ found, onSetAside, onIgnore }: WrongProps): JSX.Element {
  const words = says().files;
  const { wrong, csv, canSetAside } = found;
  return (
    <div class="refused wrong">
      <h2>{words.wrong(wrong.length)}</h2>
      {csv === undefined && <p>{words.nothingDone}</p>}
      <Scroll label={words.wrong(wrong.length)}>
        <table>
          <thead>
            <tr>
              {words.wrongColumns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {wrong.slice(0, shownRows).map((each) => (
              <WrongRow key={`${each.line} ${each.column}`} wrong={each} onIgnore={onIgnore} />
            ))}
          </tbody>
        </table>
      </Scroll>
      {wrong.length > shownRows && <p class="hint">{words.more(wrong.length - shownRows)}</p>}
      {onSetAside && canSetAside && csv === undefined && (
        <button type="button" class="button" onClick={onSetAside}>
          {words.setAside}
        </button>
      )}
    </div>
  );
}

interface WrongRowProps {
  readonly wrong: WrongLine;
  readonly onIgnore: (header: string) => void;
}

function WrongRow({ wrong, onIgnore }: WrongRowProps): JSX.Element {
  const { line, column, message, unknown } = wrong;
  return (
    <tr>
      <th scope="row">{line}</th>
      <td>{column ?? "–"}</td>
      <td>
        {message}{" "}
        {unknown && column !== undefined && (
          <button type="button" class="small" onClick={() => onIgnore(column)}>
            {says().files.ignore}
          </button>
        )}
      </td>
    </tr>
  );
}

/** Who is paid what: the first of them, where there are many. */
function Rows({ found }: { readonly found: FileView }): JSX.Element {
  const words = says().files;
  const { header, rows } = found;
  const isAmount = (cell: string): boolean => /€$|^€/.test(cell);
  return (
    <>
      <Scroll label={words.rows}>
        <table class="rows">
          <thead>
            <tr>
              {header.map((column, index) => (
                <th
                  key={column}
                  scope="col"
                  class={isAmount(rows[0]?.[index] ?? "") ? "amount" : undefined}
                >
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shownRows).map((row) => (
              <tr key={row.join()}>
                {row.map((cell, index) => (
                  <td key={header[index]} class={isAmount(cell) ? "amount" : undefined}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {rows.length > shownRows && <p class="hint">{words.more(rows.length - shownRows)}</p>}
    </>
  );
}
