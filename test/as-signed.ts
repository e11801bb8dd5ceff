/**
 * The library asked by the avenant n° 2002-02 as signed: what these tests state was worked out by
 * it. Whatever is asked otherwise prevails.
 */
import * as emplois from "../src/catalogue/emploi.js";
import * as catalogue from "../src/catalogue/metiers.js";
import * as ranks from "../src/catalogue/ranking.js";
import * as search from "../src/catalogue/search-metiers.js";
import * as derived from "../src/entitlement/derived-facts.js";
import * as granted from "../src/entitlement/entitlements.js";
import * as gathered from "../src/entitlement/facts-to-gather.js";
import * as beside from "../src/entitlement/fiche-notes-of.js";
import * as meals from "../src/in-kind/free-meals.js";
import * as metierPositions from "../src/job/metier-position.js";
import * as positions from "../src/job/position-of.js";
import * as annexe from "../src/law/annexe-3.js";
import { lawOn } from "../src/law/law-on.js";
import * as figures from "../src/law/parameters.js";
import * as retirement from "../src/leaving/retirement-allowance.js";
import * as pay from "../src/pay/compute-pay.js";
import * as coefficients from "../src/populations/directors/director-coefficient.js";
import * as schedules from "../src/populations/directors/director-schedule.js";
import * as timelines from "../src/seniority/career-timeline.js";
import * as seniorities from "../src/seniority/compute-seniority.js";
import * as years from "../src/seniority/years-in-force.js";
import * as fiches from "../src/words/fiche/fiche-text.js";
import * as questions from "../src/words/fiche/questions-text.js";

const law = "as-signed";

type AnyFunction = (...given: never[]) => unknown;

/** A function of one request, asked by that law. */
function ofRequest<F extends AnyFunction>(asked: F): F {
  const signed = (request: unknown): unknown => {
    const isObject = typeof request === "object" && request !== null && !Array.isArray(request);
    return asked((isObject ? { law, ...request } : request) as never);
  };
  return signed as unknown as F;
}

/** A function whose argument at a place is a view, asked by that law. */
function ofView<F extends AnyFunction>(asked: F, at: number): F {
  const signed = (...given: unknown[]): unknown => {
    const all = [...given];
    const view = all[at];
    if (view === undefined || (typeof view === "object" && view !== null)) {
      all[at] = { law, ...(view as object | undefined) };
    }
    return asked(...(all as never[]));
  };
  return signed as unknown as F;
}

/** A function whose argument at a place is the law, asked by that one. */
function lastOf<F extends AnyFunction>(asked: F, at: number): F {
  const signed = (...given: unknown[]): unknown => {
    const all = Array.from({ length: at + 1 }, (_, place) => given[place]);
    return asked(...([...all.slice(0, at), all[at] ?? law] as never[]));
  };
  return signed as unknown as F;
}

export const computePay: typeof pay.computePay = ofRequest(pay.computePay);
export const safeComputePay: typeof pay.safeComputePay = ofRequest(pay.safeComputePay);
export const directorCoefficient: typeof coefficients.directorCoefficient = ofRequest(
  coefficients.directorCoefficient,
);
export const safeDirectorCoefficient: typeof coefficients.safeDirectorCoefficient = ofRequest(
  coefficients.safeDirectorCoefficient,
);
export const directorSchedule: typeof schedules.directorSchedule = ofRequest(
  schedules.directorSchedule,
);
export const safeDirectorSchedule: typeof schedules.safeDirectorSchedule = ofRequest(
  schedules.safeDirectorSchedule,
);
export const freeMeals: typeof meals.freeMeals = ofRequest(meals.freeMeals);
export const safeFreeMeals: typeof meals.safeFreeMeals = ofRequest(meals.safeFreeMeals);
export const retirementAllowance: typeof retirement.retirementAllowance = ofRequest(
  retirement.retirementAllowance,
);
export const safeRetirementAllowance: typeof retirement.safeRetirementAllowance = ofRequest(
  retirement.safeRetirementAllowance,
);
export const computeSeniority: typeof seniorities.computeSeniority = lastOf(
  seniorities.computeSeniority,
  3,
);
export const safeComputeSeniority: typeof seniorities.safeComputeSeniority = lastOf(
  seniorities.safeComputeSeniority,
  3,
);
export const careerTimeline: typeof timelines.careerTimeline = lastOf(timelines.careerTimeline, 4);
export const safeCareerTimeline: typeof timelines.safeCareerTimeline = lastOf(
  timelines.safeCareerTimeline,
  4,
);
export const yearsInForce: typeof years.yearsInForce = lastOf(years.yearsInForce, 3);
export const entitlements: typeof granted.entitlements = ofView(granted.entitlements, 2);
export const safeEntitlements: typeof granted.safeEntitlements = ofView(
  granted.safeEntitlements,
  2,
);
export const factsToGather: typeof gathered.factsToGather = ofView(gathered.factsToGather, 1);
export const metier: typeof catalogue.metier = ofView(catalogue.metier, 1);
export const metiers: typeof catalogue.metiers = ofView(catalogue.metiers, 0);
export const findMetier: typeof catalogue.findMetier = ofView(catalogue.findMetier, 1);
export const cadreRanking: typeof ranks.cadreRanking = ofView(ranks.cadreRanking, 1);
export const supervisorRanking: typeof ranks.supervisorRanking = ofView(ranks.supervisorRanking, 1);
export const hierarchicalRanking: typeof ranks.hierarchicalRanking = ofView(
  ranks.hierarchicalRanking,
  1,
);
export const searchMetiers: typeof search.searchMetiers = ofView(search.searchMetiers, 1);
export const emploi: typeof emplois.emploi = ofView(emplois.emploi, 1);
export const safeEmploi: typeof emplois.safeEmploi = ofView(emplois.safeEmploi, 1);
export const searchEmplois: typeof emplois.searchEmplois = ofView(emplois.searchEmplois, 1);
export const ficheNotesOf: typeof beside.ficheNotesOf = ofView(beside.ficheNotesOf, 1);
export const derivedFacts: typeof derived.derivedFacts = ofView(derived.derivedFacts, 1);
export const metierPosition: typeof metierPositions.metierPosition = ofView(
  metierPositions.metierPosition,
  1,
);
export const positionOf: typeof positions.positionOf = ofView(positions.positionOf, 1);
export const ficheText: typeof fiches.ficheText = ofView(fiches.ficheText, 2);
export const questionsText: typeof questions.questionsText = ofView(questions.questionsText, 2);

const onDay = (day: string): ReturnType<typeof lawOn> => lawOn(day, { law });

const figureNamed = (id: figures.Parameter["id"]): figures.Parameter =>
  figures.parameters().find((each) => each.id === id) as figures.Parameter;

export const parameterAt = (
  id: figures.Parameter["id"],
  day: string,
  choices?: Parameters<typeof figures.parameterAt>[2],
): ReturnType<typeof figures.parameterAt> =>
  figures.parameterAt(figureNamed(id), onDay(day), choices);

export const constraintFigure = (
  id: annexe.ConstraintId,
  day: string,
  unit: Parameters<typeof annexe.constraintFigure>[2],
): ReturnType<typeof annexe.constraintFigure> => annexe.constraintFigure(id, onDay(day), unit);
