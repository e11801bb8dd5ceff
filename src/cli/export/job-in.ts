import {
  everyNamedBy,
  extinctionJobs,
  metiersCalled,
  placedMetiers,
  titledBy,
} from "../../catalogue/index.js";
import { lazy } from "../../exact/index.js";
import type { DirectorId, ExtinctionId } from "../../ids/index.js";
import { fold, type Issue, issue, nearest, withNearest } from "../../intake/index.js";
import { directorTitles, type PaidJob } from "../../job/index.js";

/** The job that a cell names: one that is paid, or why it is none. */
export type JobRead = { readonly job: PaidJob } | { readonly issue: Issue };

const directors = /* @__PURE__ */ lazy(() =>
  (Object.entries(directorTitles) as [DirectorId, string][]).map(([director, title]) => ({
    job: { director },
    ...titledBy([title]),
  })),
);

const inExtinction = /* @__PURE__ */ lazy(() =>
  [...extinctionJobs().values()].map(({ id, label }) => ({
    job: { extinction: id as ExtinctionId },
    ...titledBy([label]),
  })),
);

/**
 * The job that a cell names: a métier by its id, its title or a name that people use, a director, a
 * job in extinction, an unqualified emploi-jeune.
 */
export function jobIn(cell: string): JobRead {
  if (fold(cell) === "emploi-jeune-non-qualifie") return { job: { emploiJeune: "non-qualifie" } };
  const [director] = everyNamedBy(cell, directors());
  if (director !== undefined) return { job: director.job };
  const called = metiersCalled(cell);
  const [only, ...more] = called;
  if (only !== undefined && more.length === 0) return { job: only.id };
  const leaving = extinctionCalled(cell);
  if (leaving !== undefined) return { job: leaving };
  return { issue: only === undefined ? unknown(cell) : ambiguous(cell, called) };
}

function extinctionCalled(cell: string): PaidJob | undefined {
  const byId = inExtinction().find(({ job }) => job.extinction === cell);
  const named = byId === undefined ? everyNamedBy(cell, inExtinction()) : [byId];
  return named.length === 1 ? named[0]?.job : undefined;
}

const wanted = {
  fr: "un métier de l'annexe I, un directeur ou un emploi en extinction",
  en: "a métier of annexe I, a director or a job in extinction",
};

function unknown(received: string): Issue {
  const titles = [...placedMetiers().values()].map(({ seed }) => seed.label);
  const names = [...titles, ...Object.values(directorTitles)];
  const expected = withNearest(wanted, received, names);
  const suggestion = nearest(received, names);
  return issue("unknown-metier", [], { received, expected, suggestion });
}

const atMost = 6;

/** Several métiers answer to the cell: they are named, and none is taken. */
function ambiguous(received: string, called: readonly { readonly label: string }[]): Issue {
  const names = called.slice(0, atMost).map(({ label }) => label);
  const more = called.length > atMost ? ", …" : "";
  const expected = {
    fr: `un seul métier, par son titre ou son identifiant : ${names.join(", ")}${more}`,
    en: `one métier only, by its title or its id: ${names.join(", ")}${more}`,
  };
  return issue("ambiguous-emploi", [], { received, expected });
}
