// What each act changes in euros, before and after, as the changelog tells it to a payroll manager.
import { acts, changes, type EnactedAct, type LegalChange } from "../../src/history/index.js";

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

/** The métier on which what is a share of pay is seen: the least paid. */
const seenOn = {
  metier: "agent-des-services-logistiques-niveau-1",
  label: "agent des services logistiques niveau 1",
} as const;

/** A change with its euros: its own, or those that it comes to for the least paid. */
function seen(change: LegalChange): LegalChange {
  const { id, from, euros, withoutEffect } = change;
  if (euros !== undefined || withoutEffect !== undefined) return change;
  const { metier, label } = seenOn;
  const found = changes({ metier, from, to: from, law: "in-force" }).find(
    (each) => each.id === id && each.euros !== undefined,
  );
  if (found === undefined) return change;
  const subject = { ...found.subject, en: `${found.subject.en} (${label})` };
  return { ...found, subject };
}

function inEuros({ subject, euros }: LegalChange): string {
  const { per, before, after } = euros as NonNullable<LegalChange["euros"]>;
  const now = after === undefined ? "no more" : written(after);
  return `${subject.en}, ${now} ${counted[per]} instead of ${written(before)}`;
}

function entryOf(act: EnactedAct): readonly string[] {
  const told = act.changes.map(seen).filter(({ euros }) => euros !== undefined);
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
