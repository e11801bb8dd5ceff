import type { Fact } from "../catalogue/index.js";
import type { Access } from "../entitlement/index.js";
import { frenchDay, type Label, quotes } from "../exact/index.js";
import { type Issue, wordIssue } from "../intake/index.js";
import type { NewJob } from "./new-job.js";

/** One thing that decides between several métiers. */
export interface Deciding {
  /** The title held, with its level or its size; who may hold the métier; or the career given. */
  readonly by: "title" | "access" | "career";
  /** The requirement, in words. */
  readonly text: Label;
  /** The verdict of the facts on it. */
  readonly verdict: Access["verdict"];
  /** The facts still to be gathered, each with its question. */
  readonly missing: readonly Fact[];
}

/**
 * The grounds that decide for a métier among several that a former title may lead to: the title in
 * full, as contract and payslip print it; the conditions of access; and whether the career given
 * goes with it.
 *
 * @article Art7 L.581
 */
export function decidingOf(
  newJob: NewJob,
  access: Access | undefined,
  refusals: readonly Issue[],
): readonly Deciding[] {
  return [byTitle(newJob), ...byAccess(access), ...refusals.map(byCareer)];
}

function byTitle({ emplois, position }: NewJob): Deciding {
  const titles = emplois.length === 0 ? [position.paidAs.label] : emplois.map(({ label }) => label);
  const quoted = ([open, close]: readonly [string, string]): string =>
    titles.map((title) => open + title + close).join(", ");
  const text = {
    fr:
      "le titre de l'emploi tenu au 30 juin 2003, avec " +
      `son niveau et sa taille : ${quoted(quotes.fr)}`,
    en:
      "the title of the emploi held on 30 June 2003, " +
      `with its level and its size: ${quoted(quotes.en)}`,
  };
  return { by: "title", text, verdict: "undecided", missing: [] };
}

function byAccess(access: Access | undefined): readonly Deciding[] {
  if (access === undefined) return [];
  const { text, verdict, missing } = access;
  return [{ by: "access", text, verdict, missing }];
}

function byCareer(refusal: Issue): Deciding {
  const [fr, en] = (["fr", "en"] as const).map((language) => wordIssue(refusal, language).message);
  const text = { fr: (fr as string).replace(/\d{4}-\d\d-\d\d/g, frenchDay), en: en as string };
  return { by: "career", text, verdict: "unmet", missing: [] };
}
