import { type DecimalInput, decimal } from "../exact/index.js";
import type { ReadingChoices } from "../ids/index.js";
import {
  flag,
  type Issue,
  issue,
  maybe,
  type Path,
  quantity,
  type Schema,
} from "../intake/index.js";
import {
  type AsRead,
  type AssistantMaternelSeed,
  entryAsRead,
  lawIn,
  specialFigures,
} from "../law/index.js";

/** The children entrusted to an assistant maternel. */
export interface Entrusted {
  /** Children in permanent care: 1, 2 or 3. */
  readonly children: DecimalInput;
  /**
   * Whether one of them is recognised as polyhandicapé or surhandicapé; one such child at most can
   * be entrusted.
   */
  readonly polyhandicap?: boolean;
  /** Euros: the statutory minimum of the month (D. 773-1-2), for two or three children. */
  readonly statutoryMinimum?: DecimalInput;
}

/** The fields of {@link Entrusted}. */
export function entrustedFields(): { readonly [K in keyof Entrusted]-?: Schema } {
  return {
    children: quantity({ decimals: 0, atLeast: 1, atMost: 100 }),
    polyhandicap: maybe(flag()),
    statutoryMinimum: maybe(quantity({ decimals: 2, moreThan: 0, atMost: 100000 })),
  };
}

/** The situation printed for these children, if any is, as the caller reads the text. */
export function situationPrinted(
  { children, polyhandicap = false }: Entrusted,
  readings: ReadingChoices | undefined,
): AsRead<AssistantMaternelSeed> | undefined {
  const printed = specialFigures.assistantMaternel.find(
    (each) => decimal(children).equals(each.children) && each.polyhandicap === polyhandicap,
  );
  return printed && entryAsRead(printed, lawIn({}), readings);
}

/**
 * The issues with the children entrusted: `out-of-range` over three, `nothing-printed` for three of
 * whom one is polyhandicapé, `not-applicable` for a statutory minimum where the text raises nothing
 * to it (reading R235).
 *
 * @article A10.06 L.565-573
 */
export function entrustedIssues(
  { children, polyhandicap, statutoryMinimum }: Partial<Entrusted>,
  path: Path,
  readings: ReadingChoices | undefined,
): readonly Issue[] {
  if (children === undefined) return [];
  const plain = situationPrinted({ children }, readings);
  if (plain === undefined) return [tooMany(children, path)];
  const printed = situationPrinted({ children, polyhandicap: polyhandicap ?? false }, readings);
  if (printed === undefined) return [nothingPrinted(children, path)];
  if (statutoryMinimum === undefined || printed.entry.floor) return [];
  return [noMinimum(statutoryMinimum, path)];
}

function tooMany(children: DecimalInput, path: Path): Issue {
  const most = Math.max(...specialFigures.assistantMaternel.map((each) => each.children));
  const expected = {
    fr: `de 1 à ${most} enfants en garde permanente`,
    en: `from 1 to ${most} children in permanent care`,
  };
  return issue("out-of-range", [...path, "children"], {
    received: children,
    expected,
    article: "A10.06",
  });
}

function nothingPrinted(children: DecimalInput, path: Path): Issue {
  const expected = {
    fr: "un enfant polyhandicapé seul ou avec un seul autre : le texte n'imprime rien pour trois",
    en: "a polyhandicapé child alone or with one other: the text prints nothing for three",
  };
  const at = [...path, "children"];
  return issue("nothing-printed", at, { received: children, expected, article: "A10.06" });
}

function noMinimum(received: DecimalInput, path: Path): Issue {
  const expected = {
    fr:
      "pas de minimum réglementaire : le texte n'y porte " +
      "que la rémunération de deux ou trois enfants",
    en: "no statutory minimum: the text raises to it the pay for two or three children only",
  };
  const at = [...path, "statutoryMinimum"];
  return issue("not-applicable", at, { received, expected, article: "A10.06" });
}
