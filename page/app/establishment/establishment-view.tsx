import { signal } from "@preact/signals";
import type { JSX } from "preact";
import bonusDemo from "../../../examples/etablissement-250.csv";
import slipsDemo from "../../../examples/export-250.csv";
import { monthAfter, monthSaid } from "../months.js";
import { opening } from "../opening.js";
import { ask, asked, language, lawIn } from "../store.js";
import { Choice, Input } from "../ui/field.js";
import { LawPicker } from "../ui/law-picker.js";
import { says } from "../words.js";
import { DropZone } from "./drop-zone.js";
import { Found } from "./found.js";
import { run, stop, work } from "./run.js";

const sorts = ["bonus", "slips", "bill"] as const;

type Sort = (typeof sorts)[number];

interface Told {
  readonly sort?: Sort;
  readonly year?: string;
  readonly month?: string;
  readonly from?: string;
  readonly to?: string;
  readonly point?: string;
  readonly smic?: string;
  readonly setAside?: boolean;
  readonly ignored?: readonly string[];
}

interface Given {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

const given = signal<Given | undefined>(undefined);

const demos: Readonly<Record<Sort, { readonly name: string; readonly text: string }>> = {
  bonus: { name: "etablissement-250.csv", text: bonusDemo },
  slips: { name: "export-250.csv", text: slipsDemo },
  bill: { name: "export-250.csv", text: slipsDemo },
};

/** The first month that no source covers. */
const beyond = monthAfter(opening.to);

function told(): Told & Required<Pick<Told, "sort" | "year" | "from" | "to">> {
  const usual = { sort: "bonus", year: "2005", from: `${opening.to.slice(0, 4)}-01` } as const;
  return { ...usual, to: opening.to, ...(asked.value.etablissement as Told) };
}

/** Works on the file given, as is asked. */
function answer(): void {
  const file = given.value;
  if (file === undefined) return;
  const { sort, year, month, from, to, point, smic, setAside = false, ignored = [] } = told();
  const common = { bytes: file.bytes, language: language.value };
  const law = lawIn("etablissement");
  const ahead = { from, to, beyond, point, smic };
  run(file.name, (engine, progress) => {
    if (sort === "bonus")
      return engine.bonusFile({ ...common, year: Number(year), setAside }, progress);
    if (sort === "bill") return engine.billFile({ ...common, ...ahead, law, ignored }, progress);
    return engine.slipsFile({ ...common, law, month, ignored }, progress);
  });
}

async function take(file: File): Promise<void> {
  given.value = { name: file.name, bytes: await file.arrayBuffer() };
  answer();
}

/** An establishment: a file of people in, a table out. */
export function EstablishmentView(): JSX.Element {
  const words = says().files;
  const { sort, setAside = false } = told();
  const tell = (change: Told): void => {
    ask("etablissement", change as Record<string, unknown>);
    answer();
  };
  const demo = (): Promise<void> =>
    take(new File([demos[sort].text], demos[sort].name, { type: "text/csv" }));
  return (
    <div class="view files">
      <form class="form" onSubmit={(event) => event.preventDefault()}>
        <Choice
          legend={words.what}
          value={sort}
          options={sorts.map((id) => ({
            id,
            label: words.sorts[id],
            hint: words.hints[id],
          }))}
          onValue={(wanted) => {
            stop();
            given.value = undefined;
            work.value = { state: "none" };
            ask("etablissement", { sort: wanted, ignored: undefined, setAside: undefined });
          }}
        />
        <Terms tell={tell} />
        <DropZone onFile={take} onDemo={demo} />
      </form>
      <Found
        onSetAside={sort === "bonus" && !setAside ? () => tell({ setAside: true }) : undefined}
        onIgnore={(header) => tell({ ignored: [...(told().ignored ?? []), header] })}
      />
    </div>
  );
}

/** What no column says. */
function Terms({ tell }: TermsProps): JSX.Element {
  const words = says();
  const { sort, year } = told();
  if (sort === "bonus")
    return (
      <Input
        label={words.files.year}
        numeric
        value={year}
        onValue={(wanted) => wanted !== undefined && tell({ year: wanted })}
      />
    );
  return (
    <>
      <LawPicker
        law={lawIn("etablissement")}
        onLaw={(law) => {
          ask("etablissement", { law });
          answer();
        }}
      />
      {sort === "bill" ? <Ahead tell={tell} /> : <Month tell={tell} />}
    </>
  );
}

interface TermsProps {
  readonly tell: (change: Told) => void;
}

function Month({ tell }: TermsProps): JSX.Element {
  const words = says().files;
  return (
    <Input
      label={words.month}
      hint={words.monthHint}
      value={told().month}
      placeholder="2025-10"
      onValue={(wanted) => tell({ month: wanted } as Told)}
    />
  );
}

/** The months of a wage bill, and what it takes beyond those that sources cover. */
function Ahead({ tell }: TermsProps): JSX.Element {
  const words = says().files;
  const { from, to, point, smic } = told();
  const field = (key: "from" | "to" | "point" | "smic", value: string | undefined) => ({
    label: words[key],
    value,
    onValue: (wanted: string | undefined) => tell({ [key]: wanted } as Told),
  });
  return (
    <>
      <div class="row">
        <Input {...field("from", from)} placeholder="2025-01" />
        <Input {...field("to", to)} placeholder="2025-12" />
      </div>
      {to >= beyond && (
        <>
          <p class="hint">{words.beyond(monthSaid(opening.to, language.value))}</p>
          <div class="row">
            <Input {...field("point", point)} numeric />
            <Input {...field("smic", smic)} numeric />
          </div>
        </>
      )}
    </>
  );
}
