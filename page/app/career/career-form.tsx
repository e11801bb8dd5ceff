import type { JSX } from "preact";
import type { Career, EmployerKind, Period, PriorService, Promotion } from "../../../src/index.js";
import { opening } from "../opening.js";
import { ask, lawIn } from "../store.js";
import { Input, Select } from "../ui/field.js";
import { JobPicker } from "../ui/job-picker.js";
import { LawPicker } from "../ui/law-picker.js";
import { says } from "../words.js";

interface CareerFormProps {
  readonly career: Career;
  readonly onCareer: (career: Career) => void;
}

type Service = PriorService<Period> & { readonly from?: string; readonly lastDay?: string };

/** A career, as its dates tell it. */
export function CareerForm({ career, onCareer }: CareerFormProps): JSX.Element {
  const words = says().career;
  const { metier, hired, priorService = [], promotions = [] } = career;
  const change = (next: Partial<Career>): void => onCareer({ ...career, ...next });
  return (
    <form class="form" onSubmit={(event) => event.preventDefault()}>
      <JobPicker
        label={words.metier}
        metier={String(metier)}
        month={opening.from}
        law={lawIn("carriere")}
        onMetier={(id) => change({ metier: id } as Career)}
      />
      <Input
        label={says().hired}
        type="date"
        value={hired}
        onValue={(day) => day && change({ hired: day })}
      />
      <Services
        services={priorService as readonly Service[]}
        onServices={(next) => change({ priorService: next } as Partial<Career>)}
      />
      <Promotions
        held={metier}
        promotions={promotions}
        onPromotions={(next) => change({ promotions: next })}
      />
      <LawPicker law={lawIn("carriere")} onLaw={(law) => ask("carriere", { law })} />
    </form>
  );
}

interface ServicesProps {
  readonly services: readonly Service[];
  readonly onServices: (services: readonly Service[]) => void;
}

const employers = ["same-establishment", "same-employer", "agreement", "elsewhere"] as const;

function Services({ services, onServices }: ServicesProps): JSX.Element {
  const words = says().career;
  const put = (at: number, next: Service | undefined): void => {
    const others = services.toSpliced(at, 1, ...(next === undefined ? [] : [next]));
    onServices(others);
  };
  const added = {
    from: "1995-09-01",
    lastDay: "1998-08-31",
    at: "elsewhere",
    sameMetier: true,
    afterDiploma: true,
  } as Service;
  return (
    <fieldset class="choice list">
      <legend>{words.before}</legend>
      {services.map((service, at) => (
        <div key={at} class="item">
          <div class="row">
            <Input
              label={words.from}
              type="date"
              value={service.from}
              onValue={(day) => day && put(at, { ...service, from: day } as Service)}
            />
            <Input
              label={words.lastDay}
              type="date"
              value={service.lastDay}
              onValue={(day) => day && put(at, { ...service, lastDay: day } as Service)}
            />
          </div>
          <Select
            label={words.employer}
            value={service.at}
            options={employers.map((id) => [id, words.employers[id]])}
            onValue={(id) => put(at, { ...service, at: id as EmployerKind } as Service)}
          />
          <Check
            label={words.sameMetier}
            value={service.sameMetier ?? false}
            onValue={(sameMetier) => put(at, { ...service, sameMetier } as Service)}
          />
          <button type="button" class="small" onClick={() => put(at, undefined)}>
            {words.remove}
          </button>
        </div>
      ))}
      <button type="button" class="small" onClick={() => onServices([...services, added])}>
        {words.addService}
      </button>
    </fieldset>
  );
}

interface CheckProps {
  readonly label: string;
  readonly value: boolean;
  readonly onValue: (value: boolean) => void;
}

function Check({ label, value, onValue }: CheckProps): JSX.Element {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={value}
        onChange={({ currentTarget }) => onValue(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

interface PromotionsProps {
  readonly held: Career["metier"];
  readonly promotions: readonly Promotion[];
  readonly onPromotions: (promotions: readonly Promotion[]) => void;
}

function Promotions({ held, promotions, onPromotions }: PromotionsProps): JSX.Element {
  const words = says().career;
  const put = (at: number, next: Promotion | undefined): void => {
    const left = promotions.toSpliced(at, 1, ...(next === undefined ? [] : [next]));
    onPromotions(chained(held, left));
  };
  const added = { on: "2016-04-01", from: held, to: "cadre-infirmier", before: {} } as Promotion;
  return (
    <fieldset class="choice list">
      <legend>{words.promotions}</legend>
      {promotions.map((promotion, at) => (
        <div key={at} class="item">
          <Input
            label={words.on}
            type="date"
            value={promotion.on}
            onValue={(day) => day && put(at, { ...promotion, on: day })}
          />
          <JobPicker
            label={words.to}
            metier={String(promotion.to)}
            month={promotion.on.slice(0, 7)}
            law={lawIn("carriere")}
            onMetier={(id) => put(at, { ...promotion, to: id as Promotion["to"] })}
          />
          <Input
            label={words.granted}
            hint={words.grantedHint}
            numeric
            value={promotion.granted?.toString()}
            onValue={(points) => put(at, grantedIn(promotion, points))}
          />
          <button type="button" class="small" onClick={() => put(at, undefined)}>
            {words.remove}
          </button>
        </div>
      ))}
      <button
        type="button"
        class="small"
        onClick={() => onPromotions(chained(held, [...promotions, added]))}
      >
        {words.addPromotion}
      </button>
    </fieldset>
  );
}

/** A promotion with the points granted; without, they are worked out from the coefficient left. */
function grantedIn(
  { granted: _, before: __, ...promotion }: Promotion,
  points: string | undefined,
) {
  return points === undefined ? { ...promotion, before: {} } : { ...promotion, granted: points };
}

/** Each promotion leaves the métier that the one before led to. */
function chained(held: Career["metier"], promotions: readonly Promotion[]): readonly Promotion[] {
  return promotions.map((promotion, at) => ({
    ...promotion,
    from: (promotions[at - 1]?.to ?? held) as Promotion["from"],
  }));
}
