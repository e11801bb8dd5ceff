import { type FormerEmploi, paidMetier } from "../catalogue/index.js";
import type { Entitlement, Entitlements } from "../entitlement/index.js";
import { type Decimal, decimal, type Label, total, zero } from "../exact/index.js";
import type { ComplementId, ReadingChoices } from "../ids/index.js";
import { type ComplementKind, firstDayOfScheme } from "../law/index.js";

/** A complement that a former emploi may have, as the text of a fiche gives it. */
export interface TextComplement {
  /** The id by which a request names it. */
  readonly id: ComplementId;
  /** Its name, in both languages. */
  readonly label: Label;
  /** Points, for full time. */
  readonly points: Decimal;
  /** The condition set by the text, in words. */
  readonly condition: Label;
  /** The verdict of the facts on it. */
  readonly verdict: "granted" | "refused" | "undecided";
  /** The facts that decide, in words; none while it is undecided. */
  readonly reason?: Label;
}

/**
 * The entry that the table of a fiche prints against a former emploi, and what its text says, for
 * one kind of complement.
 */
export interface PrintedKind {
  /** The former emploi, as the list of the fiche prints it. */
  readonly emploi: string;
  /** The sort of complement. */
  readonly kind: ComplementKind;
  /** As printed: « 45 », « 40 ou 90 »; nothing where the cell is empty. */
  readonly printed?: string;
  /** The provisions of the text, complement by complement. */
  readonly text: readonly TextComplement[];
  /** Points granted, of that kind: by the text, or by the table where reading R12 is so chosen. */
  readonly points: Decimal;
  /** Whether they are among those printed; `undecided` while facts are missing. */
  readonly verdict: "same" | "differs" | "undecided";
}

/**
 * Sets the table of the fiche beside its text, kind by kind: what is printed against the emploi,
 * and the complements that the text opens to it or that the facts grant. The table is that of the
 * avenant as signed, and so are the points compared with it; later acts amend the text alone.
 *
 * @article Art7 L.581
 */
export function comparedWithTable(
  emploi: FormerEmploi,
  held: Entitlements,
  readings: ReadingChoices | undefined,
): readonly PrintedKind[] {
  const said = textOf(emploi, held);
  const signed = pointsAsSigned(emploi, readings);
  const kinds = [...emploi.prints, ...said].map(({ kind }) => kind);
  return [...new Set(kinds)].map((kind) => comparedKind(emploi, kind, said, signed));
}

type PointsOf = (id: ComplementId) => Decimal;

/** The points of the complements of a métier as signed; none of those added since. */
function pointsAsSigned({ metier }: FormerEmploi, readings: ReadingChoices | undefined): PointsOf {
  const signed = paidMetier(metier, { on: firstDayOfScheme, law: "as-signed", readings });
  const points = new Map(signed?.complements.map((each) => [each.id, each.points]));
  return (id) => points.get(id) ?? zero;
}

type Said = TextComplement & { readonly kind: ComplementKind };

function textOf({ complements }: FormerEmploi, held: Entitlements): readonly Said[] {
  const open = new Set<string>(complements);
  const isOpen = ({ id }: Entitlement): boolean => open.has(id);
  return [
    ...held.granted
      .filter(({ sort }) => sort === "complement")
      .map((each) => said(each, "granted", each.reason)),
    ...held.refused.filter(isOpen).map((each) => said(each, "refused", each.reason)),
    ...held.undecided.filter(isOpen).map((each) => said(each, "undecided")),
  ];
}

function said(of: Entitlement, verdict: TextComplement["verdict"], reason?: Label): Said {
  const { id, kind, label, points, condition } = of;
  return {
    kind: kind as ComplementKind,
    id: id as ComplementId,
    label,
    points,
    condition,
    verdict,
    ...(reason === undefined ? {} : { reason }),
  };
}

function comparedKind(
  { label, prints }: FormerEmploi,
  kind: ComplementKind,
  said: readonly Said[],
  signed: PointsOf,
): PrintedKind {
  const printed = prints.find((each) => each.kind === kind)?.points;
  const text = said.filter((each) => each.kind === kind).map(({ kind: _, ...each }) => each);
  const granted = text.filter(({ verdict }) => verdict === "granted");
  const asSigned = total(granted.map(({ id }) => signed(id)));
  const open = text.some(({ verdict }) => verdict === "undecided");
  return {
    emploi: label,
    kind,
    ...(printed === undefined ? {} : { printed }),
    text,
    points: total(granted.map(({ points }) => points)),
    verdict: open ? "undecided" : agree(printed, asSigned) ? "same" : "differs",
  };
}

/**
 * Whether points are among those of a cell: an empty one holds none, and one « si conditions
 * remplies » may hold none.
 */
function agree(printed: string | undefined, granted: Decimal): boolean {
  if (granted.isZero() && (printed === undefined || printed.includes(" si "))) return true;
  const alternatives = printed?.match(/\d+/g) ?? [];
  return alternatives.some((each) => decimal(each).equals(granted));
}
