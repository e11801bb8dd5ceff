import { type Day, type Decimal, type DecimalInput, decimal, type Label } from "../exact/index.js";
import type { MetierId } from "../ids/index.js";
import { hasBegun, type LawChoice, type LawOn, lawOn } from "../law/index.js";
import { ledger } from "./ledger.js";
import { type LegalChange, lawOfChange, legalChange } from "./legal-change.js";
import type { Recorded } from "./recorded.js";

/** A figure of a working, as it is named there. */
export interface NamedFigure {
  readonly name: Label;
  readonly value: DecimalInput;
}

/** For whom, on which day and by which law a result was worked out. */
export interface WorkedOn extends LawChoice {
  readonly day: Day;
  /** The id of what the person is paid as. */
  readonly held: string;
}

/** The changes of an act that gave one of the figures of a working. */
export function setBy(
  act: string,
  figures: readonly NamedFigure[],
  on: WorkedOn,
): readonly LegalChange[] {
  const { day, held, ...choice } = on;
  return ledger()
    .filter((each) => isOf(held, each))
    .filter(
      (each) => each.entry.act === act && hasBegun(each.entry, lawOfChange(each, day, choice)),
    )
    .filter((each) => figures.some((figure) => gives(each, figure, lawOn(day, choice))))
    .map((each) => legalChange(each, choice));
}

/** Whether a change is of a job, or of all; that of a regroupement is paid through its métiers. */
function isOf(held: string, { reach, worth }: Recorded): boolean {
  const { metiers, extinction } = reach;
  if (extinction !== undefined) return extinction === held;
  return metiers === undefined || (worth !== undefined && metiers.includes(held as MetierId));
}

/** Whether a change gives a figure; one of a condition, or of a métier, gives none. */
function gives(
  { entry, subject, sides }: Recorded,
  { name, value }: NamedFigure,
  on: LawOn,
): boolean {
  if (!("value" in entry)) return false;
  if (!subject.fr.toLowerCase().endsWith(name.fr.toLowerCase())) return false;
  const given: Decimal | undefined = sides(on, undefined).after?.value;
  return given?.equals(decimal(value)) === true;
}
