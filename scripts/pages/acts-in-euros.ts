// What each act changes in euros, before and after, as the changelog tells it to a payroll manager.
import { acts, type EnactedAct, type LegalChange } from "../../src/history/index.js";

const counted = {
  month: "a month",
  day: "a day",
  night: "a night",
  hour: "an hour",
  point: "a point",
} as const;

/** The most changes that the changelog tells of one act; `changes` tells all. */
const most = 4;

function written(amount: unknown): string {
  return amount === undefined ? "nothing" : `${JSON.parse(JSON.stringify(amount))} €`;
}

function inEuros({ subject, euros }: LegalChange): string {
  const { per, before, after } = euros as NonNullable<LegalChange["euros"]>;
  const now = after === undefined ? "no more" : written(after);
  return `${subject.en}, ${now} ${counted[per]} instead of ${written(before)}`;
}

function entryOf(act: EnactedAct): readonly string[] {
  const told = act.changes.filter(({ euros }) => euros !== undefined);
  const first = [...told].slice(0, most);
  const others = told.length - first.length;
  if (first.length === 0) return [];
  const more = others > 0 ? ["and others"] : [];
  return [
    `- ${act.title.en} (from ${first[0]?.from}). ${[...first.map(inEuros), ...more].join("; ")}.`,
  ];
}

/** The lines of the changelog, act by act. */
export function actsInEuros(): readonly string[] {
  return acts({ law: "in-force" })
    .filter(({ statute }) => statute !== true)
    .flatMap(entryOf);
}
