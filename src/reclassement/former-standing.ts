/**
 * Where seniority and majoration stand on 1 July 2003: from the career in its real dates, or from
 * the dates that the payroll showed on the eve, moved back by the periods during which they stood
 * still. The points of a cadre become percentages either way.
 *
 * @article Art7 L.587-588
 * @article Art12 L.647-654
 */
import { addDays, type Day, frenchDay, merged } from "../exact/index.js";
import type { ReadingChoices } from "../ids/index.js";
import {
  asSpan,
  type Checked,
  type Issue,
  issue,
  type Outcome,
  relocated,
} from "../intake/index.js";
import { cadreOf, heldId } from "../job/index.js";
import type { LawChoice } from "../law/index.js";
import {
  type Career,
  type Clock,
  checkCareer,
  type DatedCareer,
  daysStep,
  heldOn,
  type Seniority,
  seniorityOn,
  type WorkedCareer,
  workedCareer,
} from "../seniority/index.js";
import type { Step } from "../working/index.js";
import type { NewJob } from "./new-job.js";
import {
  type Eve,
  type FormerCareer,
  passedOn,
  type ReclassifyRequest,
} from "./reclassify-request.js";

type JobTaken = NewJob["job"];

/**
 * Where somebody reclassified in a job stands on 1 July 2003, or why the career or the dates do not
 * go with that job; nothing where neither is given.
 */
export function formerStanding(
  job: JobTaken,
  request: Pick<ReclassifyRequest, "career" | "eve" | "readings" | "on">,
): Outcome<Seniority> | undefined {
  const { career, eve, readings } = request;
  const passage = { on: passedOn(request), readings };
  if (career !== undefined) return ofCareer(job, career, passage);
  return eve && ofEve(job, eve, passage);
}

/** The day of a passage, and the readings chosen. */
interface PassageRead {
  readonly on: Day;
  readonly readings: ReadingChoices | undefined;
}

function ofCareer(job: JobTaken, given: FormerCareer, passage: PassageRead): Outcome<Seniority> {
  const career: Career = { metier: job, ...given };
  const { usable, issues } = checkedOnEve(career, passage);
  const found = [...issues, ...otherJobIssues(career, job, passage)];
  if (found.length > 0) {
    return { ok: false, issues: found.map((each) => relocated(each, ["career", ...each.path])) };
  }
  const worked = workedCareer(usable as DatedCareer, asSigned(passage));
  return { ok: true, value: seniorityOn(worked, passage.on) };
}

/** The text of 2003: the acts that followed it until 2012 change nothing of a standing. */
function asSigned({ readings }: PassageRead): LawChoice {
  return { law: "as-signed", readings };
}

function checkedOnEve(career: Career, passage: PassageRead): Checked<Partial<DatedCareer>> {
  return checkCareer(career, { hiredBy: addDays(passage.on, -1) }, asSigned(passage));
}

/** The career leads to the job of the reclassement, or to another one. */
function otherJobIssues(career: Career, job: JobTaken, { on }: PassageRead): readonly Issue[] {
  const [held, wanted] = [heldOn(career, on, { law: "as-signed" }), job].map(heldId);
  if (held === wanted) return [];
  const expected = {
    fr: `une carrière qui mène au métier du reclassement, ${wanted}`,
    en: `a career that leads to the métier of the reclassement, ${wanted}`,
  };
  return [issue("contradictory", ["metier"], { received: held, expected, article: "Art7" })];
}

function ofEve(job: JobTaken, eve: Eve, passage: PassageRead): Outcome<Seniority> {
  const moved = movedBack(eve);
  const career = careerBehind(job, eve, moved);
  const { usable, issues } = checkedOnEve(career, passage);
  const found = [
    ...issues.filter(({ path }) => path[0] !== "hired"),
    ...shownLaterIssues(eve, passage),
    ...cadreIssues(job, eve, passage.readings),
  ];
  if (found.length > 0) {
    return { ok: false, issues: found.map((each) => relocated(each, ["eve", ...each.path])) };
  }
  const worked = workedCareer(usable as DatedCareer, asSigned(passage));
  const standing = seniorityOn(withCadreDate(worked, eve), passage.on);
  return { ok: true, value: { ...standing, steps: [...moved, ...standing.steps] } };
}

/** The days by which the date shown moves back: each day that it stood still, once. */
function movedBack({ seniorityDate, neutralised = [], heldBack = [] }: Eve): readonly Step[] {
  const label = {
    fr: `Jours rendus : la date de paie du ${frenchDay(seniorityDate)} recule d'autant`,
    en:
      `Days given back: the date of ${seniorityDate} ` +
      "that the payroll showed moves back by as much",
  };
  return daysStep("date-restored", merged([...neutralised, ...heldBack].map(asSpan)), {
    label,
    articles: [
      ...(neutralised.length > 0 ? (["Art12"] as const) : []),
      ...(heldBack.length > 0 ? (["Art7"] as const) : []),
    ],
    readings: [],
  });
}

/** A career that begins on the date restored. */
function careerBehind(job: JobTaken, eve: Eve, [moved]: readonly Step[]): Career {
  const { seniorityDate, cadreDate: _, ...rest } = eve;
  const days = moved === undefined ? 0 : moved.result.toNumber();
  return { metier: job, hired: addDays(seniorityDate, -days), ...rest };
}

function shownLaterIssues(
  { seniorityDate, cadreDate }: Eve,
  { on }: PassageRead,
): readonly Issue[] {
  const lastDay = addDays(on, -1);
  return Object.entries({ seniorityDate, cadreDate }).flatMap(([key, shown]) => {
    if (shown === undefined || shown <= lastDay) return [];
    const expected = { fr: `un jour jusqu'au ${lastDay}`, en: `a day up to ${lastDay}` };
    return [issue("out-of-range", [key], { received: shown, expected, article: "Art7" })];
  });
}

function cadreIssues(
  job: JobTaken,
  { cadreDate, reclassement }: Eve,
  readings: ReadingChoices | undefined,
): readonly Issue[] {
  const { cadre } = cadreOf(job, readings);
  if (!cadre && cadreDate !== undefined) {
    const expected = {
      fr: `rien ici : ${heldId(job)} n'est pas un métier de cadre`,
      en: `nothing here: ${heldId(job)} is not a cadre's métier`,
    };
    return [
      issue("not-a-cadre", ["cadreDate"], { received: cadreDate, expected, article: "Art7" }),
    ];
  }
  if (!cadre || cadreDate !== undefined || reclassement?.technicityPoints !== undefined) return [];
  const expected = {
    fr:
      "le jour d'où comptent les fonctions de cadre (cadreDate), " +
      "ou des points de technicité (reclassement.technicityPoints)",
    en:
      "the day from which functions of a cadre count (cadreDate), " +
      "or points of technicité (reclassement.technicityPoints)",
  };
  const parts = { received: cadreDate, expected, article: "08.02.1.2" } as const;
  return [issue("missing", ["cadreDate"], parts)];
}

/**
 * The majoration counts the services in the functions of a cadre, unless points of technicité set
 * it.
 *
 * @article 08.02.1.2 L.188-190
 */
function withCadreDate(worked: WorkedCareer, { cadreDate: since }: Eve): WorkedCareer {
  if (since === undefined) return worked;
  const [first, ...others] = worked.majoration;
  const own: Clock = { ...(first as Clock), since, start: since, runsFrom: since };
  return { ...worked, majoration: [own, ...others] };
}
