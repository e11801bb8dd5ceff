/**
 * Two things may no longer stand on a payslip beside the new pay: a bonus with the same object as
 * the decentralized bonus, and the allowances that the new pay has absorbed or that were abolished,
 * the solidarity allowance among them.
 *
 * @article Art10 L.637-640
 * @article Art11 L.642-645
 */

import { type Decimal, type DecimalInput, decimal, euros, type Label } from "../exact/index.js";
import type { ArticleId } from "../ids/index.js";
import { answerRequest, type Outcome, type Path, unwrap } from "../intake/index.js";
import { annexe3, type NamedInAnnexe } from "../law/index.js";
import {
  figure,
  nothing,
  type Step,
  step,
  sum,
  type Working,
  workingOf,
} from "../working/index.js";
import {
  type AllowancesRequest,
  allowancesSchema,
  type FormerAllowance,
  type OtherBonus,
} from "./allowances-request.js";

/** Something that may not be paid beside the new pay. */
export interface AllowanceFinding {
  /** The finding, by name. */
  readonly code: "same-object" | "no-longer-due";
  /** Where in the request. */
  readonly path: Path;
  /** How the payslip calls it. */
  readonly label: Label;
  /** Euros, where the amount is given. */
  readonly amount?: Decimal;
  /** The finding, in words. */
  readonly message: Label;
  /** The text that says so. */
  readonly article: ArticleId;
}

/** The amounts that a payslip shows in excess of the new pay. */
export interface AllowancesCheck extends Working {
  /** Whether nothing is. */
  readonly holds: boolean;
  /** Everything in excess. */
  readonly findings: readonly AllowanceFinding[];
  /** Euros: the amounts given of everything in excess. */
  readonly excess: Decimal;
}

/**
 * Checks that nothing is paid twice after 1 July 2003: each bonus with the object of the
 * decentralized bonus and each allowance of the former scheme, with its message, and what they come
 * to.
 *
 * Any `law` answers the same: no act to this day brings back what articles 10 and 11 end. Throws a
 * `PayError` where the request is wrong; {@link safeCheckAllowances} returns its issues instead.
 *
 * @article Art10 L.640
 * @article Art11 L.645
 * @example
 * checkAllowances({ allowances: [{ id: "indemnite-de-solidarite", amount: "12.30" }] })
 *   .excess.toFixed(2)
 * // "12.30"
 */
export function checkAllowances(request: AllowancesRequest): AllowancesCheck {
  return unwrap(safeCheckAllowances(request));
}

/**
 * The same as {@link checkAllowances}, from anything: a result, or the list of what is wrong; never
 * an exception.
 */
export function safeCheckAllowances(request: unknown): Outcome<AllowancesCheck> {
  return answerRequest(
    { schema: allowancesSchema(), issuesOf: () => [], resultOf: checkedAllowances },
    request,
  );
}

function checkedAllowances({
  otherBonuses = [],
  allowances = [],
}: AllowancesRequest): AllowancesCheck {
  const findings = [...otherBonuses.flatMap(twice), ...allowances.map(absorbed)];
  const excess = excessStep(findings);
  return {
    holds: findings.length === 0,
    findings,
    excess: excess.result,
    ...workingOf([excess]),
  };
}

function given(amount: DecimalInput | undefined): Pick<AllowanceFinding, "amount"> {
  return amount === undefined ? {} : { amount: euros(decimal(amount)) };
}

/**
 * Whether a bonus has the same object is a question of fact, which the caller answers.
 *
 * @article Art10 L.640
 */
function twice(
  { label, sameObject, amount }: OtherBonus,
  index: number,
): readonly AllowanceFinding[] {
  if (!sameObject) return [];
  return [
    {
      code: "same-object",
      path: ["otherBonuses", index],
      label: { fr: label, en: label },
      ...given(amount),
      message: {
        fr:
          `« ${label} » a le même objet que la prime décentralisée : les deux ` +
          "ne se cumulent pas, qu'elle vienne de la convention ou du contrat",
        en:
          `“${label}” has the same object as the decentralized bonus: the ` +
          "two do not go together, be it of the agreement or of the contract",
      },
      article: "Art10",
    },
  ];
}

/**
 * The solidarity allowance of the reduction of working time is part of the new pay; other
 * allowances of the former scheme are abolished, each by its article.
 *
 * @article Art11 L.645
 */
function absorbed({ id, amount }: FormerAllowance, index: number): AllowanceFinding {
  const { label, article } = annexe3.abolished.find((each) => each.id === id) as NamedInAnnexe;
  const isAbsorbed = article === "Art11";
  return {
    code: "no-longer-due",
    path: ["allowances", index],
    label,
    ...given(amount),
    message: {
      fr:
        `« ${label.fr} » ` +
        `${isAbsorbed ? "est intégrée dans la nouvelle rémunération" : "n'est plus due"} ` +
        "depuis le 1er juillet 2003",
      en:
        `“${label.en}” is ${isAbsorbed ? "part of the new pay" : "no longer due"} ` +
        "since 1 July 2003",
    },
    article,
  };
}

/**
 * The texts that say what is in excess; that nothing is rests on both.
 *
 * @article Art10 L.640
 * @article Art11 L.645
 */
function articlesOf(findings: readonly AllowanceFinding[]): readonly ArticleId[] {
  if (findings.length === 0) return ["Art10", "Art11"];
  return [...new Set(findings.map(({ article }) => article))];
}

function excessStep(findings: readonly AllowanceFinding[]): Step {
  const paid = findings.flatMap(({ amount, label }) =>
    amount === undefined ? [] : [figure(amount, "euros", label)],
  );
  const none = nothing("euros", {
    fr: "aucun montant donné n'est en trop",
    en: "no amount given is in excess",
  });
  return step({
    id: "EXCESS",
    label: {
      fr: "Montants en trop à côté de la nouvelle rémunération",
      en: "Amounts in excess beside the new pay",
    },
    expression: paid.length === 0 ? none : sum(...paid),
    unit: "euros",
    decimals: 2,
    articles: articlesOf(findings),
  });
}
