import type { JSX } from "preact";
import type { QuestionView } from "../../engine/payslip.js";
import { payAsked } from "../store.js";
import { Checks, Choice, Input, Select } from "../ui/field.js";
import { says } from "../words.js";
import { askPay } from "./ask-pay.js";

type Facts = Readonly<Record<string, unknown>>;

/** Takes the answer to a question; none leaves it open. */
function answer(id: string, value: unknown): void {
  const { [id]: _, ...others } = (payAsked.value.facts ?? {}) as Facts;
  const facts = value === undefined ? others : { ...others, [id]: value };
  askPay({ facts: facts as NonNullable<typeof payAsked.value.facts> });
}

/** A fact to gather, asked as the library words it. */
export function Question({ question: asked }: { readonly question: QuestionView }): JSX.Element {
  const words = says();
  const { id, type, question, values, decides } = asked;
  const value = ((payAsked.value.facts ?? {}) as Facts)[id];
  const hint = decides.length === 0 ? undefined : `${words.decides} : ${decides.join(" · ")}`;
  const common = { hint, onValue: (told: unknown) => answer(id, told) };
  if (type === "boolean")
    return <YesOrNo legend={question} value={value as boolean | undefined} {...common} />;
  if (type === "set")
    return (
      <Checks
        legend={question}
        none={words.none}
        value={value as readonly string[] | undefined}
        options={values}
        {...common}
      />
    );
  if (type === "choice")
    return (
      <Select
        label={question}
        empty={words.unknown}
        value={value as string | undefined}
        options={values.map((each) => [each.id, each.label])}
        {...common}
      />
    );
  return <Input label={question} numeric value={value as string | undefined} {...common} />;
}

interface YesOrNoProps {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly value: boolean | undefined;
  readonly onValue: (value: boolean | undefined) => void;
}

/** Yes, no, or no answer. */
export function YesOrNo({ legend, hint, value, onValue }: YesOrNoProps): JSX.Element {
  const words = says();
  const options = [
    { id: "true", label: words.yes },
    { id: "false", label: words.no },
    { id: "undefined", label: words.unknown },
  ];
  return (
    <Choice
      legend={legend}
      hint={hint}
      value={String(value)}
      options={options}
      onValue={(told) => onValue(told === "undefined" ? undefined : told === "true")}
    />
  );
}
