import { byStart, inWords, type Span } from "../../exact/index.js";
import { endGiven, endIssues, type Issue, issue } from "../../intake/index.js";
import type { PartRequest } from "./part-requests.js";

/**
 * The parts of a month follow one another from its first day to its last, or from the entry to the
 * departure: they neither overlap nor leave a hole.
 */
export function partsIssues(parts: readonly PartRequest[], employed: Span): readonly Issue[] {
  if (parts.length === 0) return [holeIssue(0, employed)];
  const ends = parts.flatMap(({ span, place }) => endIssues(span, ["parts", place]));
  if (ends.length > 0) return ends;
  const ordered = [...parts].sort((one, other) => byStart(one.span, other.span));
  const [first] = ordered as [PartRequest, ...PartRequest[]];
  const last = ordered.at(-1) as PartRequest;
  return [
    ...outsideIssues(first, last, employed),
    ...(employed.from < first.span.from
      ? [holeIssue(first.place, { from: employed.from, until: first.span.from })]
      : []),
    ...ordered
      .slice(1)
      .flatMap((part, index) => betweenIssues(ordered[index] as PartRequest, part)),
    ...(last.span.until < employed.until
      ? [holeIssue(last.place, { from: last.span.until, until: employed.until })]
      : []),
  ];
}

function outsideIssues(first: PartRequest, last: PartRequest, employed: Span): readonly Issue[] {
  const words = inWords(employed);
  const expected = { fr: `des jours ${words.fr}`, en: `days ${words.en}` };
  const { key, received } = endGiven(last.span);
  return [
    ...(first.span.from < employed.from
      ? [
          issue("out-of-range", ["parts", first.place, "from"], {
            received: first.span.from,
            expected,
          }),
        ]
      : []),
    ...(last.span.until > employed.until
      ? [issue("out-of-range", ["parts", last.place, key], { received, expected })]
      : []),
  ];
}

function betweenIssues(before: PartRequest, part: PartRequest): readonly Issue[] {
  if (before.span.until === part.span.from) return [];
  if (before.span.until < part.span.from) {
    return [holeIssue(part.place, { from: before.span.until, until: part.span.from })];
  }
  const words = inWords(before.span);
  const expected = {
    fr: `un jour qui ne soit pas déjà d'une autre partie, ${words.fr}`,
    en: `a day that is not of another part already, ${words.en}`,
  };
  const parts = { received: part.span.from, expected };
  return [issue("overlap", ["parts", part.place, "from"], parts)];
}

function holeIssue(place: number, hole: Span): Issue {
  const words = inWords(hole);
  const expected = {
    fr: `des parties qui comptent aussi les jours ${words.fr}`,
    en: `parts that count the days ${words.en} too`,
  };
  return issue("gap", ["parts", place], { received: undefined, expected });
}
