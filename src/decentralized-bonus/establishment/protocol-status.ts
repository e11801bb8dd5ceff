/**
 * A protocol holds for one civil year, and for each next one for which the parties renew it; not
 * renewed, A3.1.4 applies again. It binds everybody, the medical body included, but directors: for
 * them the board decides, and A3.1.4 applies as long as it has not.
 *
 * @article A3.1.3 L.467-472
 */

import type { Label } from "../../exact/index.js";
import type { Population } from "../../law/index.js";
import { own } from "../../working/index.js";
import type { Criterion, InstalmentTerms, Protocol, SplitTerms } from "./bonus-establishment.js";

/** The status of a protocol in a year. */
export type ProtocolStatus = "none" | "in-force" | "renewed" | "not-in-force";

/** The rule by which somebody's bonus was shared. */
export type SplitRule = "A3.1.4" | "protocol" | "board";

/** The terms that an establishment has agreed. */
export interface Agreed {
  readonly year: number;
  readonly protocol?: Protocol;
  readonly board?: SplitTerms;
}

/** The terms of somebody's bonus. */
export interface TermsOf {
  readonly rule: SplitRule;
  /** None where absence is the criterion. */
  readonly criteria: readonly Criterion[];
  /** None where the bonus is paid once. */
  readonly instalments: readonly InstalmentTerms[];
}

/**
 * Tells whether a protocol holds in a year: its own, or one up to which it was renewed every year.
 */
export function protocolStatus(protocol: Protocol | undefined, year: number): ProtocolStatus {
  if (protocol === undefined) return "none";
  const first = Number(protocol.year);
  if (year < first) return "not-in-force";
  const renewed = new Set(protocol.renewedFor?.map(Number));
  for (let each = first + 1; each <= year; each += 1) {
    if (!renewed.has(each)) return "not-in-force";
  }
  return year === first ? "in-force" : "renewed";
}

const words: Readonly<Record<ProtocolStatus, Label>> = {
  none: {
    fr: "Aucun protocole : l'article A3.1.4 s'applique.",
    en: "No protocol: article A3.1.4 applies.",
  },
  "in-force": {
    fr: "Protocole de l'année civile, article A3.1.3.",
    en: "Protocol of the civil year, article A3.1.3.",
  },
  renewed: {
    fr: "Protocole reconduit pour l'année civile, article A3.1.3.",
    en: "Protocol renewed for the civil year, article A3.1.3.",
  },
  "not-in-force": {
    fr: "Protocole non conclu ou non reconduit pour l'année civile : l'article A3.1.4 s'applique.",
    en: "Protocol neither agreed nor renewed for the civil year: article A3.1.4 applies.",
  },
};

/** A protocol's status, in words. */
export function statusInWords(status: ProtocolStatus): Label {
  return own(words[status]);
}

const absenceAlone: TermsOf = { rule: "A3.1.4", criteria: [], instalments: [] };

/** The terms of the bonus of a population. */
export function termsOf({ year, protocol, board }: Agreed, population: Population): TermsOf {
  if (population === "director") return termsFrom("board", board);
  const status = protocolStatus(protocol, year);
  const holds = status === "in-force" || status === "renewed";
  return holds ? termsFrom("protocol", protocol) : absenceAlone;
}

/** Terms without criteria leave the sharing to A3.1.4. */
function termsFrom(rule: SplitRule, terms: SplitTerms | undefined): TermsOf {
  if (terms === undefined) return absenceAlone;
  const { criteria = [], instalments = [] } = terms;
  return { rule: criteria.length === 0 ? "A3.1.4" : rule, criteria, instalments };
}
