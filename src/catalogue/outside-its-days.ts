import { addDays, type Day, type Label } from "../exact/index.js";
import { type Issue, issue, type Path } from "../intake/index.js";
import {
  actNamed,
  type BecomesFigures,
  countsIn,
  type Dated,
  firstDays,
  type LawOn,
  type LawView,
  lawIn,
} from "../law/index.js";
import { placedMetiers } from "./placed-metiers.js";

/** A job, the figures that say since when it is one, and what becomes of its holders. */
interface BegunMetier {
  readonly id: string;
  readonly referenceCoefficient: readonly Dated[];
  readonly becomes?: readonly BecomesFigures[];
}

const words = {
  metier: { fr: "un métier de l'annexe I", en: "a métier of annexe I" },
  extinction: { fr: "un emploi en extinction", en: "a job in extinction" },
} as const;

/**
 * A métier or a job in extinction asked for on a day on which it does not exist: refused, with the
 * days on which it does, what its holders became, and whether the law asked for has its act.
 */
export function outsideItsDays(
  job: BegunMetier,
  view: LawView,
  path: Path,
  kind: keyof typeof words = "metier",
): Issue {
  const { id } = job;
  const day = view.on === undefined ? { fr: "", en: "" } : dayIn(view.on);
  const days = daysOf(job, lawIn(view));
  const { fr, en } = words[kind];
  const expected = {
    fr: `${fr}${day.fr} : « ${id} » en est un ${days.fr}`,
    en: `${en}${day.en}: "${id}" is one ${days.en}`,
  };
  return issue("unknown-metier", path, { received: id, expected });
}

const dayIn = (on: Day): Label => ({ fr: ` au ${on}`, en: ` on ${on}` });

/** The days on which a job exists, and what it becomes afterwards. */
function daysOf({ referenceCoefficient, becomes = [] }: BegunMetier, on: LawOn): Label {
  const first = referenceCoefficient[0] as Dated;
  const end = referenceCoefficient.find(({ value }) => value === "end");
  const named = actNamed(first.act);
  const since = sinceOf(first, on);
  const unknown = countsIn(first.act, on) ? nothingSaid : leftOut;
  const until = end === undefined ? onwards : untilOf(end);
  const then = thenIts(becomes.find(({ whole }) => whole === true)?.metier);
  return {
    fr: `${since.fr}${until.fr} (${named.fr}${unknown.fr})${then.fr}`,
    en: `${since.en}${until.en} (${named.en}${unknown.en})${then.en}`,
  };
}

/** The métier of its holders afterwards, where an act says so of all. */
function thenIts(holders: string | undefined): Label {
  const placed = holders === undefined ? undefined : placedMetiers().get(holders);
  if (placed === undefined) return nothingSaid;
  const { label } = placed.seed;
  return {
    fr: ` ; ses titulaires sont depuis « ${label} »`,
    en: `; its holders have since been “${label}”`,
  };
}

const nothingSaid: Label = { fr: "", en: "" };
const onwards: Label = { fr: "", en: " on" };
const leftOut: Label = {
  fr: ", que le droit demandé ne compte pas",
  en: ", which the law asked for does not count",
};

function sinceOf(first: Dated, on: LawOn): Label {
  const { certain, earliest } = firstDays(first, on);
  if (certain === earliest) return { fr: `à partir du ${certain}`, en: `from ${certain}` };
  return {
    fr: `à partir d'un jour du ${earliest} au ${certain}`,
    en: `from a day between ${earliest} and ${certain}`,
  };
}

function untilOf({ from }: Dated): Label {
  const last = addDays(from, -1);
  return { fr: ` jusqu'au ${last}`, en: ` until ${last}` };
}
