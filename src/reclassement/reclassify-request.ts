import { factsSchema } from "../catalogue/index.js";
import { type Day, lazy } from "../exact/index.js";
import {
  type ExtinctionId,
  extinctionIds,
  type Facts,
  type MetierId,
  metierIds,
  type ReadingChoices,
} from "../ids/index.js";
import {
  day,
  deferred,
  list,
  maybe,
  oneOf,
  type Period,
  periodSchema,
  record,
  type Schema,
  text,
} from "../intake/index.js";
import {
  type ActDays,
  dayInScheme,
  firstDayOfScheme,
  type LawAsked,
  lawChoiceFields,
} from "../law/index.js";
import {
  type Career,
  careerShape,
  type Reclassement,
  reclassementSchema,
} from "../seniority/index.js";

/**
 * A career whose métier at hiring, where it is not told, is the one that the former emploi leads
 * to.
 */
export type FormerCareer = Omit<Career, "metier"> & Partial<Pick<Career, "metier">>;

/**
 * The state of the payroll on 30 June 2003, the eve of the scheme: dates that stood still while
 * seniority was neutralised or a step held back.
 */
export interface Eve {
  /** The day from which the payroll counted seniority. */
  readonly seniorityDate: Day;
  /**
   * The day from which services in the functions of a cadre count for the majoration; required of a
   * cadre without points of technicité.
   */
  readonly cadreDate?: Day;
  /** Periods of neutralised seniority: the date moves back by their days (art. 12). */
  readonly neutralised?: readonly Period[];
  /**
   * Periods during which a step was held back by the reduction of working time: the date moves back
   * by their days (art. 7).
   */
  readonly heldBack?: readonly Period[];
  /**
   * The former coefficient of a cadre, with the points of seniority and technicité that become
   * percentages (art. 7); points and last change as they would have been without neutralisation
   * (art. 12).
   */
  readonly reclassement?: Reclassement;
}

/** A former emploi to be reclassified on 1 July 2003, or on the day of a later passage. */
export interface ReclassifyRequest {
  /**
   * The day of the passage, where the employer came under the agreement later than 1 July 2003: the
   * staff in place on its eve are reclassified then, to November 2012 (Cass. soc. 29 January 2014,
   * no. 12-22.575). 1 July 2003 unless told.
   */
  readonly on?: Day;
  /**
   * The title of the emploi held on the eve; without its level or its size, it may lead to
   * several métiers.
   */
  readonly emploi: string;
  /** The métier, or the id of the job in extinction, where the emploi may lead to several. */
  readonly metier?: MetierId | ExtinctionId;
  /**
   * The real situation on the day of the passage; none unless told, and the questions are in the
   * answer.
   */
  readonly facts?: Facts;
  /**
   * The career as it was lived, in real dates; in `reclassement` the former coefficient of a cadre
   * with the points of seniority and technicité.
   */
  readonly career?: FormerCareer;
  /** The payroll of the eve, instead of the career. */
  readonly eve?: Eve;
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
  /** Which acts count: all of them unless told. */
  readonly law?: LawAsked;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays;
}

/** The day of a passage to the agreement. */
export function passedOn({ on }: Pick<Partial<ReclassifyRequest>, "on">): Day {
  return on ?? firstDayOfScheme;
}

function eveSchema(): Schema<Eve> {
  const period = periodSchema<Period>();
  return record<Eve>({
    seniorityDate: day(),
    cadreDate: maybe(day()),
    neutralised: maybe(list(period)),
    heldBack: maybe(list(period)),
    reclassement: maybe(reclassementSchema()),
  });
}

function formerCareerSchema(): Schema<FormerCareer> {
  const { metier, ...rest } = careerShape();
  return record<FormerCareer>({ metier: maybe(metier), ...rest });
}

/** The schema of a former emploi to be reclassified. */
export const reclassifySchema: () => Schema<ReclassifyRequest> = /* @__PURE__ */ lazy(() =>
  record<ReclassifyRequest>({
    on: maybe(dayInScheme()),
    emploi: text(),
    metier: maybe(oneOf([...metierIds, ...extinctionIds], "unknown-metier")),
    facts: maybe(factsSchema()),
    career: maybe(deferred(formerCareerSchema)),
    eve: maybe(eveSchema()),
    ...lawChoiceFields(),
  }),
);
