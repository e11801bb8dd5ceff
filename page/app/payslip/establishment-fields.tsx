import type { JSX } from "preact";
import type { Asked } from "../../engine/payslip.js";
import type { IssueView } from "../../engine/refused.js";
import { opening } from "../opening.js";
import { language, payAsked } from "../store.js";
import { Input, Select } from "../ui/field.js";
import { says } from "../words.js";
import { askPay } from "./ask-pay.js";
import { YesOrNo } from "./question.js";

type Establishment = NonNullable<Asked["establishment"]>;
type Segur = NonNullable<Asked["segur"]>;

type Told = Establishment & Segur;
type Changes = { readonly [K in keyof Told]?: Told[K] | undefined };

/** Changes one thing told of the establishment, or of the Ségur family. */
function tell(of: "establishment" | "segur", change: Changes): void {
  const next = Object.entries({ ...payAsked.value[of], ...change });
  const told = next.filter(([, value]) => value !== undefined);
  askPay({ [of]: told.length === 0 ? undefined : Object.fromEntries(told) });
}

/** What depends on the establishment: its kind and its place, then what the month asks besides. */
export function EstablishmentFields({ issues }: { readonly issues: readonly IssueView[] }) {
  const words = says();
  const { establishment = {}, segur = {} } = payAsked.value;
  const wanted = (path: string): string | undefined =>
    issues.find((issue) => issue.path === path)?.message;
  const kinds = opening.kinds.map(({ id, label }) => [id, label[language.value]] as const);
  const places = opening.places.map((id) => [id, words.places[id] ?? id] as const);
  const fundingAsked = wanted("establishment.publicFunding");
  return (
    <fieldset class="choice">
      <legend>{words.establishment}</legend>
      <div class="row">
        <Select
          label={words.kind}
          empty={words.choose}
          value={establishment.kind?.toString()}
          options={kinds}
          onValue={(kind) => tell("establishment", { kind: kind as never })}
          error={wanted("establishment.kind")}
        />
        <Select
          label={words.place}
          value={establishment.place ?? "mainland"}
          options={places}
          onValue={(place) =>
            tell("establishment", { place: place === "mainland" ? undefined : (place as never) })
          }
        />
      </div>
      {(establishment.publicFunding !== undefined || fundingAsked !== undefined) && (
        <YesOrNo
          legend={words.funding}
          value={establishment.publicFunding}
          onValue={(publicFunding) => tell("establishment", { publicFunding })}
        />
      )}
      <SegurFields segur={segur} wanted={wanted} />
    </fieldset>
  );
}

interface SegurFieldsProps {
  readonly segur: Segur;
  readonly wanted: (path: string) => string | undefined;
}

/** What the Ségur family asks, once it does. */
function SegurFields({ segur, wanted }: SegurFieldsProps): JSX.Element {
  const words = says().segur;
  const asks = (key: keyof Segur): boolean =>
    segur[key] !== undefined || wanted(`segur.${key}`) !== undefined;
  const numbers = (["years", "emergency", "doctors"] as const).filter(asks);
  return (
    <>
      {numbers.map((key) => (
        <Input
          key={key}
          label={words[key]}
          numeric
          value={segur[key]?.toString()}
          onValue={(value) => tell("segur", { [key]: value })}
          error={wanted(`segur.${key}`)}
        />
      ))}
      {asks("homeCare") && (
        <Select
          label={words.homeCare}
          empty={says().choose}
          value={segur.homeCare}
          options={Object.entries(words.qualifications)}
          onValue={(homeCare) => tell("segur", { homeCare: homeCare as never })}
          error={wanted("segur.homeCare")}
        />
      )}
      {asks("socioEducational") && (
        <YesOrNo
          legend={words.socioEducational}
          value={segur.socioEducational}
          onValue={(told) => tell("segur", { socioEducational: told })}
        />
      )}
    </>
  );
}
