import { placedMetiers } from "../../src/catalogue/index.js";
import { establishmentPlaces, facts, parameters } from "../../src/index.js";
import { allActs, firstDayOfScheme } from "../../src/law/index.js";

/** What the page knows before its engine is awake: worked out when it is built. */
export interface Opening {
  /** First and last month that sources cover, `2003-07`. */
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly Named[];
  readonly places: readonly string[];
  /** The métiers of every day, by id. */
  readonly titles: Readonly<Record<string, string>>;
  /** The days on which acts take effect, for the line of time. */
  readonly effects: readonly string[];
  /** The days on which acts were published, on which the law known changes. */
  readonly published: readonly string[];
}

/** An id with what it is called. */
export interface Named {
  readonly id: string;
  readonly label: { readonly fr: string; readonly en: string };
}

/** What the page opens with. */
export function opening(): Opening {
  const kinds = facts().find(({ id }) => id === "establishmentKind")?.values ?? [];
  const acts = allActs().filter(({ asSigned, never }) => asSigned !== true && never !== true);
  return {
    from: firstDayOfScheme.slice(0, 7),
    to: lastMonth(),
    kinds,
    places: establishmentPlaces,
    titles: Object.fromEntries(
      [...placedMetiers().values()].map(({ seed: { id, label } }) => [id, label]),
    ),
    effects: daysOf(acts.map(({ effectiveFrom }) => effectiveFrom)),
    published: daysOf(acts.map(({ knownFrom }) => knownFrom)),
  };
}

function daysOf(days: readonly (string | null)[]): readonly string[] {
  const known = days.filter((day): day is string => day !== null && day >= firstDayOfScheme);
  return [...new Set(known)].sort();
}

/** The last month whose point value has a source. */
function lastMonth(): string {
  const gaps = parameters().find(({ id }) => id === "pointValue")?.gaps ?? [];
  const end = gaps.find(({ to }) => to === undefined)?.from as string;
  const day = new Date(`${end.slice(0, 7)}-01T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() - 1);
  return day.toISOString().slice(0, 7);
}
