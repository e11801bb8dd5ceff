import type { Decimal, Label } from "../../exact/index.js";
import type { ArticleId } from "../../ids/index.js";
import type { PoolId } from "../../pay/index.js";
import {
  difference,
  type Expression,
  figure,
  nothing,
  resultOf,
  type Step,
  step,
  sumOf,
} from "../../working/index.js";
import type { PersonBonus } from "./person-bonus.js";

const masses: Readonly<Record<PoolId, Label>> = {
  medical: { fr: "corps médical", en: "medical body" },
  others: { fr: "autres personnels", en: "other staff" },
};

type Sum = "envelope" | "abatements" | "distributed" | "undistributed";

const sums: Readonly<Record<Sum, { readonly label: Label; readonly article: ArticleId }>> = {
  envelope: { label: { fr: "Enveloppe", en: "Envelope" }, article: "A3.1.2" },
  abatements: { label: { fr: "Abattements", en: "Abatements" }, article: "A3.1.4" },
  distributed: { label: { fr: "Réparti", en: "Distributed" }, article: "A3.1.2" },
  undistributed: { label: { fr: "Non réparti", en: "Undistributed" }, article: "A3.1.2" },
};

/** The name of a mass. */
export function poolName(id: PoolId): Label {
  return masses[id];
}

/** The sums of a mass: envelope, abatements, what is paid, and what is not. */
export function poolSteps(id: PoolId, people: readonly PersonBonus[]): readonly Step[] {
  const envelope = sumStep(
    id,
    "envelope",
    overall(people, ({ bonus }) => bonus),
  );
  const abatements = sumStep(
    id,
    "abatements",
    overall(people, ({ abatement }) => abatement),
  );
  const distributed = sumStep(
    id,
    "distributed",
    overall(people, ({ net }) => net),
  );
  const rest = difference(resultOf(envelope), resultOf(distributed));
  return [envelope, abatements, distributed, sumStep(id, "undistributed", rest)];
}

function sumStep(id: PoolId, what: Sum, expression: Expression): Step {
  const { label, article } = sums[what];
  const mass = masses[id];
  return step({
    id: `${id}-${what}`,
    label: { fr: `${label.fr}, ${mass.fr}`, en: `${label.en}, ${mass.en}` },
    expression,
    unit: "euros",
    decimals: 2,
    articles: [article],
  });
}

function overall(
  people: readonly PersonBonus[],
  amount: (person: PersonBonus) => Decimal,
): Expression {
  if (people.length === 0) return nothing("euros", { fr: "personne", en: "nobody" });
  return sumOf(
    people.map((person) => figure(amount(person), "euros", { fr: person.id, en: person.id })),
  );
}
