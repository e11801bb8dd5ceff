import { type Issue, issue, type Path, type Readable } from "../../intake/index.js";
import type { ArticleId } from "../agreement/ids.js";
import type { DaysTaken } from "./days-taken.js";
import type { FamilyLeaveRequest } from "./family-leave-request.js";
import { familyEventIssues } from "./staff.js";

/** The issues with days asked for family charges, beyond their shape. */
export function familyLeaveIssues({
  usable,
  flawed,
}: Readable<FamilyLeaveRequest>): readonly Issue<ArticleId>[] {
  const { on, absences, otherParent, disabledChildCard, disabledChildren } = usable;
  const listed = absences !== undefined || otherParent?.absences !== undefined;
  const undated = listed && on === undefined && !flawed("on");
  const cardless =
    disabledChildren !== undefined &&
    disabledChildCard === undefined &&
    !flawed("disabledChildCard");
  return [
    ...familyEventIssues(usable, { day: on, path: ["on"] }),
    ...twice(usable, []),
    ...(otherParent === undefined ? [] : twice(otherParent, ["otherParent"])),
    ...(undated ? [noDay()] : []),
    ...(cardless ? [noCard()] : []),
  ];
}

function twice({ taken, absences }: DaysTaken, path: Path): readonly Issue<ArticleId>[] {
  if (taken === undefined || absences === undefined) return [];
  const expected = { fr: "taken ou absences, pas les deux", en: "taken or absences, not both" };
  return [issue<ArticleId>("contradictory", [...path, "taken"], { received: taken, expected })];
}

function noDay(): Issue<ArticleId> {
  const expected = {
    fr: "le premier jour demandé, dont l'année fait compter les absences",
    en: "the first day asked for, whose year makes absences count",
  };
  const parts = { received: undefined, expected, article: "CLCC-2.3.3.4.3" } as const;
  return issue<ArticleId>("missing", ["on"], parts);
}

function noCard(): Issue<ArticleId> {
  const expected = {
    fr: "le taux de la carte d'invalidité, en pour cent",
    en: "the rate of the invalidity card, in percent",
  };
  const parts = { received: undefined, expected, article: "CLCC-2.3.3.4.4" } as const;
  return issue<ArticleId>("missing", ["disabledChildCard"], parts);
}
