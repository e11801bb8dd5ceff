import { type Entitlements, entitlements } from "../../src/entitlement/index.js";
import type { Facts, MetierId } from "../../src/ids/index.js";

type Access = NonNullable<Entitlements["access"]>;

/** Who may hold a métier on a day, by facts. */
export const access = (
  metier: MetierId,
  facts: Facts,
  on: string,
  readings = {},
): Access | undefined => entitlements(metier, facts, { law: "in-force", on, readings }).access;

/** The answer of a sheet to somebody. */
export type Verdict = "met" | "unmet";

/** A case of a sheet: the facts, and what the sheet answers. */
export type Case = readonly [facts: Facts, verdict: Verdict];

/** The same cases, as a métier answers them on a day. */
export const answered = (
  metier: MetierId,
  cases: readonly Case[],
  on: string,
  readings = {},
): readonly (readonly [Facts, string | undefined])[] =>
  cases.map(([facts]) => [facts, access(metier, facts, on, readings)?.verdict]);

/** Years after the baccalauréat, then years of experience. */
export const schooled = (years: string, experience: string, besides: Facts = {}): Facts => ({
  yearsAfterBaccalaureate: years,
  yearsOfExperience: experience,
  diplomas: [],
  ...besides,
});
