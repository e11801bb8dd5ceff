import { signal } from "@preact/signals";
import type { JSX } from "preact";
import bonusDemo from "../../../examples/etablissement-250.csv";
import slipsDemo from "../../../examples/export-250.csv";
import { ask, asked, language, lawIn } from "../store.js";
import { Choice, Input } from "../ui/field.js";
import { LawPicker } from "../ui/law-picker.js";
import { says } from "../words.js";
import { DropZone } from "./drop-zone.js";
import { Found } from "./found.js";
import { run, stop, work } from "./run.js";

type Sort = "bonus" | "slips";

interface Told {
  readonly sort?: Sort;
  readonly year?: string;
  readonly month?: string;
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
};

function told(): Required<Pick<Told, "sort" | "year">> & Told {
  return { sort: "bonus", year: "2005", ...(asked.value.etablissement as Told) };
}

/** Works on the file given, as is asked. */
function answer(): void {
  const file = given.value;
  if (file === undefined) return;
  const { sort, year, month, setAside = false, ignored = [] } = told();
  const common = { bytes: file.bytes, language: language.value };
  const law = lawIn("etablissement");
  run(file.name, (engine, progress) =>
    sort === "bonus"
      ? engine.bonusFile({ ...common, year: Number(year), setAside }, progress)
      : engine.slipsFile({ ...common, law, month, ignored }, progress),
  );
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
          options={(["bonus", "slips"] as const).map((id) => ({
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
function Terms({ tell }: { readonly tell: (change: Told) => void }): JSX.Element {
  const words = says();
  const { sort, year, month } = told();
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
      <Input
        label={words.files.month}
        hint={words.files.monthHint}
        value={month}
        placeholder="2025-10"
        onValue={(wanted) => tell({ month: wanted } as Told)}
      />
    </>
  );
}
